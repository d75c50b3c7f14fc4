import { readMark } from "./mark";
import type { ClauseState } from "./state";
import { type Tape, kindAt, textAt } from "./tape";
import { isCounted } from "./threshold";

const pivots = /^(?:界|及格|合格|达标|基准|基数|标准|目标|底线|指标|起点|基础)/;

/** 以90分为界，每高1分奖…，每低1分罚…. */
export function readPivot(state: ClauseState, at: number): number | null {
  const { tape } = state;
  const mark = readMark(tape, textAt(tape, at) === "以" || isAim(tape, at) ? at + 1 : at);
  const aimed = mark && (isAim(tape, at) || /^(?:及格|合格|达标)$/.test(textAt(tape, mark.next)));
  if (aimed && bothWays(tape, mark.next)) {
    state.pivot = { value: mark.value, unit: mark.unit };
    return kindAt(tape, mark.next) === "comma" ? mark.next : mark.next + 1;
  }
  if (!mark || textAt(tape, mark.next) !== "为" || !pivots.test(textAt(tape, mark.next + 1)))
    return null;
  const window = state.span?.window;
  const counted = window && mark.unit && isCounted(mark.unit) ? { window } : {};
  state.pivot = { value: mark.value, unit: mark.unit, ...counted };
  return mark.next + 2;
}

const isAim = (tape: Tape, at: number): boolean =>
  /^(?:考核)?(?:目标|指标)值?$/.test(textAt(tape, at));

const REACH = 24;

/** 目标值95%，每高1%…；每低1%…: from there it is counted to either side. 80分及格，每低1分 is to one. */
function bothWays(tape: Tape, at: number): boolean {
  const comma = kindAt(tape, at) === "comma" ? at : at + 1;
  if (kindAt(tape, comma) !== "comma" || kindAt(tape, comma + 1) !== "each") return false;
  const either = tape.slice(comma, comma + REACH).filter(({ kind }) => kind === "each").length > 1;
  return either || comma === at + 1;
}
