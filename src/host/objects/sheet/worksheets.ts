import { orItemNotFound } from "../../protocol/host-error";
import { omitted, textArgument } from "../arguments";
import { refuseProtectedStructure } from "../guard";
import { type ClassOf, office } from "../kinds";
import type { Session } from "../session";
import { registrations, sheetEvents } from "../registration";
import { allSheets } from "../subscriptions";
import { freeSheetName, newSheetName } from "./name";

function find(session: Session, key: unknown) {
  const sheet = session.workbook.sheet(textArgument(key));
  return sheet ? office("Worksheet", { session, sheet }) : null;
}

function getItem(session: Session, key: unknown) {
  return orItemNotFound(find(session, key));
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
  const sheet = orItemNotFound(at === "first" ? sheets[0] : sheets.at(-1));
  return office("Worksheet", { session, sheet });
}

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
    ...registrations<Session>(
      (session) => session,
      () => allSheets,
      { ...sheetEvents, AddedEvent: "added", DeletedEvent: "deleted" },
    ),
  },
};
