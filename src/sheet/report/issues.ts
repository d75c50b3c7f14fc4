import { type Issue, type Rulebook, type Steps, mapped } from "../../core";
import { placeOf } from "../address";
import type { AnsweredReading } from "../decisions/answered-book";
import { choicesFor } from "../decisions/choices";
import { questions } from "../decisions/question";
import { headed, lineAcross } from "./headed";
import type { ChoiceList, LookRun, PlanCell, SheetPlan } from "./plan";
import { quoted } from "./quoted";
import { type ReportWords, issueColumns } from "./words";

/** Question and answer stand side by side in a window that the pane has made narrow. */
const widths = [6, 8, 12, 8, 16, 46, 18, 16, 15, 12, 22];
const firstRow = 3;

type Cells = Readonly<Record<(typeof issueColumns)[number], PlanCell>>;

interface Row {
  readonly cells: Cells;
  readonly choices: readonly string[];
}

/** The sheet of open questions, each linked to its cell; an answer typed beside it counts next time. */
export function* planIssues(
  issues: readonly Issue[],
  { rulebook, reading }: { readonly rulebook: Rulebook; readonly reading: AnsweredReading },
  line: string,
  words: ReportWords,
): Steps<SheetPlan> {
  const { name, title, columns, nothing } = words.issues;
  const width = issueColumns.length;
  const ask = rowMaker(rulebook, reading, words);
  const rows = yield* mapped(inOrder(issues), (issue, index) => ask(issue, index + 1));
  const asked = rows.length > 0;
  const height = Math.max(rows.length, 1);
  const sheet = headed({
    title,
    about: [line],
    header: issueColumns.map((column) => columns[column]),
    body: asked
      ? rows.map(({ cells }) => issueColumns.map((column) => cells[column]))
      : [lineAcross(nothing, width)],
    footer: words.footer,
  });
  const body = { row: firstRow, rows: height, column: 0, columns: width };
  return {
    ...sheet,
    kind: "issues",
    name,
    tabColor: "#4F81BD",
    columnWidths: widths,
    looks: [
      ...sheet.looks,
      { look: asked ? "prose" : "body", at: body },
      ...(asked ? centered.map((column) => centeredIn(column, height)) : []),
    ],
    // As text, an answer such as 1.10 or 2026-03-05 stays what was typed.
    numberFormats: [{ at: answersAt(0, height), format: "@" }],
    filter: asked ? { ...body, row: firstRow - 1, rows: height + 1 } : null,
    lists: listsOf(rows),
  };
}

/** By sheet in order of appearance, then as the eye reads the sheet. */
function inOrder(issues: readonly Issue[]): readonly Issue[] {
  const sheets = new Map<string, number>();
  for (const { sheet } of issues) if (!sheets.has(sheet)) sheets.set(sheet, sheets.size);
  const placed = issues.map((issue) => ({ issue, at: placeOf(issue.cell ?? "A1") }));
  return placed
    .toSorted(
      (a, b) =>
        (sheets.get(a.issue.sheet) ?? 0) - (sheets.get(b.issue.sheet) ?? 0) ||
        a.at.row - b.at.row ||
        a.at.column - b.at.column,
    )
    .map(({ issue }) => issue);
}

/** A row is a row of the table of decisions that still lacks its answer. */
function rowMaker(
  rulebook: Rulebook,
  reading: AnsweredReading,
  words: ReportWords,
): (issue: Issue, number: number) => Row {
  const ask = questions(reading);
  const { question, suggestion, hints } = words.issues;
  return (issue, number) => {
    const { sheet, cell } = issue;
    const { kind, text, person, date } = ask(issue);
    const choices = kind === null ? [] : choicesFor(issue, words.decisions);
    const hint = kind === null ? "" : choices.join("\n") || hints[kind];
    const cells: Cells = {
      number,
      kind: kind && words.decisions.kinds[kind],
      sheet,
      cell: cell === null ? null : { link: { sheet, cell }, text: cell },
      text,
      person,
      date,
      question: quoted(question(issue)),
      suggestion: quoted(suggestion(issue) || hint),
      answer: null,
      rulebook: kind === "wording" || kind === "clause" ? rulebook.title["zh-CN"] : null,
    };
    return { cells, choices };
  };
}

const centered = ["number", "kind", "cell", "date"] as const;

const centeredIn = (column: (typeof centered)[number], rows: number): LookRun => ({
  look: "centered",
  at: { row: firstRow, rows, column: issueColumns.indexOf(column), columns: 1 },
});

const answersAt = (index: number, rows: number): ChoiceList["at"] => ({
  row: firstRow + index,
  rows,
  column: issueColumns.indexOf("answer"),
  columns: 1,
});

/** Each list is a request of its own: the first questions have one, and the others their suggestion. */
const mostLists = 100;

/** Neighbouring questions with the same choices share a list. */
function listsOf(rows: readonly Row[]): readonly ChoiceList[] {
  const lists: { from: number; rows: number; choices: readonly string[] }[] = [];
  for (const [index, { choices }] of rows.entries()) {
    const last = lists.at(-1);
    const continues = last && last.from + last.rows === index && isSame(last.choices, choices);
    if (continues) last.rows += 1;
    else if (choices.length > 0) lists.push({ from: index, rows: 1, choices });
  }
  return lists
    .slice(0, mostLists)
    .map(({ from, rows: height, choices }) => ({ at: answersAt(from, height), choices }));
}

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.join("\n") === other.join("\n");
