import type { Person } from "../../core";

/** Each person once, in order of first appearance. */
export function distinctPeople(people: Iterable<Person>): Person[] {
  const seen = new Map<string, Person>();
  for (const person of people) {
    const key = `${person.id ?? ""}\n${person.name ?? ""}\n${person.team ?? ""}`;
    if (!seen.has(key)) seen.set(key, person);
  }
  return [...seen.values()];
}
