import type { Rect, Workbook } from "../../model";
import type { Graph } from "../graph/graph";
import type { FormulaVertex } from "../graph/vertex";
import type { CustomQueue } from "./custom-queue";
import type { BookNames } from "./names";
import type { Reader } from "./reader";
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
