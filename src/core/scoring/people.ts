import { type Issue, issue } from "../issue";
import type { CellRef, EventRecord, Person } from "../record";
import type { Subject } from "../scorecard";
import { remembering } from "./remembering";

/** Who is who. Asked twice for the same subject, it gives the same object. */
export interface Directory {
  /** The subject that a person is; the ids, where one name belongs to several. */
  person(person: Pick<Person, "id" | "name">): Subject | { readonly ids: readonly string[] };
  team(team: string | null): Subject;
  /** What a person asks whose id stands beside another name too. */
  doubts(person: Person, at: CellRef): readonly Issue[];
}

/**
 * Builds the directory from everybody that the records and the lists name: an employee id is a
 * person; a name without id joins the only id it has.
 */
export function directoryOf(records: readonly EventRecord[], listed: readonly Person[]): Directory {
  const { names, ids, teams } = knownOf(records, listed);
  const byId = remembering((id: string): Subject => {
    const name = names.get(id)?.[0] ?? null;
    const team = teams.get(id) ?? teams.get(name ?? "") ?? null;
    return { kind: "person", id, name, team };
  });
  const byName = remembering((name: string): Subject => {
    return { kind: "person", id: null, name, team: teams.get(name) ?? null };
  });
  const byTeam = remembering((team: string | null): Subject => {
    return { kind: "team", id: null, name: team, team };
  });
  return {
    person({ id, name }) {
      if (id !== null) return byId(id);
      const known = ids.get(name ?? "") ?? [];
      const [only] = known;
      if (known.length > 1) return { ids: known };
      return only === undefined ? byName(name ?? "") : byId(only);
    },
    team: byTeam,
    doubts({ id, name }, at) {
      const called = id === null ? [] : (names.get(id) ?? []);
      if (id === null || name === null || called.length < 2 || called[0] === name) return [];
      return [issue("ambiguousId", at, name, { id, names: called })];
    },
  };
}

/** What is said of people: the names of an id, the ids of a name, and the first team of either. */
function knownOf(records: readonly EventRecord[], listed: readonly Person[]) {
  const names = new Map<string, string[]>();
  const ids = new Map<string, string[]>();
  const teams = new Map<string, string>();
  const note = ({ id, name }: Person, team: string | null): void => {
    if (id !== null && name !== null) collect(names, id, name);
    if (id !== null && name !== null) collect(ids, name, id);
    const key = id ?? name;
    if (key !== null && team !== null && !teams.has(key)) teams.set(key, team);
  };
  for (const person of listed) note(person, person.team);
  for (const record of records) {
    for (const person of record.people) note(person, person.team ?? record.team);
  }
  return { names, ids, teams };
}

function collect(index: Map<string, string[]>, key: string, value: string): void {
  const values = index.get(key);
  if (!values) index.set(key, [value]);
  else if (!values.includes(value)) values.push(value);
}
