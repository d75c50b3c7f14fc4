import { type Exact, add, divide, sum, whole, zero } from "../exact";
import { type Issue, issue } from "../issue";
import { type ClauseEntry, clausesOf } from "../rulebook/clauses";
import type { Clause } from "../rulebook/schema";
import type { Line, RecordingCard, Scorecard, SectionResult } from "../scorecard";
import { clauseCuts } from "./caps";
import { type CardContext, type Draft, bounded, completed, scoreLines } from "./card";
import { groupBy } from "./group";
import { linesOf } from "./lines";
import { bonusIn, deductedIn, pointsIn } from "./sections";
import type { Weighed } from "./weigh";

/**
 * An agent's month from the cards of its recordings: score, deducted, bonus and sections are their
 * exact means; an allowance is the day's or the month's, whichever recordings it was used in. What counts
 * by the month, or a reward whose row names no recording, is added to the mean whole. Yuan are summed.
 */
export function scoreRecordings(draft: Draft, context: CardContext): Scorecard {
  const { rulebook, waived } = context;
  const { unit } = rulebook;
  const clauses = clausesOf(rulebook);
  const drawn = linesOf(draft.weighed, waived, recordingOfCharge);
  const lines = groupBy(drawn.lines, (line) => recordingOfLine(line, clauses));
  const recordings = recordingCards(draft, lines, context);
  const cards = recordings.map(([, card]) => card);
  const month = lines.get(null) ?? [];
  const ofMonth = [...month, ...clauseCuts(month, clauses)];
  const mean = meanOf(cards.map(({ score }) => score));
  return completed(draft, context, {
    score: mean && bounded(add(mean, pointsIn(ofMonth, unit)), rulebook),
    deducted: add(meanOrZero(cards.map(({ deducted }) => deducted)), deductedIn(ofMonth, unit)),
    bonus: add(meanOrZero(cards.map(({ bonus }) => bonus)), bonusIn(ofMonth, unit)),
    sanctions: drawn.sanctions,
    lines: [...cards.flatMap((card) => card.lines), ...ofMonth],
    sections: meanSections(cards),
    recordings: recordings.map(asRecordingCard),
    issues: [
      ...draft.weighed.flatMap(unnamedRecording),
      ...drawn.issues,
      ...cards.flatMap(({ issues }) => issues),
    ],
  });
}

type ByRecording<Item> = ReadonlyMap<string | null, readonly Item[]>;

/** In order of the recordings' names. */
function recordingCards(
  draft: Draft,
  lines: ByRecording<Line>,
  context: CardContext,
): readonly (readonly [recording: string, card: Scorecard])[] {
  const charged: ByRecording<Weighed> = groupBy(draft.weighed, recordingOfCharge);
  const names = new Set([...draft.recordings.keys(), ...charged.keys()]);
  return [...names]
    .filter((name) => name !== null)
    .toSorted()
    .map((name) => {
      const listed = draft.recordings.get(name);
      const recording: Draft = {
        ...draft,
        weighed: [...(charged.get(name) ?? [])],
        recordings: new Map(listed ? [[name, listed]] : []),
      };
      const own = { lines: lines.get(name) ?? [], sanctions: [], issues: [] };
      const within = { ...context, concerning: [], measures: [], wage: undefined };
      return [name, scoreLines(recording, own, within)];
    });
}

/**
 * The recording whose card something stands on, null where that is the month's. A row that names none
 * is taken as one of its own, by its cell; a reward or a withdrawn row makes none.
 */
function recordingOf(
  { effect, per }: Clause,
  { recording, source: [at] }: Pick<Line, "recording" | "source">,
  withdrawn: boolean,
): string | null {
  if (per === "month") return null;
  if (recording !== null) return recording;
  return effect === "bonus" || withdrawn ? null : `${at?.sheet}!${at?.cell}`;
}

/** The recording whose card a charge stands on; null where that is the month's. */
export const recordingOfCharge = ({ charge: { record, entry, void: withdrawn } }: Weighed) =>
  recordingOf(entry.clause, record, withdrawn);

function recordingOfLine(line: Line, clauses: ReadonlyMap<string, ClauseEntry>): string | null {
  const entry = clauses.get(line.clause);
  return entry ? recordingOf(entry.clause, line, line.status === "void") : null;
}

function unnamedRecording(item: Weighed): readonly Issue[] {
  const { record } = item.charge;
  if (record.recording !== null || recordingOfCharge(item) === null) return [];
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
