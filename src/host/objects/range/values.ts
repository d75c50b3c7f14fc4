import { type Cell, CellError, type Scalar } from "../../model";
import { invalidArgument } from "../../protocol/host-error";
import { textArgument } from "../arguments";
import { restyleEach } from "../format/looks";
import { refuseLocked } from "../guard";
import type { Area, ClassOf } from "../kinds";
import { enterInputs } from "../session";
import { displayed } from "./contents";
import { gridOf, inputGrid } from "./grid";

type Properties = NonNullable<ClassOf<"Range">["properties"]>;

/** An error shows as its code, an empty cell as "". */
export const shown = (value: Scalar): string | number | boolean =>
  value instanceof CellError ? value.code : (value ?? "");

export function valueType({ value }: Cell): string {
  if (value === null) return "Empty";
  if (value instanceof CellError) return "Error";
  if (typeof value === "number") return "Double";
  return typeof value === "boolean" ? "Boolean" : "String";
}

const isScalar = (value: unknown): value is string | number | boolean | null =>
  value === null || ["string", "number", "boolean"].includes(typeof value);

/** Text is read as if typed: "=A1" becomes a formula, "29.96" a number, "15-Feb" a date. */
function input(value: unknown): Scalar {
  if (!isScalar(value)) throw invalidArgument();
  return value;
}

function enter(area: Area, value: unknown): void {
  const { session, sheet, rect } = area;
  const inputs = inputGrid(area, value).map((row) => row.map(input));
  refuseLocked(area, rect);
  enterInputs(session, sheet, rect, inputs);
}

/** One format for all cells, or one for each; null leaves a cell's format, "" makes it General. */
function setNumberFormats(area: Area, value: unknown): void {
  const formats = typeof value === "string" ? null : inputGrid(area, value);
  const { rect, ...at } = area;
  restyleEach(
    { ...at, rects: [rect] },
    (row, column) => {
      const wanted = formats ? formats[row - rect.row]?.[column - rect.column] : value;
      return wanted === null ? null : textArgument(wanted);
    },
    (_style, wanted) => ({ numberFormat: wanted === "" ? "General" : wanted }),
  );
}

const formulas = {
  get: (area: Area) => gridOf(area, (cell) => cell.formula ?? shown(cell.value)),
  set: enter,
};
const numberFormats = {
  get: (area: Area) =>
    gridOf(area, (cell) => area.session.workbook.styles.get(cell.style).numberFormat),
  set: setNumberFormats,
};

/** What cells hold and how they show it. */
export const rangeValues: Properties = {
  values: { get: (area) => gridOf(area, (cell) => shown(cell.value)), set: enter },
  formulas,
  formulasLocal: formulas,
  text: { get: (area) => gridOf(area, (cell) => displayed(area.session.workbook, cell)) },
  valueTypes: { get: (area) => gridOf(area, valueType) },
  numberFormat: numberFormats,
  numberFormatLocal: numberFormats,
  hasSpill: {
    get(area) {
      const cells = gridOf(area, (cell) => cell.spill !== null || cell.anchor !== null);
      const all = cells?.flat() ?? [];
      if (all.every(Boolean)) return all.length > 0;
      return all.some(Boolean) ? null : false;
    },
  },
};
