import { readRegulation } from "../../../src/regulation";
import { zhCN } from "../../../src/locales";
import {
  type ClauseChange,
  type Draft,
  accepted,
  amended,
  clauseOf,
  draftFrom,
  draftOf,
  dropped,
  openQuestions,
  withClause,
  withSection,
} from "../../../src/taskpane/regulation/draft";
import { inWords } from "../../../src/taskpane/regulation/inWords";

const text = `值班办法
一、纪律（20分）
1、值班时间睡觉，每次扣2分。
2、私自换班扣3。
3、接听电话应使用普通话。
二、礼貌
1、与来访者争吵，每宗罚款50元，并通报批评。
2、保持安静
电话接通后要自报姓名`;

/** Figures without a unit, which only the section's others give. */
const asked = `一、纪律
1、私自换班扣3。
2、值班睡觉扣2。
3、钥匙没有登记扣1。
4、迟到扣1分。`;

const draft = (): Draft => draftOf({ text, ...readRegulation(text) });

const said = (of: Draft, index: number): string | null => {
  const entry = of.entries[index];
  const clause = entry && clauseOf(of, entry);
  return clause ? inWords(clause, zhCN) : null;
};

const change = (some: Partial<ClauseChange>): ClauseChange => ({
  effect: "deduct",
  amount: 1,
  unit: "point",
  per: "occurrence",
  ...some,
});

function set(of: Draft, index: number, to: Partial<ClauseChange>): Draft {
  const next = amended(of, index, change(to));
  if (!next) throw new Error("refused");
  return next;
}

test("a clause is said as the rulebook will use it", () => {
  expect([0, 2, 3].map((index) => said(draft(), index))).toEqual([
    "扣 2 分／次",
    "不计分",
    "扣 50 元／宗；通报",
  ]);
});

test("a clause that is set changes in the rulebook, and no other does", () => {
  const next = set(draft(), 3, { amount: [5, 8], per: "day" });
  expect(said(next, 3)).toBe("扣 5–8 分／天；通报");
  expect(said(next, 0)).toBe("扣 2 分／次");
  expect(next.rulebook.sections.map(({ clauses }) => clauses.length)).toEqual(
    draft().rulebook.sections.map(({ clauses }) => clauses.length),
  );
});

test("setting a clause answers its question, even where the reading stays as it was", () => {
  expect(openQuestions(draft())).toEqual([1]);
  expect(openQuestions(set(draft(), 1, { amount: 3 }))).toEqual([]);
});

test("what was no rule becomes one, and a rule none", () => {
  expect(said(set(draft(), 2, { effect: "bonus", amount: 2 }), 2)).toBe("奖 2 分／次");
  const none = set(draft(), 0, { effect: "note", amount: 2 });
  expect(said(none, 0)).toBe("不计分");
  expect(none.rulebook.sections[0]?.clauses[0]?.amount).toBeNull();
});

test("prose that the rulebook did not hold is added to its section when it is given a figure", () => {
  const prose = "值班人员须知\n一、纪律\n值班要守时。\n1、值班时间睡觉，每次扣2分。";
  const of = draftOf({ text: prose, ...readRegulation(prose) });
  const index = of.entries.findIndex((entry) => entry.text.includes("守时"));
  expect(said(of, index)).toBeNull();
  expect(amended(of, index, change({ effect: "note", amount: null }))?.rulebook).toBe(of.rulebook);
  const next = set(of, index, { amount: 4 });
  expect(said(next, index)).toBe("扣 4 分／次");
  expect(next.rulebook.sections[0]?.clauses).toHaveLength(2);
});

test("an amount above the section's most is refused", () => {
  expect(amended(draft(), 0, change({ amount: 20 }))).not.toBeNull();
  expect(amended(draft(), 0, change({ amount: 21 }))).toBeNull();
});

test("readings are accepted as they stand, one or several at once", () => {
  const asking = draftOf({ text: asked, ...readRegulation(asked) });
  expect(openQuestions(asking)).toEqual([0, 1, 2]);
  const one = accepted(asking, [1]);
  expect(openQuestions(one)).toEqual([0, 2]);
  expect(one.rulebook).toBe(asking.rulebook);
  expect(openQuestions(accepted(asking, [0, 2]))).toEqual([1]);
});

test("a clause is added at the end of its section, under a number that is free", () => {
  const more = change({ text: "玩手机", amount: 5 });
  const next = withClause(draft(), "1", more);
  if (!next) throw new Error("refused");
  const ids = next.rulebook.sections[0]?.clauses.map(({ id }) => id);
  expect(ids).toEqual(["1.1", "1.2", "1.3", "1.4"]);
  expect(next.entries.map(({ id }) => id)).toEqual(["1.1", "1.2", "1.3", "1.4", "2.1", "2.2"]);
  expect(said(next, 3)).toBe("扣 5 分／次");
  expect(withClause(draft(), "1", change({ text: "玩手机", amount: 21 }))).toBeNull();
});

test("a clause is dropped with its words, and no other goes", () => {
  const next = dropped(draft(), 1);
  expect(next.entries.map(({ id }) => id)).toEqual(["1.1", "1.3", "2.1", "2.2"]);
  expect(next.rulebook.sections[0]?.clauses.map(({ id }) => id)).toEqual(["1.1", "1.3"]);
  expect(draft().entries).toHaveLength(5);
});

test("a section gets another title, maximum, clean bonus and way with first offences", () => {
  const fields = { title: "守则", max: 10, cleanBonus: 2, firstOffence: "warn" } as const;
  expect(withSection(draft(), "1", fields)?.rulebook.sections[0]).toMatchObject(fields);
  const follows = withSection(draft(), "1", { title: "守则", max: null, cleanBonus: 0 });
  expect(follows?.rulebook.sections[0]).not.toHaveProperty("firstOffence");
  expect(withSection(draft(), "1", { title: "守则", max: 1, cleanBonus: 0 })).toBeNull();
});

test("a rulebook that is there already is changed clause by clause, and asks nothing", () => {
  const { rulebook } = draft();
  const again = draftFrom(rulebook);
  expect(again.rulebook).toBe(rulebook);
  expect(openQuestions(again)).toEqual([]);
  expect(again.entries.map(({ id }) => id)).toEqual(["1.1", "1.2", "1.3", "2.1", "2.2"]);
  expect(said(set(again, 0, { amount: 4 }), 0)).toBe("扣 4 分／次");
});
