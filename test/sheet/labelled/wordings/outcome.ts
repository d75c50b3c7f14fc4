import type { Rulebook } from "../../../../src/core";
import { builtInRulebook } from "../../../../src/rulebooks";
import type { WordingKind, WordingSet } from "./notation";

/** What became of a wording: `silent` is a clause that a careful person would not have filed it under. */
export type Outcome = "right" | "asked" | "silent";

/** One labelled wording, and the clause that the program took it for. */
export interface Judged {
  readonly rulebook: string;
  readonly text: string;
  readonly kind: WordingKind;
  readonly meant: string | null;
  readonly matched: string | null;
  readonly outcome: Outcome;
}

/** A way to find a text's clause; null where it is not sure. */
export type Matcher = (text: string, rulebook: Rulebook) => string | null;

/** Puts every wording of the sets to a matcher. */
export const judge = (sets: readonly WordingSet[], match: Matcher): readonly Judged[] =>
  sets.flatMap(({ rulebook: id, wordings }) => {
    const rulebook = builtInRulebook(id);
    if (!rulebook) throw new Error(`the rulebook ${id} is missing`);
    return wordings.map(({ text, kind, clause: meant }): Judged => {
      const matched = match(text, rulebook);
      return { rulebook: id, text, kind, meant, matched, outcome: outcomeOf(meant, matched) };
    });
  });

function outcomeOf(meant: string | null, matched: string | null): Outcome {
  if (matched === meant) return "right";
  return matched === null ? "asked" : "silent";
}

/** How many there are of each outcome, and the share of right ones among those that mean a clause. */
export interface Tally {
  readonly wordings: number;
  readonly right: number;
  readonly asked: number;
  readonly silent: number;
  /** 0 to 1; null where no wording means a clause. */
  readonly share: number | null;
}

export function tally(judged: readonly Judged[]): Tally {
  const count = (outcome: Outcome) => judged.filter((one) => one.outcome === outcome).length;
  const settled = judged.filter(({ meant }) => meant !== null);
  const right = settled.filter(({ outcome }) => outcome === "right").length;
  return {
    wordings: judged.length,
    right: count("right"),
    asked: count("asked"),
    silent: count("silent"),
    share: settled.length === 0 ? null : right / settled.length,
  };
}

/** The tally of each kind of wording, in the order of first appearance. */
export const tallyByKind = (judged: readonly Judged[]): ReadonlyMap<WordingKind, Tally> =>
  new Map(
    [...new Set(judged.map(({ kind }) => kind))].map((kind) => [
      kind,
      tally(judged.filter((one) => one.kind === kind)),
    ]),
  );
