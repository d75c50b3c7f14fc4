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
export const tableKey = (sheet: string): string => `sheet:${sheet}`;

/** The workbook's own rulebooks first: who keeps one means it. */
export const offered = (
  { found }: WorkbookRulebooks,
  builtIn: readonly Rulebook[],
): readonly Offered[] => [
  ...found.map(({ sheet, rulebook }) => ({ key: tableKey(sheet), rulebook, sheet })),
  ...builtIn.map((rulebook) => ({ key: rulebook.id, rulebook, sheet: null })),
];
