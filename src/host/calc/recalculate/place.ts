import { type Cell, type Scalar, type Sheet, emptyCell } from "../../model";
import { type FormulaVertex, type Vertex, filledBy } from "../graph/vertex";
import type { Content } from "../input";
import { vertexOf } from "./build";
import type { Desk } from "./desk";
import { blockedBy } from "./round";
import { retract, writeCell } from "./writer";

/**
 * Puts a content into a cell.
 * @param roots gains what has to be recalculated beside the readers of the cell itself
 */
export function place(
  desk: Desk,
  sheet: Sheet,
  row: number,
  column: number,
  content: Content,
  roots: Set<Vertex>,
): void {
  const cell = sheet.cell(row, column);
  if (content.kind === "keep" || leavesSpill(cell, content)) return;
  const vertex = desk.graph.formula(sheet, row, column);
  if (vertex && content.kind === "formula" && content.formula === cell.formula) {
    roots.add(vertex);
    return;
  }
  const anchor = cell.anchor && desk.graph.formula(sheet, cell.anchor.row, cell.anchor.column);
  if (anchor) roots.add(anchor);
  if (vertex) remove(desk, vertex, roots);
  writeCell(sheet, row, column, cellOf(desk, cell, content), desk.written);
  if (content.kind === "formula") {
    const added = vertexOf(sheet, row, column, content.node, desk.names);
    desk.graph.add(added);
    roots.add(added);
  }
}

/** Emptying a part of what a formula has spilled does nothing. */
const leavesSpill = (cell: Cell, content: Content): boolean =>
  cell.anchor !== null && content.kind === "value" && content.value === null;

/** Takes a formula out, with what it has spilled. */
export function remove(desk: Desk, vertex: FormulaVertex, roots: Set<Vertex>): void {
  const { graph, waiting, blocked, written } = desk;
  const filled = filledBy(vertex);
  graph.remove(vertex);
  vertex.calls = null;
  waiting.delete(vertex);
  blocked.delete(vertex);
  roots.delete(vertex);
  if (filled.rows * filled.columns === 1) return;
  for (const reader of graph.readersOf(vertex.sheet, filled)) roots.add(reader);
  for (const other of blockedBy(desk, vertex.sheet, filled)) roots.add(other);
  retract(vertex.sheet, filled, { ...filled, rows: 1, columns: 1 }, written);
}

function cellOf(
  { workbook }: Desk,
  { style }: Cell,
  content: Exclude<Content, { kind: "keep" }>,
): Cell {
  const plain = workbook.styles.get(style).numberFormat === "General";
  const format = plain ? content.format : null;
  const looks = format === null ? style : workbook.styles.derive(style, { numberFormat: format });
  const value: Scalar = content.kind === "value" ? content.value : null;
  const formula = content.kind === "formula" ? content.formula : null;
  return { ...emptyCell, style: looks, value, formula };
}
