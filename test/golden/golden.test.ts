import { readdirSync } from "node:fs";
import { type Exact, type Scorecard, clausesOf, score, toDecimal } from "../../src/core";
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
      const { cards } = score({
        rulebook,
        records: one.records.map(asRecord),
        people: (one.people ?? []).map((name) => ({ id: null, name, team: null })),
      });
      const expected = one.cards.map((card) => ({ card, found: find(cards, card, one) }));
      expect(expected.map(({ card, found }) => shown(found, card))).toEqual(one.cards);
    });
  });
});

const asRecord = (said: GoldenRecord) =>
  record(
    Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)) as {
      clause: string | null;
    },
  );

function find(cards: readonly Scorecard[], { subject, period }: GoldenCard, one: GoldenCase) {
  const found = cards.filter(
    (card) => card.subject.name === subject && (period === undefined || card.period === period),
  );
  const [card] = found;
  if (!card || found.length > 1)
    throw new Error(`${one.name}: ${found.length} cards of ${subject}`);
  return card;
}

/** The part of a card that the case speaks of. */
function shown(card: Scorecard, asked: GoldenCard): GoldenCard {
  const decimal = (figure: Exact): string => toDecimal(figure, 12);
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
