import type { Amount, Rule } from "../reading";
import type { Kind, Token } from "../tokens/meaning";
import type { AmountReading } from "./amount";
import { type ClauseState, doubt } from "./state";
import { holds } from "./tape";

const spans: ReadonlySet<Kind> = new Set<Kind>(["span"]);
const isNone = ({ text }: Token) => text === "无";

/** 全年无事故奖500元 is given once a year, 无 being no event that happens each time. */
export function askHowOften(state: ClauseState, begin: number, end: number): void {
  const { tape, phrase } = state;
  const spanned = holds(tape, phrase, begin, spans) || tape.slice(phrase, begin).some(isNone);
  if (!spanned) return;
  doubt(state, 0.75, { code: "howOften", facts: { words: state.words(state.phrase, end) } });
}

/** What a careful person would ask about a figure. */
export function askFigure(
  state: ClauseState,
  figure: Pick<AmountReading, "unit" | "mended" | "reversed">,
  { amount, unit, share }: Pick<Rule, "unit" | "share"> & { readonly amount: Amount },
  verb: Pick<Rule, "unit">,
  from: number,
  to: number,
): void {
  const words = state.words(from, to);
  if (figure.unit === null && verb.unit === null) {
    const confidence = state.hints.unitSaid ? 0.85 : 0.6;
    doubt(state, confidence, { code: "unitMissing", facts: { words, assumed: unit } });
  }
  if (figure.mended) doubt(state, 0.7, { code: "figureMended", facts: { words, read: amount } });
  if (figure.reversed) doubt(state, 0.6, { code: "rangeReversed", facts: { words } });
  if (typeof amount !== "number" && amount[1] === null) {
    doubt(state, 0.9, { code: "amountOpen", facts: { words, from: amount[0] } });
  }
  if (unit === "percent" && share === null) {
    doubt(state, 0.7, { code: "shareMissing", facts: { words } });
  }
}
