import fc from "fast-check";
import { payOf } from "../../src/functions/grade-pay";
import { lateness } from "../../src/functions/late";

/** Excel's days 45658 to 46387 are those of 2025 and 2026; without a minute, a day alone. */
const momentFrom = (firstMinute: 0 | 1) =>
  fc
    .tuple(fc.integer({ min: 45_658, max: 46_387 }), fc.integer({ min: firstMinute, max: 1439 }))
    .map(([day, minute]) => day + minute / 1440);
const moment = momentFrom(0);
const timed = momentFrom(1);
const late = (due: number, actual: number, unit: string): number =>
  Number(lateness(String(due), String(actual), unit, null));

test("later is never less late, in any unit", () => {
  fc.assert(
    fc.property(
      moment,
      moment,
      moment,
      fc.constantFrom("天", "工作日", "小时"),
      (a, b, due, unit) => {
        const [sooner, later] = [Math.min(a, b), Math.max(a, b)];
        expect(late(due, later, unit)).toBeGreaterThanOrEqual(late(due, sooner, unit));
      },
    ),
  );
});

test("workdays late are among the days late, and each day late has an hour of its own", () => {
  fc.assert(
    fc.property(moment, timed, (due, actual) => {
      const days = late(due, actual, "天");
      expect(late(due, actual, "工作日")).toBeLessThanOrEqual(days);
      expect(days).toBeLessThanOrEqual(Math.ceil(late(due, actual, "小时") / 24));
    }),
  );
});

test("the order of bands never matters, and a better score never pays less where shares rise", () => {
  const bands = fc.uniqueArray(fc.integer({ min: 0, max: 120 }), { minLength: 1, maxLength: 8 });
  const scores = fc.tuple(fc.integer({ min: 0, max: 130 }), fc.integer({ min: 0, max: 130 }));
  fc.assert(
    fc.property(bands, scores, fc.integer({ min: 0, max: 20_000 }), (starts, pair, wage) => {
      const rising = starts.toSorted((a, b) => a - b).map((from, index) => [from, index / 4]);
      const table = (rows: readonly (readonly number[])[]) => rows.map((row) => row.map(String));
      const [low, high] = pair
        .toSorted((a, b) => a - b)
        .map((score) => Math.max(score, starts[0] ?? 0));
      const pay = (score: number | undefined, rows: readonly (readonly number[])[]) =>
        payOf(String(score), String(wage), table(rows));
      expect(pay(low, rising.toReversed())).toBe(pay(low, rising));
      expect(Number(pay(high, rising))).toBeGreaterThanOrEqual(Number(pay(low, rising)));
    }),
  );
});
