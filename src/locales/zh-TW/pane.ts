import type { Layout } from "../../sheet";

/** Sheets that have no records by their kind. */
const sheetKinds: Readonly<Partial<Record<Layout["kind"], string>>> = {
  roster: "名冊",
  rules: "考核規則表",
  calendar: "公司行事曆",
  decisions: "裁定與答覆",
  signOff: "簽字確認表",
  results: "得分名單",
};

/** What the task pane says. Figures come as decimal text, ready to be read. */
export const pane = {
  title: "考核評分",
  notInExcel: "請在 Excel 裡開啟「考核評分」：在「常用」索引標籤按一下「評分」。",

  starting: "正在啟動…",

  rulebook: "考核規則",
  edition: (edition: string) => `${edition} 版`,
  ruleTableNamed: (title: string, sheet: string) => `${title}（${sheet}）`,
  reading: "正在讀取活頁簿…",
  readAgain: "重新讀取",
  recordCount: (count: number) => `${count} 條記錄`,
  personCount: (count: number) => `${count} 人`,
  questionCount: (count: number) => `${count} 項待確認`,
  sheets: "要評分的工作表",
  sheetKinds,
  noRecords: "沒有考核記錄",
  period: "考核期",
  everyPeriod: "全部月份",
  month: (period: string) => period.replace(/^(\d{4})-0?(\d{1,2})$/, "$1 年 $2 月"),
  start: "開始評分",
  startAgain: "重新評分",
  scoring: "正在評分並寫入工作表…",
  nothingFound: "沒有認出考核記錄。",
  nothingFoundNext:
    "請開啟含有考核登記表的活頁簿：標題列裡要有「姓名」或「工號」，以及「考核項目」。",
  noSheetChosen: "請至少選一張工作表。",
  promise: "只新增「考核彙總」「扣分明細」「待確認」三張表，不改動原有內容。",

  settings: "設定",
  resultsOf: (people: number, months: string) => `${months} · ${people} 人`,
  ranking: "排名",
  questions: (count: number) => (count === 0 ? "待確認" : `待確認 ${count}`),
  search: "按姓名、工號或小組搜尋",
  noMatch: (query: string) => `沒有找到「${query}」。`,
  score: "得分",
  points: (figure: string) => `${figure} 分`,
  yuan: (figure: string) => `${figure} 元`,
  noScore: "—",
  rank: (rank: number) => `第 ${rank} 名`,
  deducted: (figure: string) => (figure === "0" ? "無扣分" : `扣 ${figure} 分`),
  bonus: (figure: string) => `加 ${figure} 分`,
  unnamed: "未署名",
  wholeTeam: "小組",
  provisional: "暫定",
  provisionalHint: "有待確認事項，得分可能變化",
  allAnswered: "沒有待確認的事項。",

  back: "返回排名",
  base: "基礎分",
  lines: "扣分與加分明細",
  noLines: "本期沒有扣分，也沒有加分。",
  sanctions: "處分",
  sanction: {
    dismissal: "終止勞動契約",
    wageForfeit: "扣發薪資",
    notice: "通報批評",
    compensation: "賠償損失",
    liability: "追究責任",
    absence: "按曠職處理",
    warning: "警告",
  },
  status: {
    counted: "已計",
    warned: "首次警告，不扣分",
    void: "已撤銷，不計",
    provisional: "暫定",
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
  sectionCap: "分類扣分達上限，超出部分不再扣",
  clauseCap: "條款扣分達上限，超出部分不再扣",
  cleanBonus: "本分類無扣分，獎勵",
  goTo: (place: string) => `轉到 ${place}`,
  goToCell: "轉到儲存格",
  morePlaces: (count: number) => `另有 ${count} 處`,
  readText: (text: string) => `原文：「${text}」`,

  wrote: (sheets: readonly string[]) =>
    `已寫入${sheets.map((sheet) => `「${sheet}」`).join("")}，可在底部切換檢視。`,
  unexpected: (message: string) => `出了意外：${message}。請再試一次；如仍不行，請重新開啟本窗格。`,
  close: "關閉",
} as const;
