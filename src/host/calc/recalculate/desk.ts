import type { Rect, Workbook } from "../../model";
import type { Graph } from "../graph/graph";
import type { FormulaVertex, Vertex } from "../graph/vertex";
import { graphOf } from "./build";
import type { ChangeLog } from "./change-log";
import type { CustomQueue } from "./custom-queue";
import { BookNames } from "./names";
import { Reader } from "./reader";
import type { Written } from "./writer";

/** What a recalculation works with. */
export interface Desk {
  readonly workbook: Workbook;
  readonly graph: Graph;
  readonly names: BookNames;
  readonly reader: Reader;
  readonly queue: CustomQueue;
  readonly written: Written;
  now(): Date;
  /** Formulas that wait for the answer of a custom function, their own or one they read. */
  readonly waiting: Set<FormulaVertex>;
  /** Formulas without room for their result, with the cells they want. */
  readonly blocked: Map<FormulaVertex, Rect>;
}

/**
 * A desk for the workbook's present sheets and names; nothing is calculated yet.
 * @param log is told of every block that a calculation writes
 */
export function newDesk(
  workbook: Workbook,
  queue: CustomQueue,
  clock: () => Date,
  log: ChangeLog,
): Desk {
  const names = new BookNames(workbook);
  const reader = new Reader(workbook);
  return {
    workbook,
    graph: graphOf(workbook, names),
    names,
    reader,
    queue,
    now: clock,
    written: (sheet, rect) => {
      reader.changed(sheet, rect);
      log.add(sheet, rect);
    },
    waiting: new Set(),
    blocked: new Map(),
  };
}

/** What is still to be calculated on a new desk: formulas without a value, and what the old one left. */
export function unfinished({ graph }: Desk, before: Desk | null): Set<Vertex> {
  const roots = new Set<Vertex>();
  for (const vertex of graph.formulas()) if (vertex.fresh) roots.add(vertex);
  const left = [...(before?.waiting ?? []), ...(before?.blocked.keys() ?? [])];
  for (const { sheet, row, column } of left) {
    const vertex = graph.formula(sheet, row, column);
    if (vertex) roots.add(vertex);
  }
  return roots;
}
