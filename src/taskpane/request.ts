import { AppError, type ScoreRequest } from "../app";
import { type Offered, offered, sheetOf } from "./offered";
import type { Services } from "./services";
import type { Chosen, PaneState } from "./state";

export const chosenRulebook = (
  { rulebook, tables }: Pick<PaneState, "rulebook" | "tables">,
  { rulebooks }: Services,
): Offered | undefined => offered(tables, rulebooks).find(({ key }) => key === rulebook);

/**
 * What to score, as it was chosen.
 * @throws AppError ruleSheetGone where the rulebook's table is gone, chooseRulebook
 */
export async function requestFor(
  { rulebook, sheets, period }: Chosen,
  { tables }: Pick<PaneState, "tables">,
  services: Services,
): Promise<ScoreRequest> {
  const chosen = chosenRulebook({ rulebook, tables }, services);
  if (!chosen) throw noRulebook(rulebook);
  const { report: words } = services.words;
  return {
    ...(await currentRulebook(chosen, services)),
    sheets,
    period,
    now: new Date(),
    words,
  };
}

/** What to say where a rulebook is not among those to choose from. */
export function noRulebook(key: string): AppError {
  const sheet = sheetOf(key);
  return sheet === null
    ? new AppError("chooseRulebook", {})
    : new AppError("ruleSheetGone", { sheet });
}

/** A table may have been edited since it was read. */
export async function currentRulebook({ rulebook, sheet }: Offered, services: Services) {
  if (sheet === null) return { rulebook };
  return { rulebook: await services.rulebookOnSheet(sheet), ruleSheet: sheet };
}
