import { isPersonName } from "../personName";
import { calledName, circumstances, speech } from "../vocabulary/details";
import { isWord } from "./lexicon";
import { nearKeyOf } from "./wording";
import { wordsOf } from "./words";

/** What stands between a name and the event. */
const between = /([\s,;:()[\]【】/@*-]+)/;
/** Who reported it: "(郑凯报)". */
const reporter = /\((\p{Script=Han}{2,3}?)[报记查录]?\)/gu;
const openingName = /^(\p{Script=Han}{2,3})(?=[在因把对跟和与给])/u;

/**
 * An item's text without what tells no event: dates, times, shifts, numbers of calls and orders, how
 * long and how often, quoted speech, names that stand apart. "吴桐3.9晚班 先挂了电话" is "晚班 先挂了电话".
 * @returns the text itself where nothing else is left
 */
export function withoutDetails(text: string): string {
  const event = text.replace(speech, " ").replace(circumstances, " ");
  const told = event
    .trim()
    .replace(reporter, (whole, name: string) => (isName(name) ? "" : whole))
    .replace(openingName, (name) => (isName(name) ? "" : name))
    .split(between)
    .map((word) => (isName(word) ? "" : word))
    .join("")
    .replace(/\(\s*\)|^[\s,;:/@*-]+|[\s,;:/@*-]+$/g, "");
  return tellsSomething(told) ? told : text;
}

const isName = (word: string): boolean =>
  (calledName.test(word) || isPersonName(word)) && !tellsSomething(word);

const tellsSomething = (text: string): boolean =>
  [...wordsOf(nearKeyOf(text)).meanings].some(isWord);
