import type { CliErrorFacts } from "../../cli/error";
import type { Clause, Counted } from "../../core";
import { count, list, units } from "./phrases";

const listed = (words: readonly string[]): string => list(words) || "none";

/** What was wrong with what the command line was given. */
const errors: { readonly [Code in keyof CliErrorFacts]: (facts: CliErrorFacts[Code]) => string } = {
  fileNotFound: ({ file }) => `File not found: ${file}. Check its name and folder.`,
  notAFile: ({ file }) => `${file} is a folder. Name a file.`,
  fileUnreadable: ({ file, reason }) =>
    `Cannot read ${file} (${reason}). Check that you may open it and that no other program holds it.`,
  notXlsx: ({ file }) =>
    `${file} is not an Excel workbook (.xlsx). Check that it is the right file; if Excel or WPS can open it, save it as .xlsx and try again.`,
  legacyXls: ({ file }) =>
    `${file} is in an old format (.xls, or .et of WPS). Save it as .xlsx in Excel or WPS, then try again.`,
  xlsb: ({ file }) =>
    `${file} is a binary workbook (.xlsb). Save it as .xlsx in Excel, then try again.`,
  openDocument: ({ file }) =>
    `${file} is an OpenDocument spreadsheet (.ods). Save it as .xlsx in Excel or WPS, then try again.`,
  textFile: ({ file }) =>
    `${file} holds text or a web page (such as .csv), not a workbook. Open it in Excel, save it as .xlsx, then try again.`,
  encrypted: ({ file }) =>
    `${file} needs a password to open. Remove the password in Excel, then try again.`,
  damaged: ({ file }) =>
    `${file} is damaged and cannot be opened. Open and repair it in Excel, save it, then try again.`,
  tooLarge: ({ file }) =>
    `${file} is too large once unpacked and was not opened, to be safe. Delete sheets and empty rows you do not need in Excel, save it, then try again.`,
  unknownRulebook: ({ wanted, known }) =>
    `There is no rulebook “${wanted}”. Known rulebooks: ${listed(known)}; a rulebook file (.json) will do too.`,
  rulebookNotJson: ({ file }) => `The rulebook file ${file} is not valid JSON.`,
  rulebookInvalid: ({ file, path, expected, more }) =>
    `The rulebook file ${file} is wrong at ${path || "its root"}; expected: ${expected}${more > 0 ? ` (and ${count(more, "more fault")})` : ""}.`,
  chooseRulebook: ({ known }) =>
    `It is not certain which rulebook applies. Name one with --rules: ${listed(known)}.`,
  invalidPeriod: ({ period }) => `The period “${period}” is not valid. Write a month as 2026-03.`,
  outIsInput: ({ file }) =>
    `--out names the input file ${file}, which is never overwritten. Choose another name.`,
  outFolderMissing: ({ folder }) =>
    `The folder of --out does not exist: ${folder}. Make it first, or choose another.`,
  outNotXlsx: ({ file, extension }) => `The file name of --out, ${file}, must end in ${extension}.`,
  outUnwritable: ({ file, reason }) =>
    `Cannot write ${file} (${reason}). Check that it is not open in Excel and that you may write to its folder, or choose another folder.`,
  outNotFolder: ({ out, books }) =>
    `There are ${books} workbooks, so --out must name a folder for their results, not the file ${out}.`,
  outsCollide: ({ file, other, out }) =>
    `The results of ${file} and ${other} would both be ${out}, so nothing was scored. Rename one, or give the folder above them.`,
  outChanged: ({ file }) =>
    `Somebody changed the result ${file} after it was scored (with answers, perhaps), so it was not overwritten. Move or rename it, then try again.`,
  resumeNeedsFolder: () =>
    "--resume is for several workbooks and needs --out with the folder of their results.",
  noWorkbooks: ({ given, kind }) =>
    kind === "folder"
      ? `The folder ${given} holds no Excel workbooks (.xlsx). Check that it is the right one.`
      : `No Excel workbooks (.xlsx) match ${given}. Check the pattern; one that works is "March/*.xlsx".`,
  brokenOff: ({ file, reason }) =>
    `The program broke off while scoring ${file} (${reason}); its result was not written. Try it alone; if that fails too, divide it.`,
  tookTooLong: ({ file, seconds }) =>
    `${file} was not done after ${seconds} seconds and was stopped; its result was not written. Give it more with --timeout, or divide it.`,
  invalidTimeout: ({ timeout }) =>
    `The value of --timeout, “${timeout}”, is not valid. Write a number of seconds such as 600.`,
  invalidCells: ({ cells }) =>
    `The value of --cells, “${cells}”, is not valid. Write a range such as Summary!A1:C9.`,
  unknownCellsSheet: ({ sheet, sheets }) =>
    `There is no sheet “${sheet}”. The sheets are: ${listed(sheets)}.`,
  chooseSheet: ({ file, sheets }) =>
    `${file} has several sheets: ${listed(sheets)}. Say with --sheet which one holds the regulation.`,
  notBuilt: ({ file }) => `${file} is missing. Run npm run build first.`,
};

const counted: Readonly<Record<Counted, string>> = {
  occurrence: "time",
  person: "person",
  case: "case",
  day: "day",
  hour: "hour",
  minute: "minute",
  question: "question",
  order: "order",
  recording: "recording",
  month: "month",
};
/** What a clause takes or gives, such as "deduct 0.5 points/time". */
function standard({ effect, amount, unit, per }: Clause): string {
  const figure = Array.isArray(amount) ? amount.join("–") : amount;
  const rate = figure === null ? "" : ` ${figure} ${units[unit]}/${counted[per]}`;
  switch (effect) {
    case "deduct":
      return `deduct${rate}`;
    case "bonus":
      return `bonus${rate}`;
    case "grade":
      return "graded";
    case "sanction":
      return "sanction";
    case "note":
      return "requirement";
  }
}

/** Faults in how the command was typed, by commander's codes. */
const usage: Readonly<Record<string, string>> = {
  "commander.unknownCommand": "There is no such command. See kpiscore --help.",
  "commander.unknownOption": "An option is not known. See kpiscore --help.",
  "commander.missingArgument": "An argument is missing. See kpiscore --help.",
  "commander.excessArguments": "There are too many arguments. See kpiscore --help.",
  "commander.invalidArgument": "--lang must be zh-CN, zh-TW or en.",
  "commander.optionMissingArgument": "An option lacks its value. See kpiscore --help.",
  "commander.missingMandatoryOptionValue": "A required option is missing. See kpiscore --help.",
};

/** The sentences of the command line. */
export const cli = {
  program: "Scores the workbooks of customer-service staff by their department's regulation.",
  rules: "list the rulebooks, or show the clauses of one",
  score: "score, and write the result into a new workbook if wanted",
  read: "show what is read from a workbook",
  parse:
    "read a written regulation (.txt, .docx, .xlsx, or - for standard input), list its clauses, and make a rulebook file if wanted",
  calc: "calculate the add-in's formulas in a workbook and show cells",
  optionRules:
    "a rulebook's id, title or file, or a rule table in the workbook (sheet:name of the sheet)",
  optionPeriod: "the month, such as 2026-03",
  optionOut: "file name of the result, or a folder for several; nothing is saved without it",
  optionSummary: "file name of a summary: a row for each person of every workbook, and what failed",
  optionResume: "skip results in the folder of --out that would not change",
  optionTimeout:
    "how many seconds a workbook may take (600 unless told); one that takes more is listed as failed, the others go on",
  optionRulesOut: "the rulebook file to write (.json)",
  optionSheet: "the sheet of a workbook that holds the regulation",
  optionJson: "print JSON only",
  optionStrict: "exit with 1 where questions are open",
  optionCells: "the range to show, such as Summary!A1:C9",
  optionVersion: "show the version",
  optionLang: "language of messages and results: zh-CN, zh-TW or en",
  optionHelp: "show help",
  /** The headings of commander's help. */
  helpTitles: {
    "Usage:": "Usage:",
    "Arguments:": "Arguments:",
    "Options:": "Options:",
    "Commands:": "Commands:",
  } as Readonly<Record<string, string>>,
  rulesHeader: ["ID", "Title", "Edition", "Clauses"],
  clausesHeader: ["Clause", "Text", "Rate"],
  scoreHeader: ["Rank", "ID", "Name", "Team", "Score", "Deducted", "Bonus", "Yuan", "Open"],
  parseHeader: ["Line", "Clause", "What was read", "Certainty", "Question"],
  openQuestions: (open: number) => `${count(open, "clause needs", "clauses need")} confirming.`,
  readHeader: ["Sheet", "Tables", "Headers", "Records"],
  standard,
  /** A team's card has no name of its own. */
  team: (team: string | null) => (team === null ? "(everybody)" : `${team} (team)`),
  progress: (done: number, total: number) => `${done}/${total}`,
  failed: (file: string, reason: string) => (reason.includes(file) ? reason : `${file}: ${reason}`),
  failures: (failed: number, total: number) =>
    `${failed} of ${count(total, "workbook")} could not be scored:`,
  kept: (kept: number) => `${count(kept, "result")} stood already and were not scored again.`,
  summary: {
    people: {
      name: "Summary",
      header: ["File", "Period", "ID", "Name", "Team", "Score", "Yuan", "Grade", "Open"],
    },
    books: {
      name: "Files",
      header: ["File", "Rulebook", "Edition", "People", "Open", "Result"],
    },
    failures: { name: "Failed", header: ["File", "Reason"] },
  },
  uncalculated: (reason: string) =>
    reason === "circular"
      ? "Circular reference: the formula refers to itself, directly or through others, and has no result. Find it in Excel under Formulas > Error Checking > Circular References and correct it."
      : `Cannot be calculated here (${reason}); what the file holds is shown. Open the workbook in Excel, calculate and save it first.`,
  period: (period: string) => `Period ${period}`,
  openIssues: (open: number) => `${count(open, "open question")}:`,
  issuePlace: (sheet: string, cell: string | null) =>
    cell ? `${sheet}!${cell}` : sheet || "Rulebook",
  issuePlaces: (first: readonly string[], places: number) =>
    places > first.length ? `${first.join(", ")} … (${places} cells)` : first.join(", "),
  written: (file: string) => `Wrote ${file}`,
  writtenInto: (folder: string, books: number) => `${count(books, "result")} in ${folder}`,
  openIssuesOfMany: (open: number) =>
    `${count(open, "open question")} in all; see the sheet “Open questions” of each result, or use --json.`,
  usage,
  usageOther: "The command is not valid. See kpiscore --help.",
  errors,
};
