import { type Rect, columnName, maxColumns, maxRows, quotedSheet } from "../../model";
import type { BuiltIn, Call } from "../evaluate/call";
import { evaluate } from "../evaluate/evaluate";
import { Area, type Value, errors, isError } from "../evaluate/values";
import { parseFormula } from "../formula/parser";
import { FormulaSyntaxError, type Node } from "../formula/syntax";

/*
 * Functions whose result says which cells are read. Nothing in their formula names those cells, so
 * they are written down in the scope, and the formula is calculated once more behind them.
 */

function reached(call: Call, area: Value): Value {
  if (area instanceof Area) call.scope.led.push(area);
  return area;
}

function within(rect: Rect): Rect {
  const { row, column, rows, columns } = rect;
  const inside = row >= 0 && column >= 0 && row + rows <= maxRows && column + columns <= maxColumns;
  if (!inside || rows < 1 || columns < 1) throw errors.reference;
  return rect;
}

/** A block that far from another; a negative height or width counts backwards from its first cell. */
const offset: BuiltIn = (call) => {
  const { sheet, rect } = call.area(0);
  const rows = call.integer(3, rect.rows);
  const columns = call.integer(4, rect.columns);
  const row = rect.row + call.integer(1) + Math.min(0, rows + 1);
  const column = rect.column + call.integer(2) + Math.min(0, columns + 1);
  const moved = { row, column, rows: Math.abs(rows), columns: Math.abs(columns) };
  return reached(call, new Area(sheet, within(moved)));
};

function parsed(text: string): Node | null {
  try {
    return parseFormula(text);
  } catch (error) {
    if (error instanceof FormulaSyntaxError) return null;
    throw error;
  }
}

/** The cells that a text names: an address or a defined name. R1C1 is not read. */
const indirect: BuiltIn = (call) => {
  const text = call.text(0).trim();
  if (!call.boolean(1, true)) {
    call.scope.doubts.add("reference: R1C1");
    return errors.reference;
  }
  const node = parsed(text);
  if (node?.kind === "unsupported") return evaluate(node, call.scope);
  if (node?.kind !== "area" && node?.kind !== "name") return errors.reference;
  if (node.kind === "name" && !call.scope.nameOf(call.scope.sheet, node.name))
    return errors.reference;
  const value = evaluate(node, call.scope);
  if (value instanceof Area) return reached(call, value);
  return isError(value) ? value : errors.reference;
};

/** ADDRESS: 1 is $A$1, 2 is A$1, 3 is $A1, 4 is A1. */
const address: BuiltIn = (call) => {
  const [row, column, kind] = [call.integer(0), call.integer(1), call.integer(2, 1)];
  if (!call.boolean(3, true)) {
    call.scope.doubts.add("reference: R1C1");
    return errors.value;
  }
  if (row < 1 || row > maxRows || column < 1 || column > maxColumns) return errors.value;
  if (kind < 1 || kind > 4) return errors.value;
  const name = `${kind % 2 === 1 ? "$" : ""}${columnName(column - 1)}`;
  const cell = `${name}${kind <= 2 ? "$" : ""}${row}`;
  return call.has(4) ? `${quotedSheet(call.text(4))}!${cell}` : cell;
};

export const computedReferences: Readonly<Record<string, BuiltIn>> = {
  ADDRESS: address,
  INDIRECT: indirect,
  OFFSET: offset,
};
