import type { ClauseCandidate, Counted, Issue, IssueCode, IssueFacts } from "../../core";
import { sentenceFor } from "../sentence";
import { list, quoted } from "./phrases";

const counted: Readonly<Record<Counted, string>> = {
  occurrence: "number of times",
  person: "number of people",
  case: "number of cases",
  day: "number of days",
  hour: "number of hours",
  minute: "number of minutes",
  question: "number of questions",
  order: "number of orders",
  recording: "number of recordings",
  month: "number of months",
};

const columns: Readonly<Record<string, string>> = { clause_item: "Item" };

const answerColumns: Readonly<Record<IssueFacts["unreadableAnswer"]["column"], string>> = {
  kind: "kind",
  cell: "cell",
  text: "text",
  answer: "answer",
  rulebook: "rulebook",
};

const answerAdvice: Readonly<Record<IssueFacts["unreadableAnswer"]["column"], string>> = {
  kind: "Copy the kind from another row, or delete this row.",
  cell: "Write it as C7, and name the sheet.",
  text: "Write the words as they stand in the sheet.",
  answer: "Choose from “Possible answers”, or delete this row and answer again.",
  rulebook: "Write the rulebook's title.",
};

/** What a column that was not understood seems to hold. */
const held = {
  people: "names",
  days: "days",
  figures: "points, amounts or counts",
  status: "marks of what counts",
  events: "events",
};

/** What each code means: what happened, and what to do next. The place stands beside it. */
const sentences: {
  readonly [Code in IssueCode]: (facts: IssueFacts[Code], text: string) => string;
} = {
  unknownClause: (_facts, text) =>
    text === ""
      ? "This row names no item and is not counted yet. Add a clause number or an item."
      : `The item ${quoted(text)} is not understood and is not counted yet. Use a clause number or the rulebook's words.`,
  missingSubject: ({ clause }) =>
    `This row has an event under clause ${clause} but does not say whose; it is not counted yet. Add a name or employee ID.`,
  missingTeam: ({ clause }) =>
    `Clause ${clause} goes by the people of a team each day, and this row names no team; it was pooled with none. Add the team.`,
  ambiguousName: ({ name, ids }) =>
    `“${name}” has several employee IDs: ${list(ids)}. It is not known whom to charge, so it is not counted yet. Add the employee ID.`,
  ambiguousId: ({ id, names }) =>
    `Employee ID ${id} has several names: ${list(names)}. They are scored as one person. Check the ID.`,
  sharedRecord: ({ names }) =>
    `One cell names several people: ${list(names)}. Each is charged once. If it should be shared or is one person's, use a row for each.`,
  unreadableDate: (_facts, text) =>
    `The date ${quoted(text)} is not understood, or Excel may have changed it. Write it as 2026-03-05.`,
  missingDay: ({ clause }) =>
    `Clause ${clause} has a daily allowance, and this row has no date; it is taken as a day of its own. Add the date.`,
  missingPeriod: ({ periods }) =>
    `It is not known which month this row belongs to (the workbook has ${list(periods)}); it is not counted yet. Add the date.`,
  unreadableQuantity: (_facts, text) =>
    `The quantity ${quoted(text)} is not understood; 1 is assumed. Write a number.`,
  unreadableFigure: (_facts, text) =>
    `The figure ${quoted(text)} is not understood, or does not fit the clause's direction or unit; the rulebook's figure is used. Check it and write a number.`,
  missingQuantity: ({ clause, per }) =>
    `Clause ${clause} goes by the ${counted[per]}, which this row lacks; 1 is assumed. Add the ${counted[per]}.`,
  missingMeasure: ({ clause, text }) =>
    `Clause ${clause} (${text}) goes by a figure, which this row lacks; it is assumed to hold. Add the figure, such as 12 minutes late.`,
  quantityFromFigure: ({ clause, figure, amount, quantity }) =>
    `The sheet says ${figure}, and clause ${clause} is ${amount} each, which looks like ${quantity} times; no quantity is given, so 1 is assumed. Add the quantity.`,
  figureDiffers: ({ clause, figure, expected }) =>
    `The sheet says ${figure}, but clause ${clause} gives ${expected}; the rulebook's figure is used. Check it.`,
  missingAmount: ({ clause, least, most }) =>
    `Clause ${clause} is assessed between ${least} and ${most}, and this row has no figure; ${least} is assumed. Add the points.`,
  amountOutOfRange: ({ clause, figure, least, most, counted: used }) =>
    `${figure} in the sheet is outside the range of clause ${clause} (${least} to ${most}); ${used} is used. Check it.`,
  missingGrade: ({ clause, labels }) =>
    `Clause ${clause} needs a grade (${list(labels)}), which this row lacks; it is not counted yet. Add the grade.`,
  firstOffenceTie: ({ clause }) =>
    `The first offence under clause ${clause} is only a warning, but the dates do not tell which of several came first; the smallest was waived. Confirm which came first.`,
  unknownStatus: (_facts, text) =>
    `The status ${quoted(text)} is not understood; the record is counted for now. Write “Withdrawn” if it was withdrawn, or “Counts” if it stands.`,
  errorValue: ({ error }) =>
    `The cell holds the formula error ${error}, so nothing was read. Mend the formula first.`,
  unknownLayout: () =>
    "No ledger was recognised in this sheet, and it was not read. If it should count, say in the pane what its columns hold, or give it a header with columns such as Name, Date and Item.",
  unheardRows: ({ rows }) =>
    `Row ${rows} seems to tell of something to score, but was not understood and is not counted. Give these rows a header, or confirm that they do not count.`,
  missingColumn: ({ meaning }) =>
    `The header has no column “${columns[meaning] ?? meaning}”, so it was not read. Give that column its heading.`,
  calendarEnds: ({ clause, year }) =>
    `Clause ${clause} counts its deadline in workdays, and the public holidays of ${year} are not known yet; 1 is assumed. Write the quantity.`,
  missingSince: ({ clause }) =>
    `The deadline of clause ${clause} runs from a certain day, which this row lacks; 1 is assumed. Write the quantity or that day.`,
  unclearDueMonth: ({ clause, period, handedIn }) =>
    `Clause ${clause} is due each month; this row has no date, belongs to ${period} and was handed in in ${handedIn}, so which month was due is not known; 1 is assumed. Write the date or the quantity.`,
  missingRecording: () =>
    "This row has no recording number and is taken as a recording of its own. Add the recording number.",
  missingEntries: ({ clause, days }) =>
    `Clause ${clause} expects an entry each workday; these days have none: ${list(days)}.`,
  consecutiveDays: ({ clause, name, days }) =>
    `${name} has records under clause ${clause} on consecutive days: ${list(days)}. The regulation does not allow that.`,
  missingTarget: ({ measures }) =>
    `This rulebook has no targets yet for: ${list(measures)}. No score is given. On the settings page choose Write as a rule table to edit, fill in the targets in the rows “Measures”, and score again.`,
  overOneFifth: ({ withheld, wage, limit }) =>
    `The fines of the month, ${withheld} yuan, exceed 20% (${limit} yuan) of the monthly wage of ${wage} yuan. Article 16 of the Interim Provisions on Payment of Wages limits deductions for damages so. Please check (for reference only).`,
  belowMinimumWage: ({ left, minimum, since }) =>
    `${left} yuan are left after deductions, less than the minimum wage given, ${minimum} yuan (since ${since}). Please check (for reference only).`,
  missingTime: ({ clause, due }) =>
    `Clause ${clause} wants it done by ${due}, and this row has a date but no time; 1 is assumed. Write the time or the quantity.`,
  severalGrades: ({ clause, count }) =>
    `Clause ${clause} was graded ${count} times though it should be once; all are counted for now. Keep one and mark the others withdrawn.`,
  measureWithoutDay: ({ measure }) =>
    `This figure of “${measure}” has no day, and its target is daily; no rate is computed yet. Add the date.`,
  appealUnderReview: (_facts, text) =>
    `The appeal against ${quoted(text)} is under review; it counts until then. Afterwards choose “Upheld” or “Revoked”.`,
  unplacedAppeal: ({ cells }, text) =>
    cells.length === 0
      ? `What the appeal is about, ${quoted(text)}, is not found and may have been changed; it counts for now. Choose again in “Deductions”.`
      : `There is an appeal against ${quoted(text)}, but it may be any of ${list(cells)}; they count for now. Choose again in “Deductions”.`,
  unreadableAnswer: ({ column }, text) =>
    `The ${answerColumns[column]} of this row, ${quoted(text)}, is not understood, so the answer is not used. ${answerAdvice[column]}`,
  notOnRoster: ({ name }) =>
    `“${name}” is not on the roster. Check the name, or add the person to the roster.`,
  hiddenRows: ({ count, rows }) =>
    `${count} rows of this sheet are hidden or filtered out (${list(rows)}) and were read too. If they should not count, delete them or mark them withdrawn.`,
  unclearNumbers: ({ header }) =>
    header === ""
      ? "This column has no header, so it is not clear whether the number is a count, a deduction or a score; it is not counted yet. Answer “Deducted”, “Quantity” or “Ignore”, or choose it in the pane under “say what its columns hold”; a heading in the first row does as well."
      : `It is not clear whether the numbers under “${header}” are counts, deductions or scores; they are not counted yet. Say so in the header, for example “${header} (deductions)”.`,
  mayRepeat: ({ sheet }) =>
    sheet === ""
      ? "The other figures of this sheet add up what another sheet tells day by day, but this one does not match; it is not counted yet. Check the two sheets."
      : `“${sheet}” tells of the same person and clause day by day. This figure may be its sum, but the two differ; it is not counted yet. Check both sheets, or choose only one of them.`,
  mayBeCopied: ({ sheet }) =>
    sheet === ""
      ? "These rows stand further up in this sheet word for word and in the same order, as if pasted twice; they are not counted yet. Delete the repeated rows; where it did happen again, say when in the remarks."
      : `Most rows of this sheet stand in “${sheet}” too, as in a copy, and those of the same date count once; this one differs, or has no date, and is not counted yet. Delete the copy, or choose only one of the two sheets; if both are to count, write the dates.`,
  unclearColumn: ({ header, holds }) =>
    `The column “${header}” was not read, though it seems to hold ${held[holds]}. Give it a heading that says what it is for, or choose not to read it.`,
  unknownSymbol: ({ symbol }) =>
    `The sheet does not say what the symbol “${symbol}” means; it is not counted yet. Add a legend above or below the table, for example “${symbol}: late”.`,
  notEntered: ({ name, item }) =>
    `“${item}” of “${name}” is empty; it is not known whether nothing happened or nothing was entered. It is not counted yet. Write 0 if nothing happened.`,
  severalEvents: (_facts, text) =>
    `One cell holds several events that cannot be told apart: ${quoted(text)}. They are not counted yet. Part them with semicolons, or use a row for each.`,
  mangledDate: (_facts, text) =>
    `Excel may have turned what was typed into the date or number ${quoted(text)}. Check it and write it as 2026-03-05, or format the cell as text.`,
  minuteOrPoint: (_facts, text) =>
    `“分” in ${quoted(text)} may mean minutes or points; it is not counted yet. Write “minutes” or “points”.`,
  sameIdWritten: ({ ids }) =>
    `The employee ID is written in several ways: ${list(ids)}. It may be one person; they are scored as different people for now. Write it one way.`,
};

/** What an issue says, as a plain sentence. */
export const issueSentence = ({ code, facts, text }: Issue): string =>
  sentenceFor(sentences, code, facts, text);

/** The clauses that an item may mean, for a person to choose from; "" where there are none. */
export const issueSuggestion = (issue: Issue): string =>
  issue.code === "unknownClause" ? issue.facts.candidates.map(candidate).join("\n") : "";

const candidate = ({ clause, text, confidence }: ClauseCandidate): string =>
  `${clause} ${text} (${Math.round(confidence * 100)}%)`;
