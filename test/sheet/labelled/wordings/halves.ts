import { createHash } from "node:crypto";
import type { WordingSet } from "./notation";

/**
 * A set parted by the hash of each wording, so that no one chose: what the matching may be shaped on
 * from here, and what goes on measuring.
 */
export const halvesOf = (
  sets: readonly WordingSet[],
): { readonly shaping: readonly WordingSet[]; readonly measuring: readonly WordingSet[] } => ({
  shaping: halfOf(sets, 0),
  measuring: halfOf(sets, 1),
});

const halfOf = (sets: readonly WordingSet[], half: number): readonly WordingSet[] =>
  sets.map(({ rulebook, wordings }) => ({
    rulebook,
    wordings: wordings.filter(({ text }) => digestOf(text) % 2 === half),
  }));

const digestOf = (text: string): number => createHash("sha256").update(text).digest().readUInt8(0);
