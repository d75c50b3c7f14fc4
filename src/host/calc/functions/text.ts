import { type BuiltIn, type Call, single } from "../evaluate/call";
import { integerOf, textOf } from "../evaluate/convert";
import { errors, isError } from "../evaluate/values";
import { isPattern, patternSource } from "./criteria";
import { formatText } from "./format";
import { valuesOf } from "./numbers";
import { numberTexts } from "./number-text";

/** How many characters to take; Excel counts UTF-16 units. @throws #VALUE! for a negative number */
function length(value: Parameters<typeof integerOf>[0], otherwise: number): number {
  const count = value === undefined ? otherwise : integerOf(value);
  if (count < 0) throw errors.value;
  return count;
}

const left: BuiltIn = single((text, count) => textOf(text).slice(0, length(count, 1)));

const right: BuiltIn = single((text, count) => {
  const [whole, kept] = [textOf(text), length(count, 1)];
  return kept === 0 ? "" : whole.slice(-kept);
});

const middle: BuiltIn = single((text, start, count) => {
  const from = integerOf(start);
  if (from < 1) return errors.value;
  return textOf(text).slice(from - 1, from - 1 + length(count, 0));
});

/** FIND: the place of a text in another, with regard to case. */
const find: BuiltIn = single((wanted, text, start) => {
  const from = start === undefined ? 1 : integerOf(start);
  if (from < 1) return errors.value;
  const at = textOf(text).indexOf(textOf(wanted), from - 1);
  return at < 0 ? errors.value : at + 1;
});

/** SEARCH: without regard to case, with wildcards. */
const search: BuiltIn = single((wanted, text, start) => {
  const from = start === undefined ? 1 : integerOf(start);
  const [needle, hay] = [textOf(wanted), textOf(text)];
  if (from < 1) return errors.value;
  if (!isPattern(needle)) {
    const at = hay.toLowerCase().indexOf(needle.toLowerCase(), from - 1);
    return at < 0 ? errors.value : at + 1;
  }
  const at = hay.slice(from - 1).search(new RegExp(patternSource(needle), "isu"));
  return at < 0 ? errors.value : at + from;
});

const substitute: BuiltIn = single((text, old, replacement, occurrence) => {
  const [whole, sought, put] = [textOf(text), textOf(old), textOf(replacement)];
  if (sought === "") return whole;
  if (occurrence === undefined) return whole.replaceAll(sought, () => put);
  const wanted = integerOf(occurrence);
  if (wanted < 1) return errors.value;
  let seen = 0;
  return whole.replaceAll(sought, (found) => (++seen === wanted ? put : found));
});

const replace: BuiltIn = single((text, start, count, put) => {
  const [whole, from] = [textOf(text), integerOf(start)];
  if (from < 1) return errors.value;
  return whole.slice(0, from - 1) + textOf(put) + whole.slice(from - 1 + length(count, 0));
});

/** TRIM takes spaces only, not other white space. */
const trim: BuiltIn = single((text) =>
  textOf(text)
    .replace(/^ +| +$/g, "")
    .replace(/ {2,}/g, " "),
);

/** The texts of every argument from `from` on. @throws the first error among them */
const textsOf = (call: Call, from: number): string[] => valuesOf(call, from).map(textOf);

const textJoin: BuiltIn = (call) => {
  const [separator, skipsEmpty] = [call.text(0), call.boolean(1, true)];
  const texts = textsOf(call, 2);
  return (skipsEmpty ? texts.filter((text) => text !== "") : texts).join(separator);
};

/** Beyond ASCII the result is that of the machine's code page. */
const codeOf: BuiltIn = (call) => {
  const code = call.text(0).codePointAt(0);
  if (code === undefined) return errors.value;
  if (code > 127) call.scope.doubts.add("function: CODE");
  return code;
};

const capitalized = (text: string): string =>
  text.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());

export const text: Readonly<Record<string, BuiltIn>> = {
  LEFT: left,
  RIGHT: right,
  MID: middle,
  LEN: single((value) => textOf(value).length),
  FIND: find,
  SEARCH: search,
  SUBSTITUTE: substitute,
  REPLACE: replace,
  TRIM: trim,
  UPPER: single((value) => textOf(value).toUpperCase()),
  LOWER: single((value) => textOf(value).toLowerCase()),
  PROPER: single((value) => capitalized(textOf(value))),
  EXACT: single((a, b) => textOf(a) === textOf(b)),
  REPT: single((value, times) => textOf(value).repeat(length(times, 0))),
  CONCAT: (call) => textsOf(call, 0).join(""),
  CONCATENATE: single((...values) => values.map(textOf).join("")),
  TEXTJOIN: textJoin,
  CLEAN: single((value) =>
    Array.from(textOf(value))
      .filter((sign) => sign >= " ")
      .join(""),
  ),
  CODE: codeOf,
  ...numberTexts,
  T: (call) => {
    const value = call.operand(0);
    return typeof value === "string" || isError(value) ? value : "";
  },
  CHAR: single((code) => String.fromCharCode(integerOf(code))),
  UNICHAR: single((code) => String.fromCodePoint(integerOf(code))),
  UNICODE: single((value) => textOf(value).codePointAt(0) ?? errors.value),
  TEXT: formatText,
  HYPERLINK: single((address, shown) => (shown === undefined ? textOf(address) : shown)),
};
