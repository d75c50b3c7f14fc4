import * as fc from "fast-check";
import { exact } from "../../../src/core";
import { keptText } from "../../../src/sheet/decisions/about";
import type { Decision } from "../../../src/sheet/decisions/decision";
import { answerNamed } from "../../../src/sheet/decisions/words";

const spare = { by: "", on: "", remark: "" };
const kept = fc.string({ unit: "grapheme", maxLength: 30 }).map(keptText);
const said = kept.filter((text) => text !== "");
const free = said.filter((text) => answerNamed(text) === undefined);
const cell = fc
  .tuple(fc.constantFrom("A", "H", "AB"), fc.integer({ min: 1, max: 99_999 }))
  .map(([column, row]) => `${column}${row}`);
const day = fc
  .date({ min: new Date("2001-01-01"), max: new Date("2090-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const month = day.map((one) => one.slice(0, 7));
const clause = fc.option(fc.constantFrom("1.2", "1.10", "R.3", "17"));
const figure = fc.integer({ min: 0, max: 99_999 }).map((cents) => exact((cents / 100).toFixed(2)));

const signature = fc.record({ by: kept, on: fc.oneof(day, fc.constant("")), remark: kept });
const about = fc.record({
  at: fc.record({ sheet: said, cell: fc.option(cell) }),
  text: kept,
  person: kept,
  date: fc.oneof(day, month, fc.constant("")),
});

const general: readonly fc.Arbitrary<object>[] = [
  fc.record({ kind: fc.constant("wording"), text: said, clause, rulebook: said }),
  fc.record({ kind: fc.constant("heading"), text: said, like: fc.option(free) }),
  fc.record({ kind: fc.constant("symbol"), text: said, means: said }),
  fc.record({ kind: fc.constant("status"), text: said, void: fc.boolean() }),
  fc.record({ kind: fc.constant("identity"), text: said, id: said }),
  fc.record({ kind: fc.constant("ownDay"), day, rest: fc.boolean() }),
];

const answers: readonly fc.Arbitrary<object>[] = [
  fc.record({ kind: fc.constant("clause"), clause, rulebook: said }),
  fc.record({ kind: fc.constant("person"), name: said }),
  fc.record({ kind: fc.constant("team"), team: said }),
  day.map((one) => ({ kind: "date", day: one, period: one.slice(0, 7) })),
  month.map((period) => ({ kind: "date", day: null, period })),
  fc.record({ kind: fc.constant("quantity"), quantity: figure }),
  fc.record({ kind: fc.constant("amount"), amount: figure }),
  fc.record({ kind: fc.constant("grade"), label: said }),
  fc.record({ kind: fc.constant("recording"), recording: said }),
  fc.record({
    kind: fc.constant("appeal"),
    appeal: fc.constantFrom("review", "upheld", "revoked", "none"),
  }),
  fc.constant({ kind: "confirmed" }),
];

/** Any decision, of any kind. */
export const anyDecision: fc.Arbitrary<Decision> = fc
  .tuple(
    fc.oneof(
      ...general,
      fc.tuple(about, fc.oneof(...answers)).map(([place, answer]) => ({ ...place, ...answer })),
    ),
    signature,
  )
  .map(([facts, signed]) => ({ ...spare, ...facts, ...signed }) as Decision);
