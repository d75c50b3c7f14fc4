import type { CellValue, Grid } from "../grid";
import { cellText } from "./cell/text";
import { knownHeader } from "./header";
import { isPersonName } from "./personName";
import { hasContent } from "./trim";

/** The header stands within the first rows. */
const headerWithin = 15;

/**
 * The sheet once for each of the tables that stand side by side in it under the same heads, such as two
 * halves of a list or a form a person: the others' cells are left out, and titles above all of them stay.
 * A sheet without such tables is given back as it is.
 */
export function sideBySide(grid: Grid): readonly Grid[] {
  for (const [row, cells] of grid.values.slice(0, headerWithin).entries()) {
    const starts = repeatsIn(cells);
    if (starts.length > 1 && !isShared(grid, row, starts))
      return starts.map((_, index) => only(grid, row, starts, index));
  }
  return [grid];
}

/** Groups of one table rather than tables of their own: left of the first stands whom all are about. */
function isShared(grid: Grid, header: number, [from = 0]: readonly number[]): boolean {
  const people = (grid.values[header] ?? []).slice(from).some(isPerson);
  const left = grid.values.slice(header).flatMap((cells) => cells.slice(0, from));
  return !people && left.some((value) => isPersonName(cellText(value)));
}

const isPerson = (value: CellValue): boolean => {
  const meaning = knownHeader(value)?.meaning;
  return meaning === "employee_name" || meaning === "employee_id";
};

/** The columns at which a row begins anew: 0 and 4 in 项目|次数|扣分||项目|次数|扣分. */
function repeatsIn(cells: readonly CellValue[]): readonly number[] {
  const names = cells.map(cellText);
  const first = names.findIndex((name) => name !== "");
  const starts = names.flatMap((name, column) =>
    first >= 0 && name === names[first] ? [column] : [],
  );
  const [from = 0, next] = starts;
  const meaning = knownHeader(cells[from] ?? null)?.meaning ?? null;
  if (next === undefined || meaning === null || next - from < 2) return [];
  const heads = blockOf(names, from, next);
  const known = heads.filter((name) => knownHeader(name)).length;
  const alike = starts.every(
    (start, index) =>
      blockOf(names, start, starts[index + 1] ?? names.length).join("|") === heads.join("|"),
  );
  return alike && heads.length > 1 && known > 1 ? starts : [];
}

const blockOf = (names: readonly string[], from: number, to: number): readonly string[] =>
  names.slice(from, to).filter((name) => name !== "");

/** A label that may concern one of the tables alone, such as the name of a form that the other lacks. */
const ofOne = /^(?!.*(?:期|月|部门|日期)).*[:：]/;

/** The grid with one block's cells; above the header also what stands alone in a row. */
function only(grid: Grid, header: number, starts: readonly number[], index: number): Grid {
  const from = index === 0 ? 0 : (starts[index] ?? 0);
  const to = starts[index + 1] ?? Infinity;
  const values = grid.values.map((cells, row) => {
    const [alone, ...others] = cells.filter(hasContent).map(cellText);
    const shared = row < header && others.length === 0 && alone !== undefined && !ofOne.test(alone);
    return shared
      ? cells
      : cells.map((value, column) => (column >= from && column < to ? value : null));
  });
  return { ...grid, values };
}
