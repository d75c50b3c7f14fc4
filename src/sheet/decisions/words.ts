import { evened } from "../read/cell/text";
import { toSimplified } from "../read/vocabulary/traditional";
import type { Appeal, DecisionKind } from "./decision";

/** The columns of the table of decisions, in the order in which they are written. */
export const decisionColumns = [
  "kind",
  "sheet",
  "cell",
  "text",
  "person",
  "date",
  "answer",
  "rulebook",
  "by",
  "on",
  "remark",
] as const;
export type DecisionColumn = (typeof decisionColumns)[number];

/** A word that answers without naming anything. */
export type AnswerWord =
  "nothing" | "unread" | "confirmed" | "withdrawn" | "counts" | "rest" | "work";

/** How the table of decisions is written, in one language. */
export interface DecisionWords {
  /** The sheet's name. */
  readonly name: string;
  readonly columns: Readonly<Record<DecisionColumn, string>>;
  readonly kinds: Readonly<Record<DecisionKind, string>>;
  readonly answers: Readonly<Record<AnswerWord, string>>;
  readonly appeals: Readonly<Record<Appeal, string>>;
}

type Spellings<Key extends string> = Readonly<Record<Key, readonly string[]>>;

/* How people may write them, in any language that the product speaks; a key is a spelling too. */

const columns: Spellings<DecisionColumn> = {
  kind: ["类别", "类型"],
  sheet: ["表", "工作表", "表名"],
  cell: ["单元格", "储存格"],
  text: ["读到的内容", "what was read"],
  person: ["姓名", "人员", "name"],
  date: ["日期", "时间"],
  answer: ["答复", "裁定", "decision"],
  rulebook: ["规则", "考核规则"],
  by: ["答复人", "裁定人", "answered by"],
  on: ["答复时间", "答复日期", "裁定日期", "answered on"],
  remark: ["备注", "说明", "remarks", "note"],
};

const kinds: Spellings<DecisionKind> = {
  wording: ["措辞", "说法", "同义词"],
  heading: ["列名", "栏名", "表头", "标题列"],
  symbol: ["符号", "图例"],
  status: ["状态"],
  identity: ["姓名", "同名", "name", "same name"],
  ownDay: ["公司日历", "公司行事历", "日历", "行事历", "放假", "company day"],
  clause: ["条款"],
  person: ["人员", "考核对象"],
  team: ["组别", "小组"],
  date: ["日期"],
  quantity: ["数量", "次数"],
  amount: ["分值", "金额", "分数"],
  grade: ["等级", "评级"],
  recording: ["录音", "录音编号"],
  appeal: ["申诉"],
  confirmed: ["核对", "确认", "check"],
};

const answers: Spellings<AnswerWord> = {
  nothing: ["不计", "不是考核事项", "无", "not an event"],
  unread: ["不读", "忽略", "ignore"],
  confirmed: ["已核对", "核对", "已确认", "确认", "是", "ok", "yes"],
  withdrawn: ["撤销", "撤消", "作废"],
  counts: ["维持", "有效", "计分"],
  rest: ["休", "放假", "休息"],
  work: ["班", "上班", "补班"],
};

const appeals: Spellings<Appeal> = {
  review: ["待复核", "复核中", "申诉中", "under review"],
  upheld: ["维持", "驳回", "维持原判"],
  revoked: ["撤销", "撤消", "申诉成立", "withdrawn"],
  none: ["不申诉", "取消申诉", "no appeal"],
};

/** Words are compared without case, spaces and marks, in simplified characters. */
const wordKey = (text: string): string =>
  toSimplified(evened(text.slice(0, 40)).toLowerCase()).replace(/[\s\p{P}]+/gu, "");

/** Finds a key by any of its spellings. */
function reader<Key extends string>(spellings: Spellings<Key>): (text: string) => Key | undefined {
  const keys = Object.keys(spellings) as Key[];
  const known = new Map<string, Key>();
  for (const key of keys) {
    for (const spelling of [key, ...spellings[key]]) known.set(wordKey(spelling), key);
  }
  return (text) => known.get(wordKey(text));
}

export const columnNamed = reader(columns);
export const kindNamed = reader(kinds);
export const answerNamed = reader(answers);
export const appealNamed = reader(appeals);

/** The columns of the breakdown from which an appeal is read. */
export const appealColumns = [
  "period",
  "id",
  "name",
  "team",
  "day",
  "source",
  "item",
  "appeal",
  "recorded",
] as const;
export type AppealColumn = (typeof appealColumns)[number];

export const appealColumnNamed = reader<AppealColumn>({
  period: ["考核期"],
  id: ["工号", "employee id"],
  name: ["姓名"],
  team: ["组别"],
  day: ["日期", "date"],
  source: ["依据", "evidence"],
  item: ["原文", "as written"],
  appeal: ["申诉"],
  recorded: ["已记录的申诉", "recorded appeal"],
});
