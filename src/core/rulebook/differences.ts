import { canonical } from "../content";
import { clausesOf } from "./clauses";
import type { Clause, Rulebook, Section } from "./schema";

/** Something that one rulebook has and the other lacks, or a field in which they differ. */
export type RulebookDifference =
  | {
      readonly change: "added" | "removed";
      readonly of: "section" | "clause";
      readonly id: string;
      readonly text: string;
    }
  | {
      readonly change: "changed";
      readonly of: "rulebook" | "section" | "clause";
      /** The section's or clause's; the rulebook's own for one of its fields. */
      readonly id: string;
      readonly field: string;
      readonly before: unknown;
      readonly after: unknown;
    };

/** What names a rulebook does not change how it scores. */
const naming: ReadonlySet<string> = new Set(["id", "title", "edition", "source", "sections"]);
const nested: ReadonlySet<string> = new Set(["id", "sections", "clauses"]);

/**
 * In what two editions of a regulation differ: fields of the whole, then sections, then clauses, told
 * apart by their ids, in the order of the later edition; what it lacks comes last. Names, source and
 * edition do not count.
 */
export const rulebookDifferences = (
  before: Rulebook,
  after: Rulebook,
): readonly RulebookDifference[] => [
  ...changes("rulebook", after.id, before, after, naming),
  ...listed("section", sectionsOf(before), sectionsOf(after), ({ title }) => title),
  ...listed("clause", clausesIn(before), clausesIn(after), ({ text }) => text),
];

function listed<Part extends Section | Clause>(
  of: "section" | "clause",
  before: ReadonlyMap<string, Part>,
  after: ReadonlyMap<string, Part>,
  textOf: (part: Part) => string,
): readonly RulebookDifference[] {
  const now = [...after].flatMap(([id, part]): readonly RulebookDifference[] => {
    const old = before.get(id);
    return old
      ? changes(of, id, old, part, nested)
      : [{ change: "added", of, id, text: textOf(part) }];
  });
  const gone = [...before].flatMap(([id, part]): readonly RulebookDifference[] =>
    after.has(id) ? [] : [{ change: "removed", of, id, text: textOf(part) }],
  );
  return [...now, ...gone];
}

function changes(
  of: "rulebook" | "section" | "clause",
  id: string,
  before: object,
  after: object,
  without: ReadonlySet<string>,
): readonly RulebookDifference[] {
  const [old, now] = [new Map(Object.entries(before)), new Map(Object.entries(after))];
  const fields = [...new Set([...now.keys(), ...old.keys()])].filter((name) => !without.has(name));
  return fields.flatMap((field): readonly RulebookDifference[] => {
    const [was, is]: unknown[] = [old.get(field), now.get(field)];
    if (canonical(was) === canonical(is)) return [];
    return [{ change: "changed", of, id, field, before: was ?? null, after: is ?? null }];
  });
}

const clausesIn = (rulebook: Rulebook): ReadonlyMap<string, Clause> =>
  new Map([...clausesOf(rulebook)].map(([id, { clause }]) => [id, clause]));

function sectionsOf(rulebook: Rulebook): ReadonlyMap<string, Section> {
  const found = new Map<string, Section>();
  const visit = (section: Section): void => {
    found.set(section.id, section);
    section.sections.forEach(visit);
  };
  rulebook.sections.forEach(visit);
  return found;
}
