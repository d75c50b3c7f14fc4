import { readRegulation, tariffText } from "../../src/regulation";
import { promised } from "./compare";
import { deduct, fine, reward, sanction } from "./labels/notation";

type Rows = Parameters<typeof tariffText>[0];

const rulesOf = (rows: Rows) =>
  readRegulation(tariffText(rows) ?? "").clauses.map(({ rules }) => promised(rules));

test("a list of faults with what each costs is read clause by clause under its groups", () => {
  const rows = [
    ["客服中心处罚一览表", null, null, null],
    ["项目", "序号", "违规行为描述", "处罚情况"],
    ["考勤", 1, "迟到未报备", "5元/次"],
    [null, 2, "代人打卡", "50-500元(或开除)"],
    ["服务", 1, "与客户争吵", "5-50元/次"],
  ];
  expect(rulesOf(rows)).toEqual([
    promised([fine(5)]),
    promised([fine([50, 500]), sanction(["dismissal"])]),
    promised([fine([5, 50])]),
  ]);
  const { rulebook } = readRegulation(tariffText(rows) ?? "");
  expect(rulebook.title["zh-CN"]).toBe("客服中心处罚一览表");
  expect(rulebook.sections.map(({ title }) => title)).toEqual(["考勤", "服务"]);
});

test("standards with their frequency and what a failure costs", () => {
  expect(
    rulesOf([
      ["序号", "项目", "标准", "作业频率", "扣款标准"],
      [1, "地面", "无积水、无杂物、无污渍", "每日两次", "不合格扣10元/项"],
      [2, "门窗", "玻璃明亮，窗台无积灰", "每周一次", 20],
    ]),
  ).toEqual([promised([fine(10, { per: "item" })]), promised([fine(20)])]);
});

test("a bare figure has the unit and the direction of its header", () => {
  const rows = (header: string): Rows => [
    ["考核内容", header],
    ["未按流程转接电话", 2],
  ];
  expect(rulesOf(rows("扣分标准"))).toEqual([promised([deduct(2)])]);
  expect(rulesOf(rows("奖励金额"))).toEqual([promised([reward(2)])]);
});

test("where the header leaves the direction open, a bare rate is asked", () => {
  const text = tariffText([
    ["考核内容", "奖惩标准"],
    ["整理货架", "5元/次"],
    ["货架倒塌", "扣20元/次"],
  ]);
  const [open, clear] = readRegulation(text ?? "").clauses;
  expect(open?.question?.code).toBe("directionMissing");
  expect(clear?.confidence).toBeGreaterThanOrEqual(0.8);
});

test("a sheet of plain text is no tariff", () => {
  expect(tariffText([["考勤制度"], ["1、迟到一次扣2分。"]])).toBeNull();
  expect(
    tariffText([
      ["1、早退", "罚款20元"],
      ["2、旷工", "罚款100元"],
    ]),
  ).toBeNull();
  expect(tariffText([])).toBeNull();
});
