/**
 * Nearness of two wordings, by the single characters and pairs of neighbouring characters ("grams")
 * that they share. A gram weighs more the fewer clauses have it: 客户 says little, 泄露 much. A pair
 * weighs three times a single character, for single characters ignore order.
 */
export type Grams = ReadonlySet<string>;
export type Rarity = (gram: string) => number;

const singleWeight = 1 / 3;

export function gramsOf(key: string): Grams {
  const characters = Array.from(key);
  const grams = new Set(characters);
  for (let index = 0; index + 1 < characters.length; index += 1) {
    grams.add(`${characters[index]}${characters[index + 1]}`);
  }
  return grams;
}

/** @param vocabularies the grams of each clause */
export function rarityOf(vocabularies: readonly Grams[]): Rarity {
  const clausesWith = new Map<string, number>();
  for (const grams of vocabularies) {
    for (const gram of grams) clausesWith.set(gram, (clausesWith.get(gram) ?? 0) + 1);
  }
  const rarest = Math.log(1 + vocabularies.length);
  return (gram) => {
    const holders = clausesWith.get(gram);
    // A gram that no clause has is neither rare nor common: it says that something else is meant.
    const weight = holders === undefined ? rarest / 2 : Math.log(1 + vocabularies.length / holders);
    return gram.length > 1 ? weight : weight * singleWeight;
  };
}

/** The share, 0 to 1, of `part` that is found in `whole`, by weight. */
export function shareFound(part: Grams, whole: Grams, rarity: Rarity): number {
  let [found, all] = [0, 0];
  for (const gram of part) {
    const weight = rarity(gram);
    all += weight;
    if (whole.has(gram)) found += weight;
  }
  return all === 0 ? 0 : found / all;
}
