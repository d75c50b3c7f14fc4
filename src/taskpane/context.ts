import { createContext, useContext } from "react";
import type { Locale } from "../locales";
import type { Regulation } from "./regulation/useRegulation";
import type { Services } from "./services";
import type { PaneState } from "./state";
import type { Actions } from "./usePane";

export interface Pane {
  readonly state: PaneState;
  readonly actions: Actions;
  readonly regulation: Regulation;
  readonly services: Services;
}

const PaneContext = createContext<Pane | null>(null);

export const PaneProvider = PaneContext.Provider;

export function usePaneContext(): Pane {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error("used outside the pane");
  return pane;
}

/** The sentences in the person's language. */
export const useWords = (): Locale => usePaneContext().services.words;
