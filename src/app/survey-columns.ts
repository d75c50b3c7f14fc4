import {
  type Grid,
  type Layout,
  type Meaning,
  type UnheadedColumn,
  cellName,
  columnName,
  keptText,
  placeOf,
} from "../sheet";

/** A column of a table: what stands at its head, and what it was taken for. */
export interface SurveyedColumn {
  /** Its letters. */
  readonly column: string;
  readonly cell: string;
  /** What an answer about it names. */
  readonly header: string;
  /** What stands in it, where nothing heads it. */
  readonly samples: readonly string[];
  /** Null where it is not read as one of them. */
  readonly meaning: Meaning | null;
}

/** The columns of a table that have a heading; of a heading in several rows the lowest cell. */
export function columnsOf(grid: Grid, { header, columns }: Layout): readonly SurveyedColumn[] {
  if (header === "") return [];
  const [from = "", to = from] = header.split(":");
  const [first, last] = [placeOf(from), placeOf(to)];
  const meanings = new Map<string, Meaning>();
  for (const [meaning, column] of Object.entries(columns)) meanings.set(column, meaning as Meaning);
  const found: SurveyedColumn[] = [];
  for (let column = first.column; column <= last.column; column += 1) {
    for (let row = last.row; row >= first.row; row -= 1) {
      const text = keptText(String(grid.values[row - grid.row]?.[column - grid.column] ?? ""));
      if (text === "") continue;
      const letters = columnName(column);
      const meaning = meanings.get(letters) ?? null;
      const cell = cellName(row, column);
      found.push({ column: letters, cell, header: text, samples: [], meaning });
      break;
    }
  }
  return found;
}

/** The columns of a sheet without a header. */
export const unheadedColumnsOf = (
  grid: Grid,
  unheaded: readonly UnheadedColumn[],
): readonly SurveyedColumn[] =>
  unheaded.map(({ column, name, samples, meaning }) => {
    const cell = `${column}${grid.row + 1}`;
    return { column, cell, header: name, samples, meaning };
  });
