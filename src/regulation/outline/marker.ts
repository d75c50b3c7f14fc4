import { simplified } from "../tokens/script";
import { chineseFigure } from "../tokens/numerals";

/** How a line is numbered. Lines of one style under one heading are siblings. */
export type MarkerStyle =
  | "part"
  | "chapter"
  | "section"
  | "article"
  | "han"
  | "hanParen"
  | "digit"
  | "digitParen"
  | "circle"
  | "letter"
  | "letterParen"
  | "letterDigit"
  | "roman"
  | "dotted2"
  | "dotted3"
  | "dotted4"
  | "bullet";

export interface Marker {
  readonly style: MarkerStyle;
  /** As an id writes it: 3 for 三 and ③, A for A; null for a bullet. */
  readonly label: string | null;
  /** How much of the line it takes. */
  readonly length: number;
}

const HAN = "[零〇一二三四五六七八九十百]";
const CIRCLES = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";
const ROMANS = "ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ";
const LONGEST = 16;

/** What begins with a digit, and what does not: most lines with a number are of the first. */
const digits: readonly [RegExp, MarkerStyle][] = [
  [/^(\d{1,2}\.\d{1,3}\.\d{1,3}\.\d{1,3})\.?(?![\d.])/, "dotted4"],
  [/^(\d{1,2}\.\d{1,3}\.\d{1,3})\.?(?![\d.])/, "dotted3"],
  [/^(\d{1,2}\.\d{1,3})[.、]?(?![\d.%‰~-])/, "dotted2"],
  [/^(\d{1,3})\s*[、.．，,](?!\d)/, "digit"],
  [/^(\d{1,3})\s*[)）】]/, "digitParen"],
];
const others: readonly [RegExp, MarkerStyle][] = [
  [new RegExp(`^第\\s*(\\d{1,3}|${HAN}{1,4})\\s*部分`), "part"],
  [new RegExp(`^第\\s*(\\d{1,3}|${HAN}{1,4})\\s*[章篇]`), "chapter"],
  [new RegExp(`^第\\s*(\\d{1,3}|${HAN}{1,4})\\s*节`), "section"],
  [new RegExp(`^第\\s*(\\d{1,3}|${HAN}{1,4})\\s*[条款]`), "article"],
  [new RegExp(`^(${HAN}{1,4})\\s*[、.．,，:：]`), "han"],
  [new RegExp(`^[(（【\\[]\\s*(${HAN}{1,4})\\s*[)）】\\]]`), "hanParen"],
  [/^[(（【[]\s*(\d{1,3})\s*[)）】\]]/, "digitParen"],
  [/^[(（]\s*([A-Za-z])\s*[)）]/, "letterParen"],
  [/^([A-Za-z])\s*[、.．)）](?![A-Za-z])/, "letter"],
  [/^([A-Za-z]-?\d{1,3})(?=[\s、.．:：])(?!\.\d)/, "letterDigit"],
  [/^[◆◇●○■□★☆▲△※•·▪➢►✓-]\s*(?!\d)/, "bullet"],
];

const DIGIT = /^\d/;

/** Most lines, and most of what stands behind a mark within one, begin with no number. */
const BEGINS_WORD = /^(?![第零〇一二三四五六七八九十百])[\u3400-\u9fff]/;

/** The number a line begins with, or null. */
export function markerOf(line: string): Marker | null {
  if (BEGINS_WORD.test(line)) return null;
  const head = Array.from(line.slice(0, LONGEST), simplified).join("");
  const first = head.charAt(0);
  const circle = CIRCLES.indexOf(first);
  if (first !== "" && circle >= 0) {
    return { style: "circle", label: String(circle + 1), length: trailing(head, 1) };
  }
  const roman = ROMANS.indexOf(first);
  if (first !== "" && roman >= 0) {
    return { style: "roman", label: String(roman + 1), length: trailing(head, 1) };
  }
  for (const [pattern, style] of DIGIT.test(head) ? digits : others) {
    const match = pattern.exec(head);
    if (match) return found(line, head, match, style);
  }
  return spaced(head);
}

function found(
  line: string,
  head: string,
  match: RegExpExecArray,
  style: MarkerStyle,
): Marker | null {
  const [whole, label = ""] = match;
  // 1.5分钟以内 is a figure, not the fifth clause of 1.
  if (style === "dotted2" && measured(line, whole.length)) return null;
  const length = trailing(head, whole.length);
  if (style === "bullet") return { style, label: null, length };
  return { style, label: idOf(label), length };
}

/** 1.5小时, but not 1.5 小休 or 1.1 月度. */
const MEASURE =
  /^(?:分(?!管|类|组|配|析|享|歧)|秒|元|小时|天|日(?!常|报|志|清)|个|次(?!日|月|要)|人(?!员|工|事|力)|%|％|‰|月(?!度)|年(?!度|终|底)|倍|万|点(?!名|评))/;
const measured = (line: string, at: number) => {
  const next = Array.from(line.slice(at).trimStart().slice(0, 2), simplified).join("");
  return next === "" || MEASURE.test(next);
};

/** 3 迟到… : a number set off by a blank, if no measure follows. */
function spaced(head: string): Marker | null {
  const match = /^(\d{1,2})[ \u3000\t]+(?=[\u3400-\u9fff]|[A-Z]{2})/.exec(head);
  if (!match || measured(head, match[0].length)) return null;
  // 1 至 3 天
  if (/^[至到和或以]/.test(head.slice(match[0].length))) return null;
  return { style: "digit", label: match[1] ?? "", length: match[0].length };
}

/** Marks and blanks between the number and the words. */
function trailing(head: string, from: number): number {
  let end = from;
  while (/[\s、.．:：,，]/.test(head.charAt(end)) && end < head.length) end += 1;
  return end;
}

function idOf(label: string): string {
  if (/^[\d.]+$/.test(label)) return label.replace(/^0+(?=\d)/, "");
  if (/^[A-Za-z]$/.test(label)) return label.toUpperCase();
  if (/^[A-Za-z]/.test(label)) return label;
  return String(chineseFigure(label, 0)?.value ?? label.length);
}
