import type { Layout, Meaning } from "../../sheet";
import { measureUnit } from "./measure-unit";
import { units } from "./phrases";

/** What a sheet holds, by the way it is laid out. */
const sheetKinds: Readonly<Record<Layout["kind"], string>> = {
  ledger: "流水登記表",
  matrix: "彙總表（一人一列，一項一欄）",
  dayGrid: "日曆表（一天一欄）",
  form: "考核表單",
  recordings: "錄音評分表",
  checklist: "檢查表",
  scorecard: "評分表",
  measures: "指標表",
  roster: "名冊",
  rules: "考核規則表",
  tariff: "扣分標準表",
  calendar: "公司行事曆",
  decisions: "裁定與答覆",
  signOff: "簽字確認表",
  results: "得分名單",
};

/** What a column holds. */
const meanings: Readonly<Record<Meaning, string>> = {
  seq: "序號",
  employee_name: "姓名",
  employee_id: "工號",
  team: "組別",
  date: "日期",
  period: "月份",
  clause_item: "考核項目",
  reason: "事由",
  count: "次數",
  points_deducted: "扣分",
  points_added: "加分",
  points_signed: "加減分",
  money: "金額（元）",
  handling: "處理結果",
  inspector: "檢查人",
  remark: "備註",
  status: "狀態",
  recording_id: "錄音編號",
  wage: "薪資",
  submitted: "提交時間",
};

type Unit = "point" | "yuan";
const noDeduction: Readonly<Record<Unit, string>> = { point: "無扣分", yuan: "無扣款" };

/** What the task pane says. Figures come as decimal text, ready to be read. */
export const pane = {
  title: "考核評分",
  notInExcel: "請在 Excel 裡開啟「考核評分」：在「常用」索引標籤按一下「評分窗格」。",

  starting: "正在啟動…",
  loading: "正在載入…",

  rulebook: "考核規則",
  edition: (edition: string) => `${edition} 版`,
  ruleTableNamed: (title: string, sheet: string) => `${title}（${sheet}）`,
  reading: "正在讀取活頁簿…",
  readingAt: (sheet: string, row: number, rows: number) =>
    `正在讀「${sheet}」：第 ${row} 列，共 ${rows} 列…`,
  surveyBehind: "活頁簿在讀取之後有改動，這裡的數目可能已過時。",
  ruleTableGone: (sheet: string) => `「${sheet}」已不在活頁簿裡，請另選`,
  readAgain: "重新讀取",
  recordCount: (count: number) => `${count} 條記錄`,
  personCount: (count: number) => `${count} 人`,
  doubtCount: (count: number) => `${count} 處存疑`,
  doubtHint: "存疑的地方，評分後列在「待確認」裡。",
  questionCount: (count: number) => `${count} 項待確認`,
  sheets: "要評分的工作表",
  sheetKinds,
  meanings,
  found: (sheet: string) => `「${sheet}」認出的欄`,
  sayColumns: (sheet: string) => `「${sheet}」沒有標題列：說明各欄是什麼`,
  unheaded:
    "左邊是每一欄裡的內容。至少要說明哪一欄是姓名（或工號）、哪一欄是考核項目；下個月同樣的表不用再說。",
  tableAt: (kind: string, range: string) => `${kind}，${range}`,
  hiddenRows: (count: number) => `有 ${count} 列隱藏或被篩掉，也會讀取。`,
  correct: "認錯了欄？在這裡改，改動記在「裁定與答覆」裡。",
  notRead: "不讀",
  columnMeans: (column: string, header: string) => `${column} 欄「${header}」是什麼`,
  noRecords: "沒有考核記錄",
  period: "考核期",
  everyPeriod: "全部月份",
  month: (period: string) => period.replace(/^(\d{4})-0?(\d{1,2})$/, "$1 年 $2 月"),
  start: "開始評分",
  startAgain: "重新評分",
  scoring: "正在評分…",
  steps: {
    reading: "第 1 步，共 3 步：讀取儲存格…",
    scoring: (sheets: number) => `第 2 步，共 3 步：依 ${sheets} 張表評分…`,
    writing: (sheets: number) => `第 3 步，共 3 步：寫入 ${sheets} 張工作表，請稍候…`,
  },
  cancel: "停止",
  cannotCancel: "正在寫入，寫完為止；寫完可按 Ctrl+Z 復原。若有儲存格正在編輯，請按 Enter 結束。",
  nothingFound: "沒有認出考核記錄。",
  nothingFoundNext:
    "請開啟含有考核登記表的活頁簿：標題列裡要有「姓名」或「工號」，以及「考核項目」。還沒有登記表的，可用功能區的「插入範本」新增一張。",
  nothingFoundSay: "下面的表沒有標題列：請說明哪一欄是姓名、哪一欄是考核項目。",
  noSheetChosen: "請至少選一張工作表。",
  promise: "結果寫在新增的工作表裡，不改動原有內容。",

  settings: "設定",
  backToResults: "返回上次的結果",
  fromMonth: (first: string, last: string): string => `${pane.month(first)}至 ${pane.month(last)}`,
  ranking: "排名",
  charts: "圖表",
  changes: (count: number) => `變化 ${count}`,
  questions: (count: number) => (count === 0 ? "待確認" : `待確認 ${count}`),
  search: "依姓名、工號或組別搜尋",
  noMatch: (query: string) => `找不到「${query}」。請換個寫法，或顯示全部。`,
  nobodyHere: "沒有符合所選組別和月份的人。",
  showAll: "顯示全部",
  score: "得分",
  points: (figure: string) => `${figure} 分`,
  yuan: (figure: string) => `${figure} 元`,
  noScore: "—",
  noBase: "規則沒有基準分",
  scorePending: "見「待確認」",
  rank: (rank: number) => `第 ${rank} 名`,
  deducted: (figure: string, unit: Unit) =>
    figure === "0" ? noDeduction[unit] : `扣 ${figure} ${units[unit]}`,
  bonus: (figure: string, unit: Unit) =>
    `${unit === "yuan" ? "獎" : "加"} ${figure} ${units[unit]}`,
  sort: "排序",
  sorts: { rank: "依名次", deducted: "依扣分", name: "依姓名" },
  team: "組別",
  everyTeam: "全部組",
  unnamed: "未署名",
  wholeTeam: "全組",
  provisional: "暫定",
  provisionalWith: (questions: string) => `暫定 · ${questions}`,
  provisionalHint: "有待確認事項，得分可能變化",
  allAnswered: "沒有待確認的事項。",
  nobody: "沒有可以列出的人。請檢查所選的工作表和考核期。",

  questionOf: (number: number, count: number) => `第 ${number} 項，共 ${count} 項`,
  sameRows: (rows: number) => `共 ${rows} 處相同，答一次都算。`,
  choose: "請選一項",
  otherAnswer: "或自己填寫",
  yourAnswer: "答覆",
  answer: "確定",
  skip: "跳過",
  answering: "正在儲存答覆並重新計算…",
  changeSheet: "這一項要在表裡改：轉到儲存格改好，再重新評分。",
  allQuestions: (places: number) => `逐處列出（共 ${places} 處）`,

  spread: "得分分佈",
  spreadYuan: "金額分佈",
  bySection: "各分類扣分",
  bySectionYuan: "各分類扣款",
  byMonth: "每月平均",
  personMonths: "各月結果",
  label: "項目",
  value: "數值",
  people: (count: number) => `${count} 人`,
  band: (from: number | null, to: number | null) =>
    from === null ? `${to} 以下` : to === null ? `${from} 及以上` : `${from} 至 ${to}（不含）`,
  gradeBand: (grade: string, band: string) => `${grade}（${band}）`,
  noMonth: "未寫月份",

  noChanges: "與上一次評分相比，沒有人的結果變化。",
  sinceLast: "與上一次評分相比：",
  cameIn: "新增",
  wentOut: "不在其中了",
  fromTo: (before: string, after: string) => `${before} → ${after}`,

  answeredSince: "答覆已計入本窗格；工作表裡還是上一次的結果。",
  otherRules:
    "這裡還是依原來那套規則評的結果；現在選的是另一套。請按「更新結果」，依新選的規則重評。",
  addedSince: (sheet: string) => `「${sheet}」是評分後新增的，還沒有計入這裡的結果。`,
  goneSince: (sheet: string) => `「${sheet}」在評分後被刪除了，這裡的結果還包含它。`,
  lostSince: (sheet: string) => `結果表「${sheet}」已被刪除。按「更新結果」會重新寫出。`,
  renamedSince: (sheet: string, to: string) =>
    `「${sheet}」在評分後改名為「${to}」，這裡還依原名顯示。`,
  changedSince: (sheet: string) => `「${sheet}」在評分後改過，這裡的結果可能已過時。`,
  update: "更新結果",
  selectedRow: (place: string) => `所選：${place}`,
  selectedChanged: "這一列在評分後改過或移動過，更新結果後再看。",
  selectedNothing: "這一列沒有扣分、加分或疑問。",

  back: "返回排名",
  base: "基準分",
  lines: "扣分與加分明細",
  noLines: "本期沒有扣分，也沒有加分。",
  sanctions: "處分",
  sanction: {
    dismissal: "終止勞動契約",
    wageForfeit: "扣發薪資",
    notice: "通報批評",
    compensation: "賠償損失",
    liability: "追究責任",
    absence: "以曠職論",
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
  /** A graded item costs what it falls short of the best grade. */
  graded: (amount: string, best: string) => `評 ${amount}／${best} 分`,
  measureUnit,
  recording: (name: string) => `錄音 ${name}`,
  meanOf: (recordings: number) => `${recordings} 條錄音的平均，不屬於某條錄音的全額計入`,
  sectionCap: "分類扣分達上限，超出部分不再扣",
  clauseCap: "條款達上限，超出部分不再計",
  cleanBonus: "本分類無扣分，獎勵",
  goTo: (place: string) => `轉到 ${place}`,
  goToCell: "轉到儲存格",
  morePlaces: (count: number) => `另有 ${count} 處`,
  readText: (text: string) => `原文：「${text}」`,

  wrote: (sheets: readonly string[]) =>
    `結果在「${sheets[0]}」等 ${sheets.length} 張工作表裡。要撤回，請按功能區「結果」裡的「撤回本次評分」。`,
  unexpected: (message: string) => `出了意外：${message}。請再試一次；如仍不行，請重新開啟本窗格。`,
  notice: "提示",
  close: "關閉",
} as const;
