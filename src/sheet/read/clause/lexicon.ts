import { acts, judgements, wider } from "../vocabulary/synonyms/acts";
import { things } from "../vocabulary/synonyms/things";
import { fillers, negations } from "../vocabulary/wordings";

/** Whether a wording denies something, praises, speaks of what has not happened, or does none of these. */
export type Tone = "denies" | "praises" | "unreal" | "plain";

/** What a known word says. */
export interface Entry {
  /** Null for a word that means nothing by itself. */
  readonly meaning: string | null;
  readonly tone: Tone;
  /** It turns the next word into its contrary. */
  readonly negates: boolean;
}

const empty: Entry = { meaning: null, tone: "plain", negates: false };

const tones: ReadonlyMap<string, Tone> = new Map([
  ["!", "denies"],
  ["+", "praises"],
  ["?", "unreal"],
]);
const bare = (word: string): string => word.replace(/^[!+?]/, "");

/** "流畅 流利 !卡顿": the words of one meaning, which is named by the first. */
function entriesOf(line: string): readonly (readonly [word: string, entry: Entry])[] {
  const [first = "", ...rest] = line.split(" ");
  const meaning = bare(first);
  const toned = rest.some((word) => word !== meaning && bare(word) === meaning);
  return (toned ? rest : [first, ...rest]).map((word) => {
    const tone = tones.get(word.charAt(0)) ?? "plain";
    return [bare(word), { meaning, tone, negates: false }];
  });
}

const lexicon: ReadonlyMap<string, Entry> = new Map([
  ...fillers.map((word): [string, Entry] => [word, empty]),
  ...negations.map((word): [string, Entry] => [word, { ...empty, negates: true }]),
  ...[...acts, ...things]
    .flatMap((line) => [...entriesOf(line)])
    .map(([word, entry]): [string, Entry] => [word, entry]),
]);

const longest = Math.max(...[...lexicon.keys()].map((word) => word.length));
const namesOf = (lines: readonly string[]): ReadonlySet<string> =>
  new Set(lines.map((line) => bare(line.split(" ")[0] ?? "")));
const actNames = namesOf(acts);
const judgementNames = new Set(judgements);
const thingNames = namesOf(things);
const kinds: ReadonlyMap<string, readonly string[]> = new Map(
  wider.map((line): [string, readonly string[]] => {
    const [meaning = "", ...others] = line.split(" ");
    return [meaning, others];
  }),
);

/** All known words. */
export const knownWords = (): Iterable<string> => lexicon.keys();

/** Whether a meaning is something done, or how well it was. */
export const isAct = (meaning: string): boolean => actNames.has(meaning);

/** Whether a meaning says how well something was done: 及时, 完整. */
export const isJudgement = (meaning: string): boolean => judgementNames.has(meaning);

/** Whether a meaning is something done. */
export const isDeed = (meaning: string): boolean => isAct(meaning) && !isJudgement(meaning);

/** Whether a meaning is a word's, and no single characters of a text. */
export const isWord = (meaning: string): boolean =>
  actNames.has(meaning) || thingNames.has(meaning);

/** The wider meanings that a meaning is a kind of. */
export const widerThan = (meaning: string): readonly string[] => kinds.get(meaning) ?? [];

/** The longest known word that begins there. */
export function wordAt(
  text: string,
  at: number,
): { readonly length: number; readonly entry: Entry } | null {
  for (let length = Math.min(longest, text.length - at); length > 0; length -= 1) {
    const entry = lexicon.get(text.slice(at, at + length));
    if (entry) return { length, entry };
  }
  return null;
}
