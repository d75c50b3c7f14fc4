import type { ScoreRequest } from "../app";
import { type Offered, offered } from "./offered";
import type { Services } from "./services";
import type { PaneState } from "./state";

export const chosenRulebook = (
  { rulebook, tables }: Pick<PaneState, "rulebook" | "tables">,
  { rulebooks }: Services,
): Offered | undefined => offered(tables, rulebooks).find(({ key }) => key === rulebook);

/** What to score, as it was chosen; null where nothing is chosen yet. */
export async function requestFor(
  state: Pick<PaneState, "rulebook" | "tables" | "survey" | "sheets" | "period">,
  services: Services,
): Promise<ScoreRequest | null> {
  const { survey, sheets, period } = state;
  const chosen = chosenRulebook(state, services);
  if (!chosen || !survey) return null;
  return {
    ...(await currentRulebook(chosen, services)),
    sheets: survey.sheets.map(({ name }) => name).filter((name) => sheets.has(name)),
    period,
    now: new Date(),
    words: services.words.report,
  };
}

/** A table may have been edited since it was read. */
export async function currentRulebook({ rulebook, sheet }: Offered, services: Services) {
  if (sheet === null) return { rulebook };
  return { rulebook: await services.rulebookOnSheet(sheet), ruleSheet: sheet };
}
