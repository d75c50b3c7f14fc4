import type { LineState, ReportWords } from "../../sheet";
import { decisions } from "./decisions";
import { hints } from "./hints";
import { issueSentence, issueSuggestion } from "./issues";
import { measureUnit } from "./measure-unit";
import { onRequest } from "./on-request";
import { pane } from "./pane";
import { count, list, units } from "./phrases";
import { title as titleOf } from "./title";

/** The states of a line, in words: colour is never the only sign. */
const states: Readonly<Record<LineState, string>> = {
  severe: "▼▼▼ Severe",
  medium: "▼▼ Medium",
  light: "▼ Light",
  bonus: "＋ Bonus",
  restored: "＝ At maximum",
  cut: "－ Bonus at maximum",
  waived: "○ Waived",
  void: "× Withdrawn",
  asked: "？ Open",
};

const monthName = (period: string | null): string => period ?? "No month";

/** Everything that the sheets written into the workbook say. */
export const report: ReportWords = {
  rulebookLine: ({ title, edition, hash, periods }) =>
    `Rulebook: ${titleOf(title)} (${edition} edition, checksum ${hash})   Period: ${list(periods.map(monthName)) || "no records"}`,
  footer: "Page &P of &N",
  sanction: (sanction, clause) => `${pane.sanction[sanction]} (${clause})`,
  periodLine: monthName,
  decisions,
  summary: {
    name: "Summary",
    title: "Summary",
    columns: {
      rank: "Rank",
      id: "Employee ID",
      name: "Name",
      team: "Team",
      score: "Score",
      deducted: "Deducted",
      bonus: "Bonus",
      yuan: "Fines and rewards (yuan)",
      grade: "Grade",
      issues: "Open questions",
      state: "State",
      remark: "Provisional, sanctions",
    },
    live: "Scores are formulas: change the ledger and they recalculate. Open questions is their number; provisional scores and sanctions are as of scoring.",
    fixed: (periods) =>
      `One formula cannot give the results of ${list(periods.map(monthName))}, so values were written: score again after changing the ledger.`,
    nobody: "There is nobody to score.",
    states: { asked: "▲ Open", fined: "▼ Fined", above: "★ Above base" },
    remarks: "Provisional and sanctions (as of scoring)",
    provisional: (open) => `Provisional: ${count(open, "open question")}`,
    teams: {
      heading: "By team",
      columns: {
        id: "People",
        name: "Figure",
        team: "Team",
        score: "Score",
        deducted: "Deducted",
        bonus: "Bonus",
        yuan: "Fines and rewards (yuan)",
        issues: "Open questions",
      },
      mean: "Mean",
      total: "Total",
      all: "Everybody",
      others: "Others",
    },
  },
  breakdown: {
    name: "Deductions",
    title: "Deductions",
    columns: {
      period: "Period",
      id: "Employee ID",
      name: "Name",
      team: "Team",
      day: "Date",
      clause: "Clause",
      text: "Text",
      quantity: "Quantity",
      charged: "Charged",
      amount: "Rate",
      multiplier: "Multiplier",
      points: "Change",
      unit: "Unit",
      arithmetic: "Arithmetic",
      state: "State",
      inspector: "Inspector",
      source: "Evidence",
      item: "As written",
      appeal: "Appeal",
      recorded: "Recorded appeal",
    },
    units,
    states,
    measureUnit,
    lineText: (kind, text) =>
      ({
        clause: text,
        clauseCap: `${text}: above the clause's maximum, not counted`,
        sectionCap: `${text}: above the section's maximum, not deducted`,
        cleanBonus: `${text}: bonus for a month without deductions`,
      })[kind],
    severalRows: (cell, rows) => `${cell} and others, ${rows} in all`,
    nothing: "There are no deductions and no bonuses.",
  },
  issues: {
    name: "Open questions",
    title: "Open questions",
    columns: {
      number: "No.",
      kind: "Kind",
      sheet: "Sheet",
      cell: "Cell",
      text: "What was read",
      person: "Name",
      date: "Date",
      question: "Question",
      suggestion: "Possible answers",
      answer: "Answer",
      rulebook: "Rulebook",
    },
    nothing: "There are no open questions.",
    question: issueSentence,
    suggestion: issueSuggestion,
    hints,
  },
  charts: {
    name: "Charts",
    title: "Charts",
    nothing: "There is nothing to chart.",
    sections: (unit) => ({
      title: `Deductions by section (${unit})`,
      note: "The sum over everybody, with each section's maximum applied; withdrawn lines and bonuses are left out.",
      headings: ["Section", "Lines", `Deducted (${unit})`, "Share"],
    }),
    clauses: (unit) => ({
      title: `Clauses with the largest deductions (${unit})`,
      note: "From most to least; the running share shows how few clauses make up how much. Section maximums are not applied.",
      headings: ["Clause", "Lines", `Deducted (${unit})`, "Running share", "Text"],
    }),
    otherClauses: (clauses) => ({ id: "Other", text: count(clauses, "other clause") }),
    spread: (unit) => ({
      title:
        unit === units.yuan
          ? "Distribution of fines and rewards (yuan)"
          : `Distribution of scores (${unit})`,
      note: "One figure per person and month, teams left out, provisional ones included. A band includes its lower end, not its upper one.",
      headings: [unit === units.yuan ? "Amount (yuan)" : `Score (${unit})`, "People", "Grade"],
    }),
    band: (from, to) =>
      from === null ? `below ${to}` : to === null ? `${from} or more` : `${from} to ${to}`,
    months: (unit) => ({
      title: `Month by month (${unit})`,
      note: "The mean is over the people of the month; teams are left out.",
      headings: ["Period", "People", "Mean score", "Total deducted", "Total bonus"],
    }),
    inspectors: (unit, least) => ({
      title: `Inspectors compared (${unit})`,
      note: `The mean deduction per line; waived and withdrawn lines are left out. Fewer than ${least} lines should not be compared. Inspectors check different things, so a difference need not mean strictness.`,
      headings: ["Inspector", "Lines", "Total deducted", "Mean deduction", "Note"],
    }),
    noInspector: "(not given)",
    tooFew: (least) => `fewer than ${least}, not comparable`,
  },
  record: {
    name: "Run log",
    title: "Run log",
    note: "Each scoring adds a row; rows already there do not change. The same checksums of rules and inputs always give the same result.",
    columns: {
      time: "Time",
      rulebook: "Rulebook",
      hash: "Rulebook checksum (SHA-256)",
      period: "Period",
      read: "Ranges read",
      records: "Records",
      people: "People and teams",
      issues: "Open questions",
      deducted: "Total deducted",
      bonus: "Total bonus",
      yuan: "Total fines and rewards (yuan)",
      inputs: "Input checksum (SHA-256)",
    },
    rulebook: ({ id, title, edition }) => `${titleOf(title)}\n${id}, ${edition} edition`,
    ruleSheet: (sheet) => `Rule table: ${sheet}`,
  },
  ...onRequest,
};
