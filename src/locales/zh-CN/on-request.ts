import type { Rulebook } from "../../core";
import type { ReportWords } from "../../sheet";
import { pane } from "./pane";
import { list, monthName } from "./phrases";

const called = ({ title, edition }: Rulebook): string => `${title["zh-CN"]}（${edition} 版）`;

const parts = { rulebook: "总则", section: "分类", clause: "条款" } as const;

/** What the sheets say that are written only when somebody asks for them. */
export const onRequest: Pick<ReportWords, "notices" | "comparison" | "closed" | "gaps"> = {
  notices: {
    name: "考核通知单",
    title: "考核通知单",
    columns: {
      day: "日期",
      clause: "条款",
      text: "内容",
      arithmetic: "算式",
      points: "增减",
      state: "状态",
      inspector: "检查人",
    },
    person: ({ id, name, team }, period) =>
      [
        `姓名：${name ?? team ?? "未注明"}`,
        ...(id === null ? [] : [`工号：${id}`]),
        ...(team === null ? [] : [`组别：${team}`]),
        `考核期：${monthName(period)}`,
      ].join("　　"),
    result: ({ score, yuan, grade }) =>
      [
        ...(score === null ? [] : [`得分：${score}`]),
        ...(grade === null ? [] : [`等级：${grade}`]),
        ...(yuan === "0" && score !== null ? [] : [`奖惩金额：${yuan} 元`]),
      ].join("　　"),
    figures: ({ base, deducted, bonus, unit, recordings }) =>
      `${base === null ? "" : `基准分 ${base}，`}扣 ${deducted} ${unit}，加 ${bonus} ${unit}${recordings > 1 ? `（${pane.meanOf(recordings)}）` : ""}`,
    sanctions: (sanctions) => `处分：${sanctions.join("；")}`,
    signatures: "被考核人：________________　　　　主管：________________",
    date: "日期：________年____月____日",
  },
  comparison: {
    name: "方案对比",
    title: "方案对比",
    columns: {
      period: "考核期",
      id: "工号",
      name: "姓名",
      team: "组别",
      score: "得分（甲）",
      otherScore: "得分（乙）",
      difference: "乙减甲",
      deducted: "扣分（甲）",
      otherDeducted: "扣分（乙）",
      yuan: "金额（甲）",
      otherYuan: "金额（乙）",
      yuanDifference: "金额乙减甲",
      grade: "等级（甲）",
      otherGrade: "等级（乙）",
    },
    first: (rulebook) => `甲：${called(rulebook)}`,
    second: (rulebook) => `乙：${called(rulebook)}。只作比较，其他表仍按甲计分。`,
    nobody: "没有考核对象。",
    rules: "规则的差异（甲改为乙）",
    sameRules: "两套规则的条款完全相同。",
    difference: (difference, { field, before, after }) => {
      const at =
        `${parts[difference.of]} ${difference.of === "rulebook" ? "" : difference.id}`.trim();
      if (difference.change !== "changed") {
        return difference.change === "added"
          ? `${at}：乙新增“${difference.text}”`
          : `${at}：乙没有“${difference.text}”`;
      }
      return `${at}：${field ?? difference.field} ${before ?? "（空）"} → ${after ?? "（空）"}`;
    },
  },
  closed: {
    name: (period) => `定稿 ${period}`,
    title: (period) => `${period}考核定稿`,
    columns: {
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
    record: ({ time, rules, inputs }) => [
      `定稿时间：${time}。以下是数值，不再随台账变动。`,
      `规则校验码：${rules}`,
      `输入校验码：${inputs}`,
    ],
  },
  gaps: {
    name: "定稿差异",
    title: "定稿差异",
    columns: {
      period: "考核期",
      id: "工号",
      name: "姓名",
      team: "组别",
      score: "定稿得分",
      nowScore: "现得分",
      deducted: "定稿扣分",
      nowDeducted: "现扣分",
      bonus: "定稿加分",
      nowBonus: "现加分",
      yuan: "定稿金额",
      nowYuan: "现金额",
      grade: "定稿等级",
      nowGrade: "现等级",
      remark: "说明",
    },
    note: (sheets) => `与${list(sheets)}相比，现在的台账算出的结果如下；定稿不变。`,
    same: "现在的台账与定稿一致。",
    unreadable: (sheet) => `“${sheet}”的表头已改动，无法比较`,
    added: "定稿后新增",
    removed: "现已没有",
    changed: "有变动",
  },
};
