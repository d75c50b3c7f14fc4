import type { Clause } from "../../../src/core";
import { readRegulation } from "../../../src/regulation";
import { zhCN } from "../../../src/locales";
import { amended, clauseOf, draftOf } from "../../../src/taskpane/regulation/draft";
import { type EditFields, fieldsOf, readFields } from "../../../src/taskpane/regulation/fields";
import { inWords } from "../../../src/taskpane/regulation/inWords";

const text = `值班办法
1、值班时间睡觉，每次扣2分。
2、迟到10分钟以内扣1分，超过10分钟扣2分。
3、离岗超过5分钟，每次扣1分。`;

const draft = draftOf({ text, ...readRegulation(text) });

function clauseAt(index: number, of = draft): Clause {
  const reading = of.readings[index];
  const clause = reading && clauseOf(of, reading);
  if (!clause) throw new Error("no clause");
  return clause;
}

/** The clause as the rulebook holds it once its fields were filled in so. */
function edited(index: number, some: Partial<EditFields>): Clause {
  const clause = clauseAt(index);
  const read = readFields({ ...fieldsOf(clause), ...some }, clause);
  if ("fault" in read) throw new Error(read.fault);
  const next = amended(draft, index, read.change);
  if (!next) throw new Error("refused");
  expect(next.settled.has(index)).toBe(true);
  return clauseAt(index, next);
}

test.each([0, 1, 2])("fields left alone leave clause %i as it is", (index) => {
  expect(edited(index, {})).toEqual(clauseAt(index));
});

test("a maximum, an allowance, a multiplier and sanctions are set", () => {
  const clause = edited(0, {
    cap: "6",
    free: "2",
    freePer: "month",
    multiplier: "2",
    worse: "夜间",
    sanctions: ["warning", "notice"],
  });
  expect(clause).toMatchObject({
    amount: 2,
    cap: 6,
    allowance: { count: 2, per: "month" },
    aggravation: { multiplier: 2, when: "夜间" },
    sanctions: ["warning", "notice"],
  });
  expect(inWords(clause, zhCN)).toContain("最多 6 分");
});

test("steps are changed, added and taken away", () => {
  const { tiers } = fieldsOf(clauseAt(1));
  expect(tiers.map(({ least }) => least)).toEqual(["1", "2"]);
  const more = [...tiers, { key: 9, label: "超过30分钟", least: "3", most: "5" }];
  const { choices, amount } = edited(1, { tiers: more });
  expect([amount, choices?.map((choice) => choice.amount)]).toEqual([null, [1, 2, [3, 5]]]);
  expect(edited(1, { tiers: [], least: "4" })).toMatchObject({ amount: 4, choices: null });
});

test("a condition gets another figure, or goes", () => {
  expect(clauseAt(2).when).toMatchObject({ over: 5 });
  expect(edited(2, { limit: "8" }).when).toMatchObject({ over: 8, unit: "minute" });
  expect(edited(2, { limit: "" }).when).toBeNull();
});

test("a clause becomes a sanction alone, and one without any is asked for it", () => {
  const clause = edited(0, { effect: "sanction", sanctions: ["dismissal"] });
  expect(clause).toMatchObject({ effect: "sanction", amount: null, sanctions: ["dismissal"] });
  const none = readFields({ ...fieldsOf(clauseAt(0)), effect: "sanction" }, clauseAt(0));
  expect(none).toEqual({ fault: "noSanction" });
});

test.each<[Partial<EditFields>, string]>([
  [{ cap: "许多" }, "notAFigure"],
  [{ multiplier: "2" }, "noOccasion"],
  [{ tiers: [{ key: 0, label: "甲", least: "", most: "" }] }, "notAFigure"],
  [{ tiers: [{ key: 0, label: "甲", least: "3", most: "1" }] }, "notARange"],
])("what is wrong with a field is said: %j", (some, fault) => {
  expect(readFields({ ...fieldsOf(clauseAt(0)), ...some }, clauseAt(0))).toEqual({ fault });
});
