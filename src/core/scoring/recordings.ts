import { type Exact, add, divide, exact, sum, whole, zero } from "../exact";
import { type Issue, issue, leavesOpen } from "../issue";
import type { RecordingCard, Scorecard, SectionResult } from "../scorecard";
import { type CardContext, type Draft, bounded, gradeOf, scoreCard } from "./card";
import { groupBy } from "./group";
import { linesOf } from "./lines";
import type { Weighed } from "./weigh";

/**
 * An agent's month from the cards of its recordings: score, deducted, bonus and sections are their
 * exact means. A month's reward, or one whose row names no recording, is added to the mean whole; a
 * withdrawn row that names no recording makes none of its own.
 */
export function scoreRecordings(draft: Draft, context: CardContext): Scorecard {
  const { rulebook } = context;
  const ofRecordings = draft.weighed.filter((item) => !isOfMonth(item));
  const cards = recordingCards(draft, ofRecordings, context);
  const month = linesOf(draft.weighed.filter(isOfMonth), context.waived);
  const monthBonus = sum(month.lines.map(({ points }) => points));
  const score = meanOf(cards.map(([, card]) => card.score));
  const total = score && bounded(add(score, monthBonus), rulebook);
  const whole = scoreCard({ ...draft, recordings: new Map() }, context);
  const issues = [
    ...new Set([
      ...context.concerning,
      ...ofRecordings.flatMap(unnamedRecording),
      ...cards.flatMap(([, card]) => card.issues),
      ...month.issues,
    ]),
  ];
  return {
    ...whole,
    score: total,
    deducted: meanOf(cards.map(([, card]) => card.deducted)) ?? zero,
    bonus: add(meanOf(cards.map(([, card]) => card.bonus)) ?? zero, monthBonus),
    grade: total && gradeOf(total, rulebook),
    lines: [...cards.flatMap(([, card]) => card.lines), ...month.lines],
    sections: meanSections(cards.map(([, card]) => card)),
    recordings: cards.map(asRecordingCard),
    issues,
    provisional: issues.some(leavesOpen),
  };
}

/** In order of the recordings' names. */
function recordingCards(
  draft: Draft,
  weighed: readonly Weighed[],
  context: CardContext,
): readonly (readonly [recording: string, card: Scorecard])[] {
  const charged = groupBy(weighed, recordingOf);
  const names = new Set([...draft.recordings.keys(), ...charged.keys()]);
  return [...names].toSorted().map((name) => {
    const listed = draft.recordings.get(name);
    const recording: Draft = {
      ...draft,
      weighed: [...(charged.get(name) ?? [])],
      recordings: new Map(listed ? [[name, listed]] : []),
    };
    return [
      name,
      scoreCard(recording, { ...context, concerning: [], measures: [], wage: undefined }),
    ];
  });
}

function isOfMonth({ charge: { record, entry, void: withdrawn } }: Weighed): boolean {
  const { effect, per } = entry.clause;
  if (per === "month") return true;
  return record.recording === null && (effect === "bonus" || withdrawn);
}

/** A row that names no recording is taken as one of its own, by its cell. */
function recordingOf({ charge: { record } }: Weighed): string {
  const [{ sheet, cell }] = record.source;
  return record.recording ?? `${sheet}!${cell}`;
}

function unnamedRecording({ charge: { record } }: Weighed): readonly Issue[] {
  if (record.recording !== null) return [];
  return [issue("missingRecording", record.source[0], record.item, {})];
}

/** Null where there is nothing to take a mean of, or a figure is missing. */
function meanOf(figures: readonly (Exact | null)[]): Exact | null {
  const known = figures.filter((figure) => figure !== null);
  if (known.length === 0 || known.length < figures.length) return null;
  return divide(sum(known), whole(known.length));
}

function meanSections(cards: readonly Scorecard[]): readonly SectionResult[] {
  const bySection = groupBy(
    cards.flatMap(({ sections }) => sections),
    ({ id }) => id,
  );
  return [...bySection].map(([id, sections]) => ({
    id,
    deducted: meanOf(sections.map(({ deducted }) => deducted)) ?? exact(0),
    bonus: meanOf(sections.map(({ bonus }) => bonus)) ?? exact(0),
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
