import type { LineState, ReportWords } from "../../sheet";
import { decisions } from "./decisions";
import { hints } from "./hints";
import { measureUnit } from "./measure-unit";
import { onRequest } from "./on-request";
import { pane } from "./pane";
import { issueSentence, issueSuggestion } from "./issues";
import { title as titleOf } from "./title";
import { list, monthName, units } from "./phrases";

/** The states of a line, in words: colour is never the only sign. */
const states: Readonly<Record<LineState, string>> = {
  severe: "▼▼▼ 重",
  medium: "▼▼ 中",
  light: "▼ 輕",
  bonus: "＋ 獎勵",
  restored: "＝ 達上限",
  cut: "－ 獎勵達上限",
  waived: "○ 免扣",
  void: "× 撤銷",
  asked: "？ 待確認",
};

/** Everything that the sheets written into the workbook say. */
export const report: ReportWords = {
  rulebookLine: ({ title, edition, hash, periods }) =>
    `考核規則：${titleOf(title)}（${edition} 版，檢查碼 ${hash}）　考核期：${list(periods.map(monthName)) || "無記錄"}`,
  footer: "第 &P 頁，共 &N 頁",
  sanction: (sanction, clause) => `${pane.sanction[sanction]}（${clause}）`,
  periodLine: monthName,
  decisions,
  summary: {
    name: "考核彙總",
    title: "考核彙總",
    columns: {
      rank: "名次",
      id: "工號",
      name: "姓名",
      team: "組別",
      score: "得分",
      deducted: "扣分",
      bonus: "加分",
      yuan: "獎懲金額（元）",
      grade: "等級",
      issues: "待確認",
      state: "狀態",
      remark: "暫定與處分",
    },
    live: "得分是公式：修改登記表後自動重算。待確認一欄是未決問題的條數；暫定與處分是評分時的情況。",
    fixed: (periods) =>
      `${list(periods.map(monthName))}的結果一條公式算不全，寫入的是數值：修改登記表後請重新評分。`,
    nobody: "沒有考核對象。",
    states: { asked: "▲ 待確認", fined: "▼ 罰款", above: "★ 高於基準分" },
    remarks: "暫定與處分（評分時）",
    provisional: (open) => `得分暫定：${open} 個問題未決`,
    teams: {
      heading: "組別小計",
      columns: {
        id: "人數",
        name: "統計",
        team: "組別",
        score: "得分",
        deducted: "扣分",
        bonus: "加分",
        yuan: "獎懲金額（元）",
        issues: "待確認",
      },
      mean: "平均",
      total: "合計",
      all: "全體",
      others: "其他",
    },
  },
  breakdown: {
    name: "扣分明細",
    title: "扣分明細",
    columns: {
      period: "考核期",
      id: "工號",
      name: "姓名",
      team: "組別",
      day: "日期",
      clause: "條款",
      text: "內容",
      quantity: "數量",
      charged: "計扣",
      amount: "單價",
      multiplier: "倍數",
      points: "增減",
      unit: "單位",
      arithmetic: "算式",
      state: "狀態",
      inspector: "檢查人",
      source: "依據",
      item: "原文",
      appeal: "申訴",
      recorded: "已記錄的申訴",
    },
    units,
    states,
    measureUnit,
    lineText: (kind, text) =>
      ({
        clause: text,
        clauseCap: `${text}：超過本條上限，不再計`,
        sectionCap: `${text}：超過本分類上限，不再扣`,
        cleanBonus: `${text}：當月無扣分獎勵`,
      })[kind],
    severalRows: (cell, count) => `${cell} 等 ${count} 條`,
    nothing: "沒有扣分和加分記錄。",
  },
  issues: {
    name: "待確認",
    title: "待確認",
    columns: {
      number: "序號",
      kind: "類別",
      sheet: "表",
      cell: "儲存格",
      text: "讀到的內容",
      person: "姓名",
      date: "日期",
      question: "問題",
      suggestion: "可選答覆",
      answer: "答覆",
      rulebook: "規則",
    },
    nothing: "沒有待確認的問題。",
    question: issueSentence,
    suggestion: issueSuggestion,
    hints,
  },
  charts: {
    name: "圖表",
    title: "圖表",
    nothing: "沒有可以畫成圖表的資料。",
    sections: (unit) => ({
      title: `各分類扣分（${unit}）`,
      note: "所有考核對象扣分之和，已計各分類上限；已撤銷的不計，獎勵不計。",
      headings: ["分類", "條數", `扣分（${unit}）`, "佔比"],
    }),
    clauses: (unit) => ({
      title: `扣分最多的條款（${unit}）`,
      note: "依扣分從多到少排列，累計佔比說明少數條款佔了多少扣分；未計各分類上限。",
      headings: ["條款", "條數", `扣分（${unit}）`, "累計佔比", "內容"],
    }),
    otherClauses: (count) => ({ id: "其他", text: `其餘 ${count} 條` }),
    spread: (unit) => ({
      title: unit === units.yuan ? "獎懲金額分佈（元）" : `得分分佈（${unit}）`,
      note: "每人每月計一次，全組的不計；含暫定的。每檔含下限，不含上限。",
      headings: [unit === units.yuan ? "金額（元）" : `得分（${unit}）`, "人數", "等級"],
    }),
    band: (from, to) =>
      from === null ? `低於 ${to}` : to === null ? `${from} 及以上` : `${from} 至 ${to}`,
    months: (unit) => ({
      title: `每月走勢（${unit}）`,
      note: "平均得分為當月各人得分的平均，全組的不計。",
      headings: ["考核期", "人數", "平均得分", "扣分合計", "加分合計"],
    }),
    inspectors: (unit, least) => ({
      title: `檢查人尺度（${unit}）`,
      note: `每件扣分的平均數，免扣和已撤銷的不計；少於 ${least} 件的不宜比較。各人檢查的內容不同，差別不等於寬嚴。`,
      headings: ["檢查人", "件數", "扣分合計", "平均每件扣分", "說明"],
    }),
    noInspector: "（未註明）",
    tooFew: (least) => `不足 ${least} 件，不宜比較`,
  },
  record: {
    name: "執行記錄",
    title: "執行記錄",
    note: "每次計分加一列，已有的列不改。規則和輸入的檢查碼相同，結果必然相同。",
    columns: {
      time: "時間",
      rulebook: "考核規則",
      hash: "規則檢查碼（SHA-256）",
      period: "考核期",
      read: "讀取範圍",
      records: "記錄數",
      people: "對象數",
      issues: "待確認",
      deducted: "扣分合計",
      bonus: "加分合計",
      yuan: "獎懲金額合計（元）",
      inputs: "輸入檢查碼（SHA-256）",
    },
    rulebook: ({ id, title, edition }) => `${titleOf(title)}\n${id}，${edition} 版`,
    ruleSheet: (sheet) => `規則表：${sheet}`,
  },
  ...onRequest,
};
