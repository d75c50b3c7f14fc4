import type { RuleUnit } from "../reading";
import { type Tape, kindAt, measureAt, textAt } from "./tape";

/** What begins an effect: a verb of taking or giving, 处以, 占, a sign. */
export interface Verb {
  /** null where the noun after the figure says it. */
  readonly gives: boolean | null;
  readonly unit: RuleUnit | null;
  readonly weak: boolean;
  readonly confidence: number;
}

export const CLEAR = 0.95;
const LIKELY = 0.85;

/** The verb at `at`, or null. */
export function verbAt(tape: Tape, at: number): Verb | null {
  const { is } = tape[at] ?? { is: { kind: "end" } as const };
  switch (is.kind) {
    case "take":
    case "give":
      return { gives: is.kind === "give", unit: is.unit, weak: is.weak, confidence: CLEAR };
    case "grant":
      return { gives: null, unit: null, weak: false, confidence: CLEAR };
    case "sign":
      return isSign(tape, at) ? { gives: true, unit: null, weak: true, confidence: CLEAR } : null;
    case "to":
      return isSign(tape, at) ? { gives: false, unit: null, weak: true, confidence: CLEAR } : null;
    case "pay":
      return given.has(textAt(tape, at))
        ? { gives: true, unit: "yuan", weak: true, confidence: LIKELY }
        : null;
    case "worth":
      return worth(tape, at);
    case "measure":
      // 处 is a place and a verb.
      return textAt(tape, at) === "处" &&
        kindAt(tape, at - 1) !== "each" &&
        kindAt(tape, at - 1) !== "number"
        ? { gives: null, unit: null, weak: true, confidence: CLEAR }
        : null;
    default:
      return null;
  }
}

/** 补贴30元 gives; 工资3000元 does not. */
const given: ReadonlySet<string> = new Set(
  "奖金 奖励金 补贴 补助 津贴 红包 现金奖励 全勤奖".split(" "),
);

/** 每次-2分 is a sign, 5分-2分 a range. */
const isSign = (tape: Tape, at: number) =>
  kindAt(tape, at + 1) === "number" &&
  (!["number", "measure", "time"].includes(kindAt(tape, at - 1)) ||
    kindAt(tape, at - 2) === "each");

/** 得10分 gives, 占3分 is what a fault costs. */
function worth(tape: Tape, at: number): Verb | null {
  const text = textAt(tape, at);
  const gives = text.startsWith("得");
  // 服务质量占60% is how much an item weighs.
  const costs = text === "占" && measureAt(tape, at + 2) !== "percent";
  return gives || costs ? { gives, unit: null, weak: true, confidence: LIKELY } : null;
}
