import { simplified } from "./script";

/** A text made ready for matching, and where each of its characters stood. */
export interface NormalText {
  readonly text: string;
  /** For each character of `text` its index in the source; one more entry for the end. */
  readonly at: readonly number[];
}

const FULL_WIDTH_FROM = 0xff01;
const FULL_WIDTH_TO = 0xff5e;
const FULL_WIDTH_SHIFT = 0xfee0;
/** A run of this many blanks parts two columns; a single blank is the scanner's. */
const COLUMN_GAP = 2;
const LONGEST_SYLLABLE = 6;

/** Stands for a tab or a wide gap. */
export const GAP = "\t";

/**
 * Folds widths and scripts, drops blanks, invisible characters and pinyin in brackets. Blanks between
 * two digits stay as one blank, for such a figure has to be asked about.
 */
export function normalise(source: string): NormalText {
  const kept: string[] = [];
  const at: number[] = [];
  const keep = (character: string, index: number) => {
    kept.push(character);
    at.push(index);
  };
  let index = 0;
  while (index < source.length) {
    const blank = blanksFrom(source, index);
    if (blank > 0) {
      const gap = blankBetween(source, index, index + blank);
      if (gap) keep(gap, index);
      index += blank;
      continue;
    }
    const bracket = pinyinFrom(source, index);
    if (bracket > 0) {
      index += bracket;
      continue;
    }
    if (!isInvisible(source.charCodeAt(index))) keep(folded(source.charAt(index)), index);
    index += 1;
  }
  at.push(source.length);
  return { text: kept.join(""), at };
}

function folded(character: string): string {
  const code = character.charCodeAt(0);
  if (code >= FULL_WIDTH_FROM && code <= FULL_WIDTH_TO) {
    return String.fromCharCode(code - FULL_WIDTH_SHIFT);
  }
  // Radicals and compatibility ideographs, as some PDF files have them.
  if ((code >= 0x2e80 && code <= 0x2fdf) || (code >= 0xf900 && code <= 0xfaff)) {
    return simplified(character.normalize("NFKC").charAt(0));
  }
  return simplified(character === "￥" ? "¥" : character);
}

/** Zero-width characters, soft hyphens and variation selectors. */
const isInvisible = (code: number): boolean =>
  (code >= 0x200b && code <= 0x200f) ||
  (code >= 0xfe00 && code <= 0xfe0f) ||
  code === 0x2060 ||
  code === 0xfeff ||
  code === 0xad;

/** What trim() takes for a blank; by its code, for it is asked of every character. */
const blanks: ReadonlySet<number> = new Set(
  Array.from(
    "\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a" +
      "\u2028\u2029\u202f\u205f\u3000\ufeff",
    (character) => character.charCodeAt(0),
  ),
);
const isDigit = (character: string) => folded(character) >= "0" && folded(character) <= "9";

function blanksFrom(source: string, from: number): number {
  let end = from;
  while (blanks.has(source.charCodeAt(end))) end += 1;
  return end - from;
}

function blankBetween(source: string, from: number, to: number): string {
  const wide = to - from >= COLUMN_GAP || source.charAt(from) === "\t";
  if (wide && from > 0 && to < source.length) return GAP;
  const digits = from > 0 && isDigit(source.charAt(from - 1)) && isDigit(source.charAt(to));
  return digits ? " " : "";
}

/**
 * The length of a bracket that holds one syllable of pinyin, as in 規(guī); 0 where there is none.
 * Where the character was lost, a question mark stands for it and the bracket's opening: ?lián).
 */
function pinyinFrom(source: string, from: number): number {
  const open = source.charAt(from);
  const bracket = (open === "(" || open === "（") && isHan(source.charAt(from - 1));
  if (!bracket && open !== "?") return 0;
  let end = from + 1;
  while (end - from <= LONGEST_SYLLABLE && isPinyin(source.charAt(end))) end += 1;
  const close = source.charAt(end);
  return end > from + 1 && (close === ")" || close === "）") ? end + 1 - from : 0;
}

const isHan = (character: string) => character >= "\u3400" && character <= "\u9fff";
const isPinyin = (character: string) => /^[a-zāáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜ]$/.test(character);
