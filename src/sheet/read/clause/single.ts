import { customersDeeds } from "../vocabulary/wordings";
import { isCertain } from "./certain";
import { type ClauseMatch, asked, candidate, found } from "./found";
import type { ClauseIndex } from "./known";
import { isWord, wordAt } from "./lexicon";
import { rankNear } from "./rank";
import { mistyped } from "./typos";
import { keyOf, nearKeyOf } from "./wording";
import { tellsAct, wordsOf } from "./words";

const certain = { text: 1, alias: 0.98, near: 0.94, typo: 0.92 } as const;

/** The clause of a text that tells one event. */
export const matchSingle = (text: string, index: ClauseIndex): ClauseMatch =>
  byWording(text, index) ??
  byWording(withoutTitle(text, index), index) ??
  byTypo(text, index) ??
  byNearness(text, index);

/** The clause that the rulebook itself calls so; null where none or several do. */
export function byWording(text: string, index: ClauseIndex): ClauseMatch | null {
  const key = keyOf(text);
  const byText = index.texts.get(key);
  const clause = byText ?? index.aliases.get(key);
  if (clause === undefined || clause === "" || key === "") return null;
  const how = byText === undefined ? "alias" : "text";
  return found(clause, certain[how], how, [candidate(clause, certain[how], index)]);
}

/** A wording of the rulebook with one wrong character; null where several clauses come into question. */
function byTypo(text: string, index: ClauseIndex): ClauseMatch | null {
  const meant = mistyped(keyOf(text), index.open).map((key) => byWording(key, index)?.clause);
  const [clause, ...others] = new Set(meant);
  if (clause === undefined || clause === null || others.length > 0) return null;
  return found(clause, certain.typo, "near", [candidate(clause, certain.typo, index)]);
}

/** "现场管理：玩手机" without its section's title. */
function withoutTitle(text: string, index: ClauseIndex): string {
  const key = keyOf(text);
  const title = index.titles.find((one) => key.startsWith(one) && key.length > one.length);
  return title === undefined ? "" : key.slice(title.length);
}

function byNearness(text: string, index: ClauseIndex): ClauseMatch {
  const untitled = withoutTitle(text, index);
  const event = tellsAct(untitled) ? untitled : text;
  const ranked = rankNear(event, index);
  const candidates = ranked.slice(0, 3).map(({ clause, score }) => candidate(clause, score, index));
  const size = wordsOf(nearKeyOf(event)).meanings.size;
  const [best] = ranked;
  const theirs =
    isCustomersDeed(event) && !(best?.whole && best.told.has(customer) && denies(event));
  return best && !theirs && isCertain(ranked, size, index.rarity)
    ? found(best.clause, Math.min(best.score, certain.near), "near", candidates)
    : asked(candidates);
}

const denies = (text: string): boolean => wordsOf(nearKeyOf(text)).tone === "denies";

const customer = "客户";

/** "客户骂人", "被客户挂断": the customer did it, and nothing more is told. */
function isCustomersDeed(text: string): boolean {
  const key = nearKeyOf(text).replace(/^[被遭受]/, "");
  return (
    wordAt(key, 0)?.entry.meaning === customer &&
    [...wordsOf(key).meanings].every((meaning) => customersDeeds.has(meaning) || !isWord(meaning))
  );
}
