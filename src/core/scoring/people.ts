import { type Issue, issue } from "../issue";
import type { CellRef, EventRecord, Person } from "../record";
import type { Subject } from "../scorecard";

/** Who is who, from everybody that the records and the lists name. */
export interface Directory {
  /** The subject that a person is; null, with the ids, where one name belongs to several. */
  identify(person: Person): { readonly subject: Subject } | { readonly ids: readonly string[] };
  /** What an id with several names asks, once for each such name. */
  doubts(person: Person, at: CellRef): readonly Issue[];
}

/** Builds the directory: an employee id is a person; a name without id joins the only id it has. */
export function directoryOf(records: readonly EventRecord[], listed: readonly Person[]): Directory {
  const names = new Map<string, string[]>();
  const ids = new Map<string, string[]>();
  const teams = new Map<string, string>();
  const note = (person: Person, team: string | null) => {
    const { id, name } = person;
    if (id !== null) collect(names, id, name);
    if (name !== null) collect(ids, name, id);
    const key = id ?? name;
    if (key !== null && team !== null && !teams.has(key)) teams.set(key, team);
  };
  for (const person of listed) note(person, person.team);
  for (const record of records) {
    for (const person of record.people) note(person, person.team ?? record.team);
  }
  return {
    identify({ id, name }) {
      const known = id === null && name !== null ? (ids.get(name) ?? []) : [];
      if (known.length > 1) return { ids: known };
      const key = id ?? known[0] ?? null;
      const called = name ?? (key === null ? null : (names.get(key)?.[0] ?? null));
      const team = teams.get(key ?? "") ?? teams.get(called ?? "") ?? null;
      return { subject: { kind: "person", id: key, name: called, team } };
    },
    doubts({ id, name }, at) {
      const called = id === null ? [] : (names.get(id) ?? []);
      if (id === null || name === null || called.length < 2 || called[0] === name) return [];
      return [issue("ambiguousId", at, name, { id, names: called })];
    },
  };
}

/** Two subjects with the same key are one. */
export const subjectKey = (subject: Subject): string =>
  subject.kind === "team"
    ? `team:${subject.team ?? ""}`
    : subject.id === null
      ? `name:${subject.name ?? ""}`
      : `id:${subject.id}`;

export const teamSubject = (team: string | null): Subject => ({
  kind: "team",
  id: null,
  name: team,
  team,
});

function collect(index: Map<string, string[]>, key: string, value: string | null): void {
  const values = index.get(key) ?? [];
  if (value !== null && !values.includes(value)) values.push(value);
  index.set(key, values);
}
