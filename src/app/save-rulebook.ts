import { type Rulebook, rulebookHash } from "../core";
import { type Context, inWorkbook, readGrids, ruleSheets, writePlans } from "../excel";
import { type RuleTableWords, planRules, readRuleTable } from "../sheet";
import { AppError, useCase } from "./error";
import type { WorkbookRulebook } from "./workbook-rulebooks";

/** What is saved, and as what. */
export interface SaveRequest {
  readonly rulebook: Rulebook;
  /** What the rulebook is called; one of ours of this title is replaced. */
  readonly title: string;
  readonly edition: string;
  /** The table that was changed, as it was read: if its sheet is ours, it is replaced. */
  readonly changes?: WorkbookRulebook | null;
  readonly words: RuleTableWords;
}

/**
 * Writes a rulebook as a table onto a sheet of its own: a new one, or the one that we wrote before for
 * a rulebook of the same title. Every other sheet stays as it is, whatever its name.
 * @returns the name of the sheet, by which live formulas refer to it
 * @throws AppError structureProtected, sheetProtected; ruleTableChanged where HR changed the table meanwhile
 */
export const saveRulebook = (request: SaveRequest): Promise<string> =>
  useCase(() =>
    inWorkbook(async (context) => {
      const { rulebook, title, edition, words, changes = null } = request;
      if (changes) await checkUnchanged(context, changes);
      const number = await numberFor(context, title, changes?.sheet);
      const named: Rulebook = {
        ...rulebook,
        id: `own-${number}`,
        title: { ...rulebook.title, "zh-CN": title },
        edition,
      };
      const plan = planRules(named, number, words);
      const [sheet] = await writePlans([plan]);
      return sheet ?? plan.name;
    }),
  );

/** What HR wrote into the table since it was read is not to be lost. */
async function checkUnchanged(
  context: Context,
  { sheet, rulebook }: WorkbookRulebook,
): Promise<void> {
  const [grid] = await readGrids(context, [sheet]);
  const read = grid && readRuleTable(grid);
  const same = read && "rulebook" in read && rulebookHash(read.rulebook) === rulebookHash(rulebook);
  if (!same) throw new AppError("ruleTableChanged", { sheet });
}

/**
 * The number of the sheet that was changed, else of our rule sheet with this title, else one that no sheet
 * has. The marks decide, not the ids in the tables, which HR may have edited.
 */
async function numberFor(context: Context, title: string, from?: string): Promise<number> {
  const ours = await ruleSheets(context);
  const changed = ours.find(({ name }) => name === from);
  if (changed) return changed.number;
  const grids = await readGrids(context, null);
  const same = ours.find(({ name }) => {
    const grid = grids.find(({ sheet }) => sheet === name);
    const read = grid && readRuleTable(grid);
    return read && "rulebook" in read && read.rulebook.title["zh-CN"] === title;
  });
  return same?.number ?? Math.max(0, ...ours.map(({ number }) => number)) + 1;
}
