import { type Entry, type Tone, isAct, widerThan, wordAt } from "./lexicon";
import { nearKeyOf } from "./wording";

/** Meanings of words; for what no word list has, its characters and pairs of neighbours. */
export type Meanings = ReadonlySet<string>;

/** A wording as the meanings of its words, order apart. */
export interface Words {
  readonly meanings: Meanings;
  /** The same with what each is a kind of: who breaks a headset breaks property. */
  readonly reach: Meanings;
  readonly tone: Tone;
}

interface Reading {
  readonly meanings: Set<string>;
  denies: boolean;
  praises: boolean;
  /** The word before was a negation. */
  negated: boolean;
}

/** @param key a key for nearness */
export function wordsOf(key: string): Words {
  const reading: Reading = { meanings: new Set(), denies: false, praises: false, negated: false };
  let unknown = "";
  for (let at = 0; at < key.length;) {
    const word = wordAt(key, at);
    if (word) {
      addUnknown(reading, unknown);
      unknown = "";
      addWord(reading, word.entry);
    } else {
      unknown += key.charAt(at);
    }
    at += word?.length ?? 1;
  }
  addUnknown(reading, unknown);
  const { meanings, denies, praises, negated } = reading;
  return {
    meanings,
    reach: new Set([...meanings].flatMap((meaning) => [meaning, ...widerThan(meaning)])),
    tone: denies || negated ? "denies" : praises ? "praises" : "plain",
  };
}

/** The denial of a fault praises, and any other denial denies. */
function addWord(reading: Reading, { meaning, tone, negates }: Entry): void {
  if (negates) {
    reading.denies ||= reading.negated;
    reading.negated = true;
  } else if (meaning !== null) {
    reading.meanings.add(meaning);
    reading.denies ||= reading.negated ? tone !== "denies" : tone === "denies";
    reading.praises ||= reading.negated ? tone === "denies" : tone === "praises";
    reading.negated = false;
  }
}

function addUnknown(reading: Reading, run: string): void {
  if (run === "") return;
  const characters = Array.from(run);
  for (const [at, character] of characters.entries()) {
    reading.meanings.add(character);
    if (at > 0) reading.meanings.add(`${characters[at - 1]}${character}`);
  }
  reading.denies ||= reading.negated;
  reading.negated = false;
}

/** Whether a text tells of something done, and not only of who, what and when. */
export const tellsAct = (text: string): boolean =>
  [...wordsOf(nearKeyOf(text)).meanings].some(isAct);
