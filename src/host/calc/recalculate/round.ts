import { type Rect, type Sheet, intersect } from "../../model";
import { evaluate, read } from "../evaluate/evaluate";
import { type Matrix, errors } from "../evaluate/values";
import type { Scalar } from "../../model";
import { type Order, orderOf } from "../graph/order";
import { type FormulaVertex, type Vertex, filledBy } from "../graph/vertex";
import type { Desk } from "./desk";
import { scopeOf } from "./scope-of";
import { type Outcome, type Result, writeResult } from "./writer";

/** One pass through everything that depends on the given vertices, in order. */
export class Round {
  readonly #desk: Desk;
  readonly #order: Order;
  /** Who reads a changed cell. */
  readonly #needed: Set<Vertex>;
  /** Who reads a cell that waits for a custom function. */
  readonly #held = new Set<Vertex>();
  readonly #next = new Set<Vertex>();

  constructor(desk: Desk, roots: ReadonlySet<Vertex>) {
    this.#desk = desk;
    this.#needed = new Set([...roots, ...desk.waiting]);
    this.#order = orderOf(this.#needed, (vertex) => readersOf(desk, vertex));
    for (const root of roots) if (root.kind === "formula") forget(root, desk);
  }

  /** @returns what has to be looked at in another round, because a result grew or made room */
  run(): ReadonlySet<Vertex> {
    const circular = new Set<Vertex>(this.#order.circular);
    const loud = this.#order.circular.some(({ fresh }) => fresh);
    for (const vertex of this.#order.vertices) {
      if (vertex.kind === "range")
        this.#hand(vertex, this.#needed.has(vertex), this.#held.has(vertex));
      else if (circular.has(vertex)) this.#hand(vertex, this.#close(vertex, loud), false);
      else this.#visit(vertex);
    }
    return this.#next;
  }

  /** Tells the readers of a vertex that it changed, or that it waits. */
  #hand(vertex: Vertex, changed: boolean, waits: boolean): void {
    if (!changed && !waits) return;
    for (const reader of this.#order.readers.get(vertex) ?? []) {
      if (waits) this.#held.add(reader);
      if (changed && reader.kind === "formula") forget(reader, this.#desk);
      if (changed) this.#needed.add(reader);
    }
  }

  #visit(vertex: FormulaVertex): void {
    if (this.#held.has(vertex)) return this.#hold(vertex);
    if (!this.#needed.has(vertex) && !wasCircular(vertex)) return;
    const scope = scopeOf(vertex, this.#desk);
    const result = read(evaluate(vertex.node, scope), scope) ?? null;
    // Cells that it did not name may be calculated after it: then it is calculated once more.
    if (this.#desk.graph.lead(vertex, scope.led)) this.#next.add(vertex);
    if (scope.custom.waiting > 0) return this.#hold(vertex);
    this.#desk.waiting.delete(vertex);
    vertex.calls = null;
    const value = oneIf(scope.intersects, result);
    const { reason: stale } = scope.doubts;
    this.#hand(vertex, this.#write(vertex, { value, stale, array: scope.blocks.used }), false);
  }

  /** A formula that waits keeps its value; one that never had any shows #BUSY!. */
  #hold(vertex: FormulaVertex): void {
    this.#desk.waiting.add(vertex);
    if (vertex.fresh) writeResult(vertex, plain(errors.busy, null), this.#desk.written);
    this.#hand(vertex, false, true);
  }

  /** A formula that cannot be evaluated keeps its value; one that never had any shows what came of it. */
  #write(vertex: FormulaVertex, result: Result): boolean {
    const { stale } = result;
    const keeps = stale !== null && !vertex.fresh;
    const before = filledBy(vertex);
    const outcome = keeps
      ? this.#doubt(vertex, stale)
      : writeResult(vertex, result, this.#desk.written);
    vertex.fresh = false;
    this.#watch(vertex, before, outcome);
    return outcome.changed;
  }

  #doubt({ sheet, row, column }: FormulaVertex, stale: string): Outcome {
    const cell = sheet.cell(row, column);
    const changed = cell.stale !== stale;
    if (changed) {
      sheet.load(row, column, { ...cell, stale });
      this.#desk.written(sheet, { row, column, rows: 1, columns: 1 });
    }
    return { changed, blocked: null, grown: false };
  }

  /** Looks after the cells that a result now fills, has left, or wants. */
  #watch(vertex: FormulaVertex, before: Rect, { blocked, grown }: Outcome): void {
    if (blocked) this.#desk.blocked.set(vertex, blocked);
    else this.#desk.blocked.delete(vertex);
    if (before.rows * before.columns > 1) this.#wake(vertex.sheet, before, vertex);
    if (!grown) return;
    const told = this.#order.readers.get(vertex);
    const readers = readersOf(this.#desk, vertex);
    for (const reader of readers) if (!told?.has(reader)) this.#next.add(reader);
    if (![...readers].some((reader) => isOrHolds(reader, vertex))) return;
    this.#close(vertex, true);
    this.#next.delete(vertex);
  }

  /** Formulas that had no room may have it now. */
  #wake(sheet: Sheet, rect: Rect, by: FormulaVertex): void {
    for (const vertex of blockedBy(this.#desk, sheet, rect))
      if (vertex !== by) this.#next.add(vertex);
  }

  #close(vertex: FormulaVertex, loud: boolean): boolean {
    this.#desk.waiting.delete(vertex);
    if (!loud) return this.#doubt(vertex, "circular").changed;
    vertex.fresh = false;
    return writeResult(vertex, plain(errors.circular, "circular"), this.#desk.written).changed;
  }
}

/** In a formula of an older file a block stands for its first cell. */
const oneIf = (single: boolean, result: Scalar | Matrix): Scalar | Matrix =>
  single && Array.isArray(result) ? ((result as Matrix)[0]?.[0] ?? null) : result;

/** A formula that stood on a circle and does no more has to be calculated in any case. */
const wasCircular = ({ sheet, row, column }: FormulaVertex): boolean =>
  sheet.cell(row, column).stale === "circular";

const plain = (value: Scalar, stale: string | null): Result => ({ value, stale, array: false });

/** Answers given for old arguments are of no use. */
function forget(vertex: FormulaVertex, { waiting }: Desk): void {
  vertex.calls = null;
  waiting.delete(vertex);
}

function readersOf({ graph }: Desk, vertex: Vertex): ReadonlySet<Vertex> {
  return vertex.kind === "range" ? vertex.users : graph.readersOf(vertex.sheet, filledBy(vertex));
}

/** The formulas without room for their result that want cells of a block. */
export const blockedBy = ({ blocked }: Desk, sheet: Sheet, rect: Rect): FormulaVertex[] =>
  [...blocked].flatMap(([vertex, wanted]) =>
    vertex.sheet === sheet && intersect(wanted, rect) ? [vertex] : [],
  );

/** Whether a reader of a formula's cells is that formula. */
const isOrHolds = (reader: Vertex, vertex: FormulaVertex): boolean =>
  reader === vertex || (reader.kind === "range" && reader.users.has(vertex));
