import type { SheetsChange, Survey } from "../app";
import { tableKey } from "./offered";
import type { PaneState } from "./state";

/** What Excel tells of the workbook while the pane is open. */
export type Told =
  | { readonly type: "sheetChanged"; readonly sheet: string }
  | { readonly type: "sheetsChanged"; readonly change: SheetsChange };

/** Why what is shown is no longer what the workbook says. */
export type Behind =
  | { readonly because: "answered" }
  | { readonly because: "changed" | "added" | "gone" | "lost"; readonly sheet: string }
  | { readonly because: "renamed"; readonly sheet: string; readonly to: string };

/**
 * What the pane knows after it was told of a change. One that comes while the workbook is being read may have
 * come too late for that: it is kept, to be told again of what was read.
 */
export function told(state: PaneState, event: Told): PaneState {
  const meanwhile = state.busy === null ? state.meanwhile : [...state.meanwhile, event];
  return { ...after(state, event), meanwhile };
}

/** Tells of what was just read everything that happened meanwhile. */
export const toldAgain = (state: PaneState): PaneState => {
  const caughtUp = state.meanwhile.reduce(after, state);
  return { ...caughtUp, meanwhile: [] };
};

const after = (state: PaneState, event: Told): PaneState =>
  event.type === "sheetChanged" ? changed(state, event.sheet) : moved(state, event.change);

/** Only a change of a sheet that was read or written tells anything of what is shown. */
function changed(state: PaneState, sheet: string): PaneState {
  const because = { because: "changed", sheet } as const;
  return {
    ...state,
    behind: isRead(state, sheet) || isWritten(state, sheet) ? because : state.behind,
    surveyBehind: isSurveyed(state, sheet) ? because : state.surveyBehind,
  };
}

const isRead = ({ outcome }: PaneState, sheet: string): boolean =>
  outcome?.reading.sheets.some(({ name }) => name === sheet) ?? false;

const isWritten = ({ outcome }: PaneState, sheet: string): boolean =>
  outcome?.written.includes(sheet) ?? false;

const isSurveyed = ({ survey }: PaneState, sheet: string): boolean =>
  survey?.sheets.some(({ name }) => name === sheet) ?? false;

function moved(state: PaneState, change: SheetsChange): PaneState {
  return withNames(
    {
      ...state,
      behind: behindOutcome(state, change) ?? state.behind,
      surveyBehind: behindSurvey(state, change) ?? state.surveyBehind,
    },
    change,
  );
}

/** Our own sheets may be called what people like; without them there is nothing to look up. */
function behindOutcome(state: PaneState, { added, gone, renamed }: SheetsChange): Behind | null {
  if (!state.outcome) return null;
  const lost = gone.find((sheet) => isWritten(state, sheet));
  if (lost !== undefined) return { because: "lost", sheet: lost };
  const everySheet = state.scoredWith === null || state.scoredWith.sheets === null;
  const of = { gone, renamed, added: everySheet ? added : [] };
  return behindRead(of, (sheet) => isRead(state, sheet));
}

const behindSurvey = (state: PaneState, change: SheetsChange): Behind | null =>
  state.survey ? behindRead(change, (sheet) => isSurveyed(state, sheet)) : null;

function behindRead(
  { added: [added], gone, renamed }: SheetsChange,
  isKnown: (sheet: string) => boolean,
): Behind | null {
  const left = gone.find(isKnown);
  if (left !== undefined) return { because: "gone", sheet: left };
  const called = renamed.find(({ from }) => isKnown(from));
  if (called) return { because: "renamed", sheet: called.from, to: called.to };
  return added === undefined ? null : { because: "added", sheet: added };
}

/** What is chosen and what was written goes by today's names; what was read keeps those it was read by. */
function withNames(state: PaneState, { gone, renamed }: SheetsChange): PaneState {
  const names = new Map<string, string>(renamed.map(({ from, to }) => [from, to]));
  const now = (sheet: string): string => names.get(sheet) ?? sheet;
  const standing = (sheets: Iterable<string>): string[] =>
    [...sheets].filter((sheet) => !gone.includes(sheet)).map(now);
  const key = (rulebook: string): string => {
    const to = renamed.find(({ from }) => tableKey(from) === rulebook)?.to;
    return to === undefined ? rulebook : tableKey(to);
  };
  const { outcome, lastRun, scoredWith, survey } = state;
  return {
    ...state,
    rulebook: key(state.rulebook),
    tables: tablesOf(state.tables, gone, now),
    sheets: new Set(standing(state.sheets)),
    survey: survey && surveyOf(survey, gone, now),
    outcome: outcome && { ...outcome, written: standing(outcome.written) },
    lastRun: lastRun && { ...lastRun, written: standing(lastRun.written) },
    scoredWith: scoredWith && {
      ...scoredWith,
      rulebook: key(scoredWith.rulebook),
      sheets: scoredWith.sheets && standing(scoredWith.sheets),
    },
  };
}

const tablesOf = (
  { found, faults }: PaneState["tables"],
  gone: readonly string[],
  now: (sheet: string) => string,
): PaneState["tables"] => ({
  found: found
    .filter(({ sheet }) => !gone.includes(sheet))
    .map((one) => ({ ...one, sheet: now(one.sheet) })),
  faults: faults.filter(({ facts }) => !gone.includes(facts.sheet)),
});

const surveyOf = (
  survey: Survey,
  gone: readonly string[],
  now: (sheet: string) => string,
): Survey => ({
  ...survey,
  sheets: survey.sheets
    .filter(({ name }) => !gone.includes(name))
    .map((one) => ({ ...one, name: now(one.name) })),
});
