import { type Rulebook, rulebookHash } from "../core";
import { builtInRulebook } from "../rulebooks";
import { type Grid, decisionTables, rectName } from "../sheet";

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

/** What live formulas may refer to: the sheets read, and the rule table if there is one. */
interface FormulaRanges {
  readonly sources: readonly FormulaRange[];
  readonly rules?: FormulaRange;
  readonly decisions: readonly FormulaRange[];
}

interface FormulaRange {
  readonly sheet: string;
  readonly range: string;
}

/**
 * What live formulas may refer to. They refer to the rulebook's table in the workbook, or name a
 * built-in rulebook by its id; for any other rulebook there are none, and the report holds values.
 * @param ruleSheet the sheet that the rulebook was read from
 */
export function formulaRanges(
  grids: readonly Grid[],
  rulebook: Rulebook,
  ruleSheet: string | undefined,
): FormulaRanges {
  const sources = grids.map((grid) => ({ sheet: grid.sheet, range: formulaRange(grid) }));
  const tables = new Set(decisionTables(grids).map(({ grid }) => grid.sheet));
  const decisions = sources.filter(({ sheet }) => tables.has(sheet));
  const wanted = ruleSheet?.toLowerCase();
  const rules = sources.find(({ sheet }) => sheet.toLowerCase() === wanted);
  if (rules) return { sources, rules, decisions };
  const builtIn = builtInRulebook(rulebook.id);
  const isBuiltIn = builtIn && rulebookHash(builtIn) === rulebookHash(rulebook);
  return { sources: isBuiltIn ? sources : [], decisions };
}
