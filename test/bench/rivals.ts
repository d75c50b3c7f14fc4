/**
 * Search libraries as matchers of item wordings: each takes the best hit where it is near enough. Kept
 * beside our own matcher to show what they would give (src/sheet/read/clause/RATIONALE.md).
 */
import Fuse from "fuse.js";
import MiniSearch from "minisearch";
import { type Rulebook, clausesOf } from "../../src/core";

interface Known {
  readonly id: number;
  readonly clause: string;
  readonly wording: string;
}

/** Finds a text's clause in a rulebook; null where the best hit is not near enough. */
type Find = (text: string) => string | null;

/** @param threshold a library's own measure of nearness, at its best hit */
export type Rival = (rulebook: Rulebook, threshold: number) => Find;

const known = (rulebook: Rulebook): Known[] =>
  [...clausesOf(rulebook).values()]
    .flatMap(({ clause }) =>
      [clause.text, ...clause.aliases].map((wording) => [clause.id, wording]),
    )
    .map(([clause = "", wording = ""], id) => ({ id, clause, wording }));

/** @param threshold 0 (exact) to 1 (anything), as Fuse.js has it */
export const fuse: Rival = (rulebook, threshold) => {
  const index = new Fuse(known(rulebook), {
    keys: ["wording"],
    includeScore: true,
    ignoreLocation: true,
    threshold,
  });
  return (text) => index.search(text.slice(0, 32), { limit: 1 })[0]?.item.clause ?? null;
};

const grams = (text: string): string[] => {
  const characters = Array.from(text);
  return characters.flatMap((one, at) => [one, one + (characters[at + 1] ?? "")]);
};

/** @param threshold the least score of a hit, as MiniSearch has it: without an upper bound */
export const miniSearch: Rival = (rulebook, threshold) => {
  const index = new MiniSearch<Known>({
    fields: ["wording"],
    storeFields: ["clause"],
    tokenize: grams,
  });
  index.addAll(known(rulebook));
  return (text) => {
    const [best] = index.search(text);
    return best && best.score >= threshold ? String(best["clause"]) : null;
  };
};
