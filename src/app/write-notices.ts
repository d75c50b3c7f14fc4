import type { Scorecard } from "../core";
import { inWorkbook, writePlans } from "../excel";
import { type ReportWords, planNotices } from "../sheet";
import { AppError, useCase } from "./error";
import { type Job, readAndScore } from "./scored";

/** Whose notices are wanted, by which rules. */
export interface NoticesRequest extends Job {
  /** Whose notices, by id or name; null for everybody's. */
  readonly people: readonly string[] | null;
  readonly words: ReportWords;
}

/**
 * Writes a notice to be signed for each person, a page each, onto a sheet of ours: only of those asked
 * for, so that one can be printed alone.
 * @returns the sheet's name
 * @throws AppError unknownPerson and what scoring throws
 */
export const writeNotices = (request: NoticesRequest): Promise<string> =>
  useCase(() =>
    inWorkbook(async (context) => {
      const { rulebook, people, words } = request;
      const { cards } = await readAndScore(context, request, words.decisions);
      const plan = planNotices(rulebook, chosen(cards, people), words);
      const [sheet = plan.name] = await writePlans([plan]);
      return sheet;
    }),
  );

/** In the order asked for; a person may have a card for each of several months. */
function chosen(
  cards: readonly Scorecard[],
  people: readonly string[] | null,
): readonly Scorecard[] {
  const ofPeople = cards.filter(({ subject }) => subject.kind === "person");
  if (people === null) return ofPeople;
  return people.flatMap((person) => {
    const own = ofPeople.filter(({ subject: { id, name } }) => id === person || name === person);
    if (own.length === 0) throw new AppError("unknownPerson", { person });
    return own;
  });
}
