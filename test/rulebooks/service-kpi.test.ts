import { clausesOf } from "../../src/core";
import { builtInRulebook } from "../../src/rulebooks";

const rulebook = builtInRulebook("service-kpi");
if (!rulebook) throw new Error("service-kpi is missing");
const clauses = [...clausesOf(rulebook).values()].map(({ clause }) => clause);

test("the base is 100, up and down, without a limit above", () => {
  expect(rulebook).toMatchObject({ unit: "point", base: 100, floor: 0, ceiling: null });
  expect(rulebook).toMatchObject({
    scope: "month",
    firstOffence: null,
    grades: [],
    parameters: [],
  });
});

test("the 11 duties stand as notes, in the regulation's order and without a figure", () => {
  expect(clauses.map(({ id }) => id)).toEqual(Array.from({ length: 11 }, (_, i) => `D.${i + 1}`));
  for (const duty of clauses) {
    expect(duty).toMatchObject({
      effect: "note",
      amount: null,
      choices: null,
      sanctions: [],
      allowance: null,
      aggravation: null,
      cap: null,
      deadline: null,
      when: null,
    });
  }
});

test("each duty names one key word of its own in the regulation", () => {
  const duties: readonly (readonly [id: string, word: string])[] = [
    ["D.1", "回访"],
    ["D.2", "新技术"],
    ["D.3", "公司任务"],
    ["D.4", "促销"],
    ["D.5", "用户资料"],
    ["D.6", "内部求助"],
    ["D.7", "请示"],
    ["D.8", "现场指导"],
    ["D.9", "号源"],
    ["D.10", "统计"],
    ["D.11", "跟踪监督"],
  ];
  const found = duties.map(([, word]) =>
    clauses.filter(({ text }) => text.includes(word)).map(({ id }) => id),
  );
  expect(found).toEqual(duties.map(([id]) => [id]));
});

test("talk time and calls are measured each day; the text gives neither a target", () => {
  expect(rulebook.measures).toEqual([
    { id: "talkTime", label: "日通时", unit: "minute", target: null },
    { id: "calls", label: "日通次", unit: "call", target: null },
  ]);
});

test("no section invents a maximum or a bonus", () => {
  for (const section of rulebook.sections) {
    expect(section).toMatchObject({ max: null, cleanBonus: 0, sections: [] });
  }
});
