import { evened } from "../read/cell/text";
import { remembering } from "../read/memo";
import { toSimplified } from "../read/vocabulary/traditional";
import type { Choices, ColumnKey, HeadingKey, RuleTableWords } from "./keys";
import { type Spellings, choices, columns, headings, notes } from "./spellings";

/** "分值（元）", " 分 值:" and "分值" are one name; a hint in brackets goes. */
function nameKey(text: string): string {
  const key = toSimplified(evened(text).toLowerCase());
  const bare = key.replace(/[([【][^)\]】]*[)\]】]/g, "").replace(/[\s*:]+/g, "");
  return bare === "" ? key.replace(/\s+/g, "") : bare;
}

function keysBySpelling<Key extends string>(spellings: Spellings<Key>): ReadonlyMap<string, Key> {
  const known = new Map<string, Key>();
  for (const [key, others] of Object.entries(spellings) as [Key, readonly string[]][]) {
    for (const spelling of [key, ...others]) known.set(nameKey(spelling), key);
  }
  return known;
}

const headingKeys = keysBySpelling(headings);
const columnKeys = keysBySpelling(columns);
const noteKeys = new Set(notes.map(nameKey));
const keysOf = remembering(nameKey);

/** A name longer than this is no name. */
const longestName = 40;

const named = <Key>(known: ReadonlyMap<string, Key>, name: string): Key | undefined =>
  name.length > longestName ? undefined : known.get(keysOf(name));

/** The field of the rulebook that a row at the top names. */
export const headingNamed = (name: string): HeadingKey | undefined => named(headingKeys, name);

/** What a column holds, by its name. */
export const columnNamed = (name: string): ColumnKey | undefined => named(columnKeys, name);

/** Whether a row or column is HR's own: 备注, 备注2, 说明（内部）. */
export const isNote = (name: string): boolean =>
  noteKeys.has(keysOf(name.slice(0, longestName)).replace(/\d+$/, ""));

const choiceKeys = new Map<string, ReadonlyMap<string, string>>(
  Object.entries<Spellings<string>>(choices).map(([set, spellings]) => [
    set,
    keysBySpelling(spellings),
  ]),
);

/** Which of a closed set a text means; undefined where it is none of them. */
export const spellingOf = <Set extends keyof Choices>(
  set: Set,
  text: string,
): Choices[Set] | undefined =>
  // The map was made from the spellings of this very set.
  named(choiceKeys.get(set) ?? new Map<string, string>(), text) as Choices[Set] | undefined;

/** The word for one of a closed set; a value that has none stays as it is. */
export const spokenAs = (set: keyof Choices, value: string, words: RuleTableWords): string =>
  Object.entries(words.choices[set]).find(([known]) => known === value)?.[1] ?? value;
