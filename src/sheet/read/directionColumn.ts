import { dataRows } from "./dataRows";
import type { CellValue } from "../grid";
import { readFigure } from "./cell/figure";
import { cellText, compact } from "./cell/text";
import type { Head } from "./heads";
import { type Meaning, figureMeanings } from "./reading";
import type { Table } from "./tables";
import { hasContent } from "./trim";
import { ownCells } from "./unmerge";

/** Which way a figure beside goes, in a word; other words for how an event was dealt with tell more. */
const direction = /^(?:(加分?|增加?|奖分?|正|\+)|(减分?|减少|扣分?|罚|负|-))$/;
/** Headings of what a rule weighs, which here is what the row weighs. */
const bare = /^(?:考核)?(?:分值?|分数|数值|点数|数额|额度?|值|points?)$/i;
const figured: ReadonlySet<Meaning> = new Set(figureMeanings);

/**
 * The table with its figures signed, where a column beside says of each which way it goes: 1 beside 减
 * under 类型 is "减1". Only where one column tells and one column of figures can be meant.
 */
export function withDirections(table: Table): Table {
  const rows = dataRows(table);
  const telling = columnsWhere(table, (column) => tellsDirections(valuesIn(table, rows, column)));
  const [way, otherWay] = telling;
  if (way === undefined || otherWay !== undefined) return table;
  const meant = columnsWhere(
    table,
    (column) => column !== way && mayWeigh(table, column, valuesIn(table, rows, column)),
  );
  const [figure, another] = meant;
  if (figure === undefined || another !== undefined) return table;
  return withColumns(signed(table, rows, way, figure), way, figure);
}

const columnsWhere = ({ heads }: Table, fits: (column: number) => boolean): readonly number[] =>
  heads.flatMap(({ path }, column) => (path.length > 0 && fits(column) ? [column] : []));

const valuesIn = ({ grid }: Table, rows: readonly number[], column: number): readonly CellValue[] =>
  rows.map((row) => ownCells(grid, row)[column] ?? null).filter(hasContent);

const wordIn = (value: CellValue): string => compact(cellText(value).slice(0, 10));

/** Dashes alone are blanks. */
const tellsDirections = (values: readonly CellValue[]): boolean =>
  values.every((value) => direction.test(wordIn(value))) &&
  values.some((value) => wordIn(value) !== "-");

function mayWeigh(
  { columns, heads }: Table,
  column: number,
  values: readonly CellValue[],
): boolean {
  const { path, meaning } = heads[column] ?? { path: [], meaning: null };
  const isRead = meaning !== null && figured.has(meaning) && columns.get(meaning) === column;
  const unsigned = values.filter((value) => {
    const figure = readFigure(value);
    return typeof figure === "object" && figure.direction === null;
  });
  return (isRead || bare.test(wordIn(path.at(-1) ?? ""))) && unsigned.length > 0;
}

function signed(table: Table, rows: readonly number[], way: number, figure: number): Table {
  const values = [...table.grid.values];
  for (const row of rows) {
    const cells = ownCells(table.grid, row);
    const written = readFigure(cells[figure] ?? null);
    const [, up, down] = direction.exec(wordIn(cells[way] ?? null)) ?? [];
    if (typeof written === "string" || (up ?? down) === undefined) continue;
    const told = up === undefined ? "down" : "up";
    if (written.direction === told) continue;
    const [text, word] = [cells[figure], cells[way]].map((cell) => cellText(cell ?? null));
    const sign = told === "up" ? "+" : "-";
    // A figure that says the contrary itself is not understood.
    const both = written.direction === null ? `${sign}${text}` : `${text}${word}`;
    values[row] = (values[row] ?? []).map((value, at) => (at === figure ? both : value));
  }
  return { ...table, grid: { ...table.grid, values } };
}

/** The column of figures is read, the one that signs them no longer for what its heading means. */
function withColumns(table: Table, way: number, figure: number): Table {
  const heads = table.heads.map((head, column): Head => {
    if (column === way) return { ...head, meaning: null, known: true };
    return column === figure ? { ...head, meaning: readAs(head.meaning), known: true } : head;
  });
  const columns = new Map([...table.columns].filter(([, column]) => column !== way));
  for (const [column, { meaning }] of heads.entries())
    if (meaning !== null && !columns.has(meaning)) columns.set(meaning, column);
  return { ...table, heads, columns };
}

const readAs = (meaning: Meaning | null): Meaning =>
  meaning !== null && figured.has(meaning) ? meaning : "points_signed";
