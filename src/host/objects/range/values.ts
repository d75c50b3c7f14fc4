import { format } from "numfmt";
import { type Cell, CellError, type Scalar } from "../../model";
import { invalidArgument } from "../../protocol/host-error";
import { eachStyle } from "../format/looks";
import { refuseLocked, refuseProtected } from "../guard";
import type { Area, ClassOf } from "../kinds";
import { calculateEntered, entered } from "../session";
import { gridOf, inputGrid } from "./grid";

type Properties = NonNullable<ClassOf<"Range">["properties"]>;

/** An error shows as its code, an empty cell as "". */
const shown = (value: Scalar): string | number | boolean =>
  value instanceof CellError ? value.code : (value ?? "");

/** What the cell displays, by its number format. */
function displayed(area: Area, { value, style }: Cell): string {
  if (value === null) return "";
  if (value instanceof CellError) return value.code;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  const { workbook } = area.session;
  return format(workbook.styles.get(style).numberFormat, value, { throws: false });
}

function valueType({ value }: Cell): string {
  if (value === null) return "Empty";
  if (value instanceof CellError) return "Error";
  if (typeof value === "number") return "Double";
  return typeof value === "boolean" ? "Boolean" : "String";
}

const calculated = (area: Area): Area => {
  calculateEntered(area.session);
  return area;
};

const isScalar = (value: unknown): value is string | number | boolean | null =>
  value === null || ["string", "number", "boolean"].includes(typeof value);

/** Text goes into a cell formatted as text as it is; anywhere else Excel reads it as if typed. */
function input(area: Area, value: unknown, cell: Cell): Scalar {
  if (!isScalar(value)) throw invalidArgument();
  if (typeof value !== "string" || value === "" || value.startsWith("'")) return value;
  const asText = area.session.workbook.styles.get(cell.style).numberFormat === "@";
  return asText ? `'${value}` : value;
}

function enter(area: Area, value: unknown): void {
  const { session, sheet, rect } = area;
  const grid = inputGrid(area, value);
  refuseLocked(area, rect);
  const inputs = grid.map((row, i) =>
    row.map((each, j) => input(area, each, sheet.cell(rect.row + i, rect.column + j))),
  );
  session.calculator.enter(sheet, rect, inputs);
  entered(session);
}

function setNumberFormats(area: Area, value: unknown): void {
  const formats = typeof value === "string" ? null : inputGrid(area, value);
  refuseProtected(area);
  eachStyle({ ...area, rects: [area.rect] }, (_style, row, column) => {
    const wanted = formats ? formats[row - area.rect.row]?.[column - area.rect.column] : value;
    if (wanted === null) return null;
    if (typeof wanted !== "string") throw invalidArgument();
    return { numberFormat: wanted === "" ? "General" : wanted };
  });
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
  values: { get: (area) => gridOf(calculated(area), (cell) => shown(cell.value)), set: enter },
  formulas,
  formulasLocal: formulas,
  text: { get: (area) => gridOf(calculated(area), (cell) => displayed(area, cell)) },
  valueTypes: { get: (area) => gridOf(calculated(area), valueType) },
  numberFormat: numberFormats,
  hasSpill: {
    get(area) {
      const cells = gridOf(calculated(area), (cell) => cell.spill !== null || cell.anchor !== null);
      const all = cells?.flat() ?? [];
      if (all.every(Boolean)) return all.length > 0;
      return all.some(Boolean) ? null : false;
    },
  },
};
