import type { Clause, Section } from "../../core";
import type { SectionChange } from "./draft";

/** Changes within the tree of a rulebook's sections, each of which leaves all else as it is. */

const everywhere = (
  sections: readonly Section[],
  change: (section: Section) => Section,
): Section[] =>
  sections.map((section) => {
    const own = change(section);
    return { ...own, sections: everywhere(own.sections, change) };
  });

export const replaced = (sections: readonly Section[], clause: Clause): Section[] =>
  everywhere(sections, (section) => ({
    ...section,
    clauses: section.clauses.map((each) => (each.id === clause.id ? clause : each)),
  }));

export const appended = (sections: readonly Section[], home: string, clause: Clause): Section[] =>
  everywhere(sections, (section) =>
    section.id === home ? { ...section, clauses: [...section.clauses, clause] } : section,
  );

export const without = (sections: readonly Section[], id: string): Section[] =>
  everywhere(sections, (section) => ({
    ...section,
    clauses: section.clauses.filter((clause) => clause.id !== id),
  }));

export const changedSection = (
  sections: readonly Section[],
  id: string,
  change: SectionChange,
): Section[] =>
  everywhere(sections, (section) => {
    if (section.id !== id) return section;
    const { clauses, sections: inner } = section;
    return { id, clauses, sections: inner, ...change };
  });

/** Every section with those that it stands in, from the outermost in. */
export const paths = (
  sections: readonly Section[],
  above: readonly Section[] = [],
): readonly (readonly Section[])[] =>
  sections.flatMap((section) => {
    const path = [...above, section];
    return [path, ...paths(section.sections, path)];
  });

/** The section of that id, or the first one: a heading without clauses is no section. */
export const holding = (sections: readonly Section[], id: string): string =>
  paths(sections).some((path) => path.at(-1)?.id === id) ? id : (sections[0]?.id ?? "");

/** The first number in a section that no clause has. */
export function freeClauseId(section: string, taken: ReadonlySet<string>): string {
  let number = 1;
  while (taken.has(`${section}.${number}`)) number += 1;
  return `${section}.${number}`;
}
