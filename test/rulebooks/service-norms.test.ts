import { clausesOf } from "../../src/core";
import { builtInRulebook } from "../../src/rulebooks";

/**
 * Read off the regulation by hand: clause, points, what they are counted by (发现一次 occurrence, 发现一单
 * order), whether a serious case is doubled (加倍扣罚), and what else follows.
 */
const regulation = `
1 10 occurrence
2 10 occurrence
3 10 occurrence
4 10 occurrence
5 10 occurrence
6 10 occurrence
7 10 occurrence
8 6 occurrence x2
9 10 occurrence x2
10 10 occurrence x2
11 10 occurrence
12 6 order
13 5 order
14 5 order
15 5 order
16 10 order liability
17 6 order x2
`;

const rulebook = builtInRulebook("service-norms");
if (!rulebook) throw new Error("service-norms is missing");
const clauses = [...clausesOf(rulebook).values()].map(({ clause }) => clause);
const norms = clauses.filter(({ effect }) => effect !== "note");
const guide = clauses.filter(({ effect }) => effect === "note");

test("all 17 clauses have the regulation's figures, in its order", () => {
  const written = norms.map((clause) =>
    [
      clause.id,
      clause.amount,
      clause.per,
      ...(clause.aggravation ? [`x${clause.aggravation.multiplier}`] : []),
      ...clause.sanctions,
    ].join(" "),
  );
  expect(written).toHaveLength(17);
  expect(written).toEqual(regulation.trim().split("\n"));
});

test("every clause deducts points from a person, with neither allowance, cap nor deadline", () => {
  const kinds = norms.map(({ effect, unit, subject }) => `${effect} ${unit} ${subject}`);
  expect(new Set(kinds)).toEqual(new Set(["deduct point agent"]));
  for (const clause of norms) {
    expect(clause).toMatchObject({
      choices: null,
      allowance: null,
      cap: null,
      deadline: null,
      when: null,
    });
  }
});

test("what doubles a deduction is what the regulation says", () => {
  const said = norms.flatMap(({ id, aggravation }) =>
    aggravation ? [[id, aggravation.when]] : [],
  );
  expect(said).toEqual([
    ["8", expect.stringMatching(/客户不满.*投诉/)],
    ["9", expect.stringContaining("情况严重")],
    ["10", expect.stringContaining("情况严重")],
    ["17", expect.stringMatching(/后续业务流程.*客户争议/)],
  ]);
});

test("the service guide's 13 norms stand as notes without a figure", () => {
  expect(guide.map(({ id }) => id)).toEqual(Array.from({ length: 13 }, (_, i) => `N.${i + 1}`));
  for (const note of guide) {
    expect(note).toMatchObject({ amount: null, choices: null, sanctions: [], aggravation: null });
  }
});

test("a month starts from 100; the text knows no bonus, maximum, grade or first warning", () => {
  expect(rulebook).toMatchObject({ unit: "point", base: 100, floor: 0, ceiling: null });
  expect(rulebook).toMatchObject({ firstOffence: null, grades: [], scope: "month" });
  for (const section of rulebook.sections)
    expect(section).toMatchObject({ max: null, cleanBonus: 0 });
});
