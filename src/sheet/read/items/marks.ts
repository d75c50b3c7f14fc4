import type { CellValue } from "../../grid";
import { cellText, compact } from "../cell/text";
import type { Line } from "../lines";
import { asksAmiss, asksMet, met, missed } from "../vocabulary/marks";

/** What a mark says of an item. */
export type Mark = "met" | "missed";

const yes = /^(?:是|有|yes|y|true)$/;
const no = /^(?:否|无|no|n|false)$/;
const ticked = /[■☑☒✔✓√●◉](是|否|符合|不符合|合格|不合格|有|无)/;
const boxes = /[□☐○■☑☒✔✓√●◉]/;
const symbol = /^[√✓✔×✗✘xX○●△▲☆★◎*+Vv]{1,2}$/;

/** Whether a cell holds a mark, by which its column is known. */
export function isMark(value: CellValue): boolean {
  const text = compact(cellText(value).slice(0, 40));
  return (
    symbol.test(text) ||
    (boxes.test(text) && ticked.test(text)) ||
    yes.test(text) ||
    no.test(text) ||
    met.test(text) ||
    missed.test(text)
  );
}

/**
 * Reads a mark: by the sheet's legend, by its own word, or by what the header asks (是否违规).
 * @param legend from `legendOf`
 * @returns null where nothing explains it
 */
export function readMark(value: CellValue, header: string, legend: Legend): Mark | null {
  const text = compact(cellText(value).slice(0, 40));
  const known = legend.get(signOf(text));
  if (known) return known;
  const word = ticked.exec(text)?.[1] ?? text;
  if (yes.test(word)) return asked("met", header);
  if (no.test(word)) return asked("missed", header);
  if (met.test(word)) return "met";
  return missed.test(word) ? "missed" : null;
}

/** 是 under 是否违规 tells of something amiss, under 是否符合 of something met; else nobody knows. */
function asked(answer: Mark, header: string): Mark | null {
  if (asksAmiss.test(header)) return answer === "met" ? "missed" : "met";
  return asksMet.test(header) ? answer : null;
}

/** One sign for all that are drawn alike: ✓ and ✔ are √. */
export const signOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/^[✓✔v]$/, "√")
    .replace(/^[✗✘x]$/, "×");

/** What the symbols of a sheet stand for, where it says so. */
export type Legend = ReadonlyMap<string, Mark>;

const words = "不符合|不合格|不达标|未达标|未做到|违规|有问题|扣分|符合|合格|达标|做到|正常|无问题";
const bad = /^(?:不|未|违|有|扣)/;
const signs = "[√✓✔×✗✘xX○●△▲☆★*]";
const means = "(?:[:=]|为|表示|代表|即|-)";
const explained = new RegExp(`(${signs})["“”'」]?${means}+(${words})`, "g");
const wordThenSymbol = new RegExp(
  `(${words})(?:项|者|的)?(?:打|划|画|填|记|标|用|为|以)*["“”'「]?(${signs})`,
  "g",
);
const symbolThenWord = new RegExp(`(${signs})["“”'」]?(${words})`, "g");

/** Reads a legend such as "符合打√，不符合打×" or "√：合格 ×：不合格" from the lines around a table. */
export function legendOf(lines: readonly Line[]): Legend {
  const found = new Map<string, Mark>();
  for (const { text } of lines) {
    const line = compact(text.slice(0, 300));
    const pairs = [explained, wordThenSymbol, symbolThenWord]
      .map((pattern) => [...line.matchAll(pattern)])
      .find((matches) => matches.length > 0);
    for (const [, one = "", other = ""] of pairs ?? []) {
      const [sign, word] = one.length === 1 ? [one, other] : [other, one];
      found.set(signOf(sign), bad.test(word) ? "missed" : "met");
    }
  }
  return found;
}
