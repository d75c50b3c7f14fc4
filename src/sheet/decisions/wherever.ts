import type { EventRecord, OwnDays, Person } from "../../core";
import { keptText } from "./about";
import type { Reading } from "../read/reading";
import type { Decision } from "./decision";

/** Gives a person whose cell has no id the one that the name was said to have. */
export function identifier(decisions: readonly Decision[]): (person: Person) => Person {
  const ids = new Map(
    decisions.flatMap((one): [string, string][] =>
      one.kind === "identity" ? [[one.text, one.id]] : [],
    ),
  );
  if (ids.size === 0) return (person) => person;
  return (person) => {
    const id = person.id === null && person.name !== null ? ids.get(person.name) : undefined;
    return id === undefined ? person : { ...person, id };
  };
}

/** Everybody named outside the records, with the ids that were said. */
export function identified<Read extends Reading>(
  reading: Read,
  decisions: readonly Decision[],
): Read {
  const withId = identifier(decisions);
  const ofPerson = <One extends { readonly person: Person }>(one: One): One => ({
    ...one,
    person: withId(one.person),
  });
  return {
    ...reading,
    people: reading.people.map(withId),
    sheets: reading.sheets.map((sheet) => ({ ...sheet, people: sheet.people.map(withId) })),
    wages: reading.wages.map(ofPerson),
    recordings: reading.recordings.map(ofPerson),
    measurements: reading.measurements.map(ofPerson),
  };
}

/** Takes a status that was not known for what it was said to be. */
export function statusReader(decisions: readonly Decision[]): (record: EventRecord) => EventRecord {
  const statuses = new Map(
    decisions.flatMap((one): [string, boolean][] =>
      one.kind === "status" ? [[one.text, one.void]] : [],
    ),
  );
  if (statuses.size === 0) return (record) => record;
  return (record) => {
    const asked = record.issues.find(
      ({ code, text }) => code === "unknownStatus" && statuses.has(keptText(text)),
    );
    if (!asked) return record;
    const issues = record.issues.filter((one) => one !== asked);
    return { ...record, issues, void: statuses.get(keptText(asked.text)) ?? record.void };
  };
}

/** The company's own days, as they were decided. */
export function decidedDays(decisions: readonly Decision[]): OwnDays {
  const days = decisions.filter((one) => one.kind === "ownDay");
  const of = (rest: boolean) => days.filter((one) => one.rest === rest).map(({ day }) => day);
  return { holidays: of(true), workdays: of(false) };
}
