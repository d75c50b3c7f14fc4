import { useCallback, useEffect, useMemo, useReducer } from "react";
import type { CellRef, Period, Rulebook } from "../core";
import type { Services } from "./services";
import { type Page, type PaneState, firstState, reduce } from "./state";

/** What a person can do in the pane. */
export interface Actions {
  readonly chooseRulebook: (id: string) => void;
  readonly read: () => void;
  readonly toggleSheet: (sheet: string) => void;
  readonly choosePeriod: (period: Period | null) => void;
  readonly score: () => void;
  readonly open: (page: Page) => void;
  readonly search: (query: string) => void;
  readonly goTo: (place: CellRef) => void;
  readonly dismissProblem: () => void;
}

/** The pane's state, and what changes it. The workbook is read as soon as the pane opens. */
export function usePane(services: Services): { state: PaneState; actions: Actions } {
  const [state, send] = useReducer(reduce, firstState(""));
  const rulebook = services.rulebooks.find(({ id }) => id === state.rulebook);

  const attempt = useCallback(async (work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      send({ type: "failed", problem: error instanceof Error ? error : new Error(String(error)) });
    }
  }, []);
  const read = useCallback(
    (by: Rulebook) =>
      void attempt(async () => {
        send({ type: "readingStarted" });
        send({ type: "workbookRead", survey: await services.survey(by) });
      }),
    [attempt, services],
  );
  useEffect(() => {
    void attempt(async () => {
      send({ type: "readingStarted" });
      const likeliest = await services.likeliest(services.rulebooks);
      const first = likeliest ?? services.rulebooks[0];
      if (first) send({ type: "rulebookChosen", rulebook: first.id });
    });
  }, [attempt, services]);
  useEffect(() => {
    if (rulebook) read(rulebook);
  }, [read, rulebook]);

  const { survey, sheets, period } = state;
  const actions = useMemo<Actions>(
    () => ({
      chooseRulebook: (id) => send({ type: "rulebookChosen", rulebook: id }),
      read: () => rulebook && read(rulebook),
      toggleSheet: (sheet) => send({ type: "sheetToggled", sheet }),
      choosePeriod: (chosen) => send({ type: "periodChosen", period: chosen }),
      score: () =>
        void attempt(async () => {
          if (!rulebook || !survey) return;
          send({ type: "scoringStarted" });
          const names = survey.sheets.map(({ name }) => name).filter((name) => sheets.has(name));
          const words = services.words.report;
          const outcome = await services.score({ rulebook, sheets: names, period, words });
          send({ type: "scored", outcome });
          const [summary] = outcome.written;
          if (summary !== undefined) await services.goToCell({ sheet: summary, cell: "A1" });
        }),
      open: (page) => send({ type: "pageOpened", page }),
      search: (query) => send({ type: "searched", query }),
      goTo: (place) => void attempt(() => services.goToCell(place)),
      dismissProblem: () => send({ type: "problemDismissed" }),
    }),
    [attempt, read, services, rulebook, survey, sheets, period],
  );
  return { state, actions };
}
