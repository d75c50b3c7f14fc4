import type {
  EventRecord,
  Exact,
  Issue,
  Line,
  MeasureResult,
  RecordingCard,
  Scorecard,
  SectionResult,
} from "../core";
import { toNumber } from "../core";
import type { ScoreOutcome } from "../app";
import type { Reading } from "../sheet";
import { locale } from "./locale";

/** The shapes that `--json` promises; figures are JSON numbers, sentences are in the person's language. */

const number = (figure: Exact | null): number | null => (figure ? toNumber(figure) : null);

/** What `kpiscore score --json` gives for a workbook. */
export const scoreJson = ({ rulebook, cards, issues }: ScoreOutcome) => ({
  rulebook,
  cards: cards.map(cardJson),
  issues: issues.map(issueJson),
});

export type ScoreJson = ReturnType<typeof scoreJson>;

/** What `kpiscore read --json` gives. */
export const readJson = ({ sheets, records, people, issues, ...figures }: Reading) => ({
  sheets: sheets.map(({ name, layouts }) => ({ name, layouts })),
  records: records.map(recordJson),
  people,
  recordings: figures.recordings,
  measurements: figures.measurements.map((one) => ({ ...one, value: toNumber(one.value) })),
  wages: figures.wages.map((one) => ({ ...one, amount: toNumber(one.amount) })),
  issues: [...new Set([...issues, ...records.flatMap((record) => record.issues)])].map(issueJson),
});

function cardJson(card: Scorecard) {
  const { id, name, team } = card.subject;
  return {
    subject: { id, name, team },
    period: card.period,
    base: number(card.base),
    score: number(card.score),
    deducted: toNumber(card.deducted),
    bonus: toNumber(card.bonus),
    yuan: toNumber(card.yuan),
    grade: card.grade,
    sanctions: card.sanctions.map(({ sanction }) => sanction),
    lines: card.lines.map(lineJson),
    sections: card.sections.map(sectionJson),
    recordings: card.recordings.map(recordingJson),
    measures: card.measures.map(measureJson),
    issues: card.issues.map(issueJson),
  };
}

const sectionJson = ({ id, deducted, bonus }: SectionResult) => ({
  id,
  deducted: toNumber(deducted),
  bonus: toNumber(bonus),
});

const recordingJson = (card: RecordingCard) => ({
  recording: card.recording,
  score: number(card.score),
  deducted: toNumber(card.deducted),
  bonus: toNumber(card.bonus),
  grade: card.grade,
  lines: card.lines.map(lineJson),
  sections: card.sections.map(sectionJson),
});

const measureJson = ({ measure, total, target, rate, above }: MeasureResult) => ({
  measure,
  total: toNumber(total),
  target: number(target),
  rate: number(rate),
  above: number(above),
});

const lineJson = (line: Line) => ({
  clause: line.clause,
  text: line.text,
  quantity: number(line.quantity),
  charged: number(line.charged),
  amount: number(line.amount),
  multiplier: toNumber(line.multiplier),
  points: toNumber(line.points),
  unit: line.unit,
  status: line.status,
  source: line.source.map(({ sheet, cell }) => ({ sheet, cell })),
});

const recordJson = (record: EventRecord) => ({
  ...record,
  quantity: number(record.quantity),
  figure: number(record.figure),
  measures: Object.fromEntries(
    Object.entries(record.measures).map(([id, figure]) => [id, toNumber(figure)]),
  ),
  issues: record.issues.map(issueJson),
});

const issueJson = (issue: Issue) => ({
  code: issue.code,
  sheet: issue.sheet,
  cell: issue.cell,
  text: issue.text,
  message: locale.issueSentence(issue),
});
