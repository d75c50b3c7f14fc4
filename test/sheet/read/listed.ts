import { toDecimal } from "../../../src/core";
import { type CellValue, type Rect, placeOf, readBook } from "../../../src/sheet";
import { labelledRulebook } from "../labelled/rulebooks";

const rectOf = (address: string): Rect => {
  const [first, last] = address.split(":").map(placeOf);
  if (!first || !last) throw new RangeError(address);
  const { row, column } = first;
  return { row, column, rows: last.row - row + 1, columns: last.column - column + 1 };
};

/** Reads one sheet, rows written from A1 with cells between bars; figures become numbers. */
export function readSheet(rulebook: string, text: string, merges: readonly string[] = []) {
  const lines = text.trim().split("\n");
  const rows = lines.map((line) => line.split("|").map((cell) => cellOf(cell.trim())));
  const width = Math.max(...rows.map((row) => row.length));
  const values = rows.map((row) => [...row, ...Array<null>(width - row.length).fill(null)]);
  const grid = { sheet: "表", row: 0, column: 0, values, merges: merges.map(rectOf) };
  return readBook([grid], labelledRulebook(rulebook));
}

const cellOf = (text: string): CellValue =>
  text === "" ? null : /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;

/** A line a record: where it stands, whom it names, the clause, and the figures that the row gives. */
export const told = ({ records }: ReturnType<typeof readBook>): readonly string[] =>
  records.map(({ source, people, clause, quantity, figure, day, issues }) =>
    [
      source[0].cell,
      people[0]?.name ?? people[0]?.id ?? "-",
      clause ?? "?",
      ...(quantity ? [`x${toDecimal(quantity)}`] : []),
      ...(figure ? [`=${toDecimal(figure)}`] : []),
      ...(day === null ? [] : [day]),
      ...issues.map(({ code, cell }) => `${code}@${cell}`),
    ].join(" "),
  );

export const kinds = ({ sheets }: ReturnType<typeof readBook>): readonly string[] =>
  sheets.flatMap(({ layouts }) => layouts.map(({ kind }) => kind));
