import type { Kind } from "../tokens/meaning";
import { type Limit, blankLimit } from "./edge";
import { belonging } from "./mark";
import { type Tape, kindAt, meaningAt, measureAt, textAt } from "./tape";

/** 24小时内首次回复 is a first reply as well. */
const notCounted: ReadonlySet<Kind> = new Set<Kind>(["treat", "change"]);

/** 第二次, 首次, 第4次起. */
export function readNth(tape: Tape, from: number): Limit | null {
  const named = meaningAt(tape, from, "time nth");
  // 缺首次病程记录 lacks a record, the first of its kind.
  const within = meaningAt(tape, from - 1, "after")?.within ?? false;
  if (within || notCounted.has(kindAt(tape, from - 1))) return null;
  // 二次进线 is a fault by its name.
  if (textAt(tape, from) === "二次" && kindAt(tape, from + 1) === "word") return null;
  const least = meaningAt(tape, from + 1, "after");
  if (named && PLAIN.test(textAt(tape, from)) && least?.bound.side === "over") {
    const low = { value: named.nth, inclusive: true };
    return { ...blankLimit, low, unit: "occurrence", next: belonging(tape, from + 2) };
  }
  if (named) return onward(tape, named.nth, from + 1);
  if (kindAt(tape, from) !== "ordinal") return null;
  const number = meaningAt(tape, from + 1, "number");
  const measure = measureAt(tape, from + 2);
  if (!number || !measure || measure === "times" || measure === "jiao") return null;
  if (measure === "occurrence") return onward(tape, number.value, from + 3);
  // 第6天起每天扣1分
  const starts = textAt(tape, from + 3).startsWith("起") || kindAt(tape, from + 3) === "onward";
  if (!starts || number.value < 1 || measure === "fen") return null;
  const low = { value: number.value - 1, inclusive: false };
  return { ...blankLimit, low, unit: measure, next: from + 4 };
}

/** 二次以上 is a count, 第二次以上 a place in a row. */
const PLAIN = /^[二三]次/;

/** 再次罚款100元，以后每次罚款200元: after the time that was named last. */
export function readLater(tape: Tape, from: number, nth: number | undefined): Limit | null {
  if (nth === undefined || !LATER.has(textAt(tape, from))) return null;
  const low = { value: nth, inclusive: false };
  return { ...blankLimit, low, unit: "occurrence", next: from + 1 };
}
const LATER: ReadonlySet<string> = new Set(["以后", "之后", "往后", "及以后", "及之后", "此后"]);

/** 再犯每次罚10元: this time and each that follows. */
function isEachTime(tape: Tape, from: number): boolean {
  const at = kindAt(tape, from) === "comma" ? from + 1 : from;
  return kindAt(tape, at) === "each" && measureAt(tape, at + 1) === "occurrence";
}

function onward(tape: Tape, nth: number, next: number): Limit {
  if (isEachTime(tape, next)) {
    return { ...blankLimit, low: { value: nth - 1, inclusive: false }, unit: "occurrence", next };
  }
  const after = meaningAt(tape, next, "after");
  const starts = textAt(tape, next) === "起" || kindAt(tape, next) === "onward";
  if (starts || after?.bound.side === "over") {
    const doubled = kindAt(tape, next + 1) === "onward" ? 2 : 1;
    const low = { value: nth - 1, inclusive: false };
    return { ...blankLimit, low, unit: "occurrence", next: next + doubled };
  }
  return { ...blankLimit, nth, unit: "occurrence", next };
}
