import { divide, exact, toNumber } from "../../core";
import type { Amount, RuleUnit } from "../reading";
import type { Kind } from "../tokens/meaning";
import { type Tape, kindAt, meaningAt, measureAt, skip, textAt } from "./tape";

/** A figure of points, money or pay, as it stands in the text. */
export interface AmountReading {
  readonly amount: Amount;
  /** null where none is written. */
  readonly unit: RuleUnit | null;
  readonly next: number;
  readonly mended: boolean;
  readonly reversed: boolean;
}

interface Part {
  readonly value: number;
  readonly unit: RuleUnit | null;
  readonly bound: "over" | "under" | null;
  readonly next: number;
  readonly mended: boolean;
}

const ofAndAlike: ReadonlySet<Kind> = new Set<Kind>(["of"]);

/** 2分, 3-6分, 50元以上, 100元以上300元以下, 半天工资, 百分之五, ¥20. */
export function readAmount(tape: Tape, from: number): AmountReading | null {
  const first = readPart(tape, from);
  if (!first) return null;
  const to = kindAt(tape, first.next) === "to";
  const comma = first.bound === "over" && kindAt(tape, first.next) === "comma";
  const second =
    to || first.bound === "over" ? readPart(tape, first.next + (to || comma ? 1 : 0)) : null;
  if (second && (to || second.bound === "under") && agree(first, second)) {
    return rangeOf(first, second);
  }
  const { unit, next, mended } = first;
  return { amount: bounded(first), unit, next, mended, reversed: false };
}

function rangeOf(first: Part, second: Part): AmountReading {
  const [low, high] = [first.value, second.value].sort((a, b) => a - b);
  return {
    amount: [low ?? 0, high ?? 0],
    unit: second.unit ?? first.unit,
    next: second.next,
    mended: first.mended || second.mended,
    reversed: first.value > second.value,
  };
}

const agree = (first: Part, second: Part) =>
  first.unit === null || second.unit === null || first.unit === second.unit;

function bounded({ value, bound }: Part): Amount {
  if (bound === "over") return [value, null];
  return bound === "under" ? [0, value] : value;
}

function readPart(tape: Tape, from: number): Part | null {
  const currency = kindAt(tape, from) === "currency";
  const at = currency ? from + 1 : from;
  const number = meaningAt(tape, at, "number");
  if (!number) return null;
  const { value, mended } = number;
  const written = unitOf(tape, at, value, number.share);
  const unit = written.unit ?? (currency ? "yuan" : null);
  const after = unit === null ? null : meaningAt(tape, written.next, "after");
  // 每次扣2分起
  const least = unit !== null && textAt(tape, written.next) === "起";
  const bound = after && !after.within ? after.bound.side : least ? "over" : null;
  const next = bound ? written.next + 1 : written.next;
  return { value: written.value, unit, bound, next, mended };
}

/** 一分半, 三块五: what is said behind the unit. */
function partAt(tape: Tape, at: number): number {
  const part = meaningAt(tape, at, "number");
  if (!part || part.share !== null) return 0;
  // 扣2分半天扣1分: half of a day.
  if (textAt(tape, at) === "半") return measureAt(tape, at + 1) ? 0 : 0.5;
  const tenths = textAt(tape, at - 1) === "块" && /^[一二三四五六七八九]$/.test(textAt(tape, at));
  return tenths && !measureAt(tape, at + 1) ? part.value / 10 : 0;
}

const behindPart = (tape: Tape, at: number): number => (partAt(tape, at) > 0 ? at + 1 : at);

interface Valued {
  readonly value: number;
  readonly unit: RuleUnit | null;
  readonly next: number;
}

function unitOf(
  tape: Tape,
  at: number,
  value: number,
  share: "percent" | "permille" | "part" | null,
): Valued {
  if (share === "percent") return { value, unit: "percent", next: at + 1 };
  if (share === "permille") return { value: value / 10, unit: "percent", next: at + 1 };
  const measured = measuredUnit(tape, at, value) ?? dailyWage(tape, at, value);
  if (measured) return measured;
  if (share === "part") return { value: value * 100, unit: "percent", next: at + 1 };
  return { value, unit: null, next: at + 1 };
}

/** 2分, 一分半, 三块五, 5角, 3%, 2‰ */
function measuredUnit(tape: Tape, at: number, value: number): Valued | null {
  const next = at + 2;
  switch (measureAt(tape, at + 1)) {
    case "fen":
      return { value: value + partAt(tape, next), unit: "point", next: behindPart(tape, next) };
    case "yuan": {
      const end = behindPart(tape, next);
      const written = kindAt(tape, end) === "currency" ? end + 1 : end;
      return { value: value + partAt(tape, next), unit: "yuan", next: written };
    }
    case "jiao":
      return { value: toNumber(divide(exact(value), exact(10))), unit: "yuan", next };
    case "percent":
      return { value, unit: "percent", next };
    case "permille":
      return { value: value / 10, unit: "percent", next };
    default:
      return null;
  }
}

/** 三天工资, 2倍日工资, 一日工资: how many days of pay. */
function dailyWage(tape: Tape, at: number, value: number): Valued | null {
  const pay = skip(tape, at + 2, ofAndAlike, 1);
  const days = measureAt(tape, at + 1) === "day";
  if (days) return meaningAt(tape, pay, "pay")?.wage ? wages(value, pay + 1) : null;
  if (textAt(tape, at + 1) === "日工资") return wages(value, at + 2);
  const times = kindAt(tape, at + 1) === "times as much" && textAt(tape, at + 2) === "日工资";
  return times ? wages(value, at + 3) : null;
}

const wages = (value: number, next: number): Valued => ({ value, unit: "dayWage", next });
