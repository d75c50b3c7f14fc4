import { type Entry, type Tone, isAct, widerThan, wordAt } from "./lexicon";
import { nearKeyOf } from "./wording";

/** Meanings of words; for what no word list has, its characters and pairs of neighbours. */
export type Meanings = ReadonlySet<string>;

/** A wording as the meanings of its words, order apart. */
export interface Words {
  readonly meanings: Meanings;
  /** The same with what each is a kind of: who breaks a headset breaks property. */
  readonly reach: Meanings;
  /** The meanings that are denied themselves, and not only beside a denial. */
  readonly denied: Meanings;
  readonly tone: Tone;
  /** A negation stands in it, and no mere word that finds fault: what it denies may lie further on. */
  readonly negates: boolean;
}

interface Reading {
  readonly meanings: Set<string>;
  readonly denied: Set<string>;
  unreal: boolean;
  denies: boolean;
  praises: boolean;
  /** The word before was a negation. */
  negated: boolean;
  negates: boolean;
  last: string | null;
}

/** @param key a key for nearness */
export function wordsOf(key: string): Words {
  const reading: Reading = {
    meanings: new Set(),
    denied: new Set(),
    unreal: false,
    denies: false,
    praises: false,
    negated: false,
    negates: false,
    last: null,
  };
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
  if (reading.negated && reading.last !== null) reading.denied.add(reading.last);
  const { meanings } = reading;
  return {
    meanings,
    denied: reading.denied,
    reach: new Set([...meanings].flatMap((meaning) => [meaning, ...widerThan(meaning)])),
    tone: toneOf(reading),
    negates: reading.negates,
  };
}

function toneOf({ unreal, denies, negated, praises }: Reading): Tone {
  if (unreal) return "unreal";
  return denies || negated ? "denies" : praises ? "praises" : "plain";
}

/** The denial of a fault praises, of a denial tells of nothing, and any other denial denies. */
function addWord(reading: Reading, { meaning, tone, negates }: Entry): void {
  if (negates) {
    reading.unreal ||= reading.negated;
    reading.negated = true;
    reading.negates = true;
  } else if (meaning !== null) {
    const denied = reading.negated ? tone !== "denies" : tone === "denies";
    reading.meanings.add(meaning);
    reading.last = meaning;
    if (denied) reading.denied.add(meaning);
    reading.denies ||= denied;
    reading.unreal ||= tone === "unreal";
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
  if (reading.negated) reading.denied.add(run.charAt(0));
  reading.denies ||= reading.negated;
  reading.negated = false;
}

/** Whether a text tells of something done, and not only of who, what and when. */
export const tellsAct = (text: string): boolean =>
  [...wordsOf(nearKeyOf(text)).meanings].some(isAct);
