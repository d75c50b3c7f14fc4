import type { ClauseCandidate, LineKind, LineStatus } from "../../core";
import { measureUnit } from "./measure-unit";
import { list, units } from "./phrases";

const statuses: Readonly<Record<LineStatus, string>> = {
  counted: "已計",
  warned: "警告",
  void: "撤銷",
  provisional: "待確認",
};

/** Lines that are about more than one clause say so after their title. */
const lineKinds: Readonly<Record<LineKind, string>> = {
  clause: "",
  clauseCap: "：超過本條上限，不再計",
  sectionCap: "：超過本分類上限，不再扣",
  cleanBonus: "：當月無扣分，獎勵",
};

/** What the custom functions say when they have no value. */
export const functions = {
  units,
  measureUnit,
  statuses,
  lineText: (kind: LineKind, text: string) => `${text}${lineKinds[kind]}`,
  nobody: "範圍裡沒有考核對象。請選取包含標題列和記錄的範圍。",
  unknownSubject: (wanted: string) => `範圍裡沒有「${wanted}」。請檢查姓名或工號。`,
  ambiguousSubject: (wanted: string) => `「${wanted}」不止一人，請改用工號。`,
  severalSubjects: (count: number) =>
    `範圍裡有 ${count} 個考核對象。請在第三個引數裡寫姓名或工號，或用 KPISCORES 一次列出全部。`,
  severalPeriods: (periods: readonly string[]) =>
    `範圍裡有幾個月的記錄：${list(periods)}。請在考核期引數裡選一個。`,
  unreadablePeriod: (text: string) => `看不懂考核期「${text}」。請寫成 2026-03 這樣。`,
  unreadableFigure: (text: string) => `看不懂數值「${text}」。請寫不帶單位的數。`,
  unknownRulebook: (wanted: string, known: readonly string[]) =>
    `沒有考核規則「${wanted}」。可用的規則：${list(known)}。`,
  noDecisions:
    "裁定引數裡沒有找到「類別、讀到的內容、答覆」這些欄。請選取「裁定與答覆」或「扣分明細」，含標題列。",
  nothingOpen: "沒有待確認的內容。",
  noRulebookFits: (known: readonly string[]) =>
    `沒有一套內建規則能解釋全部內容。請寫明用哪一套：${list(known)}；看不懂的列可用考核窗格檢視。`,
  severalRulebooksFit: (known: readonly string[]) =>
    `幾套規則都適用：${list(known)}。請寫明用哪一套。`,
  noScore: "這套規則沒有基準分，不計總分。",
  unknownItem: (text: string, candidates: readonly ClauseCandidate[]) =>
    candidates.length === 0
      ? `看不懂考核項目「${text}」。`
      : `看不懂考核項目「${text}」。是不是：${candidates
          .map(({ clause, text: words }) => `${clause} ${words}`)
          .join("；")}？`,
  firstOffence: (text: string) =>
    `「${text}」的初犯只警告，單看一列分不出是不是初犯。請用 KPISCORE、KPIYUAN 或 KPIBREAKDOWN 計算整個範圍。`,
  gradesWanted: "內建規則都沒有規定等級。請在第二個引數裡選一張等級表（起始分、等級兩欄）。",
  noGrades: (title: string) =>
    `《${title}》沒有規定等級。請在第二個引數裡選一張等級表（起始分、等級兩欄）。`,
  belowBands: (score: string) => `${score} 分低於最低一檔。請檢查得分，或在表裡加一檔。`,
  bandsNeedTwoColumns: "分檔表要正好兩欄，如起始分和係數。請重新選擇範圍。",
  noBands: "分檔表裡沒有內容。請選取起始分所在的兩欄。",
  unreadableBand: (row: number, text: string) =>
    `看不懂分檔表範圍第 ${row} 列「${text}」。起始分請寫數字，另一欄寫等級，或係數（1.2 或 120%）。`,
  repeatedBand: (row: number, other: number) =>
    `分檔表範圍第 ${row} 列和第 ${other} 列的起始分相同，內容卻不同。請改正其中一列。`,
  missingWage: "沒有薪資標準。請在第二個引數裡寫金額（元）。",
  unknownUnit: (text: string) => `不認識單位「${text}」。請寫天、工作日或小時。`,
  unreadableMoment: (text: string) =>
    `看不懂日期「${text}」。請寫成 2026-03-05 或 2026-03-05 10:30 這樣。`,
  unreadableOwnDay: (row: number, text: string) =>
    `看不懂公司行事曆範圍第 ${row} 列「${text}」。第一欄請寫日期，第二欄請寫「休」或「班」。`,
  contradictoryOwnDay: (row: number, day: string) =>
    `公司行事曆範圍第 ${row} 列與前面矛盾：${day} 既是「休」又是「班」。`,
  calendarEnds: (year: string, known: { readonly first: number; readonly last: number }) =>
    `沒有 ${year} 年的放假安排：行事曆從 ${known.first} 年到 ${known.last} 年。請檢查日期，或改用「天」。`,
  provisional: (place: string, sentence: string) => `還不能給出得分：${place} ${sentence}`,
};
