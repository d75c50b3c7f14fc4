import { divide, exact, multiply, toNumber } from "../../core";

/** A figure in the text: its value, how long it is, whether it had to be mended. */
export interface Figure {
  readonly value: number;
  readonly length: number;
  readonly mended: boolean;
  readonly share: "percent" | "permille" | "part" | null;
}

const DIGITS = "零〇一二三四五六七八九";
const FORMAL = "零〇壹贰叁肆伍陆柒捌玖";
const scales: ReadonlyMap<string, number> = new Map([
  ["十", 10],
  ["拾", 10],
  ["百", 100],
  ["佰", 100],
  ["千", 1000],
  ["仟", 1000],
]);
const myriads: ReadonlyMap<string, number> = new Map([
  ["万", 10_000],
  ["亿", 100_000_000],
]);
/** Longer runs of numerals are no figure of a regulation. */
const LONGEST = 16;

const digits: ReadonlyMap<string, number> = new Map([
  ...[DIGITS, FORMAL].flatMap((written) =>
    Array.from(written, (character, place): [string, number] => [
      character,
      Math.max(0, place - 1),
    ]),
  ),
  ["两", 2],
  ["俩", 2],
  ["参", 3],
]);

/** The value of one digit, or null. */
const digit = (character: string): number | null => digits.get(character) ?? null;

const numerals: ReadonlySet<string> = new Set([
  ...digits.keys(),
  ...scales.keys(),
  ...myriads.keys(),
]);
const isNumeral = (character: string): boolean => numerals.has(character);

const beginnings: ReadonlySet<number> = new Set(
  [...numerals, ...Array.from("半0123456789OoIl")].map((character) => character.charCodeAt(0)),
);
/** Whether a figure may begin at `from`: asked of every character of a text. */
export const beginsFigure = (text: string, from: number): boolean =>
  beginnings.has(text.charCodeAt(from));

const COUNTED = /[拾佰仟万十百千元圆分]/;

/** A figure in Chinese numerals at `from`: 二十, 贰拾, 零点五, 二分之一, 百分之五, 半. */
export function chineseFigure(text: string, from: number): Figure | null {
  if (text.charAt(from) === "半") return { value: 0.5, length: 1, mended: false, share: null };
  // 参 is three only among numerals and before what is counted: 参拾元, but 参会.
  if (text.charAt(from) === "参" && !COUNTED.test(text.charAt(from + 1))) return null;
  const whole = numeralRun(text, from);
  if (!whole) return null;
  const end = from + whole.length;
  if (text.startsWith("分之", end)) {
    // 万分之 has no numeral before its scale.
    const below = text.slice(from, end) === "万" ? 10_000 : whole.value;
    return fraction(text, from, below, end + 2);
  }
  const tenths = tenthsOf(text, from, end, whole.value);
  if (tenths) return tenths;
  const decimal = decimalRun(text, from);
  if (decimal) return { ...decimal, mended: false, share: null };
  return { value: whole.value, length: whole.length, mended: false, share: null };
}

/** 三成, 九成五: parts of ten. 五成员 are members. */
function tenthsOf(text: string, from: number, end: number, whole: number): Figure | null {
  if (text.charAt(end) !== "成" || whole < 1 || whole > 10) return null;
  if (/[员绩为本功交立果套品长型]/.test(text.charAt(end + 1))) return null;
  const more = digit(text.charAt(end + 1));
  const length = end + (more === null ? 1 : 2) - from;
  return { value: whole * 10 + (more ?? 0), length, mended: false, share: "percent" };
}

/** 一点五; 八点三十 is a time. */
function decimalRun(text: string, from: number): { value: number; length: number } | null {
  const whole = numeralRun(text, from);
  if (!whole || !/[点.]/.test(text.charAt(from + whole.length))) return null;
  const decimals = digitRun(text, from + whole.length + 1);
  const length = whole.length + 1 + decimals.length;
  if (!decimals || scales.has(text.charAt(from + length))) return null;
  const value = parse(`${whole.value}.${decimals}`);
  return value && { value: value.value, length };
}

function fraction(text: string, from: number, below: number, at: number): Figure | null {
  const above = decimalRun(text, at) ?? numeralRun(text, at) ?? arabic(text, at);
  if (!above || below === 0) return null;
  if (below === 10_000) {
    const value = toNumber(divide(exact(above.value), exact(10)));
    return { value, length: at + above.length - from, mended: false, share: "permille" };
  }
  const length = at + above.length - from;
  if (below === 100) {
    return { value: above.value, length, mended: false, share: "percent" };
  }
  if (below === 1000) {
    return { value: above.value, length, mended: false, share: "permille" };
  }
  const value = toNumber(divide(exact(above.value), exact(below)));
  return { value, length, mended: false, share: "part" };
}

function numeralRun(text: string, from: number): { value: number; length: number } | null {
  let end = from;
  while (end - from <= LONGEST && isNumeral(text.charAt(end))) end += 1;
  if (end === from || end - from > LONGEST) return null;
  return { value: numeralValue(text.slice(from, end)), length: end - from };
}

/** 一百五十 by scales; 二三五 digit by digit; 一百五 as 150. Whole numbers, so nothing is rounded. */
function numeralValue(run: string): number {
  const characters = Array.from(run);
  if (!characters.some((character) => scales.has(character) || myriads.has(character))) {
    return Number(characters.map((character) => digit(character) ?? 0).join(""));
  }
  let [total, section, last] = [0, 0, 1];
  let pending: number | null = null;
  for (const character of characters) {
    const scale = scales.get(character);
    const myriad = myriads.get(character);
    if (scale) {
      section += (pending ?? 1) * scale;
      pending = null;
      last = scale;
    } else if (myriad) {
      total += (section + (pending ?? 0)) * myriad;
      section = 0;
      pending = null;
      last = myriad;
    } else {
      pending = digit(character);
      if (character === "零" || character === "〇") last = 10;
    }
  }
  return total + section + (pending ?? 0) * (last === 1 ? 1 : last / 10);
}

function digitRun(text: string, from: number): string {
  let digits = "";
  while (digits.length <= LONGEST) {
    const next = digit(text.charAt(from + digits.length));
    if (next === null) return digits;
    digits += String(next);
  }
  return "";
}

/** Letters that scanners take for digits. */
const mistaken: ReadonlyMap<string, string> = new Map([
  ["O", "0"],
  ["o", "0"],
  ["l", "1"],
  ["I", "1"],
]);
const isDigit = (character: string) => character >= "0" && character <= "9";
const isLatin = (character: string) => /^[A-Za-z]$/.test(character);

/** A figure in digits at `from`: 10, 0.5, 1,200, 3万, with what a scanner does to them. */
export function arabicFigure(text: string, from: number): Figure | null {
  const read = arabic(text, from);
  if (!read) return null;
  const scale =
    myriads.get(text.charAt(from + read.length)) ?? scales.get(text.charAt(from + read.length));
  const value = scale ? toNumber(multiply(exact(read.value), exact(scale))) : read.value;
  return {
    value,
    length: read.length + (scale ? 1 : 0),
    mended: read.mended,
    share: null,
  };
}

interface Arabic {
  readonly value: number;
  readonly length: number;
  readonly mended: boolean;
}

function arabic(text: string, from: number): Arabic | null {
  if (from > 0 && isLatin(text.charAt(from - 1))) return null;
  const whole = digitsOf(text, from);
  if (whole.digits === "") return null;
  const decimals = decimalsOf(text, whole);
  const end = decimals?.end ?? whole.end;
  const mended = whole.mended || (decimals?.mended ?? false);
  if (!whole.real && !decimals?.real) return null;
  if (mended && isLatin(text.charAt(end))) return null;
  const value = parse(`${whole.digits}.${decimals?.digits ?? "0"}`);
  return value && { value: value.value, length: end - from, mended };
}

interface Digits {
  readonly digits: string;
  readonly end: number;
  readonly mended: boolean;
  /** Whether a true digit is among them. */
  readonly real: boolean;
}

function digitsOf(text: string, from: number): Digits {
  let end = from;
  let digits = "";
  let mended = false;
  let real = false;
  while (end - from <= 2 * LONGEST) {
    const character = text.charAt(end);
    const meant = isDigit(character) ? character : mistaken.get(character);
    if (meant !== undefined) {
      digits += meant;
      mended ||= !isDigit(character);
      real ||= isDigit(character);
      end += 1;
    } else if (character === " " && isDigit(text.charAt(end + 1)) && digits !== "") {
      mended = true;
      end += 1;
    } else if (character === "," && isThousand(text, end) && digits !== "") {
      end += 1;
    } else {
      break;
    }
  }
  return { digits, end, mended, real };
}

const isThousand = (text: string, comma: number) =>
  [1, 2, 3].every((step) => isDigit(text.charAt(comma + step))) && !isDigit(text.charAt(comma + 4));

/** 扣1。5分: what follows a full stop would not begin with so much. */
const isScored = (text: string, at: number): boolean =>
  text.charAt(at) === "分" && text.charAt(at + 1) !== "钟" && at > 0;

/** Points as people and scanners write them; a comma or full stop only within a figure below one. */
function decimalsOf(text: string, whole: Digits): Digits | null {
  const point = text.charAt(whole.end);
  if (point === "" || !".·。,、".includes(point)) return null;
  const written = point === ".";
  const decimals = digitsOf(text, whole.end + 1);
  if (decimals.digits === "") return null;
  if (!written && whole.digits !== "0" && !isScored(text, decimals.end)) return null;
  return { ...decimals, mended: decimals.mended || !written };
}

/** Figures of more digits than a number holds exactly are none. */
function parse(decimal: string): Figure | null {
  if (decimal.length > LONGEST + 2) return null;
  return {
    value: Number(decimal),
    length: decimal.length,
    mended: false,
    share: null,
  };
}
