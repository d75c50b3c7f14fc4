import type { CellValue, Grid } from "../../grid";
import { readWhen } from "../cell/day";
import { readFigure } from "../cell/figure";
import { readQuantity } from "../cell/quantity";
import { cellText } from "../cell/text";
import type { KnowsItem } from "../form";
import type { Columns } from "../header";
import { knownHeader } from "../header";
import { lineAt } from "../lines";
import { isPersonName } from "../personName";
import type { Meaning } from "../reading";
import { hasContent } from "../trim";
import { type UnmergedGrid, ownCells } from "../unmerge";

/** Rows that stand without a header. */
export interface HeadlessRows {
  /** The first row of data; above it stand lines such as titles. */
  readonly from: number;
  readonly columns: Columns;
}

/** Columns are known by the first rows. */
const sampled = 60;

/**
 * The rows of a sheet in which no row heads the others: a range handed over without its header, or a list
 * whose header was cut off. Their columns are known by their cells, where one column alone looks so.
 * @returns null where nobody is named, or nothing is told of them
 */
export function headlessRows(grid: UnmergedGrid, knowsItem: KnowsItem): HeadlessRows | null {
  const from = grid.values.findIndex(
    (row, index) => row.filter(hasContent).length > 1 && lineAt(grid, index) === null,
  );
  if (from < 0 || isHeader(ownCells(grid, from))) return null;
  const cells = cellsByColumn(grid, from);
  const { columns, aside } = saidIn(grid);
  for (const { meaning, holds, least } of kinds(knowsItem)) {
    if (columns.has(meaning)) continue;
    const taken = new Set([...columns.values(), ...aside]);
    const fitting = cells.flatMap((values, column) => {
      const share = values.filter(holds).length / values.length;
      return !taken.has(column) && share >= least ? [{ column, share }] : [];
    });
    const [best, ...others] = fitting.sort((one, other) => other.share - one.share);
    const doubtful = others.length > 0 && meaning !== "clause_item";
    if (doubtful && !grid.said) return null;
    if (best && !doubtful) columns.set(meaning, best.column);
  }
  const named = columns.has("employee_name") || columns.has("employee_id");
  const told = columns.has("clause_item") || columns.has("reason") || cells.flat().some(isFigure);
  return named && told ? { from, columns } : null;
}

/** Names of columns are nobody's: 工号、姓名 above what else nobody knows. */
const isHeader = (cells: readonly CellValue[]): boolean =>
  cells.filter((value) => knownHeader(value) !== null).length > 1;

/** The columns that people spoke of: those with a meaning, and those to be left aside. */
export function saidIn({ said, column: first }: Pick<Grid, "said" | "column">): {
  readonly columns: Map<Meaning, number>;
  readonly aside: readonly number[];
} {
  const spoken = [...(said ?? [])].map(([column, meaning]) => ({
    column: column - first,
    meaning,
  }));
  return {
    columns: new Map(
      spoken.flatMap(({ column, meaning }): [Meaning, number][] =>
        meaning === null ? [] : [[meaning, column]],
      ),
    ),
    aside: spoken.flatMap(({ column, meaning }) => (meaning === null ? [column] : [])),
  };
}

/** The filled cells of each column in the first rows. */
function cellsByColumn(grid: UnmergedGrid, from: number): readonly (readonly CellValue[])[] {
  const to = Math.min(grid.values.length, from + sampled);
  const rows = Array.from({ length: to - from }, (_, offset) => from + offset)
    .filter((row) => lineAt(grid, row) === null)
    .map((row) => ownCells(grid, row));
  const width = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: width }, (_, column) =>
    rows.map((row) => row[column] ?? null).filter(hasContent),
  );
}

const isFigure = (value: CellValue): boolean => typeof readFigure(value) === "object";

/** What a column may hold, and the share of its cells that must look so. */
interface Kind {
  readonly meaning: Meaning;
  readonly holds: (value: CellValue) => boolean;
  readonly least: number;
}

/** The surest first. */
const kinds = (knowsItem: KnowsItem): readonly Kind[] => [
  { meaning: "employee_name", holds: (value) => isPersonName(cellText(value)), least: 0.8 },
  { meaning: "date", holds: isDate, least: 0.9 },
  {
    meaning: "clause_item",
    holds: (value) => typeof value === "string" && knowsItem(value),
    least: 0.4,
  },
  { meaning: "employee_id", holds: isId, least: 1 },
  { meaning: "team", holds: (value) => teamName.test(cellText(value)), least: 0.8 },
  { meaning: "points_signed", holds: tellsDirection, least: 0.8 },
  { meaning: "count", holds: tellsUnit, least: 0.8 },
];

const teamName = /^第?[\p{L}\d]{1,6}(?:组|班|队|部|中心)$/u;
/** Whole days from 2000 to 2050 as Excel counts them. */
const [firstDay, lastDay] = [36_526, 54_789];
const anyYear = { year: 2000, month: null };

/** A day as Excel counts it, or as people write it. */
export const isDate = (value: CellValue): boolean =>
  typeof value === "number"
    ? value >= firstDay && value <= lastDay
    : /\d\s*[-/.月]\s*\d/.test(cellText(value)) && readWhen(value, anyYear)?.day != null;

const isId = (value: CellValue): boolean =>
  /^(?:[a-z]{1,3}\d{2,}|0\d{2,}|[1-9]\d{3,7})$/i.test(cellText(value));

function tellsDirection(value: CellValue): boolean {
  const figure = readFigure(value);
  return typeof figure === "object" && (figure.direction !== null || figure.unit !== null);
}

const tellsUnit = (value: CellValue): boolean =>
  typeof value === "string" && /\D$/.test(value) && typeof readQuantity(value, null) === "object";
