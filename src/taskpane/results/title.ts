import type { ScoreOutcome } from "../../app";
import type { Locale } from "../../locales";
import { headcount } from "./headcount";

/** Which months the results are of, and how many people's. */
export function resultsFacts({ cards }: ScoreOutcome, words: Locale["pane"]): readonly string[] {
  const months = [...new Set(cards.flatMap(({ period }) => period ?? []))].sort();
  const [first] = months;
  const last = months.at(-1);
  const people = words.personCount(headcount(cards));
  if (first === undefined || last === undefined) return [people];
  return [first === last ? words.month(first) : words.fromMonth(first, last), people];
}
