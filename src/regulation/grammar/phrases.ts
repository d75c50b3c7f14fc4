import type { ClauseState } from "./state";
import { type Tape, closesSentence, kindAt, textAt } from "./tape";

/** Words between two marks. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
  /** As the vocabulary writes it, in simplified script. */
  readonly text: string;
  /** Whether a rule, or what it does not apply to, begins or ends in it. */
  readonly ruled: boolean;
}

/** The phrases of a clause by its sentences, without what stands in brackets. */
export function sentencesOf(state: ClauseState): readonly (readonly Phrase[])[] {
  const { tape } = state;
  const marks = ruledTokens(state);
  const sentences: Phrase[][] = [[]];
  let [from, ruled, aside] = [0, false, false];
  for (let at = 0; at <= tape.length; at += 1) {
    ruled ||= marks.has(at);
    if (!parts(tape, at)) continue;
    if (at > from && !aside) {
      sentences.at(-1)?.push({ from, to: at, text: textOf(tape, from, at), ruled });
    }
    if (closesSentence.has(kindAt(tape, at))) sentences.push([]);
    aside = kindAt(tape, at) === "open";
    from = at + 1;
    ruled = false;
  }
  return sentences;
}

/** 、 parts no phrases. */
const parts = (tape: Tape, at: number): boolean => {
  const kind = kindAt(tape, at);
  if (kind === "comma") return textAt(tape, at) !== "、";
  return ["stop", "colon", "open", "close", "gap", "end"].includes(kind);
};

const textOf = (tape: Tape, from: number, to: number): string =>
  tape
    .slice(from, to)
    .map(({ text }) => text)
    .join("");

/** Where rules and exemptions begin and end. */
function ruledTokens({ rules, exempt, ends }: ClauseState): ReadonlySet<number> {
  const marks = new Set(ends.map((end) => end - 1));
  for (const { kind, from, to } of rules) if (kind !== "none") marks.add(from).add(to - 1);
  for (const { from, to } of exempt) marks.add(from).add(to - 1);
  return marks;
}
