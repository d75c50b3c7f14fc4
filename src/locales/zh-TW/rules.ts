import type {
  ColumnKey,
  HeadingKey,
  RuleTableError,
  RuleTableFaults,
  RuleTableField,
  RuleTableWords,
} from "../../sheet";
import { sentenceFor } from "../sentence";
import { list, quoted } from "./phrases";

/** What a rule table in a sheet says. Every word is among those that are read back. */
const table: RuleTableWords = {
  name: "考核規則",
  title: "考核規則表：可以直接修改，引用它的公式會自動重算。",
  headings: {
    id: "規則編號",
    "title.zh-CN": "規則名稱",
    "title.zh-TW": "繁體名稱",
    "title.en": "英文名稱",
    edition: "版本",
    "source.document": "來源",
    "source.note": "來源說明",
    unit: "單位",
    base: "基準分",
    floor: "最低分",
    ceiling: "最高分",
    scope: "計分範圍",
    firstOffence: "初犯",
    assumptions: "約定",
    parameters: "參數",
    measures: "指標",
    grades: "等級",
  },
  columns: {
    kind: "列別",
    id: "編號",
    parent: "上級",
    text: "內容",
    effect: "類型",
    amount: "分值",
    unit: "單位",
    per: "計量",
    step: "每滿幾個",
    choices: "選項",
    subject: "對象",
    allowance: "免扣額",
    aggravation: "加重",
    when: "適用條件",
    deadline: "時限",
    sanctions: "處分",
    cap: "上限",
    expected: "應有記錄",
    consecutive: "可否連續",
    cleanBonus: "無扣分獎勵",
    firstOffence: "初犯",
    aliases: "別名",
  },
  choices: {
    kind: { section: "分類", clause: "條款" },
    effect: { deduct: "扣分", bonus: "獎勵", grade: "評級", sanction: "處分", note: "要求" },
    unit: { point: "分", yuan: "元" },
    per: {
      occurrence: "每次",
      person: "每人",
      case: "每件",
      day: "每天",
      hour: "每小時",
      minute: "每分鐘",
      question: "每題",
      order: "每筆",
      recording: "每條錄音",
      month: "每月",
    },
    subject: { agent: "客服", supervisor: "主管", team: "團隊" },
    sanctions: {
      dismissal: "開除",
      wageForfeit: "扣發薪資",
      notice: "通報",
      compensation: "賠償",
      liability: "追究責任",
      absence: "曠職",
      warning: "警告",
    },
    scope: { month: "按月", recording: "按錄音" },
    firstOffence: { warn: "警告", charge: "照扣" },
    expected: { workday: "每個工作日" },
    consecutive: { true: "可以", false: "不可" },
    measureUnit: {
      person: "人",
      call: "通",
      occurrence: "次",
      second: "秒",
      minute: "分鐘",
      hour: "小時",
      day: "天",
      workday: "工作日",
      percent: "%",
      yuan: "元",
    },
  },
  bounds: { from: "滿", over: "超過", under: "不滿", upTo: "不超過" },
  allowance: (count, per) => `${per === "day" ? "每天" : "每月"} ${count}`,
  step: (of, round) => `${of}，${round === "up" ? "不足也算" : "不足不算"}`,
  aggravation: (multiplier, when) => `${multiplier} 倍：${when}`,
  daily: (time) => `每天 ${time}`,
  monthly: (day, roll) => `每月 ${day} 日${roll ? "，遇假日順延" : ""}`,
  after: (count, unit, since) => `${since} 起 ${count} ${unit === "workday" ? "個工作日" : "天"}`,
};

const words = (spoken: Readonly<Record<string, string>>): string => list(Object.values(spoken));

/** What is expected in a cell, where its name does not say it all. */
const hints: {
  readonly heading: Readonly<Partial<Record<HeadingKey, string>>>;
  readonly column: Readonly<Partial<Record<ColumnKey, string>>>;
} = {
  heading: {
    id: "字母、數字和 . - _，如 outbound-agent",
    unit: words(table.choices.unit),
    base: "不小於 0 的數字，沒有就留空",
    floor: "數字，沒有就留空",
    ceiling: "數字，沒有就留空",
    scope: words(table.choices.scope),
    firstOffence: words(table.choices.firstOffence),
    parameters: "編號、名稱、單位、預設值各佔一格",
    measures: "編號、名稱、單位、目標值各佔一格，目標值大於 0 或留空",
    grades: "等級和起始分各佔一格",
  },
  column: {
    kind: words(table.choices.kind),
    id: "字母、數字和 . - _，如 1.10，儲存格設為文字格式",
    parent: "表裡一個分類的編號",
    effect: words(table.choices.effect),
    amount: "數字，或 3~6 這樣的幅度（寫 3-6 會被 Excel 當成日期）；扣分和獎勵要有分值或選項",
    unit: words(table.choices.unit),
    per: words(table.choices.per),
    step: "5，不足也算，或 5，不足不算；只用於按天、小時、分鐘計的",
    choices: "名稱=分值，用分號隔開，如 優秀=10；良好=5~8；評級要有選項",
    subject: words(table.choices.subject),
    allowance: "每天 2，或 每月 3",
    aggravation: "如 2 倍：情節嚴重",
    when: "如 超過 10 分鐘、滿 2 小時、低於 95 %、10～30 分鐘；單位說不明的，前面寫指標編號：delay ≥ 2 小時",
    deadline: "每天 10:00，或 每月 5 日，遇假日順延，或 某事 起 15 個工作日",
    sanctions: `${words(table.choices.sanctions)}，可寫幾個`,
    cap: "不小於 0 的數字，沒有就留空",
    expected: words(table.choices.expected),
    consecutive: words(table.choices.consecutive),
    cleanBonus: "不小於 0 的數字，沒有就留空",
    firstOffence: words(table.choices.firstOffence),
  },
};

const name = (field: RuleTableField): string =>
  "heading" in field ? table.headings[field.heading] : table.columns[field.column];

const hint = (field: RuleTableField): string | undefined =>
  "heading" in field ? hints.heading[field.heading] : hints.column[field.column];

/** What the rulebook's check expected, where it says more than the hint. */
function term(expected: string): string {
  const maximum = /^at most the section's maximum (.+)$/.exec(expected);
  if (maximum) return `不超過所在分類的上限 ${maximum[1]}`;
  const bound = /^at (least|most) (.+)$/.exec(expected);
  if (bound) return `${bound[1] === "least" ? "不小於" : "不大於"} ${bound[2]}`;
  if (expected === "a range from low to high") return "從小到大的幅度";
  if (expected.startsWith("null, for a")) return "留空，這種類型沒有分值";
  return expected;
}

const sentences: {
  readonly [Fault in keyof RuleTableFaults]: (
    facts: RuleTableFaults[Fault],
    found: { readonly field: RuleTableField | null; readonly text: string },
  ) => string;
} = {
  noHeader: () =>
    `從這裡起沒有找到規則表：要有一列欄名，其中有「${table.columns.id}」「${table.columns.text}」「${table.columns.effect}」。`,
  unknownName: (_facts, { text }) =>
    `不認識名稱${quoted(text)}。請改成規則表裡的名稱；若只是自己的備註，請改名為「備註」。`,
  repeatedName: ({ first }, { text }) => `${quoted(text)}已經在 ${first} 寫過，請只留一處。`,
  missing: (_facts, { field }) =>
    field === null ? "規則表裡還沒有分類和條款。" : `缺少「${name(field)}」${expects(field)}。`,
  unreadable: (_facts, { field, text }) =>
    `看不懂${called(field)}${quoted(text)}${expects(field)}。`,
  misplaced: ({ kind }, { field }) =>
    `${table.choices.kind[kind]}這一列沒有${called(field)}，請清空這一格。`,
  repeatedId: ({ first }, { text }) =>
    `編號${quoted(text)}已經在 ${first} 用過（1.10 這樣的編號要設為文字格式）。`,
  unknownParent: (_facts, { text }) =>
    text === ""
      ? "不知道這一列屬於哪個分類，請寫上級的編號。"
      : `上級${quoted(text)}不是表裡的分類，或者繞回了自己，或者套得太深。`,
  refused: ({ expected }, { field, text }) =>
    `${called(field)}不能是${quoted(text)}，應為：${[term(expected), field && hint(field)].filter(Boolean).join("；")}。`,
};

const called = (field: RuleTableField | null): string => (field ? `「${name(field)}」` : "");

const expects = (field: RuleTableField | null): string => {
  const expected = field && hint(field);
  return expected ? `，應為：${expected}` : "";
};

/** Words and sentences about rulebooks that stand in a sheet. */
export const rules = {
  table,
  /** A table that cannot be used, told by its first fault. */
  tableFault: (cell: string, sentence: string, more: number) =>
    `規則表 ${cell}：${sentence}${more > 0 ? `（另有 ${more} 處）` : ""}`,
  /** What is wrong with a cell, and what it should be; the place is named by the caller. */
  faultSentence: ({ fault, facts, field, text }: RuleTableError): string =>
    sentenceFor(sentences, fault, facts, { field, text }),
};
