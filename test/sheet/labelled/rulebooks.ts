import type { Rulebook } from "../../../src/core";
import { builtInRulebooks } from "../../../src/rulebooks";
import { loaded } from "../outbound";

type Row = readonly [id: string, text: string, amount: number | [number, number], aliases?: string];

const clauses = (effect: string, rows: readonly Row[], facts: object = {}) =>
  rows.map(([id, text, amount, aliases]) => ({
    id,
    text,
    amount,
    effect,
    aliases: aliases?.split("|") ?? [],
    ...facts,
  }));

const small = (id: string, title: string, sections: readonly object[]): Rulebook =>
  loaded({
    id,
    title: { "zh-CN": title },
    edition: "2026",
    source: { document: title },
    base: 100,
    floor: 0,
    sections,
  });

/** Attendance, each clause by occurrence but absence by the day. */
const attendance = small("attendance", "考勤管理细则", [
  {
    id: "K",
    title: "考勤",
    clauses: [
      ...clauses("deduct", [
        ["K.1", "迟到", 1, "晚到|上班迟到"],
        ["K.2", "早退", 1, "提前下班"],
        ["K.4", "缺卡", 0.5, "漏打卡|未打卡|忘打卡"],
        ["K.5", "擅自离岗", 2, "脱岗|串岗"],
        ["K.6", "未按排班上岗", 2, "私自调班"],
      ]),
      ...clauses("deduct", [["K.3", "旷工", 5, "无故缺勤"]], { per: "day" }),
    ],
  },
]);

/** Hygiene inspections of rooms and areas: what is charged is a room or a team. */
const hygiene = small("hygiene", "卫生检查办法", [
  {
    id: "W",
    title: "卫生",
    clauses: clauses(
      "deduct",
      [
        ["W.1", "地面不洁", 2, "地面有垃圾|地面脏"],
        ["W.2", "床铺不整", 2, "被子未叠|床铺凌乱"],
        ["W.3", "物品摆放凌乱", 1, "桌面杂乱|物品乱放"],
        ["W.4", "垃圾未倒", 2, "垃圾桶满"],
        ["W.5", "使用违章电器", 10, "违规电器|私拉电线"],
        ["W.6", "包干区不洁", [0, 20], "包干区"],
        ["W.7", "门窗不净", [0, 10], "门窗"],
        ["W.8", "室内卫生差", [0, 10], "室内卫生"],
      ],
      { subject: "team" },
    ),
  },
]);

/** Penalties and merits of a service desk. */
const desk = small("desk", "坐席绩效扣分办法", [
  {
    id: "Z",
    title: "工作质量",
    clauses: clauses("deduct", [
      ["Z.1", "工单差错", 1, "工单错误|录单错误"],
      ["Z.2", "超时回复", 0.5, "回复超时|响应超时"],
      ["Z.3", "客户有效投诉", 5, "客户投诉|有效投诉"],
      ["Z.4", "未提交日报", 1, "日报未交|漏交日报"],
      ["Z.5", "回访遗漏", 0.5, "漏回访|未回访"],
      ["Z.6", "未按话术应答", 1, "话术不规范"],
      ["Z.7", "着装不规范", 0.5, "未穿工装|未戴工牌"],
    ]),
  },
  {
    id: "B",
    title: "加分",
    clauses: clauses("bonus", [
      ["B.1", "客户表扬", 2, "表扬"],
      ["B.2", "合理化建议被采纳", 3, "合理化建议"],
      ["B.3", "顶班支援", 1, "顶班|支援其他班组"],
    ]),
  },
]);

/** A monthly review by items, each with its maximum; the assessor takes points off. */
const review = small("review", "月度考核评分表", [
  {
    id: "F",
    title: "考核项目",
    clauses: clauses("deduct", [
      ["F.1", "工作完成质量", [0, 40], "工作质量"],
      ["F.2", "服务规范", [0, 40], "服务态度"],
      ["F.3", "考勤纪律", [0, 20], "考勤|出勤纪律"],
      ["F.4", "团队协作", [0, 20], "协作配合"],
      ["F.5", "业务知识", [0, 20], "学习成长|业务学习"],
      ["F.6", "现场卫生", [0, 10], "工位卫生"],
    ]),
  },
]);

const rulebooks = [...builtInRulebooks, attendance, hygiene, desk, review];

/** The rulebook that a labelled case names. @throws RangeError where there is none */
export function labelledRulebook(id: string): Rulebook {
  const found = rulebooks.find((rulebook) => rulebook.id === id);
  if (!found) throw new RangeError(`no such rulebook: ${id}`);
  return found;
}
