import type { CellValue, Grid } from "../grid";
import { cellText, compact, evened } from "./cell/text";
import type { KnowsItem } from "./form";
import { knownHeader } from "./header";
import { isPersonName } from "./personName";
import { nothingHappened } from "./vocabulary/rows";

/** What a list of names is read by. */
interface Sense {
  readonly knowsItem: KnowsItem;
  /** Everybody whom the workbook names. */
  readonly names: ReadonlySet<string>;
}

const bullet = /^[(（]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s*[)）.、:：]\s*/;
const beginning = /^(?:(?:20\d{2}年)?\d{0,2}[本当]?[年月周日](?:份|度)?|今[天日]|以下|下列)?的?/;
const ending = /(?:的?(?:人员|员工|同事|坐席|名单|情况|有|人))?(?:如下)?\s*[:：]?$/;
/** No heading of names is longer, and no list of them in one cell. */
const longest = 60;

/**
 * The rows in which names stand below an item or beside it, without a figure (迟到 above 马超 and 黄忠; 迟到 | 马超):
 * those of the item and of the names. It cannot be told for certain what they did, but it is not nothing.
 * @param isOpen whether nobody has read a row
 */
export function namesUnderItems(
  { values }: Grid,
  isOpen: (row: number) => boolean,
  sense: Sense,
): ReadonlySet<number> {
  const open = [...values.entries()].filter(([index]) => isOpen(index));
  const width = open.reduce((widest, [, row]) => Math.max(widest, row.length), 0);
  const found = new Set<number>();
  for (let column = 0; column < width; column += 1) {
    /** The row of the item, or the first below it that no name has reached yet. */
    let told: number | null = null;
    let above = -1;
    for (const [index, row] of open) {
      if (index > above + 1) told = null;
      above = index;
      const text = textOf(row[column] ?? null);
      if (saysNothing(text)) continue;
      const heads = isItem(text, sense);
      if (!heads && isNames(text, sense)) {
        if (told !== null) for (; told <= index; told += 1) found.add(told);
        continue;
      }
      told = heads ? index : null;
      const beside = row.slice(column + 1).some((cell) => isNames(textOf(cell), sense));
      if ((told !== null && beside) || isItemWithNames(text, sense)) found.add(index);
    }
  }
  return found;
}

const textOf = (value: CellValue): string =>
  typeof value === "string" ? evened(cellText(value).slice(0, longest + 1)) : "";

/** 无 and a heading such as 姓名 come between an item and its names, or end nothing. */
const saysNothing = (text: string): boolean =>
  text === "" || nothingHappened.has(compact(text)) || knownHeader(text) !== null;

function isItem(text: string, { knowsItem }: Sense): boolean {
  if (text.length > longest) return false;
  const bare = text.replace(bullet, "").replace(beginning, "");
  return [bare, bare.replace(ending, "")].some((one) => one !== "" && knowsItem(one));
}

/** 马超, or 1、马超 黄忠, or 马超2次. */
function isNames(text: string, { names: known }: Sense): boolean {
  if (text.length > longest) return false;
  const words = text
    .replace(bullet, "")
    .split(/[、,;/\s]+/)
    .map(withoutDetail);
  return words.every((word) => known.has(compact(word)) || isPersonName(word));
}

const withoutDetail = (word: string): string => word.replace(/[(（\d两半].*$/, "");

/** 迟到：马超、黄忠. */
function isItemWithNames(text: string, sense: Sense): boolean {
  const [, item = "", people = ""] = /^([^:]+):(.+)$/.exec(text) ?? [];
  return people !== "" && isItem(item, sense) && isNames(people.trim(), sense);
}
