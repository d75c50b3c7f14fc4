import type { Rect, Sheet } from "../../model";
import type { Graph } from "./graph";

/** A block of a sheet. */
export interface Block {
  readonly sheet: Sheet;
  readonly rect: Rect;
}

/** The blocks that the formulas of a block read themselves. */
export const precedentsOf = (graph: Graph, sheet: Sheet, rect: Rect): readonly Block[] =>
  graph.formulasIn(sheet, rect).flatMap(({ precedents, led }) => [...precedents, ...led]);

/** The cells of formulas that read a block themselves. */
export function dependentsOf(graph: Graph, sheet: Sheet, rect: Rect): readonly Block[] {
  const readers = [...graph.readersOf(sheet, rect)].flatMap((one) =>
    one.kind === "range" ? [...one.users] : [one],
  );
  return [...new Set(readers)].map(({ sheet: on, row, column }) => ({
    sheet: on,
    rect: { row, column, rows: 1, columns: 1 },
  }));
}
