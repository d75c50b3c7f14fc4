import { type Clause, type Section, clausesOf } from "../../src/core";
import { builtInRulebook } from "../../src/rulebooks";

/**
 * Read off the regulation by hand: clause, what it does (占…分 takes points, 奖…分 gives them), its
 * points or the range that the assessor chooses from, and what it is counted by.
 */
const regulation = `
1.A.1 deduct 3-6 occurrence
1.A.2 deduct 2-4 occurrence
1.B.1 deduct 2 occurrence
1.B.2 deduct 1-2 occurrence
1.B.3 deduct 1-8 occurrence
1.B.4 deduct 1 occurrence
1.B.5 deduct 1-2 occurrence
1.B.6 deduct 1 occurrence
1.B.7 deduct 2-4 occurrence
1.C.1 deduct 3-5 occurrence
1.D.1 deduct 3 occurrence
1.D.2 deduct 5 occurrence
2.A.1 deduct 2 occurrence
2.A.2 deduct 2 occurrence
2.B.1 deduct 3 occurrence
2.B.2 deduct 3 occurrence
2.B.3 deduct 3 occurrence
2.B.4 deduct 3 occurrence
2.C.1 deduct 6 occurrence
2.C.2 deduct 6 occurrence
2.D.1 deduct 6 occurrence
2.D.2 deduct 6 occurrence
3.1 deduct 10 occurrence
4.1 grade 优秀=10 优良=8 良=6 中=4 差=2 很差=0 recording
5.1 bonus 2-5 occurrence
5.2 bonus 2-5 occurrence
5.3 bonus 5-10 occurrence
5.4 bonus 2-4 occurrence
5.5 bonus 2-4 occurrence
5.6 bonus 5-10 occurrence
5.7 bonus 3-5 occurrence
5.8 bonus 5 recording
5.9 bonus 5 occurrence
5.10 bonus 监听中表扬=2-4 来电表扬=4-10 书面表扬=10-15 occurrence
5.11 bonus 2 occurrence
5.12 bonus 2 month
`;

/** Parts and items with the points in their headings; rewards have none. */
const maxima = `
1 40
1.A 10
1.B 20
1.C 5
1.D 5
2 40
2.A 4
2.B 12
2.C 12
2.D 12
3 10
4 10
5 none
`;

const rulebook = builtInRulebook("call-quality");
if (!rulebook) throw new Error("call-quality is missing");
const clauses = [...clausesOf(rulebook).values()].map(({ clause }) => clause);
const withItems = (section: Section): readonly Section[] => [
  section,
  ...section.sections.flatMap(withItems),
];
const sections = rulebook.sections.flatMap(withItems);
const written = (amount: Clause["amount"]): string =>
  Array.isArray(amount) ? amount.join("-") : String(amount);

test("22 criteria, marketing, the impression and 12 rewards have the regulation's figures, in its order", () => {
  const figures = clauses.map(({ id, effect, amount, choices, per }) =>
    [
      id,
      effect,
      ...(choices?.map((choice) => `${choice.label}=${written(choice.amount)}`) ?? [
        written(amount),
      ]),
      per,
    ].join(" "),
  );
  expect(figures).toHaveLength(22 + 1 + 1 + 12);
  expect(figures).toEqual(regulation.trim().split("\n"));
});

test("parts and items have the maxima of their headings", () => {
  expect(sections.map(({ id, max }) => `${id} ${max ?? "none"}`)).toEqual(
    maxima.trim().split("\n"),
  );
});

test("the parts' maxima make up the base, the items' those of their part", () => {
  const sumOf = (parts: readonly Section[]) => parts.reduce((sum, { max }) => sum + (max ?? 0), 0);
  expect(sumOf(rulebook.sections)).toBe(100);
  const divided = rulebook.sections.filter(({ sections: items }) => items.length > 0);
  expect(divided.map(({ sections: items }) => sumOf(items))).toEqual([40, 40]);
});

test("each recording starts from 100, to 0 at the least and without a limit above", () => {
  expect(rulebook).toMatchObject({ unit: "point", base: 100, floor: 0, ceiling: null });
  expect(rulebook).toMatchObject({ scope: "recording", firstOffence: null, grades: [] });
  for (const section of sections) expect(section.cleanBonus).toBe(0);
});

test("only the reward for collecting reasons asks for a rate: 98 percent, that figure included", () => {
  const conditions = clauses.flatMap(({ id, when }) => (when ? [[id, when]] : []));
  expect(conditions).toEqual([["5.12", { measure: "collectionRate", from: 98, unit: "percent" }]]);
});

test("no criterion doubles, is free, has a deadline, a cap of its own or a sanction", () => {
  for (const clause of clauses) {
    expect(clause).toMatchObject({
      unit: "point",
      subject: "agent",
      allowance: null,
      aggravation: null,
      deadline: null,
      cap: null,
      sanctions: [],
    });
  }
});
