import { bendingWords } from "./bends";
import type { Meaning } from "./meaning";
import { measures } from "./measures";
import { plainWords } from "./plainWords";
import { verbs } from "./verbs";
import { qualifiers } from "./qualifiers";

/** Words that share a meaning, parted by blanks. */
export type Entry = readonly [words: string, meaning: Meaning];

/** The vocabulary by its characters' codes, so that a word is found in one walk along the text. */
interface Branch {
  meaning: Meaning | null;
  readonly next: Map<number, Branch>;
}

const branch = (): Branch => ({ meaning: null, next: new Map() });
const root = grown();

function grown(): Branch {
  const top = branch();
  for (const [words, meaning] of [
    ...plainWords,
    ...bendingWords,
    ...measures,
    ...verbs,
    ...qualifiers,
  ]) {
    for (const word of words.split(" ")) {
      let at = top;
      for (let index = 0; index < word.length; index += 1) {
        const known = at.next.get(word.charCodeAt(index)) ?? branch();
        at.next.set(word.charCodeAt(index), known);
        at = known;
      }
      at.meaning = meaning;
    }
  }
  return top;
}

/** The longest word of the vocabulary that stands at `from`. */
export function wordAt(text: string, from: number): { is: Meaning; length: number } | null {
  let at = root.next.get(text.charCodeAt(from));
  let is: Meaning | null = null;
  let length = 0;
  for (let end = from + 1; at; end += 1) {
    if (at.meaning) {
      is = at.meaning;
      length = end - from;
    }
    at = at.next.get(text.charCodeAt(end));
  }
  return is && { is, length };
}

/** The measure word of one character at `from`. */
export function measureAt(text: string, from: number): Meaning | null {
  const meaning = root.next.get(text.charCodeAt(from))?.meaning;
  return meaning?.kind === "measure" ? meaning : null;
}
