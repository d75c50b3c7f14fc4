import type { Cell, FilterColumn, FilterCriteria, Sheet, Style, Workbook } from "../../model";
import { HostError } from "../../protocol/host-error";
import { displayed } from "../range/contents";
import { wildcard } from "../range/wildcard";

type Test = (cell: Cell) => boolean;

/** What is needed to tell which cells of one column pass. */
interface Column {
  readonly workbook: Workbook;
  readonly cells: readonly Cell[];
}

/**
 * The rows of a filtered block that are to be hidden.
 * @throws HostError UnsupportedOperation for a filter of the file that the host does not know
 */
export function hiddenBy(
  workbook: Workbook,
  sheet: Sheet,
  body: { readonly row: number; readonly column: number; readonly rows: number },
  filters: readonly FilterColumn[],
): readonly number[] {
  const rows = Array.from({ length: body.rows }, (_, at) => body.row + at);
  const tests = filters.map(({ index, criteria }) => {
    const column = body.column + index;
    const cells = rows.map((row) => sheet.cell(row, column));
    return { column, passes: testOf(criteria, { workbook, cells }) };
  });
  return rows.filter((row) => tests.some(({ column, passes }) => !passes(sheet.cell(row, column))));
}

function testOf(criteria: FilterCriteria, column: Column): Test {
  const { workbook } = column;
  const style = (cell: Cell): Style => workbook.styles.get(cell.style);
  switch (criteria.kind) {
    case "Values": {
      const wanted = new Set(criteria.values.map((text) => text.toLowerCase()));
      return (cell) => wanted.has(displayed(workbook, cell).toLowerCase());
    }
    case "Custom": {
      const tests = [
        criteria.criterion1,
        ...(criteria.criterion2 === null ? [] : [criteria.criterion2]),
      ].map((text) => comparison(workbook, text));
      return (cell) =>
        criteria.operator === "And"
          ? tests.every((test) => test(cell))
          : tests.some((test) => test(cell));
    }
    case "Dynamic":
      return averageTest(criteria.type, numbersIn(column));
    case "CellColor":
      return (cell) => style(cell).fill === criteria.color;
    case "FontColor":
      return (cell) => style(cell).font.color === criteria.color;
    case "Other":
      throw new HostError(
        "UnsupportedOperation",
        "This host does not know one of the filters that the file holds, and keeps it as it is.",
      );
    default:
      return rankTest(criteria.kind, criteria.count, numbersIn(column));
  }
}

const numbersIn = ({ cells }: Column): readonly number[] =>
  cells.flatMap(({ value }) => (typeof value === "number" ? [value] : []));

function averageTest(type: string, numbers: readonly number[]): Test {
  const mean = numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
  return ({ value }) =>
    typeof value === "number" && (type === "AboveAverage" ? value > mean : value < mean);
}

/** The largest or smallest, with all that equal the last of them. */
function rankTest(kind: string, count: number, numbers: readonly number[]): Test {
  const top = kind.startsWith("Top");
  const sorted = [...numbers].sort((a, b) => (top ? b - a : a - b));
  const many = kind.endsWith("Percent")
    ? Math.max(1, Math.floor((sorted.length * count) / 100))
    : count;
  const last = sorted[Math.min(many, sorted.length) - 1] ?? 0;
  return ({ value }) => typeof value === "number" && (top ? value >= last : value <= last);
}

const SIGNED = /^(<>|<=|>=|<|>|=)?(.*)$/s;

/** A comparison such as ">=60", "=*组" or "<>" (not empty). */
function comparison(workbook: Workbook, text: string): Test {
  const [, sign = "=", operand = ""] = SIGNED.exec(text) ?? [];
  if (sign === "=" || sign === "<>") {
    const number = Number(operand);
    const pattern = wildcard(operand);
    const equals: Test = (cell) =>
      (operand !== "" && cell.value === number) || pattern.test(displayed(workbook, cell));
    return sign === "=" ? equals : (cell) => !equals(cell);
  }
  return (cell) => {
    const order = orderOf(cell, operand);
    if (order === null) return false;
    if (order === 0) return sign.endsWith("=");
    return sign.startsWith("<") ? order < 0 : order > 0;
  };
}

/** How a cell compares with an operand; null where one is a number and the other is not. */
function orderOf({ value }: Cell, operand: string): number | null {
  const number = operand.trim() === "" ? Number.NaN : Number(operand);
  if (typeof value === "number") return Number.isNaN(number) ? null : value - number;
  if (typeof value !== "string" || !Number.isNaN(number)) return null;
  return value.toLowerCase() < operand.toLowerCase()
    ? -1
    : Number(value.toLowerCase() > operand.toLowerCase());
}
