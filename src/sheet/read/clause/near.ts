import { isAct, isWord } from "./lexicon";
import type { Meanings } from "./words";

/** How much a meaning tells, 0 to 1: the fewer clauses have it, the more. 客户 says little, 泄露 much. */
export type Rarity = (meaning: string) => number;

/** Characters that no word list has tell less than words, and single ones ignore order. */
const [pairWeight, singleWeight] = [0.6, 0.25];
/** What no clause speaks of: another word says that something else is meant, a name next to nothing. */
const [foreignAct, foreignThing, foreignCharacters] = [1, 0.6, 0.2];

/** @param vocabularies the meanings of each clause */
export function rarityOf(vocabularies: readonly Meanings[]): Rarity {
  const clausesWith = new Map<string, number>();
  for (const meanings of vocabularies) {
    for (const meaning of meanings) clausesWith.set(meaning, (clausesWith.get(meaning) ?? 0) + 1);
  }
  const rarest = Math.log(1 + vocabularies.length);
  return (meaning) => {
    const holders = clausesWith.get(meaning);
    const word = isWord(meaning);
    const kind = word ? 1 : meaning.length > 1 ? pairWeight : singleWeight;
    if (holders === undefined) {
      return kind * (isAct(meaning) ? foreignAct : word ? foreignThing : foreignCharacters);
    }
    return (kind * Math.log(1 + vocabularies.length / holders)) / rarest;
  };
}

/**
 * The share, 0 to 1, of the meanings that are found, by weight.
 * @param found 0 to 1 for each meaning
 */
export function shareOf(
  meanings: Meanings,
  found: (meaning: string) => number,
  rarity: Rarity,
): number {
  let [part, all] = [0, 0];
  for (const meaning of meanings) {
    const weight = rarity(meaning);
    all += weight;
    part += weight * found(meaning);
  }
  return all === 0 ? 0 : part / all;
}

/** What the one has and the other lacks, by weight. */
export function weightBeyond(meanings: Meanings, others: Meanings | null, rarity: Rarity): number {
  let weight = 0;
  for (const meaning of meanings) if (!others?.has(meaning)) weight += rarity(meaning);
  return weight;
}
