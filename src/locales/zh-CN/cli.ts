import type { CliErrorFacts } from "../../cli/error";
import type { Clause, Counted } from "../../core";
import { list, units } from "./phrases";

/** What was wrong with what the command line was given. */
const errors: { readonly [Code in keyof CliErrorFacts]: (facts: CliErrorFacts[Code]) => string } = {
  fileNotFound: ({ file }) => `找不到文件：${file}。请核对文件名和所在的文件夹。`,
  notAFile: ({ file }) => `${file} 是文件夹，请给出文件。`,
  fileUnreadable: ({ file, reason }) =>
    `无法读取文件 ${file}（${reason}）。请确认您有权限打开它，并且没有被别的程序占用。`,
  notXlsx: ({ file }) =>
    `${file} 不是 Excel 工作簿（.xlsx）。请确认文件没有选错；若 Excel 或 WPS 能打开它，请另存为 .xlsx 再试。`,
  legacyXls: ({ file }) =>
    `${file} 是旧版格式（.xls 或 WPS 的 .et），请先在 Excel 或 WPS 里另存为 .xlsx 再试。`,
  xlsb: ({ file }) => `${file} 是二进制工作簿（.xlsb），请先在 Excel 里另存为 .xlsx 再试。`,
  openDocument: ({ file }) =>
    `${file} 是 OpenDocument 表格（.ods），请先在 Excel 或 WPS 里另存为 .xlsx 再试。`,
  textFile: ({ file }) =>
    `${file} 的内容是文本或网页（如 .csv），不是工作簿，请先在 Excel 里打开并另存为 .xlsx 再试。`,
  encrypted: ({ file }) => `${file} 有打开密码，请先在 Excel 里取消密码再试。`,
  damaged: ({ file }) => `${file} 已损坏，无法打开。请在 Excel 里打开并修复、另存后再试。`,
  tooLarge: ({ file }) =>
    `${file} 解压后过大，为安全起见没有打开。请在 Excel 里删去不需要的工作表和空白行，另存后再试。`,
  unknownRulebook: ({ wanted, known }) =>
    `没有名为“${wanted}”的考核规则。可用的规则：${list(known)}；也可以给出规则文件（.json）。`,
  rulebookNotJson: ({ file }) => `规则文件 ${file} 不是有效的 JSON。`,
  rulebookInvalid: ({ file, path, expected, more }) =>
    `规则文件 ${file} 的 ${path || "根"} 处有误，应为：${expected}${more > 0 ? `（另有 ${more} 处错误）` : ""}。`,
  chooseRulebook: ({ known }) => `无法判断该用哪套考核规则，请用 --rules 指定：${list(known)}。`,
  invalidPeriod: ({ period }) => `考核期“${period}”无效，请写成 2026-03 这样的年月。`,
  outIsInput: ({ file }) => `--out 指向了输入文件 ${file}；输入文件不会被覆盖，请换一个文件名。`,
  outFolderMissing: ({ folder }) =>
    `--out 所在的文件夹不存在：${folder}。请先建好它，或换一个文件夹。`,
  outNotXlsx: ({ file, extension }) => `--out 的文件名 ${file} 应以 ${extension} 结尾。`,
  outUnwritable: ({ file, reason }) =>
    `无法写入 ${file}（${reason}）。请确认它没有在 Excel 里打开，并且您可以写入所在的文件夹，或换一个文件夹。`,
  outNotFolder: ({ out, books }) =>
    `这里有 ${books} 个工作簿，--out 应是存放结果的文件夹，而不是文件 ${out}。`,
  outsCollide: ({ file, other, out }) =>
    `${file} 和 ${other} 的结果会写入同一个文件 ${out}，没有开始评分。请改名，或改为给出它们上级的文件夹。`,
  outChanged: ({ file }) =>
    `结果文件 ${file} 在上次评分之后有人改过（例如填了答复），没有覆盖；请先把它移走或改名再试。`,
  resumeNeedsFolder: () => "--resume 用于多个工作簿，并且要用 --out 给出存放结果的文件夹。",
  noWorkbooks: ({ given, kind }) =>
    kind === "folder"
      ? `文件夹 ${given} 里没有 Excel 工作簿（.xlsx）。请核对文件夹。`
      : `没有与 ${given} 相符的 Excel 工作簿（.xlsx）。请核对写法，如 "3月/*.xlsx"。`,
  brokenOff: ({ file, reason }) =>
    `评分 ${file} 时程序中断（${reason}），没有写入它的结果。可以单独对它再试一次；若仍如此，请先把它拆小。`,
  tookTooLong: ({ file, seconds }) =>
    `评分 ${file} 用了 ${seconds} 秒仍未完成，已停下，没有写入它的结果。可以用 --timeout 给更多秒数，或先把它拆小。`,
  invalidTimeout: ({ timeout }) => `--timeout 的值“${timeout}”无效，请写秒数，如 600。`,
  invalidCells: ({ cells }) => `--cells 的值“${cells}”无效，请写成 考核汇总!A1:C9 这样的区域。`,
  unknownCellsSheet: ({ sheet, sheets }) =>
    `没有名为“${sheet}”的工作表。现有工作表：${list(sheets)}。`,
  chooseSheet: ({ file, sheets }) =>
    `${file} 有几张工作表：${list(sheets)}。请用 --sheet 指明规定写在哪一张。`,
  notBuilt: ({ file }) => `找不到 ${file}，请先运行 npm run build。`,
};

const counted: Readonly<Record<Counted, string>> = {
  occurrence: "次",
  person: "人",
  case: "宗",
  day: "天",
  hour: "工时",
  minute: "分钟",
  question: "题",
  order: "单",
  recording: "条录音",
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
      return `奖${rate}`;
    case "grade":
      return "评级";
    case "sanction":
      return "处分";
    case "note":
      return "要求";
  }
}

/** Faults in how the command was typed, by commander's codes. */
const usage: Readonly<Record<string, string>> = {
  "commander.unknownCommand": "没有这个命令，用 kpiscore --help 查看可用的命令。",
  "commander.unknownOption": "有不认识的选项，用 kpiscore --help 查看可用的选项。",
  "commander.missingArgument": "缺少参数，用 kpiscore --help 查看用法。",
  "commander.excessArguments": "参数过多，用 kpiscore --help 查看用法。",
  "commander.invalidArgument": "--lang 只能是 zh-CN、zh-TW 或 en。",
  "commander.optionMissingArgument": "有选项缺少值，用 kpiscore --help 查看用法。",
  "commander.missingMandatoryOptionValue": "缺少必需的选项，用 kpiscore --help 查看用法。",
};

/** The sentences of the command line. */
export const cli = {
  program: "按部门考核规则，为客服人员的考核工作簿评分。",
  rules: "列出考核规则，或显示一套规则的条款",
  score: "评分，并可将结果写入新的工作簿",
  read: "显示从工作簿里读到的内容",
  parse:
    "读一份规定（.txt、.docx、.xlsx，或用 - 表示标准输入），列出读出的条款，并可生成考核规则文件",
  calc: "计算工作簿里的考核公式并显示单元格的值",
  optionRules: "考核规则的编号、名称、规则文件，或工作簿里的规则表（sheet:工作表名）",
  optionPeriod: "考核期，如 2026-03",
  optionOut: "结果工作簿的文件名，多个工作簿时为文件夹；不写则不保存",
  optionSummary: "汇总工作簿的文件名：所有工作簿的每个人一行，另列失败的文件",
  optionResume: "跳过 --out 文件夹里已有且不会改变的结果",
  optionTimeout: "每个工作簿最多用多少秒（默认 600），超过的按失败列出，其余照常",
  optionRulesOut: "生成的考核规则文件（.json）",
  optionSheet: "工作簿里写着规定的那张工作表",
  optionJson: "只输出 JSON",
  optionStrict: "有待确认事项时以退出码 1 结束",
  optionCells: "要显示的区域，如 考核汇总!A1:C9",
  optionVersion: "显示版本号",
  optionLang: "界面和结果的语言：zh-CN、zh-TW 或 en",
  optionHelp: "显示帮助",
  /** The headings of commander's help. */
  helpTitles: {
    "Usage:": "用法：",
    "Arguments:": "参数：",
    "Options:": "选项：",
    "Commands:": "命令：",
  } as Readonly<Record<string, string>>,
  rulesHeader: ["编号", "名称", "版本", "条款数"],
  clausesHeader: ["条款", "内容", "标准"],
  scoreHeader: ["名次", "工号", "姓名", "组别", "得分", "扣分", "奖励", "元", "待确认"],
  parseHeader: ["行", "条款", "读出的内容", "把握", "要问的"],
  openQuestions: (count: number) => `有 ${count} 条需要确认。`,
  readHeader: ["工作表", "表格", "表头", "记录数"],
  standard,
  /** A team's card has no name of its own. */
  team: (team: string | null) => (team === null ? "（全体）" : `${team}（小组）`),
  progress: (done: number, total: number) => `${done}/${total}`,
  failed: (file: string, reason: string) => (reason.includes(file) ? reason : `${file}：${reason}`),
  failures: (failed: number, total: number) => `${total} 个工作簿中有 ${failed} 个没有完成：`,
  kept: (count: number) => `有 ${count} 个工作簿的结果已有，没有重算。`,
  summary: {
    people: {
      name: "汇总",
      header: ["文件", "考核期", "工号", "姓名", "组别", "得分", "元", "等级", "待确认"],
    },
    books: {
      name: "文件",
      header: ["文件", "考核规则", "版本", "人数", "待确认", "结果文件"],
    },
    failures: { name: "失败", header: ["文件", "原因"] },
  },
  /** Why a formula could not be calculated, in the host's words: "function: GETPIVOTDATA", "circular". */
  uncalculated: (reason: string) =>
    reason === "circular"
      ? "循环引用：公式直接或间接引用了它自己，无法计算。请在 Excel 的“公式 > 错误检查 > 循环引用”里查找并改正。"
      : `无法在这里计算（${reason}），显示的是文件中保存的值；请在 Excel 里打开并重新计算、保存后再用。`,
  period: (period: string) => `考核期 ${period}`,
  openIssues: (count: number) => `有 ${count} 处待确认：`,
  issuePlace: (sheet: string, cell: string | null) =>
    cell ? `${sheet}!${cell}` : sheet || "考核规则",
  issuePlaces: (first: readonly string[], places: number) =>
    places > first.length ? `${list(first)} 等 ${places} 处` : list(first),
  written: (file: string) => `已写入 ${file}`,
  writtenInto: (folder: string, count: number) => `${count} 个结果工作簿在 ${folder}`,
  openIssuesOfMany: (count: number) =>
    `共有 ${count} 处待确认，见各结果工作簿的“待确认”表，或用 --json 查看。`,
  usage,
  usageOther: "命令有误，用 kpiscore --help 查看用法。",
  errors,
};
