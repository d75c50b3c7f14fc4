import { type Exact, add, divide, sum, whole, zero } from "../exact";
import { type Issue, issue } from "../issue";
import { clausesOf } from "../rulebook/clauses";
import type { Line, RecordingCard, Scorecard, SectionResult } from "../scorecard";
import { clauseCuts } from "./caps";
import { type CardContext, type Draft, bounded, completed, scoreLines } from "./card";
import { groupBy } from "./group";
import { linesOf } from "./lines";
import { bonusIn, deductedIn, pointsIn } from "./sections";
import type { Weighed } from "./weigh";

/**
 * An agent's month from the cards of its recordings: score, deducted, bonus and sections are their
 * exact means; an allowance is the day's, whichever recordings it was used in. What counts by the month,
 * or a reward whose row names no recording, is added to the mean whole; a withdrawn row that names no
 * recording makes none of its own. Yuan are summed.
 */
export function scoreRecordings(draft: Draft, context: CardContext): Scorecard {
  const { rulebook, waived } = context;
  const { unit } = rulebook;
  const ofRecordings = draft.weighed.filter((item) => !isOfMonth(item));
  const drawn = linesOf(ofRecordings, waived, ({ charge }) => recordingOf(charge.record));
  const recordings = recordingCards({ ...draft, weighed: ofRecordings }, drawn.lines, context);
  const cards = recordings.map(([, card]) => card);
  const month = linesOf(draft.weighed.filter(isOfMonth), waived);
  const ofMonth = [...month.lines, ...clauseCuts(month.lines, clausesOf(rulebook))];
  const mean = meanOf(cards.map(({ score }) => score));
  return completed(draft, context, {
    score: mean && bounded(add(mean, pointsIn(ofMonth, unit)), rulebook),
    deducted: add(meanOrZero(cards.map(({ deducted }) => deducted)), deductedIn(ofMonth, unit)),
    bonus: add(meanOrZero(cards.map(({ bonus }) => bonus)), bonusIn(ofMonth, unit)),
    sanctions: [...drawn.sanctions, ...month.sanctions],
    lines: [...cards.flatMap(({ lines }) => lines), ...ofMonth],
    sections: meanSections(cards),
    recordings: recordings.map(asRecordingCard),
    issues: [
      ...ofRecordings.flatMap(unnamedRecording),
      ...drawn.issues,
      ...cards.flatMap(({ issues }) => issues),
      ...month.issues,
    ],
  });
}

/** In order of the recordings' names. */
function recordingCards(
  draft: Draft,
  lines: readonly Line[],
  context: CardContext,
): readonly (readonly [recording: string, card: Scorecard])[] {
  const charged = groupBy(draft.weighed, ({ charge }) => recordingOf(charge.record));
  const drawn = groupBy(lines, recordingOf);
  const names = new Set([...draft.recordings.keys(), ...charged.keys()]);
  return [...names].toSorted().map((name) => {
    const listed = draft.recordings.get(name);
    const recording: Draft = {
      ...draft,
      weighed: [...(charged.get(name) ?? [])],
      recordings: new Map(listed ? [[name, listed]] : []),
    };
    const own = { lines: drawn.get(name) ?? [], sanctions: [], issues: [] };
    const within = { ...context, concerning: [], measures: [], wage: undefined };
    return [name, scoreLines(recording, own, within)];
  });
}

function isOfMonth({ charge: { record, entry, void: withdrawn } }: Weighed): boolean {
  const { effect, per } = entry.clause;
  if (per === "month") return true;
  return record.recording === null && (effect === "bonus" || withdrawn);
}

/** A row that names no recording is taken as one of its own, by its cell. */
function recordingOf({ recording, source: [at] }: Pick<Line, "recording" | "source">): string {
  return recording ?? `${at?.sheet}!${at?.cell}`;
}

function unnamedRecording({ charge: { record } }: Weighed): readonly Issue[] {
  if (record.recording !== null) return [];
  return [issue("missingRecording", record.source[0], record.item, {})];
}

/** Null where there is nothing to take a mean of. */
function meanOf(figures: readonly (Exact | null)[]): Exact | null {
  const known = figures.filter((figure) => figure !== null);
  if (known.length === 0) return null;
  return divide(sum(known), whole(known.length));
}

const meanOrZero = (figures: readonly Exact[]): Exact => meanOf(figures) ?? zero;

function meanSections(cards: readonly Scorecard[]): readonly SectionResult[] {
  const bySection = groupBy(
    cards.flatMap(({ sections }) => sections),
    ({ id }) => id,
  );
  return [...bySection].map(([id, sections]) => ({
    id,
    deducted: meanOrZero(sections.map(({ deducted }) => deducted)),
    bonus: meanOrZero(sections.map(({ bonus }) => bonus)),
  }));
}

const asRecordingCard = ([recording, card]: readonly [string, Scorecard]): RecordingCard => ({
  recording,
  score: card.score,
  deducted: card.deducted,
  bonus: card.bonus,
  grade: card.grade,
  lines: card.lines,
  sections: card.sections,
});
