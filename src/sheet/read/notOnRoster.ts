import { type EventRecord, type Person, issue } from "../../core";
import { nameKey } from "./cell/text";

/**
 * Asks about everybody whom the records name and the workbook's rosters do not, once each, at the
 * first record. Without a roster nothing is asked.
 * @param rosters everybody whom the rosters list
 */
export function askWhoIsNotOnRoster(
  records: readonly EventRecord[],
  rosters: readonly Person[],
): readonly EventRecord[] {
  if (rosters.length === 0) return records;
  const known = new Set(rosters.flatMap(keysOf));
  return records.map((record) => {
    const strangers = record.people.filter((person) => {
      const keys = keysOf(person);
      if (keys.length === 0 || keys.some((key) => known.has(key))) return false;
      keys.forEach((key) => known.add(key));
      return true;
    });
    if (strangers.length === 0) return record;
    const [at] = record.source;
    const asked = strangers.map(({ name, id }) => {
      const called = name ?? id ?? "";
      return issue("notOnRoster", at, called, { name: called });
    });
    return { ...record, issues: [...record.issues, ...asked] };
  });
}

/** A name or an id is enough to know somebody by. */
const keysOf = ({ name, id }: Person): readonly string[] => [
  ...(name === null ? [] : [`name ${nameKey(name)}`]),
  ...(id === null ? [] : [`id ${nameKey(id)}`]),
];
