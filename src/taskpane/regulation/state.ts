import type { RegulationRead } from "../../app";
import { type ClauseChange, type Draft, amended, draftOf } from "./draft";

/** What the page for a new rulebook shows; it is kept while other pages are looked at. */
export interface RegulationState {
  readonly text: string;
  /** Null until the text is read. */
  readonly draft: Draft | null;
  /** The reading whose editor is open, by its place. */
  readonly editing: number | null;
  readonly refused: boolean;
  readonly title: string;
  readonly edition: string;
  /** What every card begins with, as it stands in its field; "" for nothing. */
  readonly base: string;
  readonly busy: "reading" | "saving" | null;
}

export type RegulationEvent =
  | { readonly type: "textChanged"; readonly text: string }
  | { readonly type: "readingStarted" }
  | { readonly type: "read"; readonly read: RegulationRead }
  | { readonly type: "textWanted" }
  | { readonly type: "clauseToggled"; readonly index: number }
  | { readonly type: "clauseSet"; readonly index: number; readonly change: ClauseChange }
  | { readonly type: "titled"; readonly title: string }
  | { readonly type: "editionSet"; readonly edition: string }
  | { readonly type: "baseSet"; readonly base: string }
  | { readonly type: "savingStarted" }
  | { readonly type: "saved" }
  | { readonly type: "failed" };

/** @param edition what to call the edition unless a person says otherwise */
export const firstRegulationState = (edition: string): RegulationState => ({
  text: "",
  draft: null,
  editing: null,
  refused: false,
  title: "",
  edition,
  base: "",
  busy: null,
});

export function reduceRegulation(state: RegulationState, event: RegulationEvent): RegulationState {
  switch (event.type) {
    case "textChanged":
      return { ...state, text: event.text };
    case "readingStarted":
      return { ...state, busy: "reading" };
    case "read":
      return { ...state, ...begun(event.read) };
    case "textWanted":
      return { ...state, draft: null, editing: null };
    case "clauseToggled":
      return {
        ...state,
        editing: state.editing === event.index ? null : event.index,
        refused: false,
      };
    case "clauseSet":
      return { ...state, ...set(state, event.index, event.change) };
    case "titled":
      return { ...state, title: event.title };
    case "editionSet":
      return { ...state, edition: event.edition };
    case "baseSet":
      return { ...state, base: event.base };
    case "savingStarted":
      return { ...state, busy: "saving" };
    case "saved":
      return firstRegulationState(state.edition);
    case "failed":
      return { ...state, busy: null };
  }
}

const begun = (read: RegulationRead): Partial<RegulationState> => ({
  text: read.text,
  draft: draftOf(read),
  editing: null,
  refused: false,
  title: read.rulebook.title["zh-CN"],
  base: String(read.rulebook.base ?? ""),
  busy: null,
});

function set(
  { draft }: RegulationState,
  index: number,
  change: ClauseChange,
): Partial<RegulationState> {
  const next = draft && amended(draft, index, change);
  return next ? { draft: next, editing: null, refused: false } : { refused: true };
}
