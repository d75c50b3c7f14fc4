import type { WorkbookRulebooks } from "../app";
import type { Rulebook } from "../core";

/** A rulebook to choose from. */
export interface Offered {
  /** Tells it from the others. */
  readonly key: string;
  readonly rulebook: Rulebook;
  /** The sheet whose table it is; null for a built-in one. */
  readonly sheet: string | null;
}

/** No built-in rulebook's id has a colon. */
const ofTable = "sheet:";

export const tableKey = (sheet: string): string => `${ofTable}${sheet}`;

/** The sheet whose table a key names; null for that of a built-in rulebook. */
export const sheetOf = (key: string): string | null =>
  key.startsWith(ofTable) ? key.slice(ofTable.length) : null;

/** The workbook's own rulebooks first: who keeps one means it. */
export const offered = (
  { found }: WorkbookRulebooks,
  builtIn: readonly Rulebook[],
): readonly Offered[] => [
  ...found.map(({ sheet, rulebook }) => ({ key: tableKey(sheet), rulebook, sheet })),
  ...builtIn.map((rulebook) => ({ key: rulebook.id, rulebook, sheet: null })),
];
