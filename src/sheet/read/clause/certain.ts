import { type Rarity, weightBeyond } from "./near";
import type { Ranked } from "./rank";

/** What a near wording must reach: below it is a question. */
export const bar = 0.75;
/** By how much it must lead the next clause. */
const margin = 0.12;
/** How much of the rulebook's wording the text must say; less where it says enough else. */
const [leastCover, lessCover, muchSaid] = [0.75, 0.6, 1.8];
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
  if (!best || best.score < bar || best.cover < coverNeeded(best, rarity)) return false;
  if (saysAll(best) && others.every((other) => !saysAll(other))) return true;
  if (size <= 2 && others.some(({ mayMean }) => mayMean)) return false;
  return others.every((other) => isNoRival(other, best, rarity));
}

/** The text and one of the clause's wordings mean the same to the word. */
const saysAll = ({ score }: Ranked): boolean => score > 0.999;

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
  weightBeyond(other.told, best.told, rarity) >= ownWords &&
  weightBeyond(best.told, other.told, rarity) >= ownWords;
