import type { ClauseCandidate, LineKind, LineStatus } from "../../core";
import { measureUnit } from "./measure-unit";
import { list, units } from "./phrases";

const statuses: Readonly<Record<LineStatus, string>> = {
  counted: "Counted",
  warned: "Warning",
  void: "Withdrawn",
  provisional: "Open",
};

/** Lines that are about more than one clause say so after their title. */
const lineKinds: Readonly<Record<LineKind, string>> = {
  clause: "",
  clauseCap: ": above the clause's maximum, not counted",
  sectionCap: ": above the section's maximum, not deducted",
  cleanBonus: ": bonus for a month without deductions",
};

/** What the custom functions say when they have no value. */
export const functions = {
  units,
  measureUnit,
  statuses,
  lineText: (kind: LineKind, text: string) => `${text}${lineKinds[kind]}`,
  nobody: "The range holds nobody to score. Select a range with the header and the records.",
  unknownSubject: (wanted: string) =>
    `“${wanted}” is not in the range. Check the name or employee ID.`,
  ambiguousSubject: (wanted: string) => `“${wanted}” is more than one person. Use the employee ID.`,
  severalSubjects: (count: number) =>
    `The range holds ${count} people. Give a name or employee ID as the third argument, or list them all with KPISCORES.`,
  severalPeriods: (periods: readonly string[]) =>
    `The range holds records of several months: ${list(periods)}. Choose one in the period argument.`,
  unreadablePeriod: (text: string) =>
    `The period “${text}” is not understood. Write it as 2026-03.`,
  unreadableFigure: (text: string) =>
    `The figure “${text}” is not understood. Write a number without a unit.`,
  unknownRulebook: (wanted: string, known: readonly string[]) =>
    `There is no rulebook “${wanted}”. Known rulebooks: ${list(known)}.`,
  noDecisions:
    "The decisions argument has no columns Kind, What was read and Answer. Select the Decisions or Deductions table with its header.",
  nothingOpen: "There are no open questions.",
  noRulebookFits: (known: readonly string[]) =>
    `No built-in rulebook explains everything. Name one: ${list(known)}; the pane shows the rows that are not understood.`,
  severalRulebooksFit: (known: readonly string[]) =>
    `Several rulebooks fit: ${list(known)}. Name one.`,
  noScore: "This rulebook has no base score, so there is no total score.",
  unknownItem: (text: string, candidates: readonly ClauseCandidate[]) =>
    candidates.length === 0
      ? `The item “${text}” is not understood.`
      : `The item “${text}” is not understood. Is it: ${candidates
          .map(({ clause, text: words }) => `${clause} ${words}`)
          .join("; ")}?`,
  firstOffence: (text: string) =>
    `A first “${text}” is only warned, and one row alone does not tell whether it is the first. Use KPISCORE, KPIYUAN or KPIBREAKDOWN over the whole range.`,
  gradesWanted:
    "No built-in rulebook defines grades. Select a table of grades as the second argument (two columns: lowest score and grade).",
  noGrades: (title: string) =>
    `${title} defines no grades. Select a table of grades as the second argument (two columns: lowest score and grade).`,
  belowBands: (score: string) =>
    `${score} is below the lowest band. Check the score, or add a band to the table.`,
  bandsNeedTwoColumns:
    "A table of bands has exactly two columns, such as lowest score and factor. Select the range again.",
  noBands: "The table of bands is empty. Select the two columns that begin with the lowest scores.",
  unreadableBand: (row: number, text: string) =>
    `Row ${row} of the table of bands, “${text}”, is not understood. Write a number as the lowest score, and a grade or a factor (1.2 or 120%) beside it.`,
  repeatedBand: (row: number, other: number) =>
    `Rows ${row} and ${other} of the table of bands have the same lowest score but differ. Correct one of them.`,
  missingWage: "The wage is missing. Give an amount in yuan as the second argument.",
  unknownUnit: (text: string) => `The unit “${text}” is not known. Write day, workday or hour.`,
  unreadableMoment: (text: string) =>
    `The date “${text}” is not understood. Write it as 2026-03-05 or 2026-03-05 10:30.`,
  unreadableOwnDay: (row: number, text: string) =>
    `Row ${row} of the company calendar, “${text}”, is not understood. Write a date in the first column and “Rest” or “Work” in the second.`,
  contradictoryOwnDay: (row: number, day: string) =>
    `Row ${row} of the company calendar contradicts an earlier one: ${day} is both “Rest” and “Work”.`,
  calendarEnds: (year: string, known: { readonly first: number; readonly last: number }) =>
    `The public holidays of ${year} are not known: the calendar covers ${known.first} to ${known.last}. Check the date, or use “day”.`,
  provisional: (place: string, sentence: string) =>
    `No score can be given yet: ${place} ${sentence}`,
};
