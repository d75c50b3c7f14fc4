import { cellName } from "../address";
import type { CellValue, Grid } from "../grid";
import { cellText } from "../read/cell/text";
import type { RuleTableError, RuleTableFault, RuleTableFaults } from "./error";
import { type Form, readCell } from "./forms/form";
import type { RuleTableField } from "./keys";

/** A cell of the table and what it is there for. */
export interface Place {
  readonly row: number;
  readonly column: number;
  readonly field: RuleTableField | null;
}

/** A rulebook in the making: where its fields come from, and what was wrong so far. */
export interface Draft {
  readonly grid: Grid;
  /** By path in the rulebook, such as `sections[0].clauses[2].amount`. */
  readonly places: Map<string, Place>;
  readonly errors: RuleTableError[];
}

export const valueAt = ({ grid }: Draft, { row, column }: Place): CellValue =>
  grid.values[row]?.[column] ?? null;

export const textAt = (draft: Draft, place: Place): string => cellText(valueAt(draft, place));

export const cellAt = ({ grid }: Draft, { row, column }: Place): string =>
  cellName(grid.row + row, grid.column + column);

export function fault<Fault extends RuleTableFault>(
  draft: Draft,
  place: Place,
  code: Fault,
  facts: RuleTableFaults[Fault],
): void {
  const { field } = place;
  const found = { cell: cellAt(draft, place), field, text: textAt(draft, place) };
  // A code and its facts are one pair of a closed map, which TypeScript cannot follow.
  draft.errors.push({ fault: code, facts, ...found } as RuleTableError);
}

/** Reads a cell's value into an object's field, and notes where it came from. An empty cell sets nothing. */
export function take(
  draft: Draft,
  into: Record<string, unknown>,
  name: string,
  place: Place,
  form: Form<unknown>,
): void {
  const reading = readCell(valueAt(draft, place), form);
  if (reading.is === "value") into[name] = reading.value;
  if (reading.is === "unreadable") fault(draft, place, "unreadable", {});
}
