import type { Clause } from "../../core";
import type { Locale } from "../../locales";
import type { ClauseChange } from "./draft";
import type { Question } from "./entry";

/** What may be meant instead of the reading as it stands, for one click. */
export interface Answer {
  readonly label: string;
  readonly change: ClauseChange;
}

/**
 * The other answers to a question that has few: the other unit, the other direction, the other way to
 * round, once a month instead of each time.
 */
export function answersTo(
  { code }: Question,
  clause: Clause,
  { drafting, rules: { table } }: Locale,
): readonly Answer[] {
  const { effect, amount, unit, per, step } = clause;
  if (effect !== "deduct" && effect !== "bonus") return [];
  const instead = (said: string, change: Partial<ClauseChange>): readonly Answer[] => [
    { label: drafting.instead(said), change: { effect, amount, unit, per, ...change } },
  ];
  switch (code) {
    case "unitMissing": {
      const other = unit === "point" ? "yuan" : "point";
      return instead(drafting.units[other], { unit: other });
    }
    case "directionMissing": {
      const other = effect === "deduct" ? "bonus" : "deduct";
      return instead(drafting.kinds[other], { effect: other });
    }
    case "roundUnclear": {
      const round = step?.round === "up" ? "down" : "up";
      return step ? instead(drafting.rounds[round], { step: { ...step, round } }) : [];
    }
    case "howOften":
      return instead(table.choices.per.month, { per: "month" });
    default:
      return [];
  }
}
