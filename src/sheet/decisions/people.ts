import type { Person } from "../../core";
import { readPeople } from "../read/cell/people";
import { remembering } from "../read/memo";

type Named = Pick<Person, "id" | "name">;

/** People as a row of decisions names them: 张三（1001）、李四. */
export const personText = (people: readonly Named[]): string =>
  people
    .map(({ id, name }) => (id !== null && name !== null ? `${name}（${id}）` : (name ?? id ?? "")))
    .join("、");

/** The people whom such a text names. */
export const peopleIn = remembering(
  (text: string): readonly Named[] => readPeople(text, "", null).people,
);

/** Whether two cells name one person: by the id where both have one, else by the name. */
export const isSamePerson = (a: Named, b: Named): boolean =>
  a.id !== null && b.id !== null ? a.id === b.id : a.name !== null && a.name === b.name;
