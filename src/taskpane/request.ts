import { AppError, type ScoreRequest } from "../app";
import { type Offered, offered } from "./offered";
import type { Services } from "./services";
import type { Chosen, PaneState } from "./state";

export const chosenRulebook = (
  { rulebook, tables }: Pick<PaneState, "rulebook" | "tables">,
  { rulebooks }: Services,
): Offered | undefined => offered(tables, rulebooks).find(({ key }) => key === rulebook);

/**
 * What to score, as it was chosen.
 * @throws AppError chooseRulebook where the rulebook's table is gone
 */
export async function requestFor(
  { rulebook, sheets, period }: Chosen,
  { tables }: Pick<PaneState, "tables">,
  services: Services,
): Promise<ScoreRequest> {
  const chosen = chosenRulebook({ rulebook, tables }, services);
  if (!chosen) throw new AppError("chooseRulebook", {});
  const { report: words } = services.words;
  return {
    ...(await currentRulebook(chosen, services)),
    sheets,
    period,
    now: new Date(),
    words,
  };
}

/** A table may have been edited since it was read. */
export async function currentRulebook({ rulebook, sheet }: Offered, services: Services) {
  if (sheet === null) return { rulebook };
  return { rulebook: await services.rulebookOnSheet(sheet), ruleSheet: sheet };
}
