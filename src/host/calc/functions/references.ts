import { broadcast } from "../evaluate/broadcast";
import type { BuiltIn, Call } from "../evaluate/call";
import { integerOf } from "../evaluate/convert";
import {
  Area,
  type Matrix,
  type Value,
  asMatrix,
  errors,
  isError,
  isMatrix,
} from "../evaluate/values";

/** INDEX of an area is a reference, so that it can stand where one is needed; 0 means the whole. */
const index: BuiltIn = (call) => {
  const from = call.value(0);
  if (isError(from)) return from;
  const [rows, columns] = sizeOf(from);
  const places = [call.operand(1), call.operand(2)];
  if (places.some(isMatrix)) return cells(call, places);
  let [row, column] = [call.integer(1), call.integer(2)];
  if (call.count < 3 && rows === 1 && columns > 1) [row, column] = [1, row];
  if (row < 0 || column < 0) return errors.value;
  if (row > rows || column > columns) return errors.reference;
  return from instanceof Area ? partOf(from, row, column) : partOfBlock(from, row, column);
};

function cells(call: Call, places: readonly (Value | undefined)[]): Value {
  const block = call.matrix(0);
  const flat = block.length === 1 && places[1] === undefined;
  const [rows, columns] = places as readonly (Matrix | undefined)[];
  return broadcast([rows, columns], (row, column) => {
    const at = flat
      ? [1, integerOf(row)]
      : [integerOf(row), column === undefined ? 1 : integerOf(column)];
    const line = block[(at[0] ?? 0) - 1];
    const place = (at[1] ?? 0) - 1;
    return line && place in line ? (line[place] ?? null) : errors.reference;
  });
}

function sizeOf(value: Value): [number, number] {
  if (value instanceof Area) return [value.rect.rows, value.rect.columns];
  return isMatrix(value) ? [value.length, value[0]?.length ?? 0] : [1, 1];
}

function partOf({ sheet, rect }: Area, row: number, column: number): Area {
  return new Area(sheet, {
    row: rect.row + Math.max(row - 1, 0),
    column: rect.column + Math.max(column - 1, 0),
    rows: row === 0 ? rect.rows : 1,
    columns: column === 0 ? rect.columns : 1,
  });
}

function partOfBlock(value: Exclude<Value, Area>, row: number, column: number): Value {
  const block = asMatrix(value ?? null);
  const rows = row === 0 ? block : block.slice(row - 1, row);
  return column === 0 ? rows : rows.map((cells) => cells.slice(column - 1, column));
}

/** ROW and COLUMN: of a block, the numbers of its rows or columns. */
const place =
  (side: "row" | "column"): BuiltIn =>
  (call) => {
    if (!call.has(0)) return call.scope[side] + 1;
    const { rect } = call.area(0);
    const length = side === "row" ? rect.rows : rect.columns;
    if (length === 1 || call.scope.intersects) return rect[side] + 1;
    const numbers = Array.from({ length }, (_, at) => rect[side] + 1 + at);
    return side === "row" ? numbers.map((number) => [number]) : [numbers];
  };

const size =
  (side: 0 | 1): BuiltIn =>
  (call) => {
    const value = call.value(0);
    return isError(value) ? value : sizeOf(value)[side];
  };

export const references: Readonly<Record<string, BuiltIn>> = {
  INDEX: index,
  ROW: place("row"),
  COLUMN: place("column"),
  ROWS: size(0),
  COLUMNS: size(1),
};
