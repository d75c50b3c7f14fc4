import { type Rulebook, rulebookHash } from "../core";
import { builtInRulebook } from "../rulebooks";
import { type Grid, rectName } from "../sheet";

/** Rows that may be appended below a table before its formulas have to be written again. */
const leastHeadroom = 100;

/**
 * The range of a sheet that the live formulas read: from A1, so that titles above the table count,
 * to the last used column, with empty rows below for what HR appends. It ends at a full hundred, so
 * that scoring again after a few more rows leaves the formulas as they are.
 */
export function formulaRange({ row, column, values }: Grid): string {
  const used = row + values.length;
  const rows = Math.ceil((used + leastHeadroom) / 100) * 100;
  const columns = column + (values[0]?.length ?? 1);
  return rectName({ row: 0, column: 0, rows, columns });
}

/**
 * What live formulas may refer to. They name the rulebook by its id, which the functions look up
 * among those built in; for any other rulebook there are none, and the report holds values.
 */
export function formulaSources(
  grids: readonly Grid[],
  rulebook: Rulebook,
): readonly { readonly sheet: string; readonly range: string }[] {
  const builtIn = builtInRulebook(rulebook.id);
  if (!builtIn || rulebookHash(builtIn) !== rulebookHash(rulebook)) return [];
  return grids.map((grid) => ({ sheet: grid.sheet, range: formulaRange(grid) }));
}
