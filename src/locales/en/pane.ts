import type { Layout } from "../../sheet";
import { count, list } from "./phrases";

/** Sheets that have no records by their kind. */
const sheetKinds: Readonly<Partial<Record<Layout["kind"], string>>> = {
  roster: "Roster",
  rules: "Rule table",
  calendar: "Company calendar",
  decisions: "Decisions",
  signOff: "Sign-off sheet",
  results: "List of scores",
};

/** What the task pane says. Figures come as decimal text, ready to be read. */
export const pane = {
  title: "KPI Score",
  notInExcel: "Open KPI Score in Excel: on the Home tab choose Score.",

  starting: "Starting…",

  rulebook: "Rulebook",
  edition: (edition: string) => `${edition} edition`,
  ruleTableNamed: (title: string, sheet: string) => `${title} (${sheet})`,
  reading: "Reading the workbook…",
  readAgain: "Read again",
  recordCount: (records: number) => count(records, "record"),
  personCount: (people: number) => count(people, "person", "people"),
  questionCount: (open: number) => count(open, "open question"),
  sheets: "Sheets to score",
  sheetKinds,
  noRecords: "No records",
  period: "Period",
  everyPeriod: "All months",
  month: (period: string) => period,
  start: "Score",
  startAgain: "Score again",
  scoring: "Scoring and writing the sheets…",
  nothingFound: "No records were recognised.",
  nothingFoundNext:
    "Open a workbook with a ledger: its header needs “Name” or “Employee ID”, and “Item”.",
  noSheetChosen: "Choose at least one sheet.",
  promise:
    "Only adds the sheets “Summary”, “Deductions” and “Open questions”; your own cells are not changed.",

  settings: "Settings",
  resultsOf: (people: number, months: string) => `${months} · ${count(people, "person", "people")}`,
  ranking: "Ranking",
  questions: (open: number) => (open === 0 ? "Open questions" : `Open questions (${open})`),
  search: "Find by name, ID or team",
  noMatch: (query: string) => `Nothing matches “${query}”.`,
  score: "Score",
  points: (figure: string) => `${figure} points`,
  yuan: (figure: string) => `${figure} yuan`,
  noScore: "—",
  rank: (rank: number) => `No. ${rank}`,
  deducted: (figure: string) => (figure === "0" ? "No deductions" : `−${figure} points`),
  bonus: (figure: string) => `+${figure} points`,
  unnamed: "No name",
  wholeTeam: "Team",
  provisional: "Provisional",
  provisionalHint: "Questions are open; the score may change",
  allAnswered: "No open questions.",

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
    const amount = `${facts.amount} ${facts.unit === "yuan" ? "yuan" : "points"}`;
    const allowed =
      facts.allowed === null ? "" : ` (${facts.quantity} in all, ${facts.allowed} free)`;
    const aggravated = facts.multiplier === "1" ? "" : ` × ${facts.multiplier} aggravated`;
    return `${amount} × ${facts.charged}${aggravated}${allowed}`;
  },
  sectionCap: "The section's maximum is reached; the rest is not deducted",
  clauseCap: "The clause's maximum is reached; the rest is not deducted",
  cleanBonus: "Bonus for a section without deductions",
  goTo: (place: string) => `Go to ${place}`,
  goToCell: "Go to cell",
  morePlaces: (places: number) => `${places} more`,
  readText: (text: string) => `As written: “${text}”`,

  wrote: (sheets: readonly string[]) =>
    `Wrote ${list(sheets.map((sheet) => `“${sheet}”`))}; switch between them at the bottom.`,
  unexpected: (message: string) =>
    `Something unexpected happened: ${message}. Try again; if it persists, reopen this pane.`,
  close: "Close",
};
