import { useCallback, useEffect, useMemo, useReducer } from "react";
import type { OpenQuestion, ScoreRequest, SurveyedColumn } from "../app";
import type { CellRef, Period } from "../core";
import { answerInto, readInto, scoreInto, storeMeaning } from "./jobs";
import { tableKey } from "./offered";
import { requestFor } from "./request";
import type { Services } from "./services";
import {
  type Chosen,
  type Listing,
  type Page,
  type PaneState,
  chosenNow,
  firstState,
} from "./state";
import { reduce } from "./reduce";
import { useFollowing } from "./useFollowing";
import { useOneAtATime } from "./useOneAtATime";
import { useResuming } from "./useResuming";

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
  /** Stops reading, or scoring as long as no result is being written. */
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
  useFollowing(services, send);

  const report = useCallback((error: unknown): void => {
    send({ type: "failed", problem: error instanceof Error ? error : new Error(String(error)) });
  }, []);
  const { attempt, stop } = useOneAtATime(report);
  const read = useCallback(
    (wanted: string) => void attempt((signal) => readInto(send, services, wanted, signal)),
    [attempt, services],
  );
  useEffect(() => read(""), [read]);

  const { rulebook, tables, survey, sheets, period, scoredWith, outcome, page } = state;
  const shown = page.name === "setup" ? survey : outcome;
  useResuming(state, services, send, attempt);
  const actions = useMemo<Actions>(() => {
    const now = chosenNow({ rulebook, survey, sheets, period });
    const asked = (chosen: Chosen) => requestFor(chosen, { tables }, services);
    return {
      chooseRulebook: (chosen) => {
        send({ type: "rulebookChosen", rulebook: chosen });
        read(chosen);
      },
      read: () => read(rulebook),
      toggleSheet: (sheet) => send({ type: "sheetToggled", sheet }),
      choosePeriod: (chosen) => send({ type: "periodChosen", period: chosen }),
      setMeaning: (sheet, column, meaning) =>
        void attempt(async (signal) => {
          send({ type: "readingStarted" });
          await storeMeaning(services, await asked(now), { sheet, column, meaning });
          await readInto(send, services, rulebook, signal);
        }),
      score: () =>
        void attempt(async (signal) => {
          send({ type: "scoringStarted" });
          await scoreInto(send, services, await asked(now), signal);
        }),
      cancel: stop,
      answer: (question, answer) =>
        void attempt(async () => {
          send({ type: "answeringStarted" });
          const request = await asked(scoredWith ?? now);
          await answerInto(send, services, request, {
            question,
            answer,
            grids: shown?.grids ?? [],
          });
        }),
      write: (make) =>
        attempt(async () => {
          send({ type: "writingStarted" });
          const sheet = await make(await asked(scoredWith ?? now));
          send({ type: "sheetWritten" });
          await services.goToCell({ sheet, cell: "A1" });
          return sheet;
        }),
      passQuestion: () => send({ type: "questionPassed" }),
      open: (page) => send({ type: "pageOpened", page }),
      list: (listing) => send({ type: "listed", listing }),
      goTo: (place) => void services.goToCell(place, shown?.grids).catch(report),
      dismissProblem: () => send({ type: "problemDismissed" }),
      report,
      takeTable: (sheet) => {
        send({ type: "pageOpened", page: { name: "setup" } });
        read(tableKey(sheet));
      },
    };
  }, [
    attempt,
    stop,
    read,
    report,
    services,
    rulebook,
    tables,
    survey,
    sheets,
    period,
    scoredWith,
    shown,
  ]);
  return { state, actions };
}

/** The ribbon names the page in the pane's address. */
const openedAt = ({ search }: Location): Page => ({
  name: new URLSearchParams(search).get("page") === "builder" ? "builder" : "setup",
});
