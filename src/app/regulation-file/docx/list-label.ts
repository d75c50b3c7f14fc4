/** One level of a list, as word/numbering.xml has it. */
export interface ListLevel {
  /** w:numFmt: decimal, chineseCounting, upperLetter, bullet… */
  readonly format: string;
  /** w:lvlText: 第%1章, %1.%2, （%1）. */
  readonly text: string;
  readonly start: number;
  /** w:lvlRestart="0": goes on counting whatever stands above. */
  readonly continues: boolean;
  /** w:isLgl: all numbers of the label are digits. */
  readonly legal: boolean;
}

const DIGITS = "〇一二三四五六七八九";
const COUNTING = ["", "十", "百", "千"] as const;
const FORMAL = "零壹贰叁肆伍陆柒捌玖";
const FORMAL_COUNTING = ["", "拾", "佰", "仟"] as const;

/** 十二, 一百零三; with `full` 一十二 as sums of money are written. */
function counted(value: number, digits: string, scales: readonly string[], full: boolean): string {
  const places = Array.from(String(value), Number);
  if (places.length > scales.length) return String(value);
  let written = "";
  let gap = false;
  places.forEach((digit, index) => {
    if (digit === 0) {
      gap = written !== "";
      return;
    }
    written += `${gap ? "零" : ""}${digits.charAt(digit)}${scales[places.length - 1 - index] ?? ""}`;
    gap = false;
  });
  return full ? written : written.replace(/^一十/, "十");
}

const digitwise = (value: number): string =>
  Array.from(String(value), (digit) => DIGITS.charAt(Number(digit))).join("");

/** A, … Z, AA, BB as Word goes on. */
const letter = (value: number): string =>
  String.fromCharCode(65 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));

const ROMANS = [
  [1000, "M"],
  [900, "CM"],
  [500, "D"],
  [400, "CD"],
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
] as const;

function roman(value: number): string {
  let rest = value;
  let written = "";
  for (const [worth, sign] of ROMANS) {
    written += sign.repeat(Math.floor(rest / worth));
    rest %= worth;
  }
  return written;
}

/** ①, ⑴, ⒈ stand in rows of twenty. */
const enclosed =
  (first: number) =>
  (value: number): string =>
    value >= 1 && value <= 20 ? String.fromCharCode(first + value - 1) : String(value);

const cycle =
  (signs: string) =>
  (value: number): string =>
    signs.charAt((value - 1) % signs.length);

const chinese = (value: number): string => counted(value, DIGITS, COUNTING, false);
const formal = (value: number): string => counted(value, FORMAL, FORMAL_COUNTING, true);

/** How Word writes a number in each of its formats; any other is written in digits. */
const formats: ReadonlyMap<string, (value: number) => string> = new Map([
  ["chineseCounting", chinese],
  ["chineseCountingThousand", chinese],
  ["taiwaneseCounting", chinese],
  ["taiwaneseCountingThousand", chinese],
  ["japaneseCounting", chinese],
  ["ideographDigital", digitwise],
  ["taiwaneseDigital", digitwise],
  ["japaneseDigitalTenThousand", digitwise],
  ["chineseLegalSimplified", formal],
  ["ideographLegalTraditional", formal],
  ["japaneseLegal", formal],
  ["decimalZero", (value) => String(value).padStart(2, "0")],
  ["decimalEnclosedCircle", enclosed(0x2460)],
  ["decimalEnclosedCircleChinese", enclosed(0x2460)],
  ["decimalEnclosedParen", enclosed(0x2474)],
  ["decimalEnclosedFullstop", enclosed(0x2488)],
  ["upperLetter", letter],
  ["lowerLetter", (value) => letter(value).toLowerCase()],
  ["upperRoman", roman],
  ["lowerRoman", (value) => roman(value).toLowerCase()],
  ["ideographTraditional", cycle("甲乙丙丁戊己庚辛壬癸")],
  ["ideographZodiac", cycle("子丑寅卯辰巳午未申酉戌亥")],
]);

/** The longest number that Word counts to. */
const MOST = 32_767;

/**
 * What Word prints before a paragraph of a list.
 * @param counts how far each level has counted, the paragraph's own last
 */
export function listLabel(levels: readonly ListLevel[], counts: readonly number[]): string {
  const own = levels[counts.length - 1];
  if (!own || own.format === "bullet" || own.format === "none") return "";
  return own.text.replace(/%([1-9])/g, (_, place: string) => {
    const index = Number(place) - 1;
    const value = Math.min(counts[index] ?? levels[index]?.start ?? 1, MOST);
    const format = own.legal ? undefined : formats.get(levels[index]?.format ?? "decimal");
    return format && value > 0 ? format(value) : String(value);
  });
}
