import { useMemo, useReducer } from "react";
import type { RegulationSource } from "../../app";
import type { Services } from "../services";
import type { Actions } from "../usePane";
import { readBase } from "./amount";
import { type ClauseChange, beginningWith } from "./draft";
import { type RegulationState, firstRegulationState, reduceRegulation } from "./state";

/** What a person can do with a written regulation. */
export interface RegulationActions {
  readonly type: (text: string) => void;
  readonly read: (source: RegulationSource) => void;
  readonly readFile: (file: File) => void;
  readonly changeText: () => void;
  readonly toggle: (index: number) => void;
  readonly set: (index: number, change: ClauseChange) => void;
  readonly name: (title: string) => void;
  readonly date: (edition: string) => void;
  readonly beginWith: (base: string) => void;
  readonly save: () => void;
}

export interface Regulation {
  readonly state: RegulationState;
  readonly actions: RegulationActions;
}

/** An edition is told by the day on which it is made, unless a person says otherwise. */
const today = (): string => new Date().toLocaleDateString("sv-SE");

/** A regulation on its way into the workbook; what goes wrong is told by the pane. */
export function useRegulation(services: Services, pane: Actions): Regulation {
  const [state, send] = useReducer(reduceRegulation, undefined, () =>
    firstRegulationState(today()),
  );
  const { draft, title, edition, base } = state;
  const actions = useMemo<RegulationActions>(() => {
    const attempt = async (work: () => Promise<void>): Promise<void> => {
      try {
        await work();
      } catch (error) {
        send({ type: "failed" });
        pane.report(error);
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
      changeText: () => send({ type: "textWanted" }),
      toggle: (index) => send({ type: "clauseToggled", index }),
      set: (index, change) => send({ type: "clauseSet", index, change }),
      name: (named) => send({ type: "titled", title: named }),
      date: (dated) => send({ type: "editionSet", edition: dated }),
      beginWith: (figure) => send({ type: "baseSet", base: figure }),
      save: () =>
        void attempt(async () => {
          const from = readBase(base);
          if (!draft || from === undefined) return;
          send({ type: "savingStarted" });
          const words = services.words.rules.table;
          const named = { title: title.trim(), edition: edition.trim() };
          const rulebook = beginningWith(draft.rulebook, from);
          const sheet = await services.saveRulebook({ rulebook, words, ...named });
          send({ type: "saved" });
          pane.takeTable(sheet);
          await services.goToCell({ sheet, cell: "A1" });
        }),
    };
  }, [services, pane, draft, title, edition, base]);
  return { state, actions };
}
