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
  name: "考核规则",
  title: "考核规则表：可以直接修改，引用它的公式会自动重算。",
  headings: {
    id: "规则编号",
    "title.zh-CN": "规则名称",
    "title.zh-TW": "繁体名称",
    "title.en": "英文名称",
    edition: "版本",
    "source.document": "来源",
    "source.note": "来源说明",
    unit: "单位",
    base: "基准分",
    floor: "最低分",
    ceiling: "最高分",
    scope: "计分范围",
    firstOffence: "初犯",
    assumptions: "约定",
    parameters: "参数",
    measures: "指标",
    grades: "等级",
  },
  columns: {
    kind: "行别",
    id: "编号",
    parent: "上级",
    text: "内容",
    effect: "类型",
    amount: "分值",
    unit: "单位",
    per: "计量",
    step: "每满几个",
    choices: "可选项",
    subject: "对象",
    allowance: "免扣额",
    aggravation: "加重",
    when: "适用条件",
    deadline: "时限",
    sanctions: "处分",
    cap: "上限",
    expected: "应有记录",
    consecutive: "可否连续",
    cleanBonus: "无扣分奖励",
    firstOffence: "初犯",
    aliases: "别名",
  },
  choices: {
    kind: { section: "分类", clause: "条款" },
    effect: { deduct: "扣分", bonus: "奖励", grade: "评级", sanction: "处分", note: "要求" },
    unit: { point: "分", yuan: "元" },
    per: {
      occurrence: "每次",
      person: "每人",
      case: "每宗",
      day: "每天",
      hour: "每小时",
      minute: "每分钟",
      question: "每题",
      order: "每单",
      recording: "每条录音",
      month: "每月",
    },
    subject: { agent: "坐席", supervisor: "主管", team: "团队" },
    sanctions: {
      dismissal: "开除",
      wageForfeit: "扣发工资",
      notice: "通报",
      compensation: "赔偿",
      liability: "追究责任",
      absence: "旷工",
      warning: "警告",
    },
    scope: { month: "按月", recording: "按录音" },
    firstOffence: { warn: "警告", charge: "照扣" },
    expected: { workday: "每个工作日" },
    consecutive: { true: "可以", false: "不可" },
    measureUnit: {
      person: "人",
      call: "通",
      occurrence: "次",
      second: "秒",
      minute: "分钟",
      hour: "小时",
      day: "天",
      workday: "工作日",
      percent: "%",
      yuan: "元",
    },
  },
  bounds: { from: "满", over: "超过", under: "不满", upTo: "不超过" },
  allowance: (count, per) => `${per === "day" ? "每天" : "每月"} ${count}`,
  step: (of, round) => `${of}，${round === "up" ? "不足也算" : "不足不算"}`,
  aggravation: (multiplier, when) => `${multiplier} 倍：${when}`,
  daily: (time) => `每天 ${time}`,
  monthly: (day, roll) => `每月 ${day} 日${roll ? "，遇节假日顺延" : ""}`,
  after: (count, unit, since) => `${since} 起 ${count} ${unit === "workday" ? "个工作日" : "天"}`,
};

const words = (spoken: Readonly<Record<string, string>>): string => list(Object.values(spoken));

/** What is expected in a cell, where its name does not say it all. */
const hints: {
  readonly heading: Readonly<Partial<Record<HeadingKey, string>>>;
  readonly column: Readonly<Partial<Record<ColumnKey, string>>>;
} = {
  heading: {
    id: "字母、数字和 . - _，如 outbound-agent",
    unit: words(table.choices.unit),
    base: "不小于 0 的数字，没有就留空",
    floor: "数字，没有就留空",
    ceiling: "数字，没有就留空",
    scope: words(table.choices.scope),
    firstOffence: words(table.choices.firstOffence),
    parameters: "编号、名称、单位、默认值各占一格",
    measures: "编号、名称、单位、目标值各占一格，目标值大于 0 或留空",
    grades: "等级和起始分各占一格",
  },
  column: {
    kind: words(table.choices.kind),
    id: "字母、数字和 . - _，如 1.10，单元格设为文本格式",
    parent: "表里一个分类的编号",
    effect: words(table.choices.effect),
    amount: "数字，或 3~6 这样的幅度（写 3-6 会被 Excel 当成日期）；扣分和奖励要有分值或可选项",
    unit: words(table.choices.unit),
    per: words(table.choices.per),
    step: "5，不足也算，或 5，不足不算；只用于按天、小时、分钟计的",
    choices: "名称=分值，用分号隔开，如 优秀=10；良好=5~8；评级要有可选项",
    subject: words(table.choices.subject),
    allowance: "每天 2，或 每月 3",
    aggravation: "如 2 倍：情节严重",
    when: "如 超过 10 分钟、满 2 小时、低于 95 %、10～30 分钟；单位说不明的，前面写指标编号：delay ≥ 2 小时",
    deadline: "每天 10:00，或 每月 5 日，遇节假日顺延，或 某事 起 15 个工作日",
    sanctions: `${words(table.choices.sanctions)}，可写几个`,
    cap: "不小于 0 的数字，没有就留空",
    expected: words(table.choices.expected),
    consecutive: words(table.choices.consecutive),
    cleanBonus: "不小于 0 的数字，没有就留空",
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
  if (maximum) return `不超过所在分类的上限 ${maximum[1]}`;
  const bound = /^at (least|most) (.+)$/.exec(expected);
  if (bound) return `${bound[1] === "least" ? "不小于" : "不大于"} ${bound[2]}`;
  if (expected === "a range from low to high") return "从小到大的幅度";
  if (expected.startsWith("null, for a")) return "留空，这种类型没有分值";
  return expected;
}

const sentences: {
  readonly [Fault in keyof RuleTableFaults]: (
    facts: RuleTableFaults[Fault],
    found: { readonly field: RuleTableField | null; readonly text: string },
  ) => string;
} = {
  noHeader: () =>
    `从这里起没有找到规则表：要有一行列名，其中有“${table.columns.id}”“${table.columns.text}”“${table.columns.effect}”。`,
  unknownName: (_facts, { text }) =>
    `不认识名称${quoted(text)}。请改成规则表里的名称；若只是自己的备注，请改名为“备注”。`,
  repeatedName: ({ first }, { text }) => `${quoted(text)}已经在 ${first} 写过，请只留一处。`,
  missing: (_facts, { field }) =>
    field === null ? "规则表里还没有分类和条款。" : `缺少“${name(field)}”${expects(field)}。`,
  unreadable: (_facts, { field, text }) =>
    `看不懂${called(field)}${quoted(text)}${expects(field)}。`,
  misplaced: ({ kind }, { field }) =>
    `${table.choices.kind[kind]}这一行没有${called(field)}，请清空这一格。`,
  repeatedId: ({ first }, { text }) =>
    `编号${quoted(text)}已经在 ${first} 用过（1.10 这样的编号要设为文本格式）。`,
  unknownParent: (_facts, { text }) =>
    text === ""
      ? "不知道这一行属于哪个分类，请写上级的编号。"
      : `上级${quoted(text)}不是表里的分类，或者绕回了自己，或者套得太深。`,
  refused: ({ expected }, { field, text }) =>
    `${called(field)}不能是${quoted(text)}，应为：${[term(expected), field && hint(field)].filter(Boolean).join("；")}。`,
};

const called = (field: RuleTableField | null): string => (field ? `“${name(field)}”` : "");

const expects = (field: RuleTableField | null): string => {
  const expected = field && hint(field);
  return expected ? `，应为：${expected}` : "";
};

/** Words and sentences about rulebooks that stand in a sheet. */
export const rules = {
  table,
  /** A table that cannot be used, told by its first fault. */
  tableFault: (cell: string, sentence: string, more: number) =>
    `规则表 ${cell}：${sentence}${more > 0 ? `（另有 ${more} 处）` : ""}`,
  /** What is wrong with a cell, and what it should be; the place is named by the caller. */
  faultSentence: ({ fault, facts, field, text }: RuleTableError): string =>
    sentenceFor(sentences, fault, facts, { field, text }),
};
