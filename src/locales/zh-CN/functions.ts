import type { ClauseCandidate, LineKind, LineStatus } from "../../core";
import { measureUnit } from "./measure-unit";
import { list, units } from "./phrases";

const statuses: Readonly<Record<LineStatus, string>> = {
  counted: "已计",
  warned: "警告",
  void: "撤销",
  provisional: "待确认",
};

/** Lines that are about more than one clause say so after their title. */
const lineKinds: Readonly<Record<LineKind, string>> = {
  clause: "",
  clauseCap: "：超过本条上限，不再计",
  sectionCap: "：超过本分类上限，不再扣",
  cleanBonus: "：当月无扣分，奖励",
};

/** What the custom functions say when they have no value. */
export const functions = {
  units,
  measureUnit,
  statuses,
  lineText: (kind: LineKind, text: string) => `${text}${lineKinds[kind]}`,
  nobody: "区域里没有考核对象。请选中包含表头和记录的区域。",
  unknownSubject: (wanted: string) => `区域里没有“${wanted}”。请检查姓名或工号。`,
  ambiguousSubject: (wanted: string) => `“${wanted}”不止一人，请改用工号。`,
  severalSubjects: (count: number) =>
    `区域里有 ${count} 个考核对象。请在第三个参数里写姓名或工号，或用 KPISCORES 一次列出全部。`,
  severalPeriods: (periods: readonly string[]) =>
    `区域里有几个月的记录：${list(periods)}。请在考核期参数里选一个。`,
  unreadablePeriod: (text: string) => `看不懂考核期“${text}”。请写成 2026-03 这样。`,
  unreadableFigure: (text: string) => `看不懂数值“${text}”。请写不带单位的数。`,
  unknownRulebook: (wanted: string, known: readonly string[]) =>
    `没有考核规则“${wanted}”。可用的规则：${list(known)}。`,
  noDecisions:
    "裁定参数里没有找到“类别、读到的内容、答复”这些列。请选中“裁定与答复”或“扣分明细”，含表头。",
  nothingOpen: "没有待确认的内容。",
  noRulebookFits: (known: readonly string[]) =>
    `没有一套内置规则能解释全部内容。请写明用哪一套：${list(known)}；看不懂的行可用考核窗格查看。`,
  severalRulebooksFit: (known: readonly string[]) =>
    `几套规则都适用：${list(known)}。请写明用哪一套。`,
  noScore: "这套规则没有基准分，不计总分。",
  unknownItem: (text: string, candidates: readonly ClauseCandidate[]) =>
    candidates.length === 0
      ? `看不懂考核项目“${text}”。`
      : `看不懂考核项目“${text}”。是不是：${candidates
          .map(({ clause, text: words }) => `${clause} ${words}`)
          .join("；")}？`,
  firstOffence: (text: string) =>
    `“${text}”的初犯只警告，单看一行分不出是不是初犯。请用 KPISCORE、KPIYUAN 或 KPIBREAKDOWN 计算整个区域。`,
  gradesWanted: "内置规则都没有规定等级。请在第二个参数里选一张等级表（起始分、等级两列）。",
  noGrades: (title: string) =>
    `《${title}》没有规定等级。请在第二个参数里选一张等级表（起始分、等级两列）。`,
  belowBands: (score: string) => `${score} 分低于最低一档。请检查得分，或在表里加一档。`,
  bandsNeedTwoColumns: "分档表要正好两列，如起始分和系数。请重新选择区域。",
  noBands: "分档表里没有内容。请选中起始分所在的两列。",
  unreadableBand: (row: number, text: string) =>
    `看不懂分档表区域第 ${row} 行“${text}”。起始分请写数字，另一列写等级，或系数（1.2 或 120%）。`,
  repeatedBand: (row: number, other: number) =>
    `分档表区域第 ${row} 行和第 ${other} 行的起始分相同，内容却不同。请改正其中一行。`,
  missingWage: "没有工资标准。请在第二个参数里写金额（元）。",
  unknownUnit: (text: string) => `不认识单位“${text}”。请写天、工作日或小时。`,
  unreadableMoment: (text: string) =>
    `看不懂日期“${text}”。请写成 2026-03-05 或 2026-03-05 10:30 这样。`,
  unreadableOwnDay: (row: number, text: string) =>
    `看不懂公司日历区域第 ${row} 行“${text}”。第一列请写日期，第二列请写“休”或“班”。`,
  contradictoryOwnDay: (row: number, day: string) =>
    `公司日历区域第 ${row} 行与前面矛盾：${day} 既是“休”又是“班”。`,
  calendarEnds: (year: string, known: { readonly first: number; readonly last: number }) =>
    `没有 ${year} 年的放假安排：日历从 ${known.first} 年到 ${known.last} 年。请检查日期，或改用“天”。`,
  provisional: (place: string, sentence: string) => `还不能给出得分：${place} ${sentence}`,
};
