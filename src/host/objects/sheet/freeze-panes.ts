import { orItemNotFound } from "../../protocol/host-error";
import { areaArgument } from "../addresses";
import { wholeNumber } from "../arguments";
import { type ClassOf, type OnSheet, office } from "../kinds";
import { sheetChanged } from "./worksheet";

function freeze(self: OnSheet, rows: number, columns: number): void {
  self.sheet.frozen = { rows, columns };
  sheetChanged(self, "view");
}

/** Freezes from the sheet's corner to the end of a block. */
function freezeAt(self: OnSheet, value: unknown): void {
  const { row, column, rows, columns } = areaArgument(self, value).rect;
  freeze(self, row + rows, column + columns);
}

function location(self: OnSheet) {
  const { rows, columns } = self.sheet.frozen;
  if (rows === 0 && columns === 0) return null;
  const rect = { row: 0, column: 0, rows: rows || 1_048_576, columns: columns || 16_384 };
  return office("Range", { ...self, rect });
}

export const freezePanesClass: ClassOf<"WorksheetFreezePanes"> = {
  methods: {
    freezeRows: (self, count) => freeze(self, wholeNumber(count ?? 1, 0), 0),
    freezeColumns: (self, count) => freeze(self, 0, wholeNumber(count ?? 1, 0)),
    freezeAt,
    unfreeze: (self) => freeze(self, 0, 0),
    getLocation: (self) => orItemNotFound(location(self)),
    getLocationOrNullObject: location,
  },
};
