import type { Rect, Scalar, Sheet } from "../../model";
import type { CallNode, Node } from "../formula/syntax";
import type { Matrix } from "../evaluate/values";
import type { Precedent } from "./precedents";

/** A formula in its cell. */
export interface FormulaVertex {
  readonly kind: "formula";
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly node: Node;
  readonly precedents: readonly Precedent[];
  /** Cells that its last calculation read besides, by functions such as INDIRECT. */
  led: readonly Precedent[];
  readonly functions: ReadonlySet<string>;
  /** Whether its value changes without any cell changing. */
  readonly volatile: boolean;
  /** Whether a range that stands for one value means the cell in the formula's row or column. */
  readonly intersects: boolean;
  /** Whether it has had no result yet: then it has no value worth keeping. */
  fresh: boolean;
  /** Its calls of custom functions, with their answers as they arrive. */
  calls: Map<CallNode, PendingCall> | null;
}

/** A call of a custom function; `answer` is undefined until it has come. */
export interface PendingCall {
  answer: Scalar | Matrix | undefined;
}

/** A range that one or more formulas read. */
export interface RangeVertex {
  readonly kind: "range";
  readonly sheet: Sheet;
  readonly rect: Rect;
  readonly users: Set<FormulaVertex>;
}

export type Vertex = FormulaVertex | RangeVertex;

/** The cells that a formula fills. */
export function filledBy({ sheet, row, column }: FormulaVertex): Rect {
  const spill = sheet.cell(row, column).spill;
  return { row, column, rows: spill?.rows ?? 1, columns: spill?.columns ?? 1 };
}
