import type { Scalar } from "../../model";
import type { AreaNode, Node } from "../formula/syntax";
import { broadcast } from "./broadcast";
import { numberOf } from "./convert";
import { operators } from "./operators";
import type { Scope } from "./scope";
import { Area, type Matrix, type Value, errors, isError, isMatrix } from "./values";

/** Evaluates a part of a formula. Errors are values; what cannot be evaluated is noted as a doubt. */
export function evaluate(node: Node, scope: Scope): Value {
  switch (node.kind) {
    case "literal":
      return node.value;
    case "missing":
      return undefined;
    case "area":
      return areaOf(node, scope);
    case "spill":
      return spilledArea(node.anchor, scope);
    case "name":
      return named(node, scope);
    case "array":
      return node.rows;
    case "unary":
      return unary(node, scope);
    case "percent":
      return broadcast([operand(node.operand, scope)], (value) => numberOf(value) / 100);
    case "binary":
      return broadcast(
        [operand(node.left, scope), operand(node.right, scope)],
        operators[node.operator],
      );
    case "call":
      return scope.call(node, scope);
    case "unsupported":
      scope.doubts.add(node.reason);
      return errors.name;
  }
}

/** The value of a part where a single value is meant; blocks stay blocks unless the formula intersects. */
export function operand(node: Node, scope: Scope): Scalar | Matrix | undefined {
  const value = evaluate(node, scope);
  if (!(value instanceof Area)) return value;
  if (scope.intersects) return intersection(value, scope);
  if (value.rect.rows * value.rect.columns > 1) scope.blocks.used = true;
  return read(value, scope);
}

/** Cells instead of the area that names them: a single cell gives its value. */
export function read(value: Value, scope: Scope): Scalar | Matrix | undefined {
  if (!(value instanceof Area)) return value;
  const { sheet, rect } = value;
  if (rect.rows === 1 && rect.columns === 1) return scope.readCell(sheet, rect.row, rect.column);
  return scope.read(value);
}

/** The one cell of an area that lies in the formula's row or column. */
function intersection({ sheet, rect }: Area, scope: Scope): Scalar {
  const inRows = scope.row >= rect.row && scope.row < rect.row + rect.rows;
  const inColumns = scope.column >= rect.column && scope.column < rect.column + rect.columns;
  if ((rect.rows > 1 && !inRows) || (rect.columns > 1 && !inColumns)) return errors.value;
  const row = rect.rows > 1 ? scope.row : rect.row;
  return scope.readCell(sheet, row, rect.columns > 1 ? scope.column : rect.column);
}

function areaOf(node: AreaNode, scope: Scope): Value {
  const sheet = scope.sheetOf(node.sheet);
  return sheet ? new Area(sheet, node.rect) : errors.reference;
}

function spilledArea(anchor: AreaNode, scope: Scope): Value {
  const sheet = scope.sheetOf(anchor.sheet);
  if (!sheet) return errors.reference;
  const { row, column } = anchor.rect;
  const value = scope.readCell(sheet, row, column);
  return scope.spillOf(sheet, row, column) ?? (isError(value) ? value : errors.reference);
}

function named(node: Extract<Node, { kind: "name" }>, scope: Scope): Value {
  const local = scope.locals.get(node.name.toUpperCase());
  if (local !== undefined) return local;
  const sheet = node.sheet === null ? scope.sheet : (scope.sheetOf(node.sheet) ?? null);
  const meaning = scope.nameOf(sheet, node.name);
  if (meaning) return evaluate(meaning, scope);
  scope.doubts.add(`name: ${node.name}`);
  return errors.name;
}

function unary(
  { operator, operand: inner }: Extract<Node, { kind: "unary" }>,
  scope: Scope,
): Value {
  if (operator === "-") return broadcast([operand(inner, scope)], (value) => 0 - numberOf(value));
  const value = evaluate(inner, scope);
  if (operator === "+") return value;
  if (value instanceof Area) return intersection(value, scope);
  return isMatrix(value) ? value[0]?.[0] : value;
}
