import { useCallback, useEffect, useMemo, useReducer } from "react";
import type { CellRef, Period } from "../core";
import { type Offered, offered, tableKey } from "./offered";
import type { Services } from "./services";
import { type Page, type PaneState, firstState, reduce } from "./state";

/** What a person can do in the pane. */
export interface Actions {
  readonly chooseRulebook: (key: string) => void;
  readonly read: () => void;
  readonly toggleSheet: (sheet: string) => void;
  readonly choosePeriod: (period: Period | null) => void;
  readonly score: () => void;
  readonly open: (page: Page) => void;
  readonly search: (query: string) => void;
  readonly goTo: (place: CellRef) => void;
  readonly dismissProblem: () => void;
  /** Tells of something that went wrong on a page of its own. */
  readonly report: (error: unknown) => void;
  /** Goes on with the rulebook whose table was just written onto a sheet. */
  readonly takeTable: (sheet: string) => void;
}

/** The pane's state, and what changes it. The workbook is read as soon as the pane opens. */
export function usePane(services: Services): { state: PaneState; actions: Actions } {
  const [state, send] = useReducer(reduce, firstState(""));

  const report = useCallback((error: unknown): void => {
    send({ type: "failed", problem: error instanceof Error ? error : new Error(String(error)) });
  }, []);
  const attempt = useCallback(
    (work: () => Promise<void>): Promise<void> => work().catch(report),
    [report],
  );
  const read = useCallback(
    (wanted: string) =>
      void attempt(async () => {
        send({ type: "readingStarted" });
        const tables = await services.workbookRulebooks();
        send({ type: "tablesFound", tables });
        const choices = offered(tables, services.rulebooks);
        const chosen =
          choices.find(({ key }) => key === wanted) ?? (await likeliest(choices, services));
        if (!chosen) return;
        send({ type: "rulebookChosen", rulebook: chosen.key });
        send({ type: "workbookRead", survey: await services.survey(chosen.rulebook) });
      }),
    [attempt, services],
  );
  useEffect(() => read(""), [read]);

  const { rulebook: key, tables, survey, sheets, period } = state;
  const actions = useMemo<Actions>(
    () => ({
      chooseRulebook: (chosen) => {
        send({ type: "rulebookChosen", rulebook: chosen });
        read(chosen);
      },
      read: () => read(key),
      toggleSheet: (sheet) => send({ type: "sheetToggled", sheet }),
      choosePeriod: (chosen) => send({ type: "periodChosen", period: chosen }),
      score: () =>
        void attempt(async () => {
          const chosen = offered(tables, services.rulebooks).find((each) => each.key === key);
          if (!chosen || !survey) return;
          send({ type: "scoringStarted" });
          const names = survey.sheets.map(({ name }) => name).filter((name) => sheets.has(name));
          const by = await current(chosen, services);
          const words = services.words.report;
          const outcome = await services.score({
            ...by,
            sheets: names,
            period,
            now: new Date(),
            words,
          });
          send({ type: "scored", outcome });
          const [summary] = outcome.written;
          if (summary !== undefined) await services.goToCell({ sheet: summary, cell: "A1" });
        }),
      open: (page) => send({ type: "pageOpened", page }),
      search: (query) => send({ type: "searched", query }),
      goTo: (place) => void attempt(() => services.goToCell(place)),
      dismissProblem: () => send({ type: "problemDismissed" }),
      report,
      takeTable: (sheet) => {
        send({ type: "pageOpened", page: { name: "setup" } });
        read(tableKey(sheet));
      },
    }),
    [attempt, read, report, services, key, tables, survey, sheets, period],
  );
  return { state, actions };
}

async function likeliest(
  choices: readonly Offered[],
  services: Services,
): Promise<Offered | undefined> {
  const best = await services.likeliest(choices.map(({ rulebook }) => rulebook));
  return choices.find(({ rulebook }) => rulebook === best) ?? choices[0];
}

/** A table may have been edited since it was read. */
async function current({ rulebook, sheet }: Offered, services: Services) {
  if (sheet === null) return { rulebook };
  return { rulebook: await services.rulebookOnSheet(sheet), ruleSheet: sheet };
}
