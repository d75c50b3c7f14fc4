import type { Layout, Meaning } from "../../sheet";
import { measureUnit } from "./measure-unit";
import { count } from "./phrases";

/** What a sheet holds, by the way it is laid out. */
const sheetKinds: Readonly<Record<Layout["kind"], string>> = {
  ledger: "Ledger",
  matrix: "Table of people by item",
  dayGrid: "Grid of days",
  form: "Form",
  recordings: "Recordings",
  checklist: "Checklist",
  scorecard: "Scorecard",
  measures: "Measured figures",
  roster: "Roster",
  rules: "Rule table",
  tariff: "Table of rates",
  calendar: "Company calendar",
  decisions: "Decisions",
  signOff: "Sign-off sheet",
  results: "List of scores",
};

/** What a column holds. */
const meanings: Readonly<Record<Meaning, string>> = {
  seq: "No.",
  employee_name: "Name",
  employee_id: "Employee ID",
  team: "Team",
  date: "Date",
  period: "Month",
  clause_item: "Item",
  reason: "Reason",
  count: "Quantity",
  points_deducted: "Deducted",
  points_added: "Bonus",
  points_signed: "Points with sign",
  money: "Amount (yuan)",
  handling: "Handling",
  inspector: "Inspector",
  remark: "Remarks",
  status: "Status",
  recording_id: "Recording",
  wage: "Wage",
  submitted: "Submitted",
};

type Unit = "point" | "yuan";
const inUnit = (figure: string, unit: Unit): string =>
  unit === "yuan" ? `${figure} yuan` : `${figure} ${figure === "1" ? "point" : "points"}`;
const noDeduction: Readonly<Record<Unit, string>> = { point: "No deductions", yuan: "No fines" };

/** What the task pane says. Figures come as decimal text, ready to be read. */
export const pane = {
  title: "KPI Score",
  notInExcel: "Open KPI Score in Excel: on the Home tab choose Score pane.",

  starting: "Starting…",
  loading: "Loading…",

  rulebook: "Rulebook",
  edition: (edition: string) => `${edition} edition`,
  ruleTableNamed: (title: string, sheet: string) => `${title} (${sheet})`,
  reading: "Reading the workbook…",
  readingAt: (sheet: string, row: number, rows: number) =>
    `Reading “${sheet}”: row ${row} of ${rows}…`,
  surveyBehind: "The workbook was changed after it was read, so these counts may be out of date.",
  ruleTableGone: (sheet: string) => `“${sheet}” is no longer in the workbook: choose others`,
  readAgain: "Read again",
  recordCount: (records: number) => count(records, "record"),
  personCount: (people: number) => count(people, "person", "people"),
  doubtCount: (doubts: number) => count(doubts, "doubt"),
  doubtHint: "Doubts are asked under “Questions” after scoring.",
  questionCount: (open: number) => count(open, "open question"),
  sheets: "Sheets to score",
  sheetKinds,
  meanings,
  found: (sheet: string) => `Columns recognised in “${sheet}”`,
  sayColumns: (sheet: string) => `“${sheet}” has no header: say what its columns hold`,
  unheaded:
    "Beside each choice stands what the column contains. Say at least which column is the name (or employee ID) and which is the item; next month’s sheet of the same form needs no telling.",
  tableAt: (kind: string, range: string) => `${kind}, ${range}`,
  hiddenRows: (rows: number) =>
    `${count(rows, "row is", "rows are")} hidden or filtered out, and read too.`,
  correct: "Wrong column? Change it here; the change is kept in “Decisions”.",
  notRead: "Not read",
  columnMeans: (column: string, header: string) => `What column ${column}, “${header}”, holds`,
  noRecords: "No records",
  period: "Period",
  everyPeriod: "All months",
  month: (period: string) => period,
  start: "Score",
  startAgain: "Score again",
  scoring: "Scoring…",
  steps: {
    reading: "Step 1 of 3: reading cells…",
    scoring: (sheets: number) => `Step 2 of 3: scoring ${count(sheets, "sheet")}…`,
    writing: (sheets: number) => `Step 3 of 3: writing ${count(sheets, "sheet")}, please wait…`,
  },
  cancel: "Stop",
  cannotCancel:
    "The sheets are being written and will be finished; then Ctrl+Z takes them back. If a cell is being edited, press Enter.",
  nothingFound: "No records were recognised.",
  nothingFoundNext:
    "Open a workbook with a ledger: its header needs “Name” or “Employee ID”, and “Item”. Without one, “Insert template” on the ribbon adds a form.",
  nothingFoundSay:
    "The sheets below have no header: say which column is the name and which the item.",
  noSheetChosen: "Choose at least one sheet.",
  promise: "Results go into new sheets; your own cells are not changed.",

  settings: "Settings",
  backToResults: "Back to the last results",
  fromMonth: (first: string, last: string): string => `${first} to ${last}`,
  ranking: "Ranking",
  charts: "Charts",
  changes: (changed: number) => `Changes (${changed})`,
  questions: (open: number) => (open === 0 ? "Questions" : `Questions (${open})`),
  search: "Find by name, ID or team",
  noMatch: (query: string) =>
    `Nothing matches “${query}”. Try another spelling, or show everybody.`,
  nobodyHere: "Nobody belongs to this team and month.",
  showAll: "Show everybody",
  score: "Score",
  points: (figure: string) => inUnit(figure, "point"),
  yuan: (figure: string) => inUnit(figure, "yuan"),
  noScore: "—",
  noBase: "No base score",
  scorePending: "See Questions",
  rank: (rank: number) => `No. ${rank}`,
  deducted: (figure: string, unit: Unit) =>
    figure === "0" ? noDeduction[unit] : `−${inUnit(figure, unit)}`,
  bonus: (figure: string, unit: Unit) => `+${inUnit(figure, unit)}`,
  sort: "Sort",
  sorts: { rank: "By rank", deducted: "By deductions", name: "By name" },
  team: "Team",
  everyTeam: "All teams",
  unnamed: "No name",
  wholeTeam: "Team",
  provisional: "Provisional",
  provisionalWith: (questions: string) => `Provisional · ${questions}`,
  provisionalHint: "Questions are open; the score may change",
  allAnswered: "No open questions.",
  nobody: "There is nobody to list. Check the sheets and the period chosen.",

  questionOf: (number: number, questions: number) => `Question ${number} of ${questions}`,
  sameRows: (rows: number) => `The same in ${rows} places; one answer settles them all.`,
  choose: "Choose one",
  otherAnswer: "Or write your own",
  yourAnswer: "Answer",
  answer: "OK",
  skip: "Skip",
  answering: "Saving the answer and calculating…",
  changeSheet: "This one is settled in the sheet: go to the cell, correct it, and score again.",
  allQuestions: (places: number) => `All ${count(places, "place")} one by one`,

  spread: "Distribution of scores",
  spreadYuan: "Distribution of amounts",
  bySection: "Deductions by section",
  bySectionYuan: "Fines by section",
  byMonth: "Mean by month",
  personMonths: "Month by month",
  label: "Item",
  value: "Value",
  people: (people: number) => count(people, "person", "people"),
  band: (from: number | null, to: number | null) =>
    from === null ? `below ${to}` : to === null ? `${from} or more` : `${from} to below ${to}`,
  gradeBand: (grade: string, band: string) => `${grade} (${band})`,
  noMonth: "No month",

  noChanges: "Nobody's result changed since the last scoring.",
  sinceLast: "Since the last scoring:",
  cameIn: "New",
  wentOut: "No longer there",
  fromTo: (before: string, after: string) => `${before} → ${after}`,

  answeredSince:
    "The answers count in this pane; the sheets still hold the result of the last scoring.",
  otherRules:
    "These results are by the rulebook chosen before; another is chosen now. Choose Update results to score by it.",
  addedSince: (sheet: string) =>
    `“${sheet}” was added after scoring and is not in these results yet.`,
  goneSince: (sheet: string) =>
    `“${sheet}” was deleted after scoring; these results still contain it.`,
  lostSince: (sheet: string) =>
    `The result sheet “${sheet}” was deleted. “Update results” writes it anew.`,
  renamedSince: (sheet: string, to: string) =>
    `“${sheet}” has been called “${to}” since scoring; here it still has its old name.`,
  changedSince: (sheet: string) =>
    `“${sheet}” was changed after scoring; the results here may be out of date.`,
  update: "Update results",
  selectedRow: (place: string) => `Selected: ${place}`,
  selectedChanged:
    "This row was changed or moved after scoring; update the results and look again.",
  selectedNothing: "This row has no deductions, bonuses or questions.",

  back: "Back to ranking",
  base: "Base score",
  lines: "Deductions and bonuses",
  noLines: "No deductions and no bonuses in this period.",
  sanctions: "Sanctions",
  sanction: {
    dismissal: "Dismissal",
    wageForfeit: "Loss of wages",
    notice: "Public notice",
    compensation: "Compensation",
    liability: "Liability",
    absence: "Counted as absence",
    warning: "Warning",
  },
  status: {
    counted: "Counted",
    warned: "First time: warning, no deduction",
    void: "Withdrawn, not counted",
    provisional: "Provisional",
  },
  /** The arithmetic of one line, such as "0.5 points × 3 × 2 aggravated (5 in all, 2 free)". */
  arithmetic: (facts: {
    amount: string;
    unit: "point" | "yuan";
    quantity: string;
    charged: string;
    /** What the allowance took; null where it took nothing. */
    allowed: string | null;
    multiplier: string;
  }) => {
    const amount = inUnit(facts.amount, facts.unit);
    const allowed =
      facts.allowed === null ? "" : ` (${facts.quantity} in all, ${facts.allowed} free)`;
    const aggravated = facts.multiplier === "1" ? "" : ` × ${facts.multiplier} aggravated`;
    return `${amount} × ${facts.charged}${aggravated}${allowed}`;
  },
  /** A graded item costs what it falls short of the best grade. */
  graded: (amount: string, best: string) => `Graded ${amount} of ${best}`,
  measureUnit,
  recording: (name: string) => `Recording ${name}`,
  meanOf: (recordings: number) =>
    `Mean of ${count(recordings, "recording")}; what belongs to none counts in full`,
  sectionCap: "The section's maximum is reached; the rest is not deducted",
  clauseCap: "The clause's maximum is reached; the rest is not counted",
  cleanBonus: "Bonus for a section without deductions",
  goTo: (place: string) => `Go to ${place}`,
  goToCell: "Go to cell",
  morePlaces: (places: number) => `${places} more`,
  readText: (text: string) => `As written: “${text}”`,

  wrote: (sheets: readonly string[]) =>
    `Results are in “${sheets[0]}” and ${sheets.length - 1} more sheets. Undo: ribbon, Results, Take back last run.`,
  unexpected: (message: string) =>
    `Something unexpected happened: ${message}. Try again; if it persists, reopen this pane.`,
  notice: "Notice",
  close: "Close",
};
