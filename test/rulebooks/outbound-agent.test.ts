import { clausesOf } from "../../src/core";
import { builtInRulebook } from "../../src/rulebooks";

/**
 * Read off the regulation by hand: clause, points, what they are counted by, and what is special.
 * The wording of the rulebook is its own; the figures are the regulation's.
 */
const regulation = `
1.1 0.5 occurrence
1.2 0.5 occurrence
1.3 5 occurrence
1.4 0.5 occurrence
1.5 0.5 occurrence
1.6 1 occurrence
1.7 2 occurrence compensation
1.8 0.5 occurrence
1.9 1 occurrence
1.10 2 occurrence
1.11 1 occurrence
1.12 0.5 occurrence
1.13 0.5 occurrence
2.1 0.2 person
2.2 0.5 occurrence
2.3 0.2 person free=2/day
2.4 0.2 person free=3/day
2.5 0.2 person
3.1 0.5 occurrence
3.2 1 occurrence
4.1 0.5 case
4.2 1 case
4.3 3 case
4.4 5 case liability
4.5 3 occurrence
5.1 2 case
5.2 5 case liability
6.1 0.1 case
6.2 0.5 case
6.3 1 occurrence
6.4 0.1 question
6.5 1 occurrence
7.1 0.2 occurrence deadline={"time":"10:00"}
7.2 1 day deadline={"monthDay":5,"roll":"workday"}
7.3 0.5 day deadline={"monthDay":5,"roll":null}
7.4 0.5 day deadline={"after":15,"unit":"workday","since":"attrition"}
7.5 0.1 hour
7.6 1 occurrence
7.7 1 occurrence
`;

const rulebook = builtInRulebook("outbound-agent");
if (!rulebook) throw new Error("outbound-agent is missing");

test("all 39 clauses have the regulation's figures, in its order", () => {
  const written = [...clausesOf(rulebook).values()].map(({ clause }) =>
    [
      clause.id,
      clause.amount,
      clause.per,
      ...clause.sanctions,
      ...(clause.allowance ? [`free=${clause.allowance.count}/${clause.allowance.per}`] : []),
      ...(clause.deadline ? [`deadline=${JSON.stringify(clause.deadline)}`] : []),
    ].join(" "),
  );
  expect(written).toHaveLength(39);
  expect(written).toEqual(regulation.trim().split("\n"));
});

test("every clause deducts points; five sections reward a clean month with 2", () => {
  const clauses = [...clausesOf(rulebook).values()].map(({ clause }) => clause);
  expect(new Set(clauses.map(({ effect, unit }) => `${effect} ${unit}`))).toEqual(
    new Set(["deduct point"]),
  );
  expect(rulebook.sections.map(({ cleanBonus }) => cleanBonus)).toEqual([2, 2, 0, 2, 0, 2, 2]);
});

test("supervisors answer for 1.11, 1.12 and 6.3; a late fault report counts from two hours", () => {
  const clauses = [...clausesOf(rulebook).values()].map(({ clause }) => clause);
  expect(clauses.filter(({ subject }) => subject === "supervisor").map(({ id }) => id)).toEqual([
    "1.11",
    "1.12",
    "6.3",
  ]);
  expect(clauses.find(({ id }) => id === "7.7")?.when).toMatchObject({ from: 2, unit: "hour" });
});

test("teams answer for 2.2 to 2.5; places are filled late from two people beyond the quota", () => {
  const clauses = [...clausesOf(rulebook).values()].map(({ clause }) => clause);
  expect(clauses.filter(({ subject }) => subject === "team").map(({ id }) => id)).toEqual([
    "2.2",
    "2.3",
    "2.4",
    "2.5",
  ]);
  expect(clauses.find(({ id }) => id === "7.4")?.when).toMatchObject({ from: 2, unit: "person" });
});

test("it is found by id and by title", () => {
  expect(builtInRulebook("呼出坐席管理规范（考核标准）")).toBe(rulebook);
  expect(builtInRulebook("no-such-rulebook")).toBeUndefined();
});
