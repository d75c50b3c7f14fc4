import { type Section, loadRulebook } from "../../src/core";
import { readRegulation } from "../../src/regulation";
import { figureLines } from "./figures";
import {
  marks,
  marksFigures,
  points,
  pointsFigures,
  prices,
  pricesFigures,
  sheet,
  sheetFigures,
  yuan,
  yuanFigures,
} from "./texts";

const lines = (figures: string): readonly string[] => figures.trim().split("\n");
const sections = (of: readonly Section[]): readonly Section[] =>
  of.flatMap((section) => [section, ...sections(section.sections)]);

test.each([
  ["points per event", points, pointsFigures],
  ["yuan in traditional script", yuan, yuanFigures],
  ["marks of a recording", marks, marksFigures],
  ["a score sheet", sheet, sheetFigures],
  ["a list of prices", prices, pricesFigures],
])("%s: the draft has the text's figures, clause by clause", (_name, text, figures) => {
  const { rulebook } = readRegulation(text);
  expect(figureLines(rulebook)).toEqual(lines(figures));
  expect(loadRulebook(rulebook)).toEqual({ rulebook });
});

test("a clean month's bonus belongs to its chapter", () => {
  const { rulebook } = readRegulation(points);
  expect(rulebook.sections.map(({ title, cleanBonus }) => [title, cleanBonus])).toEqual([
    ["工位秩序", 2],
    ["到岗", 0],
    ["投诉", 1],
    ["报送", 0],
  ]);
  expect(rulebook).toMatchObject({ unit: "point", base: null, floor: null });
});

test("maxima stand in headings, a card begins with its base, and is of a recording", () => {
  const { rulebook } = readRegulation(marks);
  expect(sections(rulebook.sections).map(({ title, max }) => [title, max])).toEqual([
    ["评分", null],
    ["用语", 30],
    ["开场", 10],
    ["语速", 20],
    ["整体印象", 10],
    ["奖励部分", null],
  ]);
  expect(rulebook).toMatchObject({ unit: "point", base: 100, floor: 0, scope: "recording" });
});

test("another regulation in the same text has a section of its own, and no number twice", () => {
  const { rulebook } = readRegulation(
    "仓库考勤制度\n一、迟到\n1、迟到一次扣2分。\n二、旷工\n1、旷工一天扣10分。\n" +
      "仓库安全办法\n一、用电\n1、私拉电线，每次扣3分。\n二、用火\n1、吸烟，每次扣5分。",
  );
  expect(sections(rulebook.sections).map(({ id, title }) => [id, title])).toEqual([
    ["1", "迟到"],
    ["2", "旷工"],
    ["3", "仓库安全办法"],
    ["3.1", "用电"],
    ["3.2", "用火"],
  ]);
});

test("a warned first offence holds for the sections above it, and is asked", () => {
  const { rulebook, clauses } = readRegulation(yuan);
  const [, regulated] = rulebook.sections;
  expect(regulated).toMatchObject({ title: "獎懲", firstOffence: "warn" });
  expect(clauses.at(-1)?.question).toMatchObject({ code: "aboveUnclear" });
});

test("a missing unit is the one of its section, and is asked", () => {
  const { clauses } = readRegulation(yuan);
  const bare = clauses.find(({ id }) => id === "2.2.2");
  expect(bare?.rules[0]).toMatchObject({ kind: "fine", unit: "yuan", amount: 15 });
  expect(bare?.question).toEqual({
    code: "unitMissing",
    facts: { words: "一次扣15", assumed: "yuan" },
  });
  expect(bare?.confidence).toBeLessThan(0.8);
});

test("the text's own lines stay unconverted", () => {
  const { clauses } = readRegulation(yuan);
  const source = yuan.replaceAll("\n", "");
  for (const { text } of clauses) expect(source).toContain(text);
});

test.each([
  ["迟到10分钟以内扣1分，10分钟以上扣3分。", "tiers"],
  ["瞒报差错，扣除当月绩效工资10%。", "payShare"],
  ["接通率低于92%，每低1个百分点扣2分。", "perNotHeld"],
  ["擅自外借设备，罚款50元以上。", "amountOpen"],
  ["殴打客户者记大过。", "sanctionNotHeld"],
  ["质检成绩低于80分，扣2分。", "thresholdNotHeld"],
  ["第二次违反者辞退。", "thresholdNotHeld"],
  ["旷课一次扣款。", "amountMissing"],
])("what a rulebook cannot hold is kept with its reading and asked: %s", (text, code) => {
  const [clause] = readRegulation(text).clauses;
  expect(clause?.question?.code).toBe(code);
  expect(clause?.rules[0].kind).not.toBe("none");
});

test("parts without a figure are other names of the clause above them", () => {
  const { rulebook, clauses } = readRegulation(
    "1、有下列行为之一的，每次扣2分：\n（1）离席不报备；\n（2）接打私人电话；\n（3）外借工号，扣5分。\n2、旷会扣3分。",
  );
  expect(clauses.map(({ id }) => id)).toEqual(["1", "1.1", "1.2", "1.3", "2"]);
  expect(rulebook.sections.flatMap((section) => section.clauses)).toMatchObject([
    { id: "1", amount: 2, aliases: ["离席不报备", "接打私人电话"] },
    { id: "1.3", amount: 5 },
    { id: "2", amount: 3 },
  ]);
});

test("prose alone makes a draft without a score", () => {
  const { rulebook } = readRegulation("1、坐席应礼貌待客。\n2、下班前整理工位。");
  expect(rulebook.base).toBeNull();
  expect(rulebook.sections.flatMap(({ clauses }) => clauses.map(({ effect }) => effect))).toEqual([
    "note",
    "note",
  ]);
});

test("nothing is read from nothing", () => {
  expect(readRegulation("").clauses).toEqual([]);
  expect(readRegulation(" \n\t\n").rulebook.sections).toHaveLength(1);
});
