import { isAct } from "./lexicon";
import { type Rarity, weightBeyond } from "./near";
import type { Ranked } from "./rank";

/** What a near wording must reach: below it is a question. */
export const bar = 0.75;
/** What it must reach where the text tells a deed that is none of the clause's. */
const barBesideAnother = 0.8;
/** By how much it must lead the next clause. */
const margin = 0.12;
/** How much of the rulebook's wording the text must say; less where it says enough else. */
const [leastCover, lessCover, muchSaid] = [0.75, 0.6, 1.8];
/** What a text must reach that no other clause comes near: its score, its lead, and its share explained. */
const [aloneBar, aloneMargin, aloneExplained] = [0.65, 0.35, 0.95];
/** A rival as good as verbatim, and one worth a thought. */
const [asGood, worthAThought] = [0.9, 0.3];
/** What a rival alone explains is slight beside what the best alone explains. */
const slight = 0.55;
/** What tells one event from another beside it, by weight. */
const ownWords = 0.35;

/**
 * Whether the best of the clauses near a text is certain: near enough, and no other could be meant.
 * @param ranked best first
 * @param size how many meanings the text has
 */
export function isCertain(ranked: readonly Ranked[], size: number, rarity: Rarity): boolean {
  const [best, ...others] = ranked;
  if (best && standsAlone(best, others)) return true;
  if (!best || best.score < bar || best.cover < coverNeeded(best, rarity)) return false;
  if (best.strays && (best.loose || best.score < barBesideAnother)) return false;
  if (saysAll(best) && others.every((other) => !saysAll(other))) return true;
  if (size <= 2 && others.some(({ mayMean }) => mayMean)) return false;
  return others.every((other) => isNoRival(other, best, rarity));
}

/** The text and one of the clause's wordings mean the same to the word. */
const saysAll = ({ score }: Ranked): boolean => score > 0.999;

/**
 * A text of several words that the clause explains, and no other clause nearly as well: it need not say
 * the whole of a wording. One word alone says too little.
 */
function standsAlone(best: Ranked, others: readonly Ranked[]): boolean {
  return (
    best.score >= aloneBar &&
    best.score - (others[0]?.score ?? 0) >= aloneMargin &&
    best.explained >= aloneExplained &&
    best.shared.size > 1 &&
    [...best.told].some(isAct) &&
    others.every(({ mayMean }) => !mayMean)
  );
}

const coverNeeded = ({ shared }: Ranked, rarity: Rarity): number =>
  weightBeyond(shared, null, rarity) >= muchSaid ? lessCover : leastCover;

/**
 * Another clause leaves the best one certain when it explains only part of what the best explains, or
 * is clearly less near. It does not where both have the text as a piece of longer wordings, where it
 * explains the same and the best says more than the text, nor where its whole wording stands in the
 * text beside the best one's, for then the text tells two events.
 */
function isNoRival(other: Ranked, best: Ranked, rarity: Rarity): boolean {
  if (other.piece && best.piece) return false;
  if (tellsAnother(other, best, rarity)) return false;
  const otherAlone = weightBeyond(other.shared, best.shared, rarity);
  const bestAlone = weightBeyond(best.shared, other.shared, rarity);
  const leads = best.score - other.score >= margin;
  if (bestAlone === 0 && best.cover < leastCover && other.score > worthAThought) return false;
  if (otherAlone > 0 && other.score >= asGood && !leads) return false;
  if (bestAlone > 0 && otherAlone <= bestAlone * slight) return true;
  return leads && (otherAlone === 0 || other.cover < 1);
}

/** The text tells both wordings, the other one whole, and each has words that the other lacks. */
const tellsAnother = (other: Ranked, best: Ranked, rarity: Rarity): boolean =>
  other.whole &&
  weightBeyond(other.told, best.owned, rarity) >= ownWords &&
  weightBeyond(best.told, other.owned, rarity) >= ownWords;
