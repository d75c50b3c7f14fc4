import type { ThresholdUnit } from "../reading";
import type { Measure } from "../tokens/meaning";
import { type Tape, kindAt, meaningAt, measureAt, tokenAt } from "./tape";

/** A figure with its unit and, in brackets, whether it belongs: 98%(含98%). */
export interface Mark {
  readonly value: number;
  readonly unit: ThresholdUnit | null;
  readonly belongs: boolean | null;
  readonly next: number;
}

/** A figure with its unit: 95%, 98%(含98%), 30分钟. */
export function readMark(tape: Tape, from: number): Mark | null {
  const number = meaningAt(tape, from, "number");
  if (!number || number.share === "part") return null;
  if (number.share) return closed(tape, number.value, number.share, from + 1);
  const measure = measureAt(tape, from + 1);
  // A word behind the figure is a measure that is not known.
  if (!measure && kindAt(tape, from + 1) === "word") return null;
  if (!measure) return closed(tape, number.value, null, from + 1);
  return closed(tape, number.value, unitOf(tape, from, measure), from + 2);
}

function closed(tape: Tape, value: number, unit: ThresholdUnit | null, at: number): Mark {
  const bracket = bracketed(tape, at);
  return { value, unit, belongs: bracket?.belongs ?? null, next: bracket?.next ?? at };
}

/** (含), (不含5笔), (含98%) after a figure. */
export function bracketed(tape: Tape, at: number): { belongs: boolean; next: number } | null {
  const open = kindAt(tape, at) === "open" ? 1 : 0;
  const kind = kindAt(tape, at + open);
  if (kind !== "including" && kind !== "excluding") return null;
  let next = at + open + 1;
  if (kindAt(tape, next) === "time nth") next += 1;
  if (kindAt(tape, next) === "number") next += kindAt(tape, next + 1) === "measure" ? 2 : 1;
  if (open && kindAt(tape, next) === "close") next += 1;
  return { belongs: kind === "including", next };
}

export const belonging = (tape: Tape, next: number): number => bracketed(tape, next)?.next ?? next;

/** How far back a word of time makes 分 a minute. */
const LOOK_BACK = 8;
const timeWords = [
  "迟",
  "晚",
  "早退",
  "超时",
  "离",
  "脱岗",
  "等待",
  "等候",
  "时长",
  "用时",
  "休",
  "用餐",
  "耗时",
  "缺勤",
  "延",
  "逾",
  "时间",
];

function unitOf(tape: Tape, at: number, measure: Measure): ThresholdUnit | null {
  if (measure === "times") return "occurrence";
  if (measure === "jiao") return null;
  if (measure !== "fen") return measure;
  for (let back = at - 1; back >= Math.max(0, at - LOOK_BACK); back -= 1) {
    const { text, is } = tokenAt(tape, back);
    if (is.kind === "stop" || is.kind === "marks") return "point";
    if (is.kind === "take" || is.kind === "give") return "point";
    if (timeWords.some((word) => text.includes(word))) return "minute";
  }
  return "point";
}
