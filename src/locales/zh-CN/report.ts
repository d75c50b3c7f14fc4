import type { LineState, ReportWords } from "../../sheet";
import { decisions } from "./decisions";
import { hints } from "./hints";
import { measureUnit } from "./measure-unit";
import { onRequest } from "./on-request";
import { pane } from "./pane";
import { issueSentence, issueSuggestion } from "./issues";
import { list, monthName, units } from "./phrases";

/** The states of a line, in words: colour is never the only sign. */
const states: Readonly<Record<LineState, string>> = {
  severe: "▼▼▼ 重",
  medium: "▼▼ 中",
  light: "▼ 轻",
  bonus: "＋ 奖励",
  restored: "＝ 封顶",
  cut: "－ 奖励封顶",
  waived: "○ 免扣",
  void: "× 撤销",
  asked: "？ 待确认",
};

/** Everything that the sheets written into the workbook say. */
export const report: ReportWords = {
  rulebookLine: ({ title, edition, hash, periods }) =>
    `考核规则：${title["zh-CN"]}（${edition} 版，校验码 ${hash}）　考核期：${list(periods.map(monthName)) || "无记录"}`,
  footer: "第 &P 页，共 &N 页",
  sanction: (sanction, clause) => `${pane.sanction[sanction]}（${clause}）`,
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
      state: "状态",
      remark: "暂定与处分",
    },
    live: "得分是公式：修改台账后自动重算。待确认一列是未决问题的条数；暂定与处分是评分时的情况。",
    fixed: (periods) =>
      `${list(periods.map(monthName))}的结果一条公式算不全，写入的是数值：修改台账后请重新评分。`,
    nobody: "没有考核对象。",
    states: { asked: "▲ 待确认", fined: "▼ 罚款", above: "★ 高于基准分" },
    remarks: "暂定与处分（评分时）",
    provisional: (open) => `得分暂定：${open} 个问题未决`,
    teams: {
      heading: "组别小计",
      columns: {
        id: "人数",
        name: "统计",
        team: "组别",
        score: "得分",
        deducted: "扣分",
        bonus: "加分",
        yuan: "奖惩金额（元）",
        issues: "待确认",
      },
      mean: "平均",
      total: "合计",
      all: "全体",
      others: "其他",
    },
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
      points: "增减",
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
    measureUnit,
    lineText: (kind, text) =>
      ({
        clause: text,
        clauseCap: `${text}：超过本条上限，不再计`,
        sectionCap: `${text}：超过本分类上限，不再扣`,
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
    hints,
  },
  charts: {
    name: "图表",
    title: "图表",
    nothing: "没有可以画成图表的数据。",
    sections: (unit) => ({
      title: `各分类扣分（${unit}）`,
      note: "所有考核对象扣分之和，已计各分类上限；已撤销的不计，奖励不计。",
      headings: ["分类", "条数", `扣分（${unit}）`, "占比"],
    }),
    clauses: (unit) => ({
      title: `扣分最多的条款（${unit}）`,
      note: "按扣分从多到少排列，累计占比说明少数条款占了多少扣分；未计各分类上限。",
      headings: ["条款", "条数", `扣分（${unit}）`, "累计占比", "内容"],
    }),
    otherClauses: (count) => ({ id: "其他", text: `其余 ${count} 条` }),
    spread: (unit) => ({
      title: unit === units.yuan ? "奖惩金额分布（元）" : `得分分布（${unit}）`,
      note: "每人每月计一次，全组的不计；含暂定的。每档含下限，不含上限。",
      headings: [unit === units.yuan ? "金额（元）" : `得分（${unit}）`, "人数", "等级"],
    }),
    band: (from, to) =>
      from === null ? `低于 ${to}` : to === null ? `${from} 及以上` : `${from} 至 ${to}`,
    months: (unit) => ({
      title: `每月走势（${unit}）`,
      note: "平均得分为当月各人得分的平均，全组的不计。",
      headings: ["考核期", "人数", "平均得分", "扣分合计", "加分合计"],
    }),
    inspectors: (unit, least) => ({
      title: `检查人尺度（${unit}）`,
      note: `每件扣分的平均数，免扣和已撤销的不计；少于 ${least} 件的不宜比较。各人检查的内容不同，差别不等于宽严。`,
      headings: ["检查人", "件数", "扣分合计", "平均每件扣分", "说明"],
    }),
    noInspector: "（未注明）",
    tooFew: (least) => `不足 ${least} 件，不宜比较`,
  },
  record: {
    name: "运行记录",
    title: "运行记录",
    note: "每次评分加一行，已有的行不改。规则和输入的校验码相同，结果必然相同。",
    columns: {
      time: "时间",
      rulebook: "考核规则",
      hash: "规则校验码（SHA-256）",
      period: "考核期",
      read: "读取范围",
      records: "记录数",
      people: "对象数",
      issues: "待确认",
      deducted: "扣分合计",
      bonus: "加分合计",
      yuan: "奖惩金额合计（元）",
      inputs: "输入校验码（SHA-256）",
    },
    rulebook: ({ id, title, edition }) => `${title["zh-CN"]}\n${id}，${edition} 版`,
    ruleSheet: (sheet) => `规则表：${sheet}`,
  },
  ...onRequest,
};
