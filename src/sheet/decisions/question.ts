import { type EventRecord, type Issue, type IssueCode, leavesOpen } from "../../core";
import { isLike, keptText, keyOfRecord } from "./about";
import type { AnsweredReading } from "./answered-book";
import type { About, DecisionKind } from "./decision";
import { confirmable } from "./settled";

/** What kind of answer settles a question, and what tells where the answer belongs. */
export interface Question extends Pick<About, "text" | "person" | "date"> {
  /** Null where only a change of the sheet settles it. */
  readonly kind: DecisionKind | null;
}

const kinds: Readonly<Partial<Record<IssueCode, DecisionKind>>> = {
  missingSubject: "person",
  ambiguousName: "person",
  missingTeam: "team",
  unreadableDate: "date",
  mangledDate: "date",
  missingDay: "date",
  missingPeriod: "date",
  unreadableQuantity: "quantity",
  missingQuantity: "quantity",
  quantityFromFigure: "quantity",
  calendarEnds: "quantity",
  missingSince: "quantity",
  unclearDueMonth: "quantity",
  missingTime: "quantity",
  unreadableFigure: "amount",
  missingAmount: "amount",
  amountOutOfRange: "amount",
  missingGrade: "grade",
  missingRecording: "recording",
  appealUnderReview: "appeal",
};

const general: Readonly<Partial<Record<IssueCode, DecisionKind>>> = {
  unknownStatus: "status",
  missingColumn: "heading",
  unclearNumbers: "heading",
  unclearColumn: "heading",
  unknownSymbol: "symbol",
};

/** Tells of any issue of a reading, or of its scoring, what would settle it. */
export function questions(reading: AnsweredReading): (issue: Issue) => Question {
  const byIssue = new Map<Issue, EventRecord>();
  const byCell = new Map<string, EventRecord | null>();
  for (const { asRead, record } of reading.answered) {
    for (const asked of record.issues) byIssue.set(asked, asRead);
    const [{ sheet, cell }] = record.source;
    byCell.set(`${sheet}\n${cell}`, byCell.has(`${sheet}\n${cell}`) ? null : asRead);
  }
  const nameOf = unheadedNames(reading);
  return (issue) =>
    questionOf(
      issue,
      nameOf,
      byIssue.get(issue) ?? byCell.get(`${issue.sheet}\n${issue.cell}`) ?? null,
    );
}

/** What a column without a heading goes by; null where an issue is about something else. */
type NameOf = (issue: Issue) => string | null;

function unheadedNames({ sheets }: AnsweredReading): NameOf {
  const names = new Map(
    sheets.flatMap(({ name, unheaded = [] }) =>
      unheaded.map((one): [string, string] => [`${name}\n${one.column}`, one.name]),
    ),
  );
  return (issue) =>
    isHeadless(issue) && issue.cell !== null
      ? (names.get(`${issue.sheet}\n${issue.cell.replace(/\d+$/, "")}`) ?? null)
      : null;
}

function questionOf(issue: Issue, nameOf: NameOf, record: EventRecord | null): Question {
  const unheaded = nameOf(issue);
  if (unheaded !== null) return { kind: "heading", text: unheaded, person: "", date: "" };
  const text = keptText(textOf(issue));
  const wherever = kindWherever(issue);
  if (wherever !== null) return { kind: wherever, text, person: "", date: "" };
  const wanted = kindOf(issue);
  if (!record) {
    const kind = wanted === "confirmed" ? wanted : null;
    return { kind, text, person: "", date: "" };
  }
  const about = { text, ...keyOfRecord(record) };
  // An answer that would not find its record again must not be asked for.
  const cited = record.source.some(({ cell }) => cell === issue.cell);
  const findable =
    wanted !== null && cited && isLike({ kind: wanted, ...about }, record, issue.cell);
  return { kind: findable ? wanted : null, ...about };
}

/** A heading is asked about by its name, anything else by what was read. */
const textOf = (issue: Issue): string =>
  issue.code === "unclearNumbers" ? issue.facts.header : issue.text;

/** A wording means the same everywhere; a bare number may be a clause here and a count there. */
function kindWherever(issue: Issue): DecisionKind | null {
  if (issue.code === "unknownClause" && /\p{L}/u.test(issue.text)) return "wording";
  return isHeadless(issue) ? null : (general[issue.code] ?? null);
}

/** Only a header, once there is one, tells what such numbers are. */
const isHeadless = (issue: Issue): boolean =>
  issue.code === "unclearNumbers" && issue.facts.header === "";

function kindOf(issue: Issue): DecisionKind | null {
  if (issue.code === "unknownClause") return "clause";
  if (confirmable.has(issue.code) && !leavesOpen(issue)) return "confirmed";
  return kinds[issue.code] ?? null;
}
