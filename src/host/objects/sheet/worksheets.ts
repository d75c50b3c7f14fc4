import { HostError } from "../../protocol/host-error";
import { omitted, textArgument } from "../arguments";
import { refuseProtectedStructure } from "../guard";
import { type ClassOf, office } from "../kinds";
import type { Session } from "../session";
import { type EventName, allSheets } from "../subscriptions";
import { freeSheetName, newSheetName } from "./name";

function find(session: Session, key: unknown) {
  const sheet = session.workbook.sheet(textArgument(key));
  return sheet ? office("Worksheet", { session, sheet }) : null;
}

function getItem(session: Session, key: unknown) {
  const item = find(session, key);
  if (!item) throw new HostError("ItemNotFound");
  return item;
}

function add(session: Session, name: unknown) {
  refuseProtectedStructure({ session });
  const { workbook } = session;
  const given = omitted(name) ? freeSheetName(workbook) : newSheetName(workbook, name, null);
  return office("Worksheet", { session, sheet: workbook.addSheet(given) });
}

function edge(session: Session, visibleOnly: unknown, at: "first" | "last") {
  const sheets = session.workbook.sheets.filter(
    (sheet) => visibleOnly !== true || sheet.visibility === "Visible",
  );
  const sheet = at === "first" ? sheets[0] : sheets.at(-1);
  if (!sheet) throw new HostError("ItemNotFound");
  return office("Worksheet", { session, sheet });
}

const registration = (event: EventName) => ({
  on: (session: Session) => session.subscriptions.register(event, allSheets),
  off: (session: Session) => session.subscriptions.unregister(event, allSheets),
});
const changed = registration("changed");
const selected = registration("selectionChanged");
const activated = registration("activated");
const deactivated = registration("deactivated");
const added = registration("added");
const deleted = registration("deleted");
const calculated = registration("calculated");
const formatChanged = registration("formatChanged");

export const worksheetCollectionClass: ClassOf<"WorksheetCollection"> = {
  items: (session) =>
    session.workbook.sheets.map((sheet) => office("Worksheet", { session, sheet })),
  methods: {
    add,
    getItem,
    getItemOrNullObject: find,
    getActiveWorksheet: (session) =>
      office("Worksheet", { session, sheet: session.workbook.active }),
    getFirst: (session, visibleOnly) => edge(session, visibleOnly, "first"),
    getLast: (session, visibleOnly) => edge(session, visibleOnly, "last"),
    getCount: (session, visibleOnly) =>
      session.workbook.sheets.filter((s) => visibleOnly !== true || s.visibility === "Visible")
        .length,
    _RegisterDataChangedEvent: changed.on,
    _UnregisterDataChangedEvent: changed.off,
    _RegisterSelectionChangedEvent: selected.on,
    _UnregisterSelectionChangedEvent: selected.off,
    _RegisterActivatedEvent: activated.on,
    _UnregisterActivatedEvent: activated.off,
    _RegisterDeactivatedEvent: deactivated.on,
    _UnregisterDeactivatedEvent: deactivated.off,
    _RegisterAddedEvent: added.on,
    _UnregisterAddedEvent: added.off,
    _RegisterDeletedEvent: deleted.on,
    _UnregisterDeletedEvent: deleted.off,
    _RegisterCalculatedEvent: calculated.on,
    _UnregisterCalculatedEvent: calculated.off,
    _RegisterFormatChangedEvent: formatChanged.on,
    _UnregisterFormatChangedEvent: formatChanged.off,
  },
};
