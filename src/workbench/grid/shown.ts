import { format, isDateFormat, isPercentFormat, parseValue } from "numfmt";
import { type Cell, CellError, type Scalar, type Style } from "../../host/model";

/** The text that a cell shows, by its number format. */
export function shown(value: Scalar, numberFormat: string): string {
  if (value === null) return "";
  if (value instanceof CellError) return value.code;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return format(numberFormat, value, { throws: false, locale: "zh-CN" });
}

/** The text that a cell offers for editing: its formula, or what typing it again would give. */
export function editText(cell: Cell, style: Style): string {
  const { formula, value } = cell;
  if (formula !== null) return formula;
  if (typeof value === "number") return editNumber(value, style.numberFormat);
  if (typeof value !== "string") return shown(value, "General");
  // Text that would be taken for something else when typed keeps Excel's mark of text.
  return style.numberFormat !== "@" && (value.startsWith("=") || parseValue(value) !== null)
    ? `'${value}`
    : value;
}

/** Fifteen digits, as Excel: 0.1 + 0.2 is offered as 0.3. */
const plain = (figure: number): string => String(Number(figure.toPrecision(15)));

function editNumber(value: number, numberFormat: string): string {
  if (isDateFormat(numberFormat)) {
    const time = value % 1 === 0 ? "" : " hh:mm:ss";
    return format(value < 1 ? "hh:mm:ss" : `yyyy/m/d${time}`, value);
  }
  return isPercentFormat(numberFormat) ? `${plain(value * 100)}%` : plain(value);
}
