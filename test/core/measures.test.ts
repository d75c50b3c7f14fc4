import { type Measurement, type Rulebook, exact, score, toDecimal } from "../../src/core";
import { builtInRulebook } from "../../src/rulebooks";

const kpi = builtInRulebook("service-kpi");
if (!kpi) throw new Error("service-kpi is missing");
const withTarget: Rulebook = {
  ...kpi,
  measures: kpi.measures.map((measure) => ({ ...measure, target: 200 })),
};

const calls = (day: string, value: string): Measurement => ({
  measure: "calls",
  person: { id: null, name: "林晓", team: null },
  day,
  period: day.slice(0, 7),
  value: exact(value),
  source: { sheet: "通次", cell: "C3" },
});
const measured = [calls("2026-03-02", "190"), calls("2026-03-03", "250")];
const cardOf = (rulebook: Rulebook) => {
  const result = score({ rulebook, records: [], people: [], measurements: measured });
  const [card] = result.cards;
  if (!card) throw new Error("no card");
  return { card, issues: result.issues.map(({ code }) => code) };
};

test("nothing is scored until the targets are set, and that is asked", () => {
  const { card, issues } = cardOf(kpi);
  expect(card.score).toBeNull();
  expect(issues).toEqual(["missingTarget"]);
});

test("440 calls in two days of 200: the rate is 1.1, 40 are above", () => {
  const { card, issues } = cardOf(withTarget);
  const reached = card.measures.find(({ measure }) => measure === "calls");
  const { total, target, rate, above } = reached ?? {};
  expect([total, target, rate, above].map((figure) => figure && toDecimal(figure))).toEqual([
    "440",
    "400",
    "1.1",
    "40",
  ]);
  expect(card.score && toDecimal(card.score)).toBe("100");
  expect(issues).toEqual([]);
});

test("190 calls on a day of 200: nothing is above", () => {
  const { cards } = score({
    rulebook: withTarget,
    records: [],
    people: [],
    measurements: measured.slice(0, 1),
  });
  const { rate, above } = cards[0]?.measures.find(({ measure }) => measure === "calls") ?? {};
  expect([rate, above].map((figure) => figure && toDecimal(figure))).toEqual(["0.95", "0"]);
});

test("a measure without entries has no rate", () => {
  const { card } = cardOf(withTarget);
  expect(card.measures.find(({ measure }) => measure === "talkTime")?.rate).toBeNull();
});

test("who is listed without a measured day has a card in the months that were measured", () => {
  const people = ["林晓", "李强"].map((name) => ({ id: null, name, team: null }));
  const { cards } = score({ rulebook: withTarget, records: [], people, measurements: measured });
  expect(cards).toHaveLength(2);
  expect(new Set(cards.map(({ subject, period }) => `${subject.name} ${period}`))).toEqual(
    new Set(["林晓 2026-03", "李强 2026-03"]),
  );
});

test("a figure of the month without its day is held against no day's target, and asked", () => {
  const month = { ...calls("2026-03-02", "4400"), day: null };
  const { cards } = score({ rulebook: withTarget, records: [], people: [], measurements: [month] });
  expect(cards[0]?.measures.find(({ measure }) => measure === "calls")?.rate).toBeNull();
  expect(cards[0]?.issues.map(({ code }) => code)).toEqual(["measureWithoutDay"]);
});

test("of several months, a figure without one is asked, and counts in none", () => {
  const undated: Measurement = { ...calls("2026-03-02", "300"), day: null, period: null };
  const measurements = [calls("2026-03-02", "190"), calls("2026-04-02", "250"), undated];
  const { cards, issues } = score({ rulebook: withTarget, records: [], people: [], measurements });
  const totals = cards.map(({ period, measures, provisional }) => {
    const total = measures.find(({ measure }) => measure === "calls")?.total;
    return [period, total && toDecimal(total), provisional];
  });
  expect(totals).toEqual([
    ["2026-03", "190", true],
    ["2026-04", "250", true],
  ]);
  expect(issues).toMatchObject([{ code: "missingPeriod", cell: "C3", text: "300" }]);
});
