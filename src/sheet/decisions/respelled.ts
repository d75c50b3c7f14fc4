import type { CellValue, Grid } from "../grid";
import { knownHeader } from "../read/header";
import { saidOfColumns, unheadedName } from "../read/headless/unheaded";
import { keptText } from "./about";
import type { Meaning, Reading } from "../read/reading";
import type { Decision } from "./decision";

/**
 * The grids with every heading that was decided on as the heading that means the same, and with what was
 * said of columns that nothing heads.
 */
export function withHeadings(
  grids: readonly Grid[],
  decisions: readonly Decision[],
): readonly Grid[] {
  const said = new Map(
    decisions.flatMap((one): [string, string | null][] =>
      one.kind === "heading" ? [[one.text, one.like]] : [],
    ),
  );
  if (said.size === 0) return grids;
  const unheaded = meaningsOfUnheaded(said);
  return grids.map((grid) => {
    const columns = saidOfColumns(grid, unheaded);
    const values = grid.values.map((row) => respelled(row, said));
    return { ...grid, values, ...(columns ? { said: columns } : {}) };
  });
}

/** An answer that is no known heading says nothing. */
const meaningsOfUnheaded = (
  said: ReadonlyMap<string, string | null>,
): ReadonlyMap<string, Meaning | null> =>
  new Map(
    [...said].flatMap(([name, like]): [string, Meaning | null][] => {
      const meaning = like === null ? null : knownHeader(like)?.meaning;
      return unheadedName.test(name) && meaning !== undefined ? [[name, meaning]] : [];
    }),
  );

/** Only a row that heads a table is changed: it names another known column too. */
function respelled(
  row: readonly CellValue[],
  said: ReadonlyMap<string, string | null>,
): readonly CellValue[] {
  const asked = (cell: CellValue): boolean => typeof cell === "string" && said.has(keptText(cell));
  const heads = row.some(asked) && row.some((cell) => !asked(cell) && knownHeader(cell) !== null);
  if (!heads) return row;
  return row.map((cell) => (asked(cell) ? (said.get(keptText(String(cell))) ?? null) : cell));
}

/** The grids with what symbols stand for, on the sheets that leave them unexplained. */
export function withSymbols(
  grids: readonly Grid[],
  { issues, records }: Reading,
  decisions: readonly Decision[],
): readonly Grid[] {
  const said = new Map(
    decisions.flatMap((one): [string, string][] =>
      one.kind === "symbol" ? [[one.text, one.means]] : [],
    ),
  );
  if (said.size === 0) return grids;
  const asked = [...issues, ...records.flatMap((record) => record.issues)].filter(
    ({ code, text }) => code === "unknownSymbol" && said.has(keptText(text)),
  );
  if (asked.length === 0) return grids;
  return grids.map((grid) => {
    const symbols = asked
      .filter(({ sheet }) => sheet === grid.sheet)
      .map(({ text }) => keptText(text));
    const meant = (cell: CellValue): CellValue =>
      typeof cell === "string" && symbols.includes(keptText(cell))
        ? (said.get(keptText(cell)) ?? cell)
        : cell;
    return symbols.length === 0
      ? grid
      : { ...grid, values: grid.values.map((row) => row.map(meant)) };
  });
}
