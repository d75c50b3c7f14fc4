import type { Rect, Scalar } from "../../model";

/** A part of a formula as parsed; plain data. */
export type Node =
  | { readonly kind: "literal"; readonly value: Scalar }
  | { readonly kind: "missing" }
  | AreaNode
  | { readonly kind: "spill"; readonly anchor: AreaNode }
  | { readonly kind: "name"; readonly sheet: string | null; readonly name: string }
  | CallNode
  | { readonly kind: "unary"; readonly operator: "-" | "+" | "@"; readonly operand: Node }
  | { readonly kind: "percent"; readonly operand: Node }
  | BinaryNode
  | { readonly kind: "array"; readonly rows: readonly (readonly Scalar[])[] }
  | { readonly kind: "unsupported"; readonly reason: string };

/** A block of cells; `sheet` is null for the formula's own. */
export interface AreaNode {
  readonly kind: "area";
  readonly sheet: string | null;
  readonly rect: Rect;
}

export interface CallNode {
  readonly kind: "call";
  /** Upper case, without the prefixes (_xlfn.) of the file format. */
  readonly name: string;
  readonly args: readonly Node[];
}

export type BinaryOperator =
  "=" | "<>" | "<" | ">" | "<=" | ">=" | "&" | "+" | "-" | "*" | "/" | "^";

interface BinaryNode {
  readonly kind: "binary";
  readonly operator: BinaryOperator;
  readonly left: Node;
  readonly right: Node;
}

/** A formula that Excel would refuse to take. */
export class FormulaSyntaxError extends Error {
  readonly formula: string;
  /** Where it stops making sense, counted from 0 in the text after "=". */
  readonly position: number;
  constructor(formula: string, position: number) {
    super(`There's a problem with this formula: ${formula}`);
    this.name = "FormulaSyntaxError";
    this.formula = formula;
    this.position = position;
  }
}

/** The parts directly inside a part. */
export function childrenOf(node: Node): readonly Node[] {
  switch (node.kind) {
    case "call":
      return node.args;
    case "unary":
    case "percent":
      return [node.operand];
    case "binary":
      return [node.left, node.right];
    case "spill":
      return [node.anchor];
    default:
      return [];
  }
}
