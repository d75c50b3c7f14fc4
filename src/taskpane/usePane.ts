import { type Dispatch, useCallback, useEffect, useMemo, useReducer, useRef } from "react";
import {
  AppError,
  type OpenQuestion,
  type ScoreRequest,
  type SurveyedColumn,
  type Watch,
} from "../app";
import type { CellRef, Period } from "../core";
import { type Offered, offered, tableKey } from "./offered";
import { requestFor } from "./request";
import type { Services } from "./services";
import {
  type Listing,
  type Page,
  type PaneEvent,
  type PaneState,
  firstState,
  reduce,
} from "./state";
import { useFollowing } from "./useFollowing";

type Meaning = SurveyedColumn["meaning"];

/** What a person can do in the pane. */
export interface Actions {
  readonly chooseRulebook: (key: string) => void;
  readonly read: () => void;
  readonly toggleSheet: (sheet: string) => void;
  readonly choosePeriod: (period: Period | null) => void;
  /** Says what a column is; null leaves it aside. */
  readonly setMeaning: (sheet: string, column: SurveyedColumn, meaning: Meaning) => void;
  readonly score: () => void;
  /** Stops scoring as long as no result is being written. */
  readonly cancel: () => void;
  readonly answer: (question: OpenQuestion, answer: string) => void;
  /**
   * Writes a sheet that somebody asked for, and shows it.
   * @returns its name; null where that failed, which is told
   */
  readonly write: (make: (request: ScoreRequest) => Promise<string>) => Promise<string | null>;
  readonly passQuestion: () => void;
  readonly open: (page: Page) => void;
  readonly list: (listing: Partial<Listing>) => void;
  readonly goTo: (place: CellRef) => void;
  readonly dismissProblem: () => void;
  /** Tells of something that went wrong on a page of its own. */
  readonly report: (error: unknown) => void;
  /** Goes on with the rulebook whose table was just written onto a sheet. */
  readonly takeTable: (sheet: string) => void;
}

/** The pane's state, and what changes it. The workbook is read as soon as the pane opens. */
export function usePane(services: Services): { state: PaneState; actions: Actions } {
  const [state, send] = useReducer(reduce, firstState("", openedAt(window.location)));
  const run = useRef<AbortController | null>(null);
  useFollowing(services, send);

  const report = useCallback((error: unknown): void => {
    send({ type: "failed", problem: error instanceof Error ? error : new Error(String(error)) });
  }, []);
  const attempt = useCallback(
    (work: () => Promise<void>): void => void work().catch(report),
    [report],
  );
  const read = useCallback(
    (wanted: string) => attempt(() => readInto(send, services, wanted)),
    [attempt, services],
  );
  useEffect(() => read(""), [read]);

  const { rulebook, tables, survey, sheets, period } = state;
  const actions = useMemo<Actions>(() => {
    const asked = () => requestFor({ rulebook, tables, survey, sheets, period }, services);
    return {
      chooseRulebook: (chosen) => {
        send({ type: "rulebookChosen", rulebook: chosen });
        read(chosen);
      },
      read: () => read(rulebook),
      toggleSheet: (sheet) => send({ type: "sheetToggled", sheet }),
      choosePeriod: (chosen) => send({ type: "periodChosen", period: chosen }),
      setMeaning: (sheet, column, meaning) =>
        attempt(async () => {
          send({ type: "readingStarted" });
          const request = await asked();
          if (request) await storeMeaning(services, request, { sheet, column, meaning });
          read(rulebook);
        }),
      score: () =>
        attempt(async () => {
          run.current = new AbortController();
          send({ type: "scoringStarted" });
          const request = await asked();
          if (request) await scoreInto(send, services, request, run.current.signal);
        }),
      cancel: () => run.current?.abort(),
      answer: (question, answer) =>
        attempt(async () => {
          send({ type: "answeringStarted" });
          const request = await asked();
          if (request) await answerInto(send, services, request, { question, answer });
        }),
      write: async (make) => {
        try {
          send({ type: "writingStarted" });
          const request = await asked();
          const sheet = request && (await make(request));
          send({ type: "sheetWritten" });
          if (sheet !== null) await services.goToCell({ sheet, cell: "A1" });
          return sheet;
        } catch (error) {
          report(error);
          return null;
        }
      },
      passQuestion: () => send({ type: "questionPassed" }),
      open: (page) => send({ type: "pageOpened", page }),
      list: (listing) => send({ type: "listed", listing }),
      goTo: (place) => attempt(() => services.goToCell(place)),
      dismissProblem: () => send({ type: "problemDismissed" }),
      report,
      takeTable: (sheet) => {
        send({ type: "pageOpened", page: { name: "setup" } });
        read(tableKey(sheet));
      },
    };
  }, [attempt, read, report, services, rulebook, tables, survey, sheets, period]);
  return { state, actions };
}

/** The ribbon names the page in the pane's address. */
const openedAt = ({ search }: Location): Page => ({
  name: new URLSearchParams(search).get("page") === "builder" ? "builder" : "setup",
});

async function readInto(
  send: Dispatch<PaneEvent>,
  services: Services,
  wanted: string,
): Promise<void> {
  send({ type: "readingStarted" });
  const tables = await services.workbookRulebooks();
  send({ type: "tablesFound", tables });
  const choices = offered(tables, services.rulebooks);
  const chosen = choices.find(({ key }) => key === wanted) ?? (await likeliest(choices, services));
  if (!chosen) return;
  send({ type: "rulebookChosen", rulebook: chosen.key });
  send({ type: "workbookRead", survey: await services.survey(chosen.rulebook) });
}

async function likeliest(
  choices: readonly Offered[],
  services: Services,
): Promise<Offered | undefined> {
  const best = await services.likeliest(choices.map(({ rulebook }) => rulebook));
  return choices.find(({ rulebook }) => rulebook === best) ?? choices[0];
}

async function scoreInto(
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

const today = (): string => new Date().toLocaleDateString("sv-SE");

interface Meant {
  readonly sheet: string;
  readonly column: SurveyedColumn;
  readonly meaning: Meaning;
}

/** A heading is said to mean what a known one means. */
async function storeMeaning(
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
}

/** Stores an answer and scores for the pane with it; an answer that changed nothing is told. */
async function answerInto(
  send: Dispatch<PaneEvent>,
  services: Services,
  request: ScoreRequest,
  { question: { issue, about }, answer }: Answered,
): Promise<void> {
  const { kind } = about;
  if (kind === null) return;
  const { decisions } = services.words.report;
  const { sheet, cell } = issue;
  const given = { ...about, kind, sheet, cell, answer, rulebook: request.rulebook, on: today() };
  await services.storeAnswer(given, decisions);
  const outcome = await services.rescore(request);
  send({ type: "rescored", outcome });
  const open = outcome.issues.some(
    (one) => one.code === issue.code && one.sheet === sheet && one.cell === cell,
  );
  if (open) throw new AppError("answerNotUnderstood", { answer });
}
