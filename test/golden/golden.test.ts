import { readdirSync } from "node:fs";
import {
  type EventRecord,
  type Exact,
  type ListedRecording,
  type Measurement,
  type Rulebook,
  type Scorecard,
  type SectionResult,
  clausesOf,
  equals,
  exact,
  issue,
  score,
  toDecimal,
} from "../../src/core";
import { builtInRulebook, builtInRulebooks } from "../../src/rulebooks";
import { record } from "../core/records";
import { type GoldenCard, type GoldenCase, type GoldenRecord, goldenFiles } from "./case";

const folders = readdirSync(__dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

test("every built-in rulebook has golden cases", () => {
  expect(folders.toSorted()).toEqual(builtInRulebooks.map(({ id }) => id).toSorted());
});

describe.each(folders)("%s", (id) => {
  const rulebook = builtInRulebook(id);
  if (!rulebook) throw new Error(`no rulebook ${id}`);
  const files = goldenFiles(id);

  test("every clause has a case where it fires and one where it does not", () => {
    const covered = files.map(({ clause, cases }) => ({
      clause,
      fires: cases.some(({ fires }) => fires),
      rests: cases.some(({ fires }) => !fires),
    }));
    const missing = [...clausesOf(rulebook).keys()].filter(
      (clause) => !covered.some((one) => one.clause === clause && one.fires && one.rests),
    );
    expect(missing).toEqual([]);
  });

  describe.each(files)("$clause ($file)", ({ cases }) => {
    test.each(cases)("$name: $arithmetic", (one) => {
      const { cards, issues } = score({
        rulebook: withTargets(rulebook, one.targets ?? {}),
        records: one.records.map(asRecord),
        people: (one.people ?? []).map(asPerson),
        recordings: (one.recordings ?? []).map(asListedRecording),
        measurements: (one.measurements ?? []).map(asMeasurement),
      });
      const expected = one.cards.map((card) => ({ card, found: find(cards, card, one) }));
      expect(expected.map(({ card, found }) => shown(found, card))).toEqual(one.cards);
      const book = { count: cards.length, issues: issues.map(({ code }) => code) };
      expect(only(one, book)).toEqual(only(book, one));
    });
  });
});

/** An item that was not understood brings its question along, as from reading. */
function asRecord(said: GoldenRecord): EventRecord {
  const read = record(
    Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)) as {
      clause: string | null;
    },
  );
  if (read.clause !== null) return read;
  return {
    ...read,
    issues: [issue("unknownClause", read.source[0], read.item, { candidates: [] })],
  };
}

const asPerson = (name: string) => ({ id: null, name, team: null });

const asListedRecording = (
  { recording, name, period }: NonNullable<GoldenCase["recordings"]>[number],
  index: number,
): ListedRecording => ({
  recording,
  person: asPerson(name),
  period: period ?? null,
  source: { sheet: "录音", cell: `A${index + 2}` },
});

const asMeasurement = (
  { measure, name, day, period, value }: NonNullable<GoldenCase["measurements"]>[number],
  index: number,
): Measurement => ({
  measure,
  person: asPerson(name),
  day: day ?? null,
  period: period ?? day?.slice(0, 7) ?? null,
  value: exact(value),
  source: { sheet: "工作量", cell: `C${index + 2}` },
});

/** The rulebook as a company completes it. */
const withTargets = (rulebook: Rulebook, targets: Readonly<Record<string, number>>): Rulebook => ({
  ...rulebook,
  measures: rulebook.measures.map((one) => ({ ...one, target: targets[one.id] ?? one.target })),
});

function find(cards: readonly Scorecard[], { subject, period }: GoldenCard, one: GoldenCase) {
  const found = cards.filter(
    (card) =>
      (card.subject.name ?? "") === subject && (period === undefined || card.period === period),
  );
  const [card] = found;
  if (!card || found.length > 1)
    throw new Error(`${one.name}: ${found.length} cards of ${subject}`);
  return card;
}

/** The part of a card that the case speaks of. */
function shown(card: Scorecard, asked: GoldenCard): GoldenCard {
  const all: Required<GoldenCard> = {
    subject: card.subject.name ?? "",
    period: card.period ?? "",
    score: card.score && decimal(card.score),
    deducted: decimal(card.deducted),
    bonus: decimal(card.bonus),
    yuan: decimal(card.yuan),
    grade: card.grade,
    sanctions: card.sanctions.map(({ sanction }) => sanction),
    provisional: card.provisional,
    issues: card.issues.map(({ code }) => code),
    sections: sectionsIn(card.sections, asked.sections),
    recordings: card.recordings.map((one, index) => ({
      recording: one.recording,
      score: one.score && decimal(one.score),
      ...only(asked.recordings?.[index], {
        deducted: decimal(one.deducted),
        bonus: decimal(one.bonus),
      }),
    })),
    measures: card.measures.map(({ measure, total, target, rate, above }) => ({
      measure,
      total: decimal(total),
      target: target && decimal(target),
      rate: rate && decimal(rate),
      above: above && decimal(above),
    })),
    lines: card.lines
      .filter(({ kind }) => kind === "clause")
      .map((line, index) => ({
        clause: line.clause,
        ...only(asked.lines?.[index], {
          quantity: line.quantity && decimal(line.quantity),
          charged: line.charged && decimal(line.charged),
          unit: line.unit,
          status: line.status,
        }),
        points: decimal(line.points),
      })),
  };
  return only(asked, all) as GoldenCard;
}

const only = (asked: object | undefined, all: object): object =>
  Object.fromEntries(Object.entries(all).filter(([key]) => asked !== undefined && key in asked));

/** Exact: a decimal, or a fraction in lowest terms where no decimal is. */
function decimal(figure: Exact): string {
  const text = toDecimal(figure, 12);
  if (equals(exact(text), figure)) return text;
  const { numerator, denominator } = figure;
  const divisor = commonDivisor(numerator < 0n ? -numerator : numerator, denominator);
  return `${numerator / divisor}/${denominator / divisor}`;
}

const commonDivisor = (a: bigint, b: bigint): bigint => (b === 0n ? a : commonDivisor(b, a % b));

const sectionsIn = (
  sections: readonly SectionResult[],
  asked: GoldenCard["sections"],
): Record<string, string> =>
  Object.fromEntries(
    sections
      .filter(({ id }) => asked !== undefined && id in asked)
      .map(({ id, deducted }) => [id, decimal(deducted)]),
  );
