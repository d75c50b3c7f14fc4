import type { Clause } from "../../../src/core";
import { readRegulation } from "../../../src/regulation";
import { zhCN } from "../../../src/locales";
import { clauseCell, clauseValue } from "../../../src/sheet";
import { amended, clauseOf, draftOf } from "../../../src/taskpane/regulation/draft";
import { type EditFields, fieldsOf, readFields } from "../../../src/taskpane/regulation/fields";
import { inWords } from "../../../src/taskpane/regulation/inWords";

const text = `值班办法
1、值班时间睡觉，每次扣2分。
2、迟到10分钟以内扣1分，超过10分钟扣2分。
3、离岗超过5分钟，每次扣1分。`;

const draft = draftOf({ text, ...readRegulation(text) });
const cells = { clauseCell, clauseValue, words: zhCN };
const fieldsAt = (index: number): EditFields => fieldsOf(clauseAt(index), "", cells);
const faultsOf = (some: Partial<EditFields>, index = 0) => {
  const read = readFields({ ...fieldsAt(index), ...some }, cells);
  return "faults" in read ? Object.fromEntries(read.faults) : {};
};

function clauseAt(index: number, of = draft): Clause {
  const entry = of.entries[index];
  const clause = entry && clauseOf(of, entry);
  if (!clause) throw new Error("no clause");
  return clause;
}

/** The clause as the rulebook holds it once its fields were filled in so. */
function edited(index: number, some: Partial<EditFields>): Clause {
  const read = readFields({ ...fieldsAt(index), ...some }, cells);
  if ("faults" in read) throw new Error([...read.faults.values()].join());
  const next = amended(draft, index, read.change);
  if (!next) throw new Error("refused");
  expect(next.entries[index]?.settled).toBe(true);
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
  const { tiers } = fieldsAt(1);
  expect(tiers.map(({ least }) => least)).toEqual(["1", "2"]);
  const more = [...tiers, { key: 9, label: "超过30分钟", least: "3", most: "5" }];
  const { choices, amount } = edited(1, { tiers: more });
  expect([amount, choices?.map((choice) => choice.amount)]).toEqual([null, [1, 2, [3, 5]]]);
  expect(edited(1, { tiers: [], least: "4" })).toMatchObject({ amount: 4, choices: null });
});

test("a condition and a deadline are set in plain words, and go", () => {
  expect(clauseAt(2).when).toMatchObject({ over: 5 });
  expect(fieldsAt(2).when).toBe("超过 5 分钟");
  expect(edited(2, { when: "满 8 分钟" }).when).toEqual({
    measure: "duration",
    from: 8,
    unit: "minute",
  });
  expect(edited(2, { when: "" }).when).toBeNull();
  const due = edited(0, { deadline: "每月 5 日前，遇休息日顺延至下一工作日" });
  expect(due.deadline).toEqual({ monthDay: 5, roll: "workday" });
  expect(inWords(due, zhCN)).toBe("扣 2 分／次；时限：每月 5 日，遇节假日顺延");
  expect(edited(0, { deadline: "9:30" }).deadline).toEqual({ time: "09:30" });
  expect(edited(0, { deadline: "收到投诉起 3 个工作日内" }).deadline).toEqual({
    after: 3,
    unit: "workday",
    since: "收到投诉",
  });
});

test("the words, other names and the subject are set", () => {
  const clause = edited(0, { text: " 上班睡觉 ", aliases: "打瞌睡；睡岗", subject: "team" });
  expect(clause).toMatchObject({
    text: "上班睡觉",
    aliases: ["打瞌睡", "睡岗"],
    subject: "team",
  });
});

test("a clause becomes a sanction alone, and one without any is asked for it", () => {
  const clause = edited(0, { effect: "sanction", sanctions: ["dismissal"] });
  expect(clause).toMatchObject({ effect: "sanction", amount: null, sanctions: ["dismissal"] });
  expect(faultsOf({ effect: "sanction" })).toEqual({ sanctions: "noSanction" });
});

test.each<[Partial<EditFields>, Record<string, string>]>([
  [{ text: " " }, { text: "noWords" }],
  [{ least: "很多" }, { least: "notAFigure" }],
  [{ least: "3", most: "1" }, { least: "notARange" }],
  [{ cap: "许多" }, { cap: "notAFigure" }],
  [{ multiplier: "2" }, { worse: "noOccasion" }],
  [{ multiplier: "0", worse: "夜间" }, { multiplier: "noFactor" }],
  [{ worse: "夜间" }, { multiplier: "noFactor" }],
  [{ when: "迟到很久" }, { when: "noCondition" }],
  [{ deadline: "尽快" }, { deadline: "noDeadline" }],
  [{ deadline: "每月 32 日" }, { deadline: "noDeadline" }],
  [{ tiers: [{ key: 0, label: "甲", least: "", most: "" }] }, { 0: "notAFigure" }],
  [{ tiers: [{ key: 4, label: "甲", least: "3", most: "1" }] }, { 4: "notARange" }],
  [
    { least: "x", cap: "y" },
    { least: "notAFigure", cap: "notAFigure" },
  ],
])("what is wrong is told of each field: %j", (some, faults) => {
  expect(faultsOf(some)).toEqual(faults);
});
