import { type Rulebook, exact, payFor, payWarnings, score, toDecimal } from "../../src/core";
import { builtInRulebook } from "../../src/rulebooks";
import { byLinXiao } from "./cards";
import { record } from "./records";
import { rulebookOf } from "./rulebook";

const bands = [
  { from: exact(60), share: exact("0.8") },
  { from: exact(90), share: exact(1) },
  { from: exact(100), share: exact("1.2") },
];
const pay = (score: string, with_ = bands) => {
  const paid = payFor(exact(score), exact(3000), with_);
  return paid && toDecimal(paid);
};

test("the highest band reached decides; a band begins with its own figure", () => {
  expect([pay("59.9"), pay("60"), pay("89.9"), pay("90"), pay("110")]).toEqual([
    null,
    "2400",
    "2400",
    "3000",
    "3600",
  ]);
});

test("without bands the pay is in proportion: 97.5 of 100 earns 2925 of 3000", () => {
  expect(pay("97.5", [])).toBe("2925");
});

describe("the guard", () => {
  const codes = (withheld: string, minimum: string | null) =>
    payWarnings(
      exact(3000),
      exact(withheld),
      minimum === null ? null : { amount: exact(minimum), since: "2025-07-01" },
    ).map(({ code }) => code);

  test("a fifth of 3000 is 600: that much is silent, a fen more warns", () => {
    expect([codes("600", null), codes("600.01", null)]).toEqual([[], ["overOneFifth"]]);
  });

  test("what is left is held against the minimum wage entered", () => {
    expect([codes("500", "2500"), codes("500.01", "2500")]).toEqual([[], ["belowMinimumWage"]]);
  });
});

describe("on a card", () => {
  const penalties = builtInRulebook("rewards-penalties");
  if (!penalties) throw new Error("rewards-penalties is missing");
  const withMinimum: Rulebook = {
    ...penalties,
    parameters: [
      { id: "minimumWage", label: "最低工资", unit: "yuan", default: 2500 },
      { id: "minimumWageSince", label: "起始", unit: "date", default: 20250701 },
    ],
  };
  const wages = [
    {
      person: { id: null, name: "林晓", team: null },
      amount: exact(3000),
      source: { sheet: "花名册", cell: "E2" },
    },
  ];
  // C.3 costs 100; of seven, the first is a warning: 600 is a fifth of 3000, seven paid are 700.
  const issuesOf = (rulebook: Rulebook, quantity: string) =>
    score({
      rulebook,
      records: [record({ clause: "C.3", name: "林晓", day: "2026-03-02", quantity })],
      people: [],
      wages,
    }).cards[0]?.issues.map(({ code, cell }) => [code, cell]);

  test("a fifth is silent, more is told at the wage's cell", () => {
    expect(issuesOf(penalties, "7")).toEqual([]);
    expect(issuesOf(penalties, "8")).toEqual([["overOneFifth", "E2"]]);
  });

  test("points are no yuan: 700 of them are withheld of no wage", () => {
    const { issues } = score({
      rulebook: rulebookOf([{ amount: 700 }]),
      records: [byLinXiao({})],
      people: [],
      wages,
    });
    expect(issues).toEqual([]);
  });

  test("a reward makes no fine smaller: 700 are withheld of 3000, whatever was earned beside", () => {
    const rulebook = rulebookOf([
      { amount: 700, unit: "yuan" },
      { amount: 500, unit: "yuan", effect: "bonus" },
    ]);
    const records = ["1.1", "1.2"].map((clause) => byLinXiao({ clause }));
    const { issues } = score({ rulebook, records, people: [], wages });
    expect(issues).toMatchObject([{ code: "overOneFifth", facts: { withheld: "700" } }]);
  });

  test("a minimum wage without its date warns of nothing", () => {
    const undated = { ...withMinimum, parameters: withMinimum.parameters.slice(0, 1) };
    expect(issuesOf(undated, "7")).toEqual([]);
  });

  test("with a minimum wage entered, what is left is told too: 3000 − 600 < 2500", () => {
    expect(issuesOf(withMinimum, "7")).toEqual([["belowMinimumWage", "E2"]]);
    expect(issuesOf(withMinimum, "6")).toEqual([]);
  });
});
