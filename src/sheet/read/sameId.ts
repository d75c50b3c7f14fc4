import { type EventRecord, type Person, issue } from "../../core";
import { nameKey } from "./cell/text";

/** Everybody of a book: whom the records name and whom the sheets list. */
interface Everybody {
  readonly records: readonly EventRecord[];
  readonly people: readonly Person[];
}

/**
 * Ids that differ in leading noughts only: Excel turns a typed 007 into 7. Beside the same name they
 * are one id, the longest; beside other names, or none, each is asked about at its first record.
 */
export function withIdsEvened({ records, people }: Everybody): Everybody {
  const spellings = spellingsIn([...people, ...records.flatMap((record) => record.people)]);
  const several = [...spellings.values()].filter(({ ids }) => ids.size > 1);
  if (several.length === 0) return { records, people };
  const sure = several.filter(({ names }) => names.size === 1 && !names.has(""));
  const longest = new Map(
    sure.flatMap(({ ids }) => {
      const [long = ""] = [...ids].sort((one, other) => other.length - one.length);
      return [...ids].map((id): [string, string] => [id, long]);
    }),
  );
  const evened = (person: Person): Person =>
    person.id === null ? person : { ...person, id: longest.get(person.id) ?? person.id };
  const doubtful = new Set(
    several.filter((one) => !sure.includes(one)).flatMap(({ ids }) => [...ids]),
  );
  return {
    people: people.map(evened),
    records: records.map((record) => {
      const asked = record.people.flatMap(({ id }) =>
        id !== null && doubtful.delete(id) ? [askedAbout(id, record, spellings)] : [],
      );
      const issues = asked.length === 0 ? record.issues : [...record.issues, ...asked];
      return { ...record, people: record.people.map(evened), issues };
    }),
  };
}

interface Spellings {
  readonly ids: Set<string>;
  /** "" where an id stands without a name. */
  readonly names: Set<string>;
}

const bareOf = (id: string): string => id.replace(/^0+(?=\d)/, "");

/** Ids of figures only, by their figures without leading noughts; A007 is written with care. */
function spellingsIn(people: readonly Person[]): ReadonlyMap<string, Spellings> {
  const spellings = new Map<string, Spellings>();
  for (const { id, name } of people) {
    if (id === null || !/^\d+$/.test(id)) continue;
    const known = spellings.get(bareOf(id)) ?? { ids: new Set(), names: new Set() };
    spellings.set(bareOf(id), known);
    known.ids.add(id);
    known.names.add(nameKey(name ?? ""));
  }
  return spellings;
}

function askedAbout(
  id: string,
  { source }: EventRecord,
  spellings: ReadonlyMap<string, Spellings>,
) {
  const ids = [...(spellings.get(bareOf(id))?.ids ?? [id])];
  return issue("sameIdWritten", source[0], id, { ids });
}
