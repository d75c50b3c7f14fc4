import fc from "fast-check";
import {
  type EventRecord,
  type Exact,
  type Rulebook,
  add,
  compare,
  equals,
  exact,
  multiply,
  negate,
  score,
  subtract,
  sum,
  whole,
} from "../../src/core";
import { record } from "../core/records";
import { rulebookOf as madeUp } from "../core/rulebook";

/*
 * docs/scoring.md, rule by rule, over rulebooks and months made up by fast-check. The numbers of the
 * tests are the rules'.
 */

const decimal = fc.integer({ min: 1, max: 500 }).map((hundredths) => hundredths / 100);
const day = fc.integer({ min: 1, max: 28 }).map((d) => `2026-03-${String(d).padStart(2, "0")}`);
const name = fc.constantFrom("林晓", "周平", "何敏");

const rulebookOf = (clause: object, whole: object = {}, section: object = {}): Rulebook =>
  madeUp([clause], whole, section);
const cardsOf = (
  rulebook: Rulebook,
  records: readonly EventRecord[],
  people: readonly string[] = [],
) =>
  score({ rulebook, records, people: people.map((one) => ({ id: null, name: one, team: null })) });
const scoresOf = (rulebook: Rulebook, records: readonly EventRecord[]) =>
  new Map(cardsOf(rulebook, records).cards.map((card) => [card.subject.name, card.score]));
const same = (a: Exact | null | undefined, b: Exact): boolean => !!a && equals(a, b);

test("1. quantity × amount is exact to the last digit", () => {
  fc.assert(
    fc.property(decimal, fc.integer({ min: 1, max: 400 }), (amount, tenths) => {
      const quantity = String(tenths / 10);
      const rulebook = rulebookOf({ amount });
      const scored = scoresOf(rulebook, [
        record({ clause: "1.1", name: "林晓", day: "2026-03-02", quantity }),
      ]);
      const cost = multiply(exact(amount), exact(quantity));
      return same(scored.get("林晓"), subtract(exact(100), cost));
    }),
  );
});

test("2. of each day, what lies beyond the allowance is charged, and no more", () => {
  const entries = fc.array(fc.record({ day, quantity: fc.integer({ min: 1, max: 9 }) }), {
    minLength: 1,
    maxLength: 12,
  });
  fc.assert(
    fc.property(decimal, fc.integer({ min: 0, max: 6 }), entries, (amount, count, rows) => {
      const rulebook = rulebookOf({ amount, subject: "team", allowance: { count, per: "day" } });
      const records = rows.map((row) =>
        record({ clause: "1.1", team: "一组", day: row.day, quantity: String(row.quantity) }),
      );
      const days = new Set(rows.map((row) => row.day));
      const beyond = [...days].map((one) => {
        const seen = rows.filter((row) => row.day === one).reduce((n, row) => n + row.quantity, 0);
        return Math.max(0, seen - count);
      });
      const charged = whole(beyond.reduce((n, units) => n + units, 0));
      const expected = subtract(exact(100), multiply(exact(amount), charged));
      return same(scoresOf(rulebook, records).get("一组"), expected);
    }),
  );
});

test("3. within a range the assessor's figure counts, outside the nearest bound, without one the least", () => {
  fc.assert(
    fc.property(decimal, decimal, fc.option(decimal, { nil: null }), (a, b, figure) => {
      const range: [number, number] = a <= b ? [a, b] : [b, a];
      const said = figure === null ? {} : { figure: String(figure) };
      const one = record({ clause: "1.1", name: "林晓", day: "2026-03-02", ...said });
      const { cards } = cardsOf(rulebookOf({ amount: range }), [one]);
      const counted = figure === null ? range[0] : Math.min(Math.max(figure, range[0]), range[1]);
      const asked = cards[0]?.issues.length === 1;
      return (
        same(cards[0]?.score, subtract(exact(100), exact(counted))) &&
        asked === (figure === null || figure !== counted)
      );
    }),
  );
});

test("4. a section's deductions stop at its maximum, and a clean section earns its bonus", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 9 }),
      fc.integer({ min: 0, max: 20 }),
      (amount, times) => {
        const rulebook = rulebookOf({ amount }, {}, { max: 9, cleanBonus: 2 });
        const records = Array.from({ length: times }, () =>
          record({ clause: "1.1", name: "林晓", day: "2026-03-02" }),
        );
        const [card] = cardsOf(rulebook, records, ["林晓"]).cards;
        if (!card) return times === 0;
        const expected = times === 0 ? 102 : 100 - Math.min(9, amount * times);
        const lines = sum(card.lines.map(({ points }) => points));
        return same(card.score, exact(expected)) && same(card.score, add(exact(100), lines));
      },
    ),
  );
});

test("5. yuan and points do not mix, and without a base there is no score", () => {
  fc.assert(
    fc.property(decimal, fc.integer({ min: 1, max: 9 }), (amount, times) => {
      const quantity = String(times);
      const one = record({ clause: "1.1", name: "林晓", day: "2026-03-02", quantity });
      const fine = negate(multiply(exact(amount), exact(quantity)));
      const [inPoints] = cardsOf(rulebookOf({ amount, unit: "yuan" }), [one]).cards;
      const [inYuan] = cardsOf(rulebookOf({ amount }, { unit: "yuan", base: null }), [one]).cards;
      return (
        same(inPoints?.score, exact(100)) &&
        same(inPoints?.yuan, fine) &&
        inYuan?.score === null &&
        same(inYuan?.yuan, fine)
      );
    }),
  );
});

test("6. of all offences of a person against a clause, exactly one unit is a warning", () => {
  const offences = fc.array(fc.record({ name, day, quantity: fc.integer({ min: 1, max: 5 }) }), {
    minLength: 1,
    maxLength: 10,
  });
  fc.assert(
    fc.property(decimal, offences, (amount, rows) => {
      const rulebook = rulebookOf({ amount }, { firstOffence: "warn" });
      const records = rows.map((row) =>
        record({ clause: "1.1", ...row, quantity: String(row.quantity) }),
      );
      const scored = scoresOf(rulebook, records);
      return [...new Set(rows.map((row) => row.name))].every((one) => {
        const seen = rows.filter((row) => row.name === one).reduce((n, row) => n + row.quantity, 0);
        const cost = multiply(exact(amount), whole(seen - 1));
        return same(scored.get(one), subtract(exact(100), cost));
      });
    }),
  );
});

test("8. the doubled figure doubles, a multiple asks for the quantity, any other shows both", () => {
  fc.assert(
    fc.property(decimal, fc.integer({ min: 1, max: 12 }), (amount, quarters) => {
      const figure = String((Math.round(amount * 100) * quarters * 25) / 10_000);
      const rulebook = rulebookOf({ amount, aggravation: { multiplier: 2, when: "严重" } });
      const one = record({ clause: "1.1", name: "林晓", day: "2026-03-02", figure });
      const [card] = cardsOf(rulebook, [one]).cards;
      const codes = card?.issues.map(({ code }) => code) ?? [];
      const doubled = quarters === 8;
      const expected =
        quarters === 4 || doubled
          ? []
          : quarters % 4 === 0
            ? ["quantityFromFigure"]
            : ["figureDiffers"];
      const cost = multiply(exact(amount), exact(doubled ? 2 : 1));
      return (
        JSON.stringify(codes) === JSON.stringify(expected) &&
        same(card?.score, subtract(exact(100), cost))
      );
    }),
  );
});

test("9. a card holds one month: scoring a month alone gives the same as scoring it among others", () => {
  const rows = fc.array(fc.record({ name, month: fc.integer({ min: 1, max: 3 }) }), {
    minLength: 1,
    maxLength: 12,
  });
  fc.assert(
    fc.property(decimal, rows, (amount, entries) => {
      const rulebook = rulebookOf({ amount });
      const records = entries.map((row) =>
        record({ clause: "1.1", name: row.name, day: `2026-0${row.month}-11` }),
      );
      return cardsOf(rulebook, records).cards.every((card) => {
        const alone = records.filter((one) => one.day?.startsWith(card.period ?? "?"));
        return same(scoresOf(rulebook, alone).get(card.subject.name), card.score ?? exact(-1));
      });
    }),
  );
});

test("10. whatever of a person's was not understood leaves that card open, and only that", () => {
  const rows = fc.array(fc.record({ name, known: fc.boolean(), day }), {
    minLength: 1,
    maxLength: 9,
  });
  fc.assert(
    fc.property(rows, (entries) => {
      const records = entries.map((row) => {
        const said = { name: row.name, day: row.day };
        if (row.known) return record({ clause: "1.1", ...said });
        const asked = {
          code: "unknownClause",
          sheet: "台账",
          cell: "E1",
          text: "？",
          facts: { candidates: [] },
        };
        return record({ clause: null, ...said, issues: [asked as EventRecord["issues"][number]] });
      });
      return cardsOf(rulebookOf({ amount: 1 }), records).cards.every(
        ({ subject, provisional }) =>
          provisional === entries.some((row) => row.name === subject.name && !row.known),
      );
    }),
  );
});

test("11. who is listed gets a card, and of several people in one cell each is charged", () => {
  const people = ["林晓", "周平", "何敏", "吴凡"];
  fc.assert(
    fc.property(decimal, fc.subarray(people), (amount, names) => {
      const records =
        names.length === 0 ? [] : [record({ clause: "1.1", names, day: "2026-03-02" })];
      const { cards } = cardsOf(rulebookOf({ amount }), records, people);
      return (
        cards.length === people.length &&
        cards.every(({ subject, score: scored }) => {
          const charged = names.includes(subject.name ?? "");
          return same(scored, subtract(exact(100), charged ? exact(amount) : exact(0)));
        })
      );
    }),
  );
});

test("12. more of a deduction never raises a score", () => {
  fc.assert(
    fc.property(
      decimal,
      fc.integer({ min: 0, max: 3 }),
      fc.integer({ min: 1, max: 9 }),
      (amount, count, more) => {
        const rulebook = rulebookOf(
          { amount, allowance: { count, per: "month" } },
          { floor: 0 },
          { max: 20, cleanBonus: 2 },
        );
        const month = (times: number) =>
          Array.from({ length: times }, () =>
            record({ clause: "1.1", name: "林晓", day: "2026-03-02" }),
          );
        const before = scoresOf(rulebook, month(more)).get("林晓");
        const after = scoresOf(rulebook, month(more + 1)).get("林晓");
        return !!before && !!after && compare(after, before) <= 0;
      },
    ),
  );
});
