import type { Unit } from "../../core";
import type { LineState, ReportWords } from "../../sheet";
import { decisions } from "./decisions";
import { issueSentence, issueSuggestion } from "./issues";

const units: Readonly<Record<Unit, string>> = { point: "分", yuan: "元" };

/** The states of a line, in words: colour is never the only sign. */
const states: Readonly<Record<LineState, string>> = {
  severe: "重",
  medium: "中",
  light: "轻",
  bonus: "奖励",
  restored: "封顶",
  waived: "免扣",
  void: "撤销",
  asked: "待确认",
};

const monthName = (period: string | null): string =>
  period === null ? "未注明月份" : `${period.slice(0, 4)}年${Number(period.slice(5))}月`;

/** Everything that the sheets written into the workbook say. */
export const report: ReportWords = {
  rulebookLine: ({ title, edition, hash, periods }) =>
    `考核规则：${title["zh-CN"]}（${edition} 版，校验码 ${hash}）　考核期：${periods.map(monthName).join("、") || "无记录"}`,
  periodLine: monthName,
  decisions,
  summary: {
    name: "考核汇总",
    title: "考核汇总",
    columns: {
      rank: "名次",
      id: "工号",
      name: "姓名",
      team: "组别",
      score: "得分",
      deducted: "扣分",
      bonus: "加分",
      yuan: "奖惩金额（元）",
      grade: "等级",
      issues: "待确认",
    },
    live: "得分是公式：修改台账后自动重算。待确认一列是未决问题的条数。",
    fixed: (periods) =>
      `${periods.map(monthName).join("、")}的记录来自几张表，一条公式算不全，写入的是数值：修改台账后请重新计分。`,
    nobody: "没有考核对象。",
  },
  breakdown: {
    name: "扣分明细",
    title: "扣分明细",
    columns: {
      period: "考核期",
      id: "工号",
      name: "姓名",
      team: "组别",
      day: "日期",
      clause: "条款",
      text: "内容",
      quantity: "数量",
      charged: "计扣",
      amount: "单价",
      multiplier: "倍数",
      points: "得分",
      unit: "单位",
      arithmetic: "算式",
      state: "状态",
      inspector: "检查人",
      source: "依据",
      item: "原文",
      appeal: "申诉",
      recorded: "已记录的申诉",
    },
    units,
    states,
    lineText: (kind, text) =>
      ({
        clause: text,
        clauseCap: `${text}：超过本条上限，不再扣`,
        sectionCap: `${text}：超过本章上限，不再扣`,
        cleanBonus: `${text}：当月无扣分奖励`,
      })[kind],
    severalRows: (cell, count) => `${cell} 等 ${count} 条`,
    nothing: "没有扣分和加分记录。",
  },
  issues: {
    name: "待确认",
    title: "待确认",
    columns: {
      number: "序号",
      kind: "类别",
      sheet: "表",
      cell: "单元格",
      text: "读到的内容",
      person: "姓名",
      date: "日期",
      question: "问题",
      suggestion: "可选答复",
      answer: "答复",
      rulebook: "规则",
    },
    nothing: "没有待确认的问题。",
    question: issueSentence,
    suggestion: issueSuggestion,
    hints: {
      wording: "条款号，或“不计”",
      heading: "这一列相当于哪个列名，或“不读”",
      symbol: "这个符号的意思",
      status: "撤销或维持",
      identity: "工号",
      ownDay: "休或班",
      clause: "条款号，或“不计”",
      person: "姓名或工号",
      team: "组别",
      date: "日期，如 2026-03-05",
      quantity: "数字",
      amount: "数字",
      grade: "等级",
      recording: "录音编号",
      appeal: "待复核、维持或撤销",
      confirmed: "已核对",
    },
  },
};
