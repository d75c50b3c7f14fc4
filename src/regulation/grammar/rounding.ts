import { type Tape, closesPhrase, kindAt, meaningAt, textAt } from "./tape";

/** 不足5分钟按5分钟计 rounds up, 不足5分钟不计 down. */
export function readRounding(
  tape: Tape,
  from: number,
): { round: "up" | "down"; quantity: number; next: number } | null {
  const before = meaningAt(tape, from, "before");
  if (before?.bound.side !== "under" || before.norm || before.bound.inclusive) return null;
  const after = limitEnd(tape, from + 1);
  const quantity = meaningAt(tape, from + 1, "number")?.value;
  if (after === null || quantity === undefined) return null;
  let at = after;
  while (linksRounding(tape, at)) at += 1;
  if (kindAt(tape, at) === "not") {
    const counting = ["worth", "take"].includes(kindAt(tape, at + 1));
    return counting ? { round: "down", quantity, next: at + 2 } : null;
  }
  if (!["treat", "of"].includes(kindAt(tape, at))) return null;
  const end = limitEnd(tape, at + 1);
  return end === null ? null : { round: "up", quantity, next: phraseEnd(tape, end) };
}

/** 不足100通的部分不扣, 未满五分钟者以五分钟计 */
const linksRounding = (tape: Tape, at: number): boolean =>
  kindAt(tape, at) === "comma" ||
  ["部分", "忽略"].includes(textAt(tape, at)) ||
  (kindAt(tape, at) === "of" && kindAt(tape, at + 1) !== "number");

function limitEnd(tape: Tape, at: number): number | null {
  return kindAt(tape, at) === "number" && kindAt(tape, at + 1) === "measure" ? at + 2 : null;
}

function phraseEnd(tape: Tape, from: number): number {
  let at = from;
  while (at < from + 2 && !closesPhrase.has(kindAt(tape, at))) at += 1;
  return at;
}
