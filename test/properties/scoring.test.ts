import fc from "fast-check";
import {
  type EventRecord,
  type Scorecard,
  add,
  compare,
  equals,
  exact,
  score,
  subtract,
  sum,
  toDecimal,
} from "../../src/core";
import { builtInRulebook } from "../../src/rulebooks";
import { record } from "../core/records";

const outbound = builtInRulebook("outbound-agent");
if (!outbound) throw new Error("outbound-agent is missing");
const rulebook = outbound;
const clauses = rulebook.sections.flatMap((section) => section.clauses.map(({ id }) => id));

const anyRecord: fc.Arbitrary<EventRecord> = fc
  .record({
    clause: fc.constantFrom(...clauses),
    name: fc.constantFrom("林晓", "周平", "何敏"),
    team: fc.constantFrom("一组", "二组"),
    day: fc.integer({ min: 1, max: 5 }).map((day) => `2026-03-0${day}`),
    quantity: fc.option(
      fc.integer({ min: 1, max: 40 }).map((tenths) => `${tenths / 2}`),
      { nil: undefined },
    ),
    void: fc.boolean(),
    cell: fc.integer({ min: 2, max: 999_999 }).map((row) => `E${row}`),
  })
  .map(({ quantity, ...said }) => record(quantity === undefined ? said : { ...said, quantity }));
const anyMonth = fc.uniqueArray(anyRecord, {
  selector: ({ source: [{ cell }] }) => cell,
  maxLength: 30,
});

const cardsOf = (records: readonly EventRecord[]) => score({ rulebook, records, people: [] }).cards;
/** Everything a person can see of a card, with figures in decimals. */
const shown = (cards: readonly Scorecard[]) =>
  JSON.stringify(cards, (_, value: unknown) =>
    value !== null && typeof value === "object" && "numerator" in value
      ? toDecimal(value as Parameters<typeof toDecimal>[0], 12)
      : value,
  );

test("the order of records never matters", () => {
  fc.assert(
    fc.property(
      anyMonth.chain((records) =>
        fc.tuple(fc.constant(records), fc.shuffledSubarray(records, { minLength: records.length })),
      ),
      ([records, shuffled]) => shown(cardsOf(records)) === shown(cardsOf(shuffled)),
    ),
  );
});

test("the lines sum to score − base, before the floor", () => {
  fc.assert(
    fc.property(anyMonth, (records) =>
      cardsOf(records).every((card) => {
        const total = add(exact(100), sum(card.lines.map(({ points }) => points)));
        const floored = compare(total, exact(0)) < 0 ? exact(0) : total;
        return card.score !== null && equals(card.score, floored);
      }),
    ),
  );
});

test("sections sum to what the card says was deducted and given", () => {
  fc.assert(
    fc.property(anyMonth, (records) =>
      cardsOf(records).every((card) => {
        const deducted = sum(card.sections.map((section) => section.deducted));
        const bonus = sum(card.sections.map((section) => section.bonus));
        const lines = sum(card.lines.map(({ points }) => points));
        return (
          equals(card.deducted, deducted) &&
          equals(card.bonus, bonus) &&
          equals(lines, subtract(bonus, deducted))
        );
      }),
    ),
  );
});

test("one more deduction never raises anybody's score", () => {
  fc.assert(
    fc.property(anyMonth, anyRecord, (records, one) => {
      const after = cardsOf([...records, one]);
      return cardsOf(records).every((before) => {
        const same = after.find(
          ({ subject }) =>
            subject.name === before.subject.name && subject.kind === before.subject.kind,
        );
        return same?.score && before.score && compare(same.score, before.score) <= 0;
      });
    }),
  );
});

test("every line about a clause names its cells, and every record is on a line", () => {
  fc.assert(
    fc.property(anyMonth, (records) => {
      const lines = cardsOf(records).flatMap((card) => card.lines);
      const cells = new Set(lines.flatMap(({ source }) => source.map(({ cell }) => cell)));
      return (
        lines.every(({ kind, source }) => kind !== "clause" || source.length > 0) &&
        records.every(({ source: [{ cell }] }) => cells.has(cell))
      );
    }),
  );
});

test("a void record changes no score", () => {
  fc.assert(
    fc.property(anyMonth, anyRecord, (records, one) => {
      const withdrawn = { ...one, void: true };
      const before = new Map(cardsOf(records).map((card) => [JSON.stringify(card.subject), card]));
      return cardsOf([...records, withdrawn]).every((card) => {
        const known = before.get(JSON.stringify(card.subject));
        return !known?.score || !card.score || equals(known.score, card.score);
      });
    }),
  );
});
