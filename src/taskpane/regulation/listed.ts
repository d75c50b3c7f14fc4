import type { Section } from "../../core";
import type { Draft } from "./draft";
import { type Entry, isOpen } from "./entry";
import { holding, paths } from "./tree";

export interface Place {
  readonly entry: Entry;
  readonly index: number;
}

/** A section with its own entries, in the order of the text. */
export interface Listed {
  readonly section: Section;
  readonly depth: number;
  readonly places: readonly Place[];
}

/** Every section of the draft with the entries that stand in it. */
export function bySection({ rulebook, entries }: Draft): readonly Listed[] {
  const homes = new Map<string, Place[]>();
  let before = "";
  for (const [index, entry] of entries.entries()) {
    const known = holding(rulebook.sections, entry.section) === entry.section;
    // Prose under a heading that became no section stays behind what stands before it.
    const home = known ? entry.section : before || holding(rulebook.sections, "");
    before = home;
    const places = homes.get(home) ?? [];
    homes.set(home, [...places, { entry, index }]);
  }
  return paths(rulebook.sections).flatMap((path) => {
    const section = path.at(-1);
    return section
      ? [{ section, depth: path.length - 1, places: homes.get(section.id) ?? [] }]
      : [];
  });
}

/** What asks the same kind of thing, in the order in which each kind first comes. */
export function byQuestion({ entries }: Draft): ReadonlyMap<string, readonly Place[]> {
  const kinds = new Map<string, Place[]>();
  for (const [index, entry] of entries.entries()) {
    const code = isOpen(entry) ? entry.question?.code : undefined;
    if (code === undefined) continue;
    const known = kinds.get(code);
    if (known) known.push({ entry, index });
    else kinds.set(code, [{ entry, index }]);
  }
  return kinds;
}
