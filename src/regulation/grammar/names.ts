import type { Kind } from "../tokens/meaning";
import { type Tape, closesPhrase, holds, kindAt, measureAt, phraseEnd, textAt } from "./tape";
import { isWeight } from "./weight";

const REACH = 6;
const LONGEST_DEMAND = 12;
const demanded: ReadonlySet<unknown> = new Set(["minute", "hour", "occurrence", "fen"]);
const regular: ReadonlySet<Kind> = new Set<Kind>(["calendar"]);
const choosing = /评选|评定|检查|抽查|考核|召开|组织|开展|举行|公布/;

/** 须提前十分钟到岗, 每月应参加一次演练, 每年评选一次: what is to be done, in a phrase without a rule. */
export function isDemanded(tape: Tape, at: number): boolean {
  if (!demanded.has(measureAt(tape, at + 1))) return false;
  let [obliged, held, early] = [false, false, false];
  for (let back = at - 1; back >= at - REACH && !closesPhrase.has(kindAt(tape, back)); back -= 1) {
    const text = textAt(tape, back);
    obliged ||= kindAt(tape, back) === "duty" && text !== "于";
    obliged ||= choosing.test(text) || kindAt(tape, back) === "lack";
    held ||= regular.has(kindAt(tape, back));
    early ||= text.endsWith("提前");
  }
  const end = phraseEnd(tape, at, at + LONGEST_DEMAND);
  return (
    obliged &&
    (held || early) &&
    closesPhrase.has(kindAt(tape, end)) &&
    !holds(tape, at, end, moving)
  );
}
const moving: ReadonlySet<Kind> = new Set<Kind>([
  "take",
  "give",
  "grant",
  "sanction",
  "lack",
  "after",
]);

/** 第三条, 一票否决: a figure that is part of a name. */
export const isName = (tape: Tape, at: number): boolean =>
  kindAt(tape, at - 1) === "ordinal" ||
  isPrize(tape, at + 1) ||
  isColumn(tape, at) ||
  isWeight(tape, at) ||
  isEveryone(tape, at) ||
  textAt(tape, at + 2).startsWith("制") ||
  (kindAt(tape, at - 1) === "to" && kindAt(tape, at - 3) === "ordinal") ||
  isArticle(tape, at) ||
  isNumber(tape, at);

/** In a row of a table, a figure that fills its cell is a weight or an aim. */
function isColumn(tape: Tape, at: number): boolean {
  const end = kindAt(tape, at + 1) === "measure" ? at + 2 : at + 1;
  const begin = kindAt(tape, at - 1) === "calendar" ? at - 1 : at;
  const scored = ["fen", "yuan"].includes(measureAt(tape, at + 1) ?? "");
  return !scored && kindAt(tape, begin - 1) === "gap" && kindAt(tape, end) === "gap";
}

/** A bare figure in the last cell of a row. */
export const isLastCell = (tape: Tape, at: number): boolean =>
  kindAt(tape, at - 1) === "gap" && at === tape.length - 1;

/** 两个人各扣10元 */
const isEveryone = (tape: Tape, at: number): boolean =>
  measureAt(tape, at + 1) === "person" && /^[各均都同]/.test(textAt(tape, at + 2));

/** 一等奖: of no figure. */
const isPrize = (tape: Tape, at: number): boolean =>
  textAt(tape, at).startsWith("等奖") ||
  (textAt(tape, at) === "等" && textAt(tape, at + 1) === "奖");

/** 加分 in a cell of its own is the kind of what stands beside it. */
const namesColumn = (tape: Tape, at: number): boolean =>
  ["gap", "end"].includes(kindAt(tape, at - 1)) && kindAt(tape, at + 1) === "gap";

/** 一等奖，…, or a clause that is called 创新奖： . */
const namesPrize = (tape: Tape, at: number): boolean =>
  textAt(tape, at) === "奖" &&
  (textAt(tape, at - 1).endsWith("等") ||
    (kindAt(tape, at + 1) === "colon" && kindAt(tape, at - 1) === "word"));

/** 5G, 400电话, “120”, 零差错: no count of anything. */
const isNumber = (tape: Tape, at: number): boolean =>
  (kindAt(tape, at + 1) !== "measure" &&
    /^(?:[A-Za-z]|星|.{0,4}(?:电话|热线|专线|平台)|”)/.test(textAt(tape, at + 1))) ||
  /[双“‘]$/.test(textAt(tape, at - 1)) ||
  (textAt(tape, at) === "零" &&
    kindAt(tape, at + 1) !== "measure" &&
    !closesPhrase.has(kindAt(tape, at + 1)) &&
    kindAt(tape, at + 1) !== "of");

/** 给客户一个建议 counts nothing. */
const isArticle = (tape: Tape, at: number): boolean =>
  textAt(tape, at) === "一" &&
  ["个", "种", "名", "位"].includes(textAt(tape, at + 1)) &&
  kindAt(tape, at + 2) === "word" &&
  kindAt(tape, at - 1) === "word";

/** Whether a verb is a noun here: 创新奖：, or a cell that says 加分. */
export const isNoun = (tape: Tape, at: number): boolean =>
  namesPrize(tape, at) || namesColumn(tape, at);
