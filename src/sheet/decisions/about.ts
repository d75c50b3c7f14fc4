import { type CellRef, type EventRecord, toDecimal } from "../../core";
import { quoted } from "../report/quoted";
import { cellText } from "../read/cell/text";
import type { About, DecisionKind, RecordDecision } from "./decision";
import { isSamePerson, peopleIn, personText } from "./people";

/** Text as a decision keeps it: as the reports show it, so that what was shown finds it again. */
export const keptText = (text: string): string => cellText(quoted(cellText(text)));

/** What tells a record from others, for a decision about it. */
export const keyOfRecord = (record: EventRecord): Pick<About, "person" | "date"> => ({
  person: personText(record.people),
  date: record.day ?? record.period ?? "",
});

/** Whether a decision names this record, by its cell, what was read there, whose and when it was. */
export const isAbout = (decision: RecordDecision, record: EventRecord): boolean =>
  record.source.some((ref) => isAt(decision, ref)) && isLike(decision, record, decision.at.cell);

/**
 * Whether the record is the same but for its place: rows may have been inserted above it, and a sheet
 * may have been renamed. Without a date nothing tells it from a like one of another month.
 */
export const mayHaveBecome = (decision: RecordDecision, record: EventRecord): boolean =>
  decision.date !== "" && isLike(decision, record, null);

const isAt = ({ at }: About, { sheet, cell }: CellRef): boolean =>
  at.cell === cell && at.sheet === sheet;

interface Key extends Pick<About, "text" | "person" | "date"> {
  readonly kind: DecisionKind;
}

/**
 * Whether a record is whose, when and what a decision says.
 * @param cell where the text was read; null where the place is left aside
 */
export function isLike(decision: Key, record: EventRecord, cell: string | null): boolean {
  const { person, date } = keyOfRecord(record);
  return (
    date === decision.date &&
    (person === decision.person || names(decision, record)) &&
    says(decision.text, record, cell)
  );
}

/** An appeal may be one person's of several, or a team's whose row names people as evidence. */
function names({ kind, person }: Key, { people }: EventRecord): boolean {
  const meant = peopleIn(person);
  if (meant.length === 0) return kind === "appeal" && person === "";
  return (
    (kind === "appeal" || meant.length === people.length) &&
    meant.every((one) => people.some((other) => isSamePerson(one, other)))
  );
}

/** The record's item, its figure or a name of it; or what was asked about in another of its cells. */
function says(
  text: string,
  { source, item, figure, people, issues }: EventRecord,
  cell: string | null,
): boolean {
  const asked = issues.some(
    (one) => (cell === null || one.cell === cell) && keptText(one.text) === text,
  );
  if (asked || (cell !== null && source[0].cell !== cell)) return asked;
  return (
    keptText(item) === text ||
    (figure !== null && toDecimal(figure) === text) ||
    people.some(({ name }) => name === text)
  );
}
