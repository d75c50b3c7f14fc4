import type { Scalar, Workbook } from "../../model";
import { noFunctions } from "../custom-functions";
import { evaluate, read } from "../evaluate/evaluate";
import { isMatrix } from "../evaluate/values";
import { parseFormula } from "../formula/parser";
import { Graph } from "../graph/graph";
import { vertexOf } from "./build";
import { CustomQueue } from "./custom-queue";
import { BookNames } from "./names";
import { Reader } from "./reader";
import { scopeOf } from "./scope-of";

/**
 * What a formula of built-in functions gives that stands in no cell; of a block, the first value.
 * @param formula without its "="
 * @throws FormulaSyntaxError for one that Excel would refuse
 */
export function evaluateFormula(workbook: Workbook, formula: string): Scalar {
  const names = new BookNames(workbook);
  const vertex = vertexOf(workbook.active, 0, 0, parseFormula(formula), names);
  const scope = scopeOf(vertex, {
    workbook,
    names,
    graph: new Graph(),
    reader: new Reader(workbook),
    queue: new CustomQueue(noFunctions, () => undefined),
    now: () => new Date(),
    written: () => undefined,
    waiting: new Set(),
    blocked: new Map(),
  });
  const value = read(evaluate(vertex.node, scope), scope) ?? null;
  return isMatrix(value) ? (value[0]?.[0] ?? null) : value;
}
