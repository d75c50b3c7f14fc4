import { type Day, type Exact, type Period, toDecimal } from "../../core";
import type { CellValue } from "../grid";
import { readWhen } from "../read/cell/day";
import { readNumber } from "../read/cell/numeral";
import { cellText, compact } from "../read/cell/text";
import type { Appeal } from "./decision";
import {
  type AnswerWord,
  type DecisionColumn,
  type DecisionWords,
  answerNamed,
  appealNamed,
} from "./words";

/** Which cell of a row is not understood. */
export type RowFault = "cell" | "text" | "answer" | "rulebook";

/** A row's cells by their columns. */
export type RowCells = Readonly<Record<DecisionColumn, CellValue>>;

/** What a decision writes into its row; the columns left out stay empty. */
export type Written = Readonly<Partial<Record<DecisionColumn, string>>>;

/** How an answer stands in its cells. */
export interface AnswerForm<Answer> {
  readonly read: (row: RowCells) => Answer | RowFault;
  readonly write: (answer: Answer, words: DecisionWords) => Written;
}

export const anyPeriod = { year: null, month: null };

/** An answer in words of one's own, kept under this key. */
export const inWords = <Key extends string>(
  key: Key,
): AnswerForm<{ readonly [K in Key]: string }> => ({
  read: ({ answer }) => {
    const text = cellText(answer);
    // TypeScript gives a computed key the type string.
    return text === "" ? "answer" : ({ [key]: text } as { readonly [K in Key]: string });
  },
  write: (said) => ({ answer: said[key] }),
});

/** A figure without a unit: 2天 may not fit what the clause counts. */
export const inNumbers = <Key extends string>(
  key: Key,
): AnswerForm<{ readonly [K in Key]: Exact }> => ({
  read: ({ answer }) => {
    const figure = readNumber(compact(cellText(answer)));
    return figure ? ({ [key]: figure } as { readonly [K in Key]: Exact }) : "answer";
  },
  write: (said) => ({ answer: toDecimal(said[key]) }),
});

/** One of two words. */
export const eitherWord = <Key extends string>(
  key: Key,
  yes: AnswerWord,
  no: AnswerWord,
): AnswerForm<{ readonly [K in Key]: boolean }> => ({
  read: ({ answer }) => {
    const said = answerNamed(cellText(answer));
    if (said !== yes && said !== no) return "answer";
    return { [key]: said === yes } as { readonly [K in Key]: boolean };
  },
  write: (said, { answers }) => ({ answer: answers[said[key] ? yes : no] }),
});

/** A clause of the rulebook that the row names; null where it is no event. */
export const inClauses: AnswerForm<{ readonly clause: string | null; readonly rulebook: string }> =
  {
    read: ({ answer, rulebook: named }) => {
      const clause = clauseIn(answer);
      const rulebook = cellText(named);
      if (clause === undefined) return "answer";
      return rulebook === "" ? "rulebook" : { clause, rulebook };
    },
    write: ({ clause, rulebook }, { answers }) => ({ answer: clause ?? answers.nothing, rulebook }),
  };

/** "1.2 上班做与工作无关的事" answers with its first word. A number may have lost a nought: 1.10. */
function clauseIn(value: CellValue): string | null | undefined {
  if (typeof value === "number" && !Number.isInteger(value)) return undefined;
  const text = cellText(value);
  return answerNamed(text) === "nothing" ? null : /^\S+/.exec(text)?.[0];
}

export const asHeading: AnswerForm<{ readonly like: string | null }> = {
  read: ({ answer }) => {
    const text = cellText(answer);
    if (text === "") return "answer";
    return { like: answerNamed(text) === "unread" ? null : text };
  },
  write: ({ like }, { answers }) => ({ answer: like ?? answers.unread }),
};

export const inTime: AnswerForm<{ readonly day: Day | null; readonly period: Period }> = {
  read: ({ answer }) => {
    const when = readWhen(answer, anyPeriod);
    return when?.period ? { day: when.day, period: when.period } : "answer";
  },
  write: ({ day, period }) => ({ answer: day ?? period }),
};

export const asAppeal: AnswerForm<{ readonly appeal: Appeal }> = {
  read: ({ answer }) => {
    const appeal = appealNamed(cellText(answer));
    return appeal === undefined ? "answer" : { appeal };
  },
  write: ({ appeal }, { appeals }) => ({ answer: appeals[appeal] }),
};

export const asConfirmed: AnswerForm<object> = {
  read: ({ answer }) => (answerNamed(cellText(answer)) === "confirmed" ? {} : "answer"),
  write: (_answer, { answers }) => ({ answer: answers.confirmed }),
};
