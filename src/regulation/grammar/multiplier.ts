import type { Kind } from "../tokens/meaning";
import { type ClauseState, doubt, isGiving, isTaking, kindOf } from "./state";
import { closesPhrase, kindAt, meaningAt, skip } from "./tape";
import { addRule } from "./addRule";
import { takeThreshold } from "./waiting";

const verbs: ReadonlySet<Kind> = new Set<Kind>(["take", "give", "deal", "of"]);

/**
 * 加倍扣罚, 按三倍处罚, 第二次翻倍. Where words alone call for it, it belongs to the rule before;
 * where a count does, it is a rule of its own.
 */
export function readMultiplier(state: ClauseState, at: number): number | null {
  const read = factorAt(state, at);
  if (!read) return null;
  const end = skip(state.tape, read.next, verbs, 2);
  if (read.factor === null) {
    const words = state.words(state.phrase, end);
    doubt(state, 0.6, { code: "multiplierMissing", facts: { words } });
    return end;
  }
  const multiple = { factor: read.factor, at, end };
  if (state.limit === null && multiplyLast(state, multiple)) return end;
  const verb = verbIn(state, read.next, end) ?? verbIn(state, Math.max(0, at - 2), at);
  addMultiple(state, multiple, verb);
  return end;
}

interface Multiple {
  readonly factor: number;
  readonly at: number;
  readonly end: number;
}

const lastMoving = ({ rules }: ClauseState): number =>
  rules.findLastIndex(({ kind }) => isTaking(kind) || isGiving(kind));

/** 情节严重的加倍: of the rule before, if that has no multiplier yet. */
function multiplyLast(state: ClauseState, { factor, at, end }: Multiple): boolean {
  const last = lastMoving(state);
  const base = state.rules[last];
  if (!base || base.multiplier !== null) return false;
  state.rules[last] = { ...base, multiplier: factor, when: state.words(state.phrase, at) };
  state.phrase = end;
  state.ends.push(end);
  return true;
}

/** 第二次翻倍: a rule of its own, of the kind of the one before or of its verb's. */
function addMultiple(
  state: ClauseState,
  { factor, at, end }: Multiple,
  verb: ReturnType<typeof verbIn>,
): void {
  const base = state.rules[lastMoving(state)];
  const unit = base?.unit ?? verb?.unit ?? null;
  const kind = base?.kind ?? (unit === null ? "fine" : kindOf(verb?.gives ?? false, unit, false));
  const from = state.limit?.at ?? at;
  const words = state.words(from, end);
  if (!base) doubt(state, 0.7, { code: "amountMissing", facts: { words } });
  else if (state.limit !== null) {
    doubt(state, 0.9, { code: "multiplierNotHeld", facts: { words, multiplier: factor } });
  }
  const threshold = takeThreshold(state);
  addRule(state, { kind, unit, per: "occurrence", multiplier: factor, threshold }, from, end);
}

function factorAt(state: ClauseState, at: number): { factor: number | null; next: number } | null {
  const { tape } = state;
  const multiple = meaningAt(tape, at, "multiple");
  if (multiple) return { factor: multiple.factor, next: at + 1 };
  const number = meaningAt(tape, at, "number");
  if (!number || kindAt(tape, at + 1) !== "times as much" || number.value <= 1) return null;
  // 一倍 over, 三倍日工资 is pay.
  if (kindAt(tape, at + 2) === "pay") return null;
  return { factor: number.value, next: at + 2 };
}

function verbIn(state: ClauseState, from: number, to: number) {
  for (let index = from; index < to; index += 1) {
    const take = meaningAt(state.tape, index, "take");
    const give = meaningAt(state.tape, index, "give");
    if (take) return { gives: false, unit: take.unit };
    if (give) return { gives: true, unit: give.unit };
    if (closesPhrase.has(kindAt(state.tape, index))) return null;
  }
  return null;
}
