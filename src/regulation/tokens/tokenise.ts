import { measureAt, wordAt } from "./lexicon";
import type { Meaning, Token } from "./meaning";
import { arabicFigure, beginsFigure, chineseFigure } from "./numerals";

/**
 * Parts a normalised text into words of the vocabulary, figures, and runs of all else.
 * Each character is looked at a bounded number of times.
 */
export function tokenise(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let from = 0;
  let plainFrom = 0;
  const push = (start: number, end: number, is: Meaning) =>
    tokens.push({ start, end, text: text.slice(start, end), kind: is.kind, is });
  while (from < text.length) {
    const found =
      (beginsNumber(text, from) ? (clockTime(text, from) ?? date(text, from)) : null) ??
      rings(text, from) ??
      known(text, from, plainFrom === from ? tokens.at(-1)?.is : undefined);
    if (!found) {
      from = skipped(text, from);
      continue;
    }
    if (plainFrom < from) push(plainFrom, from, { kind: "word" });
    push(from, from + found.length, found.is);
    from += found.length;
    plainFrom = from;
  }
  if (plainFrom < from) push(plainFrom, from, { kind: "word" });
  return tokens;
}

/** What stands somewhere, and how many characters it takes. */
interface Found {
  readonly is: Meaning;
  readonly length: number;
}

const counting: ReadonlySet<string> = new Set<Meaning["kind"]>([
  "number",
  "each",
  "slash",
  "treat",
  "event",
  "change",
  "delay",
]);
/** A measure of one character is one only behind a figure or 每; 处 is a verb as well. */
const counts = (text: string, from: number, after: Meaning | undefined): boolean =>
  text.startsWith("处", from) || (after !== undefined && counting.has(after.kind));

/** The figure or the word of the vocabulary that stands at `from`, behind a word that means `after`. */
function known(text: string, from: number, after: Meaning | undefined): Found | null {
  const told = after ? toldBefore(text, from, after.kind) : null;
  if (told) return told;
  const word = scoredOne(text, from, after) ? null : wordAt(text, from);
  // …and 日报 is a day and a verb: 每月8日报送.
  if (after?.kind === "number" && word?.is.kind === "word") {
    const measure = measureAt(text, from);
    if (measure) return { is: measure, length: 1 };
  }
  if (word && word.length > 1) return word;
  const figure = beginsFigure(text, from) ? figureAt(text, from) : null;
  if (figure) return figure;
  return word?.is.kind === "measure" && !counts(text, from, after) ? null : word;
}

/** 扣l分: a letter that the scanner took for the only digit. */
const LONE_LETTER = /^[lIOo][分元]/;
const BOUND = /^以[上下内]/;

/** What stands behind a figure, 每 or a verb, where that decides what it is. */
function toldBefore(text: string, from: number, after: Meaning["kind"]): Found | null {
  const moved = after === "take" || after === "give";
  if (moved && LONE_LETTER.test(text.slice(from, from + 2))) {
    const value = /[lI]/.test(text.charAt(from)) ? 1 : 0;
    return { is: { kind: "number", value, mended: true, share: null }, length: 1 };
  }
  if (after !== "number" && after !== "each") return null;
  // 每处罚50元, 一处罚5元: it is a place as well.
  if (text.startsWith("处罚", from)) {
    return { is: { kind: "measure", measure: "place" }, length: 1 };
  }
  // After a figure 处 is a place: 三处以上 is no 处以.
  const bound = after === "number" && BOUND.test(text.slice(from + 1, from + 3));
  const measure = bound ? measureAt(text, from) : null;
  return measure && { is: measure, length: 1 };
}

function figureAt(text: string, from: number): Found | null {
  const figure = arabicFigure(text, from) ?? chineseFigure(text, from);
  if (!figure) return null;
  const { value, mended, share, length } = figure;
  return { is: { kind: "number", value, mended, share }, length };
}

/** 扣一块: no 一块 for together. */
const scoredOne = (text: string, from: number, after: Meaning | undefined): boolean =>
  (after?.kind === "take" || after?.kind === "give") &&
  text.charAt(from + 1) === "块" &&
  beginsFigure(text, from);

/** By character codes: asked of every character of a text. */
const isDigit = (code: number) => code >= 0x30 && code <= 0x39;
const isLetter = (code: number) => (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
const beginsNumber = (text: string, from: number) =>
  isDigit(text.charCodeAt(from)) && !isDigit(text.charCodeAt(from - 1));

/** A run of Latin letters or of digits too long for a figure is one word. */
function skipped(text: string, from: number): number {
  let end = from + 1;
  const same = isDigit(text.charCodeAt(from)) ? isDigit : isLetter;
  if (!same(text.charCodeAt(from))) return end;
  while (same(text.charCodeAt(end))) end += 1;
  return end;
}

/** 10:00 and 9：30, with the 分 or 整 that some add. */
function clockTime(text: string, from: number): Found | null {
  const match = /^([01]?\d|2[0-4]):([0-5]\d)(?!\d)[分整]?/.exec(text.slice(from, from + 7));
  if (!match) return null;
  const [whole, hour = "", minute = ""] = match;
  return { is: { kind: "time", time: `${hour.padStart(2, "0")}:${minute}` }, length: whole.length };
}

/** A day of the calendar is no count of years, months or days. */
function date(text: string, from: number): Found | null {
  const match =
    /^(?:\d{1,2}月[至到—~-]\d{1,2}月|\d{4}年(?:\d{1,2}月(?:\d{1,2}[日号])?)?|\d{1,2}月\d{1,2}[日号]|\d{4}[-./]\d{1,2}[-./]\d{1,2})/.exec(
      text.slice(from, from + 12),
    );
  return match && { is: { kind: "word" }, length: match[0].length };
}

/** 三声内: how often a telephone rang is part of what a rule is for. */
function rings(text: string, from: number): Found | null {
  if (!beginsFigure(text, from) || isDigit(text.charCodeAt(from - 1))) return null;
  if (text.charAt(from + 1) !== "声" && text.charAt(from + 2) !== "声") return null;
  const match = /^(?:\d{1,2}|[一二两三四五六七八九十]{1,2})声(?![音明誉称])/.exec(
    text.slice(from, from + 4),
  );
  return match && { is: { kind: "word" }, length: match[0].length };
}
