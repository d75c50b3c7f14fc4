import type { Rulebook } from "../../core";
import type { ReportWords } from "../../sheet";
import { pane } from "./pane";
import { title as titleOf } from "./title";
import { list, monthName } from "./phrases";

const called = ({ title, edition }: Rulebook): string => `${titleOf(title)}（${edition} 版）`;

const parts = { rulebook: "總則", section: "分類", clause: "條款" } as const;

/** What the sheets say that are written only when somebody asks for them. */
export const onRequest: Pick<ReportWords, "notices" | "comparison" | "closed" | "gaps"> = {
  notices: {
    name: "考核通知單",
    title: "考核通知單",
    columns: {
      day: "日期",
      clause: "條款",
      text: "內容",
      arithmetic: "算式",
      points: "增減",
      state: "狀態",
      inspector: "檢查人",
    },
    person: ({ id, name, team }, period) =>
      [
        `姓名：${name ?? team ?? "未註明"}`,
        ...(id === null ? [] : [`工號：${id}`]),
        ...(team === null ? [] : [`組別：${team}`]),
        `考核期：${monthName(period)}`,
      ].join("　　"),
    result: ({ score, yuan, grade }) =>
      [
        ...(score === null ? [] : [`得分：${score}`]),
        ...(grade === null ? [] : [`等級：${grade}`]),
        ...(yuan === "0" && score !== null ? [] : [`獎懲金額：${yuan} 元`]),
      ].join("　　"),
    figures: ({ base, deducted, bonus, unit, recordings }) =>
      `${base === null ? "" : `基準分 ${base}，`}扣 ${deducted} ${unit}，加 ${bonus} ${unit}${recordings > 1 ? `（${pane.meanOf(recordings)}）` : ""}`,
    sanctions: (sanctions) => `處分：${sanctions.join("；")}`,
    signatures: "被考核人：________________　　　　主管：________________",
    date: "日期：________年____月____日",
  },
  comparison: {
    name: "方案對比",
    title: "方案對比",
    columns: {
      period: "考核期",
      id: "工號",
      name: "姓名",
      team: "組別",
      score: "得分（甲）",
      otherScore: "得分（乙）",
      difference: "乙減甲",
      deducted: "扣分（甲）",
      otherDeducted: "扣分（乙）",
      yuan: "金額（甲）",
      otherYuan: "金額（乙）",
      yuanDifference: "金額乙減甲",
      grade: "等級（甲）",
      otherGrade: "等級（乙）",
    },
    first: (rulebook) => `甲：${called(rulebook)}`,
    second: (rulebook) => `乙：${called(rulebook)}。只作比較，其他表仍依甲計分。`,
    nobody: "沒有考核對象。",
    rules: "規則的差異（甲改為乙）",
    sameRules: "兩套規則的條款完全相同。",
    difference: (difference, { field, before, after }) => {
      const at =
        `${parts[difference.of]} ${difference.of === "rulebook" ? "" : difference.id}`.trim();
      if (difference.change !== "changed") {
        return difference.change === "added"
          ? `${at}：乙新增「${difference.text}」`
          : `${at}：乙沒有「${difference.text}」`;
      }
      return `${at}：${field ?? difference.field} ${before ?? "（空）"} → ${after ?? "（空）"}`;
    },
  },
  closed: {
    name: (period) => `定稿 ${period}`,
    title: (period) => `${period}考核定稿`,
    columns: {
      id: "工號",
      name: "姓名",
      team: "組別",
      score: "得分",
      deducted: "扣分",
      bonus: "加分",
      yuan: "獎懲金額（元）",
      grade: "等級",
      issues: "待確認",
    },
    record: ({ time, rules, inputs }) => [
      `定稿時間：${time}。以下是數值，不再隨登記表變動。`,
      `規則檢查碼：${rules}`,
      `輸入檢查碼：${inputs}`,
    ],
  },
  gaps: {
    name: "定稿差異",
    title: "定稿差異",
    columns: {
      period: "考核期",
      id: "工號",
      name: "姓名",
      team: "組別",
      score: "定稿得分",
      nowScore: "現得分",
      deducted: "定稿扣分",
      nowDeducted: "現扣分",
      bonus: "定稿加分",
      nowBonus: "現加分",
      yuan: "定稿金額",
      nowYuan: "現金額",
      grade: "定稿等級",
      nowGrade: "現等級",
      remark: "說明",
    },
    note: (sheets) => `與${list(sheets)}相比，現在的登記表算出的結果如下；定稿不變。`,
    same: "現在的登記表與定稿一致。",
    unreadable: (sheet) => `「${sheet}」的標題列已改動，無法比較`,
    added: "定稿後新增",
    removed: "現已沒有",
    changed: "有變動",
  },
};
