import type { Meaning } from "./meaning";
import { measures } from "./measures";
import { plainWords } from "./plainWords";
import { verbs } from "./verbs";
import { qualifiers } from "./qualifiers";

/** Words that share a meaning, parted by blanks. */
export type Entry = readonly [words: string, meaning: Meaning];

const meanings: ReadonlyMap<string, Meaning> = new Map(
  [...plainWords, ...measures, ...verbs, ...qualifiers].flatMap(([words, meaning]) =>
    words.split(" ").map((word) => [word, meaning] as const),
  ),
);

/** By first character, the lengths of the words that begin with it, longest first. */
const lengths: ReadonlyMap<string, readonly number[]> = byFirstCharacter();

/** The longest word of the vocabulary that stands at `from`. */
export function wordAt(text: string, from: number): { word: string; meaning: Meaning } | null {
  for (const length of lengths.get(text.charAt(from)) ?? []) {
    const word = text.slice(from, from + length);
    const meaning = meanings.get(word);
    if (meaning) return { word, meaning };
  }
  return null;
}

/** The measure word of one character at `from`. */
export function measureAt(text: string, from: number): Meaning | null {
  const meaning = meanings.get(text.charAt(from));
  return meaning?.kind === "measure" ? meaning : null;
}

function byFirstCharacter(): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, Set<number>>();
  for (const word of meanings.keys()) {
    const known = found.get(word.charAt(0)) ?? new Set<number>();
    found.set(word.charAt(0), known.add(word.length));
  }
  return new Map([...found].map(([first, known]) => [first, [...known].sort((a, b) => b - a)]));
}
