import type { Rulebook } from "../core";
import { type Context, inWorkbook, readGrids, ruleSheets, writePlans } from "../excel";
import { type RuleTableWords, planRules, readRuleTable } from "../sheet";
import { useCase } from "./error";

export interface SaveRequest {
  readonly rulebook: Rulebook;
  /** What the rulebook is called; one of ours of this title is replaced. */
  readonly title: string;
  readonly edition: string;
  readonly words: RuleTableWords;
}

/**
 * Writes a rulebook as a table onto a sheet of its own: a new one, or the one that we wrote before for
 * a rulebook of the same title. Every other sheet stays as it is, whatever its name.
 * @returns the name of the sheet, by which live formulas refer to it
 * @throws AppError structureProtected, sheetProtected
 */
export const saveRulebook = (request: SaveRequest): Promise<string> =>
  useCase(() =>
    inWorkbook(async (context) => {
      const { rulebook, title, edition, words } = request;
      const number = await numberFor(context, title);
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

/**
 * The number of our rule sheet with this title, else one that no sheet has. The marks decide, not the
 * ids in the tables, which HR may have edited.
 */
async function numberFor(context: Context, title: string): Promise<number> {
  const ours = await ruleSheets(context);
  const grids = await readGrids(context, null);
  const same = ours.find(({ name }) => {
    const grid = grids.find(({ sheet }) => sheet === name);
    const read = grid && readRuleTable(grid);
    return read && "rulebook" in read && read.rulebook.title["zh-CN"] === title;
  });
  return same?.number ?? Math.max(0, ...ours.map(({ number }) => number)) + 1;
}
