import type { Layout } from "../../sheet";

/** Sheets that have no records by their kind. */
const sheetKinds: Readonly<Partial<Record<Layout["kind"], string>>> = {
  roster: "花名册",
  rules: "考核规则表",
  calendar: "公司日历",
  decisions: "裁定与答复",
  signOff: "签字确认表",
  results: "得分名单",
};

/** What the task pane says. Figures come as decimal text, ready to be read. */
export const pane = {
  title: "考核评分",
  notInExcel: "请在 Excel 里打开“考核评分”：在“开始”选项卡单击“评分”。",

  starting: "正在启动…",

  rulebook: "考核规则",
  edition: (edition: string) => `${edition} 版`,
  ruleTableNamed: (title: string, sheet: string) => `${title}（${sheet}）`,
  reading: "正在读取工作簿…",
  readAgain: "重新读取",
  recordCount: (count: number) => `${count} 条记录`,
  personCount: (count: number) => `${count} 人`,
  questionCount: (count: number) => `${count} 项待确认`,
  sheets: "要评分的工作表",
  sheetKinds,
  noRecords: "没有考核记录",
  period: "考核期",
  everyPeriod: "全部月份",
  month: (period: string) => period.replace(/^(\d{4})-0?(\d{1,2})$/, "$1 年 $2 月"),
  start: "开始评分",
  startAgain: "重新评分",
  scoring: "正在评分并写入工作表…",
  nothingFound: "没有认出考核记录。",
  nothingFoundNext: "请打开含有考核台账的工作簿：表头里要有“姓名”或“工号”，以及“考核项目”。",
  noSheetChosen: "请至少选一张工作表。",
  promise: "只新建“考核汇总”“扣分明细”“待确认”三张表，不改动原有内容。",

  settings: "设置",
  resultsOf: (people: number, months: string) => `${months} · ${people} 人`,
  ranking: "排名",
  questions: (count: number) => (count === 0 ? "待确认" : `待确认 ${count}`),
  search: "按姓名、工号或班组查找",
  noMatch: (query: string) => `没有找到“${query}”。`,
  score: "得分",
  points: (figure: string) => `${figure} 分`,
  yuan: (figure: string) => `${figure} 元`,
  noScore: "—",
  rank: (rank: number) => `第 ${rank} 名`,
  deducted: (figure: string) => (figure === "0" ? "无扣分" : `扣 ${figure} 分`),
  bonus: (figure: string) => `加 ${figure} 分`,
  unnamed: "未署名",
  wholeTeam: "班组",
  provisional: "暂定",
  provisionalHint: "有待确认事项，得分可能变化",
  allAnswered: "没有待确认的事项。",

  back: "返回排名",
  base: "基础分",
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
  sectionCap: "分类扣分封顶，超出部分不再扣",
  clauseCap: "条款扣分封顶，超出部分不再扣",
  cleanBonus: "本分类无扣分，奖励",
  goTo: (place: string) => `转到 ${place}`,
  goToCell: "转到单元格",
  morePlaces: (count: number) => `另有 ${count} 处`,
  readText: (text: string) => `原文：“${text}”`,

  wrote: (sheets: readonly string[]) =>
    `已写入${sheets.map((sheet) => `“${sheet}”`).join("")}，可在底部切换查看。`,
  unexpected: (message: string) => `出了意外：${message}。请重试；如仍不行，请重新打开本窗格。`,
  close: "关闭",
} as const;
