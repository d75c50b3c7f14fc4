import { type Exact, add, exact, parseExact } from "../../../core";
import { remembering } from "../memo";

const digits: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  俩: 2,
  三: 3,
  仨: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  壹: 1,
  贰: 2,
  叁: 3,
  肆: 4,
  伍: 5,
  陆: 6,
  柒: 7,
  捌: 8,
  玖: 9,
};
const places: Readonly<Record<string, number>> = {
  十: 10,
  百: 100,
  千: 1000,
  拾: 10,
  佰: 100,
  仟: 1000,
  万: 10_000,
};

const characters = [...Object.keys(digits), ...Object.keys(places)].join("");

/** A regular expression's source for a number, in Arabic figures or Chinese numerals. */
export const numberPattern = `(?:\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d{1,15}(?:\\.\\d{1,10})?|\\.\\d{1,10}|半|[${characters}]{1,12}(?:点[${characters}]{1,6})?)`;

/**
 * The number that a text writes: "1,200", "0.5", "两", "十二", "零点五", "半".
 * @returns null when it writes none
 */
export function readNumber(text: string): Exact | null {
  if (text === "半") return exact("0.5");
  if (/^[\d.,]+$/.test(text)) return parseExact(text.replaceAll(",", "").replace(/^\./, "0."));
  const [whole = "", fraction, ...more] = text.split("点");
  if (more.length > 0) return null;
  const size = readWhole(whole);
  if (size === null) return null;
  if (fraction === undefined) return exact(size);
  const decimals = Array.from(fraction, (character) => digits[character]);
  return decimals.length === 0 || decimals.includes(undefined)
    ? null
    : add(exact(size), exact(`0.${decimals.join("")}`));
}

/** A cell's number; its shortest decimal form counts. */
export const exactOf = remembering((value: number): Exact | null => parseExact(value));

/** 两三 is two or three, 十二三 twelve or thirteen; 二十三 and 二〇二三 are what they say. */
const vague = /^\D*(?:12|23|34|45|56|67|78|89)$/;

/** "十二" is 12, "一百零五" is 105, "二〇" is 20. */
function readWhole(text: string): number | null {
  if (text === "") return null;
  const figures = Array.from(text, (character) => digits[character]);
  if (vague.test(figures.map((figure) => figure ?? "-").join(""))) return null;
  if (!figures.includes(undefined)) return Number(figures.join(""));
  let [total, digit] = [0, 0];
  let smallest = Infinity;
  for (const character of text) {
    const place = places[character];
    const figure = digits[character];
    if (figure !== undefined && digit > 0) return null;
    if (figure !== undefined) {
      digit = figure;
    } else if (place !== undefined && place < smallest) {
      total += (digit === 0 && total === 0 ? 1 : digit) * place;
      [digit, smallest] = [0, place];
    } else {
      return null;
    }
  }
  return total + digit;
}
