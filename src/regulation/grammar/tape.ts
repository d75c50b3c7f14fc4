import type { Kind, Measure, Meaning, Token } from "../tokens/meaning";

/** The tokens of one clause, read by index; beyond its ends stands a token of kind "end". */
export type Tape = readonly Token[];

const END: Token = { start: 0, end: 0, text: "", kind: "end", is: { kind: "end" } };

// Below 0 an index would be looked up by its name, which is slow.
export const tokenAt = (tape: Tape, index: number): Token => (index < 0 ? END : tape[index]) ?? END;
export const kindAt = (tape: Tape, index: number): Kind => tokenAt(tape, index).kind;
export const textAt = (tape: Tape, index: number): string => tokenAt(tape, index).text;

/** The meaning at `index` where it is of this kind. */
export function meaningAt<K extends Kind>(
  tape: Tape,
  index: number,
  kind: K,
): Extract<Meaning, { kind: K }> | null {
  const token = tokenAt(tape, index);
  // TypeScript cannot see that a meaning with this kind is that member of the union.
  return token.kind === kind ? (token.is as Extract<Meaning, { kind: K }>) : null;
}

export const measureAt = (tape: Tape, index: number): Measure | null =>
  meaningAt(tape, index, "measure")?.measure ?? null;

/** The first index from `from` on whose kind is not among `kinds`; at most `most` are skipped. */
export function skip(tape: Tape, from: number, kinds: ReadonlySet<Kind>, most = 8): number {
  let index = from;
  while (index - from < most && kinds.has(kindAt(tape, index))) index += 1;
  return index;
}

/** Ends a phrase: nothing is looked for beyond it. */
export const closesPhrase: ReadonlySet<Kind> = new Set<Kind>([
  "stop",
  "comma",
  "close",
  "open",
  "gap",
  "end",
]);
export const closesSentence: ReadonlySet<Kind> = new Set<Kind>(["stop", "end"]);

/** Where the phrase ends that `from` stands in, at most at `most`. */
export function phraseEnd(tape: Tape, from: number, most: number): number {
  let end = from;
  while (end < most && !closesPhrase.has(kindAt(tape, end))) end += 1;
  return end;
}

/**
 * Finds the first of `closes`, "end" among them, from a token on. What it found it remembers, for many
 * ask from within one long phrase.
 */
export function endFinder(tape: Tape, closes: ReadonlySet<Kind>): (from: number) => number {
  let [known, end] = [0, -1];
  return (from) => {
    if (from >= known && from <= end) return end;
    known = from;
    end = from;
    while (!closes.has(kindAt(tape, end))) end += 1;
    return end;
  };
}

/** Whether a token of one of these kinds stands in [from, to). */
export function holds(tape: Tape, from: number, to: number, kinds: ReadonlySet<Kind>): boolean {
  for (let index = Math.max(0, from); index < to; index += 1) {
    if (kinds.has(kindAt(tape, index))) return true;
  }
  return false;
}
