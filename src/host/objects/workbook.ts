import { parseRect } from "../model";
import { HostError } from "../protocol/host-error";
import { type ClassOf, office } from "./kinds";
import { areasAt } from "./range-areas";
import { registrations } from "./registration";
import type { Session } from "./session";
import { allSheets } from "./subscriptions";

/** The selected block; the first one where several are selected is refused by Excel too. */
function selected(session: Session) {
  const { sheet, address } = session.workbook.selection;
  const rect = parseRect(address);
  if (!rect) throw new HostError("InvalidOperation");
  return { session, sheet, rect };
}

export const workbookClass: ClassOf<"Workbook"> = {
  properties: { name: { get: ({ workbook }) => workbook.name } },
  links: {
    application: (session) => office("Application", session),
    comments: (session) => office("CommentCollection", { session, sheet: null }),
    customXmlParts: (session) => office("CustomXmlPartCollection", { session, namespace: null }),
    properties: (session) => office("DocumentProperties", session),
    names: (session) => office("NamedItemCollection", { session, sheet: null }),
    functions: (session) => office("Functions", session),
    _Runtime: (session) => office("Runtime", session),
    protection: (session) => office("WorkbookProtection", session),
    settings: (session) => office("SettingCollection", session),
    styles: (session) => office("StyleCollection", session),
    tables: (session) => office("TableCollection", { session, sheet: null }),
    worksheets: (session) => office("WorksheetCollection", session),
  },
  methods: {
    // The host has one window, which is always in front, and saves nothing by itself.
    ...registrations<Session>(
      (session) => session,
      () => allSheets,
      {
        ActivatedEvent: "workbookActivated",
        AutoSaveSettingChangedEvent: "autoSaveSettingChanged",
      },
    ),
    getSelectedRange: (session) => office("Range", selected(session)),
    getSelectedRanges(session) {
      const { sheet, address } = session.workbook.selection;
      return office("RangeAreas", areasAt({ session, sheet }, address));
    },
    getActiveCell(session) {
      const { rect, ...at } = selected(session);
      return office("Range", { ...at, rect: { ...rect, rows: 1, columns: 1 } });
    },
  },
};
