import { type Rect, type Sheet, contains, maxColumns } from "../../model";
import type { Precedent } from "./precedents";
import { RangeIndex } from "./range-index";
import type { FormulaVertex, RangeVertex, Vertex } from "./vertex";

const keyOf = (row: number, column: number): number => row * maxColumns + column;

/** The formulas of one sheet and who reads its cells. */
class SheetGraph {
  readonly formulas = new Map<number, FormulaVertex>();
  /** Who reads a single cell. */
  readonly readers = new Map<number, Set<FormulaVertex>>();
  readonly ranges = new Map<string, RangeVertex>();
  readonly index = new RangeIndex<RangeVertex>();
}

/** Which formulas there are and which cells each reads. */
export class Graph {
  readonly #sheets = new Map<Sheet, SheetGraph>();
  /** The formulas to recalculate whatever has changed. */
  readonly volatile = new Set<FormulaVertex>();

  #of(sheet: Sheet): SheetGraph {
    let graph = this.#sheets.get(sheet);
    if (!graph) this.#sheets.set(sheet, (graph = new SheetGraph()));
    return graph;
  }

  *formulas(): IterableIterator<FormulaVertex> {
    for (const { formulas } of this.#sheets.values()) yield* formulas.values();
  }

  formula(sheet: Sheet, row: number, column: number): FormulaVertex | undefined {
    return this.#sheets.get(sheet)?.formulas.get(keyOf(row, column));
  }

  /** The formulas that stand in a block. */
  formulasIn(sheet: Sheet, rect: Rect): FormulaVertex[] {
    const formulas = this.#sheets.get(sheet)?.formulas;
    if (!formulas) return [];
    if (rect.rows * rect.columns > formulas.size) {
      return [...formulas.values()].filter(({ row, column }) => contains(rect, row, column));
    }
    return cellsOf(rect).flatMap(([row, column]) => formulas.get(keyOf(row, column)) ?? []);
  }

  add(vertex: FormulaVertex): void {
    this.#of(vertex.sheet).formulas.set(keyOf(vertex.row, vertex.column), vertex);
    if (vertex.volatile) this.volatile.add(vertex);
    for (const precedent of readBy(vertex)) this.#link(vertex, precedent);
  }

  /** Notes which cells a formula reads besides those it names. @returns whether they are others than before */
  lead(vertex: FormulaVertex, led: readonly Precedent[]): boolean {
    if (sameCells(vertex.led, led)) return false;
    for (const precedent of readBy(vertex)) this.#unlink(vertex, precedent);
    vertex.led = led;
    for (const precedent of readBy(vertex)) this.#link(vertex, precedent);
    return true;
  }

  remove(vertex: FormulaVertex): void {
    const { formulas } = this.#of(vertex.sheet);
    const key = keyOf(vertex.row, vertex.column);
    if (formulas.get(key) === vertex) formulas.delete(key);
    this.volatile.delete(vertex);
    for (const precedent of readBy(vertex)) this.#unlink(vertex, precedent);
  }

  #link(vertex: FormulaVertex, { sheet, rect }: Precedent): void {
    const { readers, ranges, index } = this.#of(sheet);
    if (rect.rows === 1 && rect.columns === 1) {
      const key = keyOf(rect.row, rect.column);
      const known = readers.get(key);
      if (known) known.add(vertex);
      else readers.set(key, new Set([vertex]));
      return;
    }
    const known = ranges.get(nameOf(rect));
    if (known) return void known.users.add(vertex);
    const range: RangeVertex = { kind: "range", sheet, rect, users: new Set([vertex]) };
    ranges.set(nameOf(rect), range);
    index.add(range);
  }

  #unlink(vertex: FormulaVertex, { sheet, rect }: Precedent): void {
    const { readers, ranges, index } = this.#of(sheet);
    if (rect.rows === 1 && rect.columns === 1) {
      readers.get(keyOf(rect.row, rect.column))?.delete(vertex);
      return;
    }
    const range = ranges.get(nameOf(rect));
    if (!range) return;
    range.users.delete(vertex);
    if (range.users.size > 0) return;
    ranges.delete(nameOf(rect));
    index.delete(range);
  }

  /** Formulas and ranges that read a cell of a block. */
  readersOf(sheet: Sheet, rect: Rect): ReadonlySet<Vertex> {
    const graph = this.#sheets.get(sheet);
    if (!graph) return none;
    const cells = rect.rows * rect.columns;
    if (cells === 1) return readersOfCell(graph, rect.row, rect.column);
    if (cells > graph.readers.size + graph.index.size) return readersMeeting(graph, rect);
    const found = new Set<Vertex>();
    for (const [row, column] of cellsOf(rect)) {
      for (const reader of readersOfCell(graph, row, column)) found.add(reader);
    }
    return found;
  }
}

const readBy = ({ precedents, led }: FormulaVertex): readonly Precedent[] =>
  led.length === 0 ? precedents : [...precedents, ...led];

const sameCells = (a: readonly Precedent[], b: readonly Precedent[]): boolean =>
  a.length === b.length &&
  a.every(({ sheet, rect }, at) => sheet === b[at]?.sheet && nameOf(rect) === nameOf(b[at].rect));

const none: ReadonlySet<Vertex> = new Set();

function readersOfCell(
  { readers, index }: SheetGraph,
  row: number,
  column: number,
): ReadonlySet<Vertex> {
  const direct = readers.get(keyOf(row, column)) ?? none;
  const ranges = index.holding(row, column);
  return ranges.length === 0 ? direct : new Set([...direct, ...ranges]);
}

/** For blocks of more cells than are read at all: looks at the readers instead of the cells. */
function readersMeeting({ readers, index }: SheetGraph, rect: Rect): ReadonlySet<Vertex> {
  const found = new Set<Vertex>(index.meeting(rect));
  for (const [key, vertices] of readers) {
    if (!contains(rect, Math.floor(key / maxColumns), key % maxColumns)) continue;
    for (const vertex of vertices) found.add(vertex);
  }
  return found;
}

const nameOf = ({ row, column, rows, columns }: Rect): string =>
  `${row},${column},${rows},${columns}`;

const cellsOf = ({ row, column, rows, columns }: Rect): [number, number][] =>
  Array.from({ length: rows * columns }, (_, at): [number, number] => [
    row + Math.floor(at / columns),
    column + (at % columns),
  ]);
