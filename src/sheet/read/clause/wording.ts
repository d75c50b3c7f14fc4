import type { Exact, Unit } from "../../../core";
import { numberPattern, readNumber } from "../cell/numeral";
import { readQuantityText, unitPattern } from "../cell/quantity";
import { plain } from "../cell/text";
import type { Counted } from "../../../core";

/** No clause and no remark of a clerk is longer; what lies beyond takes no part in the matching. */
export const longestWording = 300;

/** The text without case, space and marks, in simplified characters: the key of an exact wording. */
export const keyOf = (text: string): string =>
  plain(text.slice(0, longestWording))
    .toLowerCase()
    .replace(reading, "")
    .replace(/[\s\p{P}\p{S}]+/gu, "");

/** How a character is read, behind it in brackets: 消极怠(dài)工. */
const reading = /(?<=\p{Script=Han})\s*\([a-z\u00e0-\u01dc]{1,6}(?: [a-z\u00e0-\u01dc]{1,6})*\)/gu;

/** The key for nearness: without the figures, whose places differ from sheet to sheet. */
export const nearKeyOf = (text: string): string => keyOf(text).replace(/\d+/g, "");

/** An amount written into the item: "扣0.5分", "-1", "罚款20元". */
interface WrittenAmount {
  readonly size: Exact;
  readonly unit: Unit | null;
  readonly direction: "down" | "up";
}

/** An item's text taken apart: what happened, how often, and the sheet's own figure. */
export interface ItemText {
  readonly wording: string;
  /** The quantity as written, for `readQuantityText`; null where there is none. */
  readonly quantity: string | null;
  readonly amount: WrittenAmount | null;
}

const down = "扣除|扣罚|扣款|扣分|倒扣|扣|减分|减|罚款|处罚|罚|-";
const up = "奖励|奖|加分|加|\\+";
const amountPattern = new RegExp(
  `(每[^,;。]{0,8}?)?[,;:(\\s]*(?:(${down})|(${up}))\\s*:?\\s*(${numberPattern})\\s*(?:(分(?!钟))|(元|块)|(?=[),;。\\s]*$))(\\s*/\\s*[次人天日件宗项题])?[)]?`,
);
const quantityPattern = new RegExp(
  `(?<![第每超过满达逾足\\d.]|(?<!迟)到)[,;:(\\s*x×]*(?:共计|共|累计|合计)?\\s*(${numberPattern}\\s*(?:${unitPattern}))(?<!月\\s*\\d{1,2}\\s*日)[)。,;\\s]*$`,
  "i",
);
/** 迟到×3, 早退 x2, (*2); 7×24 and fax2 are none. */
const timesPattern = new RegExp(
  `(?<![a-z]|[\\d.]\\s*)[,;:(\\s]*[x×*]\\s*(${numberPattern})[)。,;\\s]*$`,
  "i",
);

/** Takes an item's text apart. A rate ("每次扣0.5分") is no figure of this row and is left out. */
export function readItemText(text: string): ItemText {
  const whole = plain(text.slice(0, longestWording))
    .replace(/\s+/g, " ")
    .replace(/第 (?=\d)/g, "第");
  const written = amountPattern.exec(whole);
  const rest = written ? whole.replace(written[0], " ").trim() : whole;
  const counted = withoutSaid(quantityPattern.exec(rest) ?? timesPattern.exec(rest), rest);
  return {
    wording: counted ? rest.slice(0, counted.index).trim() : rest,
    quantity: counted?.[1]?.replace(/\s+/g, "").toLowerCase() ?? null,
    amount: written ? writtenAmount(written) : null,
  };
}

/** 让客户说了两遍 was done once. */
const withoutSaid = (counted: RegExpExecArray | null, text: string): RegExpExecArray | null =>
  counted?.[1]?.endsWith("遍") &&
  /(?:重复|说|讲|问|念|喊|叫|催)了?$/.test(text.slice(0, counted.index))
    ? null
    : counted;

function writtenAmount([
  ,
  rate,
  less,
  ,
  figure = "",
  ,
  yuan,
  per,
]: RegExpExecArray): WrittenAmount | null {
  const size = readNumber(figure);
  if (!size || rate !== undefined || per !== undefined) return null;
  return {
    size,
    unit: yuan === undefined ? null : "yuan",
    direction: less === undefined ? "up" : "down",
  };
}

/** The quantity within an item's text, where its unit fits what the clause counts. */
export const quantityWithin = (item: ItemText, per: Counted): Exact | null =>
  item.quantity === null ? null : readQuantityText(item.quantity, per);
