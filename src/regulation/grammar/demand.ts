import type { ClauseState } from "./state";
import { kindAt, textAt } from "./tape";

const DEMANDING = /^(?:不少于|不低于|不小于|不短于)$/;
const MISSING = /^(?:未达|达不|没达|不达|不足|未满|不满|低于|少于|未完成|完不成|每|少|缺|低|否则)/;

/** 每天不少于8次；记录不全的扣2分: what is asked for is no limit of who does something else. */
export function endDemand(state: ClauseState, at: number): void {
  const { limit, tape } = state;
  if (!limit || !DEMANDING.test(textAt(tape, limit.at))) return;
  if (MISSING.test(textAt(tape, at + 1))) state.otherwise = true;
  else state.limit = null;
}

/** 否则, 超出部分: the rule is for who misses the limit. */
export function readOtherwise(state: ClauseState, at: number): number | null {
  if (kindAt(state.tape, at) === "else") {
    state.otherwise = true;
    return at + 1;
  }
  return readExcess(state, at);
}

const EXCESS = /^(?:超出|超过|超额|超)$/;
/** 每月不超过2天，超出部分每天扣50元: the rule is for what goes beyond. */
function readExcess(state: ClauseState, at: number): number | null {
  const { tape, limit } = state;
  const beyond = EXCESS.test(textAt(tape, at)) && /^(?:的?部分|的)$/.test(textAt(tape, at + 1));
  if (!beyond || !limit?.limit.high || limit.limit.low) return null;
  state.otherwise = true;
  return at + 2;
}
