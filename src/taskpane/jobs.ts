import type { Dispatch } from "react";
import {
  AppError,
  type OpenQuestion,
  type ReadStep,
  type ScoreOutcome,
  type ScoreRequest,
  type SurveyedColumn,
  type Watch,
} from "../app";
import { type Offered, offered, sheetOf } from "./offered";
import { noRulebook } from "./request";
import type { Services } from "./services";
import type { PaneEvent } from "./state";
import { today } from "./today";

/** Reads the workbook by the rulebook of a key, or by the likeliest where there is none such. */
export async function readInto(
  send: Dispatch<PaneEvent>,
  services: Services,
  wanted: string,
  signal: AbortSignal,
): Promise<void> {
  send({ type: "readingStarted" });
  const tables = await services.workbookRulebooks();
  send({ type: "tablesFound", tables });
  const choices = offered(tables, services.rulebooks);
  const chosen = choices.find(({ key }) => key === wanted) ?? (await likeliest(choices, services));
  if (!chosen) return;
  send({ type: "rulebookChosen", rulebook: chosen.key });
  const onStep = (at: ReadStep): void => send({ type: "readingOn", at });
  const survey = await services.survey(chosen.rulebook, { onStep, signal });
  send({ type: "workbookRead", survey });
  // Somebody had chosen a table that went meanwhile: what was taken instead is not taken in silence.
  if (sheetOf(wanted) !== null && chosen.key !== wanted) throw noRulebook(wanted);
}

async function likeliest(
  choices: readonly Offered[],
  services: Services,
): Promise<Offered | undefined> {
  const best = await services.likeliest(choices.map(({ rulebook }) => rulebook));
  return choices.find(({ rulebook }) => rulebook === best) ?? choices[0];
}

/** Scores, and shows the summary. */
export async function scoreInto(
  send: Dispatch<PaneEvent>,
  services: Services,
  request: ScoreRequest,
  signal: AbortSignal,
): Promise<void> {
  const watch: Watch = {
    onStep: (step) => send({ type: "stepped", step }),
    signal,
  };
  const outcome = await services.score(request, watch);
  send({ type: "scored", outcome });
  const [summary] = outcome.written;
  if (summary !== undefined) await services.goToCell({ sheet: summary, cell: "A1" });
}

interface Meant {
  readonly sheet: string;
  readonly column: SurveyedColumn;
  readonly meaning: SurveyedColumn["meaning"];
}

/** A heading is said to mean what a known one means. */
export async function storeMeaning(
  { headingOf, storeAnswer, words }: Services,
  { rulebook }: ScoreRequest,
  { sheet, column: { cell, header }, meaning }: Meant,
): Promise<void> {
  const { decisions } = words.report;
  const answer = meaning === null ? decisions.answers.unread : headingOf(meaning);
  const about = { kind: "heading", text: header, person: "", date: "", sheet, cell } as const;
  await storeAnswer({ ...about, answer, rulebook, on: today() }, decisions);
}

interface Answered {
  readonly question: OpenQuestion;
  readonly answer: string;
  /** What was read when the question was asked. */
  readonly grids: ScoreOutcome["grids"];
}

/** Stores an answer and scores for the pane with it; an answer that changed nothing is told. */
export async function answerInto(
  send: Dispatch<PaneEvent>,
  services: Services,
  request: ScoreRequest,
  { question: { issue, about }, answer, grids }: Answered,
): Promise<void> {
  const { kind } = about;
  if (kind === null) return;
  const { decisions } = services.words.report;
  const { sheet, cell } = await placeNow(issue, grids, services);
  const given = { ...about, kind, sheet, cell, answer, rulebook: request.rulebook, on: today() };
  await services.storeAnswer(given, decisions);
  const outcome = await services.rescore(request);
  send({ type: "rescored", outcome });
  const open = outcome.issues.some(
    (one) => one.code === issue.code && one.sheet === sheet && one.cell === cell,
  );
  if (open) throw new AppError("answerNotUnderstood", { answer });
}

/** An answer counts for the cell that it names: rows may have moved since it was asked about. */
const placeNow = async (
  { sheet, cell }: OpenQuestion["issue"],
  grids: ScoreOutcome["grids"],
  { sameCellNow }: Services,
): Promise<Pick<OpenQuestion["issue"], "sheet" | "cell">> =>
  cell === null ? { sheet, cell } : sameCellNow({ sheet, cell }, grids);
