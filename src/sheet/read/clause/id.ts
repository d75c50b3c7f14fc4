import { toNumber } from "../../../core";
import { readNumber } from "../cell/numeral";
import { unitPattern } from "../cell/quantity";
import { evened } from "../cell/text";
import { longestWording } from "./wording";

/** A clause id found in an item's text. */
export interface WrittenId {
  /** The clause; null where the rulebook has no clause of that id. */
  readonly clause: string | null;
  /** What the text says besides. */
  readonly rest: string;
}

const identifier = "(?:[a-z]\\.?)?\\d{1,3}(?:\\.(?:\\d{1,3}|[a-z](?![a-z])))*";
const closing = "\\s*(?:条款|条|款|项)?\\s*[)\\]】」》]?\\s*[、.:,;)-]*\\s*";
/** 条 and 项 count events, but stand behind ids too. */
const measures = unitPattern
  .split("|")
  .filter((unit) => unit !== "条" && unit !== "项")
  .join("|");
/** A figure with a unit, a date or a time is no id. */
const noMeasure = `(?![\\d%/]|\\s*(?:${measures}|分|元|块|月|年|日|号|楼|组|:\\d))`;
const leading = new RegExp(
  `^[([【「《]?\\s*(?:违反|触犯|按照?|依据?|根据)?\\s*(?:规定|制度|条款|条例|clause|item|rule|no\\.?|#)?\\s*(第)?\\s*(${identifier})${noMeasure}${closing}`,
  "i",
);
const trailing = new RegExp(
  `[([【]\\s*(?:条款|第)?\\s*(${identifier})\\s*条?\\s*[)\\]】]\\s*$`,
  "i",
);
const chapter = new RegExp(
  `^[([【]?\\s*(?:违反|触犯|按照?|依据?|根据)?\\s*第?([一二三四五六七八九十]{1,3})(?:章|部分|节)?[、.\\s-]*[(第]?\\s*(\\d{1,3}|[一二三四五六七八九十]{1,3}(?=条))${noMeasure}(?=\\D|$)\\)?${closing}`,
);
const hyphened = new RegExp(`^(\\d{1,2})-(\\d{1,2})(?=$|[\\s、.:,)])${closing}`);

/**
 * Finds the clause id that a text begins with ("1.2 …", "第1.2条", "一、2") or closes with ("…（1.2）").
 * @param ids the rulebook's ids by their lower-case form
 * @returns null when there is none; an id that the rulebook lacks gives `clause: null`
 */
export function writtenId(text: string, ids: ReadonlyMap<string, string>): WrittenId | null {
  // Runs of spaces become one: the patterns below may try them in every way.
  const whole = evened(text.slice(0, longestWording)).replace(/\s+/g, " ");
  return byChapter(whole, ids) ?? atStart(inFigures(whole), ids) ?? atEnd(whole, ids);
}

/** 第七条 is 第7条. */
const inFigures = (text: string): string =>
  text.replace(/(?<=^.{0,6}第)[一二三四五六七八九十]{1,3}(?=[条款项])/, (numeral) => {
    const number = readNumber(numeral);
    return number ? String(toNumber(number)) : numeral;
  });

function atStart(text: string, ids: ReadonlyMap<string, string>): WrittenId | null {
  const joined = hyphened.exec(text);
  const hyphenedId = joined && ids.get(`${joined[1]}.${joined[2]}`);
  if (hyphenedId !== null && hyphenedId !== undefined) {
    return { clause: hyphenedId, rest: text.slice(joined?.[0].length) };
  }
  const match = leading.exec(text);
  if (!match) return null;
  const [matched, ordinal, id = ""] = match;
  const rest = text.slice(matched.length);
  const clause = ids.get(id.toLowerCase()) ?? null;
  // A plain number may be the row's own numbering: an id only where it is said or stands alone.
  const plain = /^\d+$/.test(id);
  const set = ordinal !== undefined || rest === "" || !matched.endsWith(id);
  if (plain && !(clause !== null && set)) return ordinal === undefined ? null : { clause, rest };
  return { clause, rest };
}

function byChapter(text: string, ids: ReadonlyMap<string, string>): WrittenId | null {
  const match = chapter.exec(text);
  const section = match && readNumber(match[1] ?? "");
  const number = match && readNumber(match[2] ?? "");
  if (!match || !section || !number) return null;
  const clause = ids.get(`${toNumber(section)}.${toNumber(number)}`) ?? null;
  return { clause, rest: text.slice(match[0].length) };
}

function atEnd(text: string, ids: ReadonlyMap<string, string>): WrittenId | null {
  const match = trailing.exec(text);
  const clause = match && ids.get((match[1] ?? "").toLowerCase());
  return match && clause !== null && clause !== undefined
    ? { clause, rest: text.slice(0, match.index) }
    : null;
}
