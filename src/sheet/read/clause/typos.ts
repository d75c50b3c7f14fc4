import { likenessesOf } from "../vocabulary/homophones";

/** Pairs of neighbouring characters that words have; those of the rulebook weigh more. */
export type KnownPairs = ReadonlyMap<string, number>;

/** @param wordings keys of the rulebook's wordings @param words words that any sheet may have */
export function pairsOf(wordings: readonly string[], words: Iterable<string>): KnownPairs {
  const pairs = new Map<string, number>();
  for (const word of words) for (const pair of pairsIn(word)) pairs.set(pair, 1);
  for (const wording of wordings) for (const pair of pairsIn(wording)) pairs.set(pair, 2);
  return pairs;
}

const pairsIn = (text: string): readonly string[] =>
  Array.from(text)
    .map((character, at, all) => character + (all[at + 1] ?? ""))
    .slice(0, -1);

/**
 * The text with characters that stand in no known pair replaced by one that sounds or looks alike and
 * does: 请价 is 请假.
 */
export function withoutTypos(key: string, pairs: KnownPairs): string {
  const characters = Array.from(key);
  for (const [at, character] of characters.entries()) {
    const fit = (one: string): number =>
      (pairs.get(`${characters[at - 1] ?? ""}${one}`) ?? 0) +
      (pairs.get(`${one}${characters[at + 1] ?? ""}`) ?? 0);
    if (fit(character) > 0) continue;
    const [best] = Array.from(likenessesOf(character), (one) => ({ one, fits: fit(one) })).sort(
      (a, b) => b.fits - a.fits,
    );
    if (best && best.fits > 0) characters[at] = best.one;
  }
  return characters.join("");
}

/** The rulebook's wordings with each of their characters left open in turn. */
export type OpenWordings = ReadonlyMap<string, readonly string[]>;

/** Shorter wordings differ by a character without being typing errors. */
const shortest = 3;

/** @param keys of the rulebook's wordings */
export function openWordings(keys: Iterable<string>): OpenWordings {
  const open = new Map<string, string[]>();
  for (const key of keys) {
    for (const pattern of key.length < shortest ? [] : opened(key)) {
      open.set(pattern, [...(open.get(pattern) ?? []), key]);
    }
  }
  return open;
}

const opened = (key: string): readonly string[] =>
  Array.from(key, (_, at) => `${key.slice(0, at)}*${key.slice(at + 1)}`).slice(0, longestTyped);

/** What is longer is no rulebook's own wording with one wrong character. */
const longestTyped = 20;

/** The rulebook's wordings that a key writes with one character that sounds or looks alike. */
export const mistyped = (key: string, open: OpenWordings): readonly string[] =>
  key.length > longestTyped
    ? []
    : opened(key).flatMap((pattern, at) =>
        (open.get(pattern) ?? []).filter((one) =>
          likenessesOf(key.charAt(at)).includes(one.charAt(at)),
        ),
      );
