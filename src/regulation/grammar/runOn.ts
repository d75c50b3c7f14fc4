import type { Question } from "../question";
import type { Kind, Token } from "../tokens/meaning";
import type { ClauseState } from "./state";
import { kindAt } from "./tape";

const DECIMAL = /^(\d{1,2})\.\d/;
const begins: ReadonlySet<Kind> = new Set<Kind>(["end", "stop", "colon"]);

/**
 * 迟到：1．10分钟以内扣1分；2．30分钟以内扣2分: the numbers of a list have run into the figures behind
 * them, where decimals at the beginning of phrases count up.
 */
export function numbersRunOn({ tape, words }: ClauseState): Question | null {
  let before: number | null = null;
  for (let at = 0; at < tape.length; at += 1) {
    const whole = begins.has(kindAt(tape, at - 1)) ? wholeOf(tape[at]) : null;
    if (whole === null) continue;
    if (before !== null && whole === before + 1)
      return { code: "figureUnread", facts: { words: words(at, at + 1) } };
    before = whole;
  }
  return null;
}

function wholeOf(token: Token | undefined): number | null {
  const [, whole] = (token?.kind === "number" && DECIMAL.exec(token.text)) || [];
  return whole === undefined ? null : Number(whole);
}
