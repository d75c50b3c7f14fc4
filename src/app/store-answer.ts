import { type Day, type Issue, type Rulebook, clausesOf } from "../core";
import { inWorkbook, readGrids } from "../excel";
import {
  type AnsweredReading,
  type DecisionRow,
  type DecisionWords,
  type Question,
  choicesFor,
  decisionColumns,
  decisionRow,
  questions,
  readDecisions,
} from "../sheet";
import { storeRows } from "./answers";
import { AppError, useCase } from "./error";

/** A question of a reading, with what may be answered. */
export interface OpenQuestion {
  readonly issue: Issue;
  readonly about: Question;
  /** The likeliest first; none where anything may be answered. */
  readonly choices: readonly string[];
  /** How many rows one answer settles. */
  readonly rows: number;
}

/** What is open, each thing once: an answer about a wording holds for every row that has it. */
export function openQuestions(
  { reading, issues }: { readonly reading: AnsweredReading; readonly issues: readonly Issue[] },
  words: DecisionWords,
): readonly OpenQuestion[] {
  const ask = questions(reading);
  const found = new Map<string, OpenQuestion>();
  for (const issue of issues) {
    const about = ask(issue);
    const general = about.kind !== null && about.person === "" && about.date === "";
    const place = general && about.text !== "" ? "" : `${issue.sheet}!${issue.cell}`;
    const key = JSON.stringify([issue.code, place, about]);
    const same = found.get(key);
    const choices = about.kind === null ? [] : choicesFor(issue, words);
    found.set(key, same ? { ...same, rows: same.rows + 1 } : { issue, about, choices, rows: 1 });
  }
  return [...found.values()];
}

/** What somebody answers to a question. */
export interface Answer extends Omit<Question, "kind"> {
  readonly kind: NonNullable<Question["kind"]>;
  readonly sheet: string;
  readonly cell: string | null;
  /** As somebody would type it. */
  readonly answer: string;
  readonly rulebook: Rulebook;
  readonly on: Day;
}

/**
 * Puts an answer into the workbook's table of decisions, which is made with the first one. It counts
 * wherever the workbook is read from then on.
 * @throws AppError answerNotUnderstood, structureProtected, sheetProtected
 */
export const storeAnswer = (answer: Answer, words: DecisionWords): Promise<void> =>
  useCase(async () => {
    const row = rowOf(answer, words);
    await inWorkbook(async (context) => {
      await storeRows(await readGrids(context, null), [row], words);
    });
  });

/** Read as a row of the table would be, so that nothing is stored that would not count. */
function rowOf(given: Answer, words: DecisionWords): DecisionRow {
  const { kind, answer, rulebook } = given;
  const ofClause = kind === "wording" || kind === "clause";
  const row: DecisionRow = {
    kind: words.kinds[kind],
    sheet: given.sheet,
    cell: given.cell ?? "",
    text: given.text,
    person: given.person,
    date: given.date,
    answer,
    rulebook: ofClause ? rulebook.title["zh-CN"] : "",
    by: "",
    on: given.on,
    remark: "",
  };
  const header = decisionColumns.map((column) => words.columns[column]);
  const values = [header, decisionColumns.map((column) => row[column] || null)];
  const [decision] = readDecisions({ sheet: "", row: 0, column: 0, values })?.decisions ?? [];
  const unknown =
    decision &&
    "clause" in decision &&
    decision.clause !== null &&
    !clausesOf(rulebook).has(decision.clause);
  if (!decision || unknown) throw new AppError("answerNotUnderstood", { answer });
  return decisionRow(decision, words);
}
