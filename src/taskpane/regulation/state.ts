import type { RegulationRead, WorkbookRulebook } from "../../app";
import {
  type ClauseChange,
  type Draft,
  type SectionChange,
  accepted,
  amended,
  draftFrom,
  draftOf,
  dropped,
  openQuestions,
  withClause,
  withSection,
} from "./draft";
import { type TopFields, topOf, withTop } from "./top";

/** What is open to be changed: one thing at a time. */
export type Opened =
  | { readonly at: "clause"; readonly index: number }
  | { readonly at: "new clause" | "section"; readonly section: string };

/** What the page for a rulebook shows; it is kept while other pages are looked at. */
export interface RegulationState {
  readonly text: string;
  /** The table that is changed, as it was; null for a text. */
  readonly table: WorkbookRulebook | null;
  /** Null until the text is read. */
  readonly draft: Draft | null;
  /** The drafts before each change, the last one last. */
  readonly past: readonly Draft[];
  /** The draft whose text is looked at again. */
  readonly left: Draft | null;
  readonly opened: Opened | null;
  readonly refused: boolean;
  /** Whether only what asks something is shown. */
  readonly onlyOpen: boolean;
  readonly top: TopFields;
  readonly busy: "reading" | "saving" | null;
}

/** A change of the draft. */
export type DraftEvent =
  | { readonly type: "clauseSet"; readonly index: number; readonly change: ClauseChange }
  | { readonly type: "clauseAdded"; readonly section: string; readonly change: ClauseChange }
  | { readonly type: "clauseDropped"; readonly index: number }
  | { readonly type: "readingsAccepted"; readonly places: readonly number[] }
  | { readonly type: "sectionSet"; readonly section: string; readonly change: SectionChange };

export type RegulationEvent =
  | DraftEvent
  | { readonly type: "textChanged"; readonly text: string }
  | { readonly type: "readingStarted" }
  | { readonly type: "read"; readonly read: RegulationRead }
  | { readonly type: "tableOpened"; readonly table: WorkbookRulebook }
  | { readonly type: "textWanted" }
  | { readonly type: "draftWanted" }
  | { readonly type: "undone" }
  | { readonly type: "toggled"; readonly opened: Opened }
  | { readonly type: "onlyOpenSet"; readonly onlyOpen: boolean }
  | { readonly type: "topSet"; readonly top: Partial<TopFields> }
  | { readonly type: "savingStarted" }
  | { readonly type: "saved" }
  | { readonly type: "failed" };

/** @param edition what to call the edition unless a person says otherwise */
export const firstRegulationState = (edition: string): RegulationState => ({
  text: "",
  table: null,
  draft: null,
  past: [],
  left: null,
  opened: null,
  refused: false,
  onlyOpen: false,
  top: { title: "", edition, base: "", floor: "", ceiling: "", warns: false },
  busy: null,
});

export function reduceRegulation(state: RegulationState, event: RegulationEvent): RegulationState {
  switch (event.type) {
    case "textChanged":
      return { ...state, text: event.text };
    case "readingStarted":
      return { ...state, busy: "reading" };
    case "read":
      return begun(state, event.read);
    case "tableOpened":
      return opened(state, event.table);
    case "textWanted":
      return { ...state, draft: null, left: state.draft, opened: null };
    case "draftWanted":
      return { ...state, draft: state.left, left: null };
    case "undone":
      return undone(state);
    case "toggled":
      return {
        ...state,
        opened: isSame(state.opened, event.opened) ? null : event.opened,
        refused: false,
      };
    case "onlyOpenSet":
      return { ...state, onlyOpen: event.onlyOpen, opened: null };
    case "topSet":
      return { ...state, top: withTop(state.top, event.top) };
    case "savingStarted":
      return { ...state, busy: "saving" };
    case "saved":
      return firstRegulationState(state.top.edition);
    case "failed":
      return { ...state, busy: null };
    default:
      return changed(state, event);
  }
}

const begun = (state: RegulationState, read: RegulationRead): RegulationState => ({
  ...firstRegulationState(state.top.edition),
  text: read.text,
  draft: draftOf(read),
  top: topOf(read.rulebook, state.top.edition),
});

const opened = (state: RegulationState, table: WorkbookRulebook): RegulationState => ({
  ...firstRegulationState(state.top.edition),
  table,
  draft: draftFrom(table.rulebook),
  top: topOf(table.rulebook, table.rulebook.edition),
});

function changed(state: RegulationState, event: DraftEvent): RegulationState {
  const { draft, past } = state;
  const next = draft && draftAfter(draft, event);
  if (!draft || !next) return { ...state, refused: true };
  const onlyOpen = state.onlyOpen && openQuestions(next).length > 0;
  return { ...state, draft: next, past: [...past, draft], opened: null, refused: false, onlyOpen };
}

function draftAfter(draft: Draft, event: DraftEvent): Draft | null {
  switch (event.type) {
    case "clauseSet":
      return amended(draft, event.index, event.change);
    case "clauseAdded":
      return withClause(draft, event.section, event.change);
    case "clauseDropped":
      return dropped(draft, event.index);
    case "readingsAccepted":
      return accepted(draft, event.places);
    case "sectionSet":
      return withSection(draft, event.section, event.change);
  }
}

function undone(state: RegulationState): RegulationState {
  const draft = state.past.at(-1);
  if (!draft) return state;
  return { ...state, draft, past: state.past.slice(0, -1), opened: null, refused: false };
}

const isSame = (one: Opened | null, other: Opened): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
