import type { CliErrorFacts } from "../../cli/error";
import type { Clause, Counted } from "../../core";
import { list, units } from "./phrases";

/** What was wrong with what the command line was given. */
const errors: { readonly [Code in keyof CliErrorFacts]: (facts: CliErrorFacts[Code]) => string } = {
  fileNotFound: ({ file }) => `找不到檔案：${file}。請核對檔名和所在的資料夾。`,
  notAFile: ({ file }) => `${file} 是資料夾，請給出檔案。`,
  fileUnreadable: ({ file, reason }) =>
    `無法讀取檔案 ${file}（${reason}）。請確認您有權限開啟它，並且沒有被別的程式佔用。`,
  notXlsx: ({ file }) =>
    `${file} 不是 Excel 活頁簿（.xlsx）。請確認檔案沒有選錯；若 Excel 或 WPS 能開啟它，請另存為 .xlsx 再試。`,
  legacyXls: ({ file }) =>
    `${file} 是舊版格式（.xls 或 WPS 的 .et），請先在 Excel 或 WPS 裡另存為 .xlsx 再試。`,
  xlsb: ({ file }) => `${file} 是二進位活頁簿（.xlsb），請先在 Excel 裡另存為 .xlsx 再試。`,
  openDocument: ({ file }) =>
    `${file} 是 OpenDocument 試算表（.ods），請先在 Excel 或 WPS 裡另存為 .xlsx 再試。`,
  textFile: ({ file }) =>
    `${file} 的內容是文字或網頁（如 .csv），不是活頁簿，請先在 Excel 裡開啟並另存為 .xlsx 再試。`,
  encrypted: ({ file }) => `${file} 有開啟密碼，請先在 Excel 裡取消密碼再試。`,
  damaged: ({ file }) => `${file} 已損毀，無法開啟。請在 Excel 裡開啟並修復、另存後再試。`,
  tooLarge: ({ file }) =>
    `${file} 解壓後過大，為安全起見沒有開啟。請在 Excel 裡刪去不需要的工作表和空白列，另存後再試。`,
  unknownRulebook: ({ wanted, known }) =>
    `沒有名為「${wanted}」的考核規則。可用的規則：${list(known)}；也可以給出規則檔案（.json）。`,
  rulebookNotJson: ({ file }) => `規則檔案 ${file} 不是有效的 JSON。`,
  rulebookInvalid: ({ file, path, expected, more }) =>
    `規則檔案 ${file} 的 ${path || "根"} 處有誤，應為：${expected}${more > 0 ? `（另有 ${more} 處錯誤）` : ""}。`,
  chooseRulebook: ({ known }) => `無法判斷該用哪套考核規則，請用 --rules 指定：${list(known)}。`,
  invalidPeriod: ({ period }) => `考核期「${period}」無效，請寫成 2026-03 這樣的年月。`,
  outIsInput: ({ file }) => `--out 指向了輸入檔案 ${file}；輸入檔案不會被覆蓋，請換一個檔名。`,
  outFolderMissing: ({ folder }) =>
    `--out 所在的資料夾不存在：${folder}。請先建好它，或換一個資料夾。`,
  outNotXlsx: ({ file, extension }) => `--out 的檔名 ${file} 應以 ${extension} 結尾。`,
  outUnwritable: ({ file, reason }) =>
    `無法寫入 ${file}（${reason}）。請確認它沒有在 Excel 裡開啟，並且您可以寫入所在的資料夾，或換一個資料夾。`,
  outNotFolder: ({ out, books }) =>
    `這裡有 ${books} 個活頁簿，--out 應是存放結果的資料夾，而不是檔案 ${out}。`,
  outsCollide: ({ file, other, out }) =>
    `${file} 和 ${other} 的結果會寫入同一個檔案 ${out}，沒有開始評分。請改名，或改為給出它們上級的資料夾。`,
  outChanged: ({ file }) =>
    `結果檔案 ${file} 在上次評分之後有人改過（例如填了答覆），沒有覆蓋；請先把它移走或改名再試。`,
  resumeNeedsFolder: () => "--resume 用於多個活頁簿，並且要用 --out 給出存放結果的資料夾。",
  noWorkbooks: ({ given, kind }) =>
    kind === "folder"
      ? `資料夾 ${given} 裡沒有 Excel 活頁簿（.xlsx）。請核對資料夾。`
      : `沒有與 ${given} 相符的 Excel 活頁簿（.xlsx）。請核對寫法，如 "3月/*.xlsx"。`,
  brokenOff: ({ file, reason }) =>
    `評分 ${file} 時程序中斷（${reason}），沒有寫入它的結果。可以單獨對它再試一次；若仍如此，請先把它拆小。`,
  tookTooLong: ({ file, seconds }) =>
    `評分 ${file} 用了 ${seconds} 秒仍未完成，已停下，沒有寫入它的結果。可以用 --timeout 給更多秒數，或先把它拆小。`,
  invalidTimeout: ({ timeout }) => `--timeout 的值「${timeout}」無效，請寫秒數，如 600。`,
  invalidCells: ({ cells }) => `--cells 的值「${cells}」無效，請寫成 考核彙總!A1:C9 這樣的範圍。`,
  unknownCellsSheet: ({ sheet, sheets }) =>
    `沒有名為「${sheet}」的工作表。現有工作表：${list(sheets)}。`,
  chooseSheet: ({ file, sheets }) =>
    `${file} 有幾張工作表：${list(sheets)}。請用 --sheet 指明規定寫在哪一張。`,
  notBuilt: ({ file }) => `找不到 ${file}，請先執行 npm run build。`,
};

const counted: Readonly<Record<Counted, string>> = {
  occurrence: "次",
  person: "人",
  case: "宗",
  day: "天",
  hour: "小時",
  minute: "分鐘",
  question: "題",
  order: "單",
  recording: "條錄音",
  month: "月",
};

/** What a clause takes or gives, such as 扣 0.5 分/次. */
function standard({ effect, amount, unit, per }: Clause): string {
  const figure = Array.isArray(amount) ? amount.join("～") : amount;
  const rate = figure === null ? "" : ` ${figure} ${units[unit]}/${counted[per]}`;
  switch (effect) {
    case "deduct":
      return `扣${rate}`;
    case "bonus":
      return `獎${rate}`;
    case "grade":
      return "評級";
    case "sanction":
      return "處分";
    case "note":
      return "要求";
  }
}

/** Faults in how the command was typed, by commander's codes. */
const usage: Readonly<Record<string, string>> = {
  "commander.unknownCommand": "沒有這個命令，用 kpiscore --help 檢視可用的命令。",
  "commander.unknownOption": "有不認識的選項，用 kpiscore --help 檢視可用的選項。",
  "commander.missingArgument": "缺少參數，用 kpiscore --help 檢視用法。",
  "commander.excessArguments": "參數過多，用 kpiscore --help 檢視用法。",
  "commander.invalidArgument": "--lang 只能是 zh-CN、zh-TW 或 en。",
  "commander.optionMissingArgument": "有選項缺少值，用 kpiscore --help 檢視用法。",
  "commander.missingMandatoryOptionValue": "缺少必需的選項，用 kpiscore --help 檢視用法。",
};

/** The sentences of the command line. */
export const cli = {
  program: "依部門考核規則，為客服人員的考核活頁簿評分。",
  rules: "列出考核規則，或顯示一套規則的條款",
  score: "評分，並可將結果寫入新的活頁簿",
  read: "顯示從活頁簿裡讀到的內容",
  parse:
    "讀一份規定（.txt、.docx、.xlsx，或用 - 表示標準輸入），列出讀出的條款，並可生成考核規則檔案",
  calc: "計算活頁簿裡的考核公式並顯示儲存格的值",
  optionRules: "考核規則的編號、名稱、規則檔案，或活頁簿裡的規則表（sheet:工作表名）",
  optionPeriod: "考核期，如 2026-03",
  optionOut: "結果活頁簿的檔名，多個活頁簿時為資料夾；不寫則不儲存",
  optionSummary: "彙總活頁簿的檔名：所有活頁簿的每個人一列，另列失敗的檔案",
  optionResume: "跳過 --out 資料夾裡已有且不會改變的結果",
  optionTimeout: "每個活頁簿最多用多少秒（預設 600），超過的列為失敗，其餘照常",
  optionRulesOut: "生成的考核規則檔案（.json）",
  optionSheet: "活頁簿裡寫著規定的那張工作表",
  optionJson: "只輸出 JSON",
  optionStrict: "有待確認事項時以結束代碼 1 結束",
  optionCells: "要顯示的範圍，如 考核彙總!A1:C9",
  optionVersion: "顯示版本號",
  optionLang: "界面和結果的語言：zh-CN、zh-TW 或 en",
  optionHelp: "顯示說明",
  /** The headings of commander's help. */
  helpTitles: {
    "Usage:": "用法：",
    "Arguments:": "參數：",
    "Options:": "選項：",
    "Commands:": "命令：",
  } as Readonly<Record<string, string>>,
  rulesHeader: ["編號", "名稱", "版本", "條款數"],
  clausesHeader: ["條款", "內容", "標準"],
  scoreHeader: ["名次", "工號", "姓名", "組別", "得分", "扣分", "獎勵", "元", "待確認"],
  parseHeader: ["行", "條款", "讀出的內容", "把握", "要問的"],
  openQuestions: (count: number) => `有 ${count} 條需要確認。`,
  readHeader: ["工作表", "表格", "標題列", "記錄數"],
  standard,
  /** A team's card has no name of its own. */
  team: (team: string | null) => (team === null ? "（全體）" : `${team}（小組）`),
  progress: (done: number, total: number) => `${done}/${total}`,
  failed: (file: string, reason: string) => (reason.includes(file) ? reason : `${file}：${reason}`),
  failures: (failed: number, total: number) => `${total} 個活頁簿中有 ${failed} 個沒有完成：`,
  kept: (count: number) => `有 ${count} 個活頁簿的結果已有，沒有重算。`,
  summary: {
    people: {
      name: "彙總",
      header: ["檔案", "考核期", "工號", "姓名", "組別", "得分", "元", "等級", "待確認"],
    },
    books: {
      name: "檔案",
      header: ["檔案", "考核規則", "版本", "人數", "待確認", "結果檔案"],
    },
    failures: { name: "失敗", header: ["檔案", "原因"] },
  },
  uncalculated: (reason: string) =>
    reason === "circular"
      ? "循環參照：公式直接或間接引用了它自己，無法計算。請在 Excel 的「公式 > 錯誤檢查 > 循環參照」裡查找並改正。"
      : `無法在這裡計算（${reason}），顯示的是檔案中儲存的值；請在 Excel 裡開啟並重新計算、儲存後再用。`,
  period: (period: string) => `考核期 ${period}`,
  openIssues: (count: number) => `有 ${count} 處待確認：`,
  issuePlace: (sheet: string, cell: string | null) =>
    cell ? `${sheet}!${cell}` : sheet || "考核規則",
  issuePlaces: (first: readonly string[], places: number) =>
    places > first.length ? `${list(first)} 等 ${places} 處` : list(first),
  written: (file: string) => `已寫入 ${file}`,
  writtenInto: (folder: string, count: number) => `${count} 個結果活頁簿在 ${folder}`,
  openIssuesOfMany: (count: number) =>
    `共有 ${count} 處待確認，見各結果活頁簿的「待確認」表，或用 --json 檢視。`,
  usage,
  usageOther: "命令有誤，用 kpiscore --help 檢視用法。",
  errors,
};
