import { counted } from "./count";
import { blankLimit } from "./edge";
import { readMark } from "./mark";
import type { ClauseState } from "./state";
import { kindAt, meaningAt, measureAt } from "./tape";

/** 每低于95分1分扣50元: from where it is counted, and by how much. */
export function readEachBeyond(state: ClauseState, at: number): number | null {
  const { tape } = state;
  const bound = kindAt(tape, at) === "each" ? meaningAt(tape, at + 1, "before")?.bound : undefined;
  const from = bound && readMark(tape, at + 2);
  const step = from && meaningAt(tape, from.next, "number");
  if (!step || measureAt(tape, from.next + 1) !== measureAt(tape, at + 3)) return null;
  const { side } = bound;
  const reading = counted(tape, from.next + 1, step.value, { side, round: null, late: false });
  if (!reading) return null;
  const edge = { value: from.value, inclusive: bound.inclusive };
  const limit = { ...blankLimit, [side === "over" ? "low" : "high"]: edge, unit: from.unit };
  state.limit = { limit: { ...limit, next: reading.next }, at, window: null, summed: false };
  state.count = { reading, at };
  return reading.next;
}
