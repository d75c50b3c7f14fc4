import type { Layout, Meaning } from "../../sheet";
import { measureUnit } from "./measure-unit";
import { units } from "./phrases";

/** What a sheet holds, by the way it is laid out. */
const sheetKinds: Readonly<Record<Layout["kind"], string>> = {
  ledger: "流水台账",
  matrix: "汇总表（一人一行，一项一列）",
  dayGrid: "日历表（一天一列）",
  form: "考核表单",
  recordings: "录音评分表",
  checklist: "检查表",
  scorecard: "评分表",
  measures: "指标表",
  roster: "花名册",
  rules: "考核规则表",
  tariff: "扣分标准表",
  calendar: "公司日历",
  decisions: "裁定与答复",
  signOff: "签字确认表",
  results: "得分名单",
};

/** What a column holds. */
const meanings: Readonly<Record<Meaning, string>> = {
  seq: "序号",
  employee_name: "姓名",
  employee_id: "工号",
  team: "组别",
  date: "日期",
  period: "月份",
  clause_item: "考核项目",
  reason: "事由",
  count: "次数",
  points_deducted: "扣分",
  points_added: "加分",
  points_signed: "加减分",
  money: "金额（元）",
  handling: "处理结果",
  inspector: "检查人",
  remark: "备注",
  status: "状态",
  recording_id: "录音编号",
  wage: "工资",
  submitted: "提交时间",
};

type Unit = "point" | "yuan";
const noDeduction: Readonly<Record<Unit, string>> = { point: "无扣分", yuan: "无扣款" };

/** What the task pane says. Figures come as decimal text, ready to be read. */
export const pane = {
  title: "考核评分",
  notInExcel: "请在 Excel 里打开“考核评分”：在“开始”选项卡单击“评分窗格”。",

  starting: "正在启动…",
  loading: "正在载入…",

  rulebook: "考核规则",
  edition: (edition: string) => `${edition} 版`,
  ruleTableNamed: (title: string, sheet: string) => `${title}（${sheet}）`,
  reading: "正在读取工作簿…",
  readingAt: (sheet: string, row: number, rows: number) =>
    `正在读“${sheet}”：第 ${row} 行，共 ${rows} 行…`,
  surveyBehind: "工作簿在读取之后有改动，这里的数目可能已过时。",
  ruleTableGone: (sheet: string) => `“${sheet}”已不在工作簿里，请另选`,
  readAgain: "重新读取",
  recordCount: (count: number) => `${count} 条记录`,
  personCount: (count: number) => `${count} 人`,
  doubtCount: (count: number) => `${count} 处存疑`,
  doubtHint: "存疑的地方，评分后列在“待确认”里。",
  questionCount: (count: number) => `${count} 项待确认`,
  sheets: "要评分的工作表",
  sheetKinds,
  meanings,
  found: (sheet: string) => `“${sheet}”认出的列`,
  sayColumns: (sheet: string) => `“${sheet}”没有表头：说明各列是什么`,
  unheaded:
    "左边是每一列里的内容。至少要说明哪一列是姓名（或工号）、哪一列是考核项目；下个月同样的表不用再说。",
  tableAt: (kind: string, range: string) => `${kind}，${range}`,
  hiddenRows: (count: number) => `有 ${count} 行隐藏或被筛掉，也会读取。`,
  correct: "认错了列？在这里改，改动记在“裁定与答复”里。",
  notRead: "不读",
  columnMeans: (column: string, header: string) => `${column} 列“${header}”是什么`,
  noRecords: "没有考核记录",
  period: "考核期",
  everyPeriod: "全部月份",
  month: (period: string) => period.replace(/^(\d{4})-0?(\d{1,2})$/, "$1 年 $2 月"),
  start: "开始评分",
  startAgain: "重新评分",
  scoring: "正在评分…",
  steps: {
    reading: "第 1 步，共 3 步：读取单元格…",
    scoring: (sheets: number) => `第 2 步，共 3 步：按 ${sheets} 张表评分…`,
    writing: (sheets: number) => `第 3 步，共 3 步：写入 ${sheets} 张工作表，请稍候…`,
  },
  cancel: "停止",
  cannotCancel: "正在写入，写完为止；写完可按 Ctrl+Z 撤销。若有单元格正在编辑，请按回车结束。",
  nothingFound: "没有认出考核记录。",
  nothingFoundNext:
    "请打开含有考核台账的工作簿：表头里要有“姓名”或“工号”，以及“考核项目”。还没有台账的，可用功能区的“插入模板”新建一张。",
  nothingFoundSay: "下面的表没有表头：请说明哪一列是姓名、哪一列是考核项目。",
  noSheetChosen: "请至少选一张工作表。",
  promise: "结果写在新建的工作表里，不改动原有内容。",

  settings: "设置",
  backToResults: "返回上次的结果",
  fromMonth: (first: string, last: string): string => `${pane.month(first)}至 ${pane.month(last)}`,
  ranking: "排名",
  charts: "图表",
  changes: (count: number) => `变化 ${count}`,
  questions: (count: number) => (count === 0 ? "待确认" : `待确认 ${count}`),
  search: "按姓名、工号或组别查找",
  noMatch: (query: string) => `没有找到“${query}”。请换个写法，或显示全部。`,
  nobodyHere: "没有符合所选组别和月份的人。",
  showAll: "显示全部",
  score: "得分",
  points: (figure: string) => `${figure} 分`,
  yuan: (figure: string) => `${figure} 元`,
  noScore: "—",
  noBase: "规则没有基准分",
  scorePending: "见“待确认”",
  rank: (rank: number) => `第 ${rank} 名`,
  deducted: (figure: string, unit: Unit) =>
    figure === "0" ? noDeduction[unit] : `扣 ${figure} ${units[unit]}`,
  bonus: (figure: string, unit: Unit) =>
    `${unit === "yuan" ? "奖" : "加"} ${figure} ${units[unit]}`,
  sort: "排序",
  sorts: { rank: "按名次", deducted: "按扣分", name: "按姓名" },
  team: "组别",
  everyTeam: "全部组",
  unnamed: "未署名",
  wholeTeam: "全组",
  provisional: "暂定",
  provisionalWith: (questions: string) => `暂定 · ${questions}`,
  provisionalHint: "有待确认事项，得分可能变化",
  allAnswered: "没有待确认的事项。",
  nobody: "没有可以列出的人。请检查所选的工作表和考核期。",

  questionOf: (number: number, count: number) => `第 ${number} 项，共 ${count} 项`,
  sameRows: (rows: number) => `共 ${rows} 处相同，答一次都算。`,
  choose: "请选一项",
  otherAnswer: "或自己填写",
  yourAnswer: "答复",
  answer: "确定",
  skip: "跳过",
  answering: "正在保存答复并重新计算…",
  changeSheet: "这一项要在表里改：转到单元格改好，再重新评分。",
  allQuestions: (places: number) => `逐处列出（共 ${places} 处）`,

  spread: "得分分布",
  spreadYuan: "金额分布",
  bySection: "各分类扣分",
  bySectionYuan: "各分类扣款",
  byMonth: "每月平均",
  personMonths: "各月结果",
  label: "项目",
  value: "数值",
  people: (count: number) => `${count} 人`,
  band: (from: number | null, to: number | null) =>
    from === null ? `${to} 以下` : to === null ? `${from} 及以上` : `${from} 至 ${to}（不含）`,
  gradeBand: (grade: string, band: string) => `${grade}（${band}）`,
  noMonth: "未写月份",

  noChanges: "与上一次评分相比，没有人的结果变化。",
  sinceLast: "与上一次评分相比：",
  cameIn: "新增",
  wentOut: "不在其中了",
  fromTo: (before: string, after: string) => `${before} → ${after}`,

  answeredSince: "答复已计入本窗格；工作表里还是上一次的结果。",
  otherRules: "这里还是按原来那套规则评的结果；现在选的是另一套。点“更新结果”按新选的规则重评。",
  addedSince: (sheet: string) => `“${sheet}”是评分后新增的，还没有计入这里的结果。`,
  goneSince: (sheet: string) => `“${sheet}”在评分后被删除了，这里的结果还包含它。`,
  lostSince: (sheet: string) => `结果表“${sheet}”已被删除。点“更新结果”会重新写出。`,
  renamedSince: (sheet: string, to: string) =>
    `“${sheet}”在评分后改名为“${to}”，这里还按原名显示。`,
  changedSince: (sheet: string) => `“${sheet}”在评分后改过，这里的结果可能已过时。`,
  update: "更新结果",
  selectedRow: (place: string) => `所选：${place}`,
  selectedChanged: "这一行在评分后改过或移动过，更新结果后再看。",
  selectedNothing: "这一行没有扣分、加分或疑问。",

  back: "返回排名",
  base: "基准分",
  lines: "扣分与加分明细",
  noLines: "本期没有扣分，也没有加分。",
  sanctions: "处分",
  sanction: {
    dismissal: "解除劳动合同",
    wageForfeit: "扣发工资",
    notice: "通报批评",
    compensation: "赔偿损失",
    liability: "追究责任",
    absence: "按旷工处理",
    warning: "警告",
  },
  status: {
    counted: "已计",
    warned: "首次警告，不扣分",
    void: "已撤销，不计",
    provisional: "暂定",
  },
  /** The arithmetic of one line, such as "0.5 分 × 3 × 加重 2（共 5，免扣 2）". */
  arithmetic: (facts: {
    amount: string;
    unit: "point" | "yuan";
    quantity: string;
    charged: string;
    /** What the allowance took; null where it took nothing. */
    allowed: string | null;
    multiplier: string;
  }) => {
    const amount = `${facts.amount} ${facts.unit === "yuan" ? "元" : "分"}`;
    const allowed = facts.allowed === null ? "" : `（共 ${facts.quantity}，免扣 ${facts.allowed}）`;
    const aggravated = facts.multiplier === "1" ? "" : ` × 加重 ${facts.multiplier}`;
    return `${amount} × ${facts.charged}${aggravated}${allowed}`;
  },
  /** A graded item costs what it falls short of the best grade. */
  graded: (amount: string, best: string) => `评 ${amount}／${best} 分`,
  measureUnit,
  recording: (name: string) => `录音 ${name}`,
  meanOf: (recordings: number) => `${recordings} 条录音的平均，不属于某条录音的全额计入`,
  sectionCap: "分类扣分封顶，超出部分不再扣",
  clauseCap: "条款封顶，超出部分不再计",
  cleanBonus: "本分类无扣分，奖励",
  goTo: (place: string) => `转到 ${place}`,
  goToCell: "转到单元格",
  morePlaces: (count: number) => `另有 ${count} 处`,
  readText: (text: string) => `原文：“${text}”`,

  wrote: (sheets: readonly string[]) =>
    `结果在“${sheets[0]}”等 ${sheets.length} 张工作表里。要撤回，请点功能区“结果”里的“撤回本次评分”。`,
  unexpected: (message: string) => `出了意外：${message}。请重试；如仍不行，请重新打开本窗格。`,
  notice: "提示",
  close: "关闭",
} as const;
