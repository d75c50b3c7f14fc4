import { useEffect, useMemo, useReducer, useRef } from "react";
import type { RegulationSource } from "../../app";
import type { Services } from "../services";
import { today } from "../today";
import type { Actions } from "../usePane";
import type { ClauseChange } from "./draft";
import {
  type DraftEvent,
  type Opened,
  type RegulationState,
  firstRegulationState,
  reduceRegulation,
} from "./state";
import { type TopFields, toppedBy } from "./top";

/** What a person can do with a written regulation, or with the table of one. */
export interface RegulationActions {
  readonly type: (text: string) => void;
  readonly read: (source: RegulationSource) => void;
  readonly readFile: (file: File) => void;
  /** Takes up a table of the workbook to change it. */
  readonly change: (sheet: string) => void;
  readonly changeText: () => void;
  /** Back from the text to the clauses as they were left. */
  readonly keepDraft: () => void;
  readonly toggle: (opened: Opened) => void;
  readonly set: (index: number, change: ClauseChange) => void;
  readonly draft: (event: DraftEvent) => void;
  /** Takes readings as they stand. */
  readonly accept: (places: readonly number[]) => void;
  readonly undo: () => void;
  readonly showOnlyOpen: (onlyOpen: boolean) => void;
  readonly head: (top: Partial<TopFields>) => void;
  readonly save: () => void;
}

export interface Regulation {
  readonly state: RegulationState;
  readonly actions: RegulationActions;
}

/** A regulation on its way into the workbook; what goes wrong is told by the pane. */
export function useRegulation(services: Services, pane: Actions): Regulation {
  // An edition is told by the day on which it is made, unless a person says otherwise.
  const [state, send] = useReducer(reduceRegulation, undefined, () =>
    firstRegulationState(today()),
  );
  // The actions stay the same ones, so that of hundreds of clauses only what changed is drawn again.
  const latest = useRef({ state, pane });
  useEffect(() => {
    latest.current = { state, pane };
  });
  const actions = useMemo<RegulationActions>(() => {
    const attempt = async (work: () => Promise<void>): Promise<void> => {
      try {
        await work();
      } catch (error) {
        send({ type: "failed" });
        latest.current.pane.report(error);
      }
    };
    const read = (source: () => Promise<RegulationSource>): void =>
      void attempt(async () => {
        send({ type: "readingStarted" });
        send({ type: "read", read: await services.readRegulation(await source()) });
      });
    return {
      type: (text) => send({ type: "textChanged", text }),
      read: (source) => read(() => Promise.resolve(source)),
      readFile: (file) => read(async () => ({ text: await services.fileText(file) })),
      change: (sheet) =>
        void attempt(async () => {
          send({ type: "readingStarted" });
          const rulebook = await services.rulebookOnSheet(sheet);
          send({ type: "tableOpened", table: { sheet, rulebook } });
        }),
      changeText: () => send({ type: "textWanted" }),
      keepDraft: () => send({ type: "draftWanted" }),
      toggle: (opened) => send({ type: "toggled", opened }),
      set: (index, change) => send({ type: "clauseSet", index, change }),
      draft: send,
      accept: (places) => send({ type: "readingsAccepted", places }),
      undo: () => send({ type: "undone" }),
      showOnlyOpen: (onlyOpen) => send({ type: "onlyOpenSet", onlyOpen }),
      head: (top) => send({ type: "topSet", top }),
      save: () =>
        void attempt(async () => {
          const { state: now } = latest.current;
          const rulebook = now.draft && toppedBy(now.draft.rulebook, now.top);
          if (!rulebook) return;
          send({ type: "savingStarted" });
          const words = services.words.rules.table;
          const named = { title: now.top.title.trim(), edition: now.top.edition.trim() };
          const request = { rulebook, words, changes: now.table, ...named };
          const sheet = await services.saveRulebook(request);
          send({ type: "saved" });
          latest.current.pane.takeTable(sheet);
          await services.goToCell({ sheet, cell: "A1" });
        }),
    };
  }, [services]);
  return { state, actions };
}
