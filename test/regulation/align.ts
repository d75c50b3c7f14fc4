import type { Clause, Rulebook, Section } from "../../src/core";
import { figuresOf } from "./figures";

/** A section's own clauses that have a consequence or a limit, as figures in order. */
interface Chapter {
  readonly id: string;
  readonly max: number | null;
  readonly cleanBonus: number;
  readonly rows: readonly { readonly id: string; readonly figures: string }[];
}

/**
 * What is checked against a regulation. Who is charged is not in its figures; a label may have several
 * spellings; on a card of one recording an occurrence is the recording's.
 */
function comparable(clause: Clause, { scope }: Rulebook): string {
  const per = scope === "recording" && clause.per === "recording" ? "occurrence" : clause.per;
  return figuresOf({ ...clause, per, subject: "agent", choices: distinct(clause.choices) });
}

function distinct(choices: Clause["choices"]): Clause["choices"] {
  const seen = new Set<string>();
  return (
    choices?.filter(({ amount }) => {
      const known = seen.has(String(amount));
      seen.add(String(amount));
      return !known;
    }) ?? null
  );
}

function chaptersOf(rulebook: Rulebook): readonly Chapter[] {
  const visit = (section: Section): readonly Chapter[] => {
    const { id, max, cleanBonus, clauses } = section;
    const rows = clauses
      .filter(({ effect, allowance }) => effect !== "note" || allowance !== null)
      .map((clause) => ({ id: clause.id, figures: comparable(clause, rulebook) }));
    return [{ id, max, cleanBonus, rows }, ...section.sections.flatMap(visit)];
  };
  return rulebook.sections.flatMap(visit);
}

/** How many clauses of two chapters agree, place by place. */
const agreement = (a: Chapter, b: Chapter): number =>
  a.rows.filter(({ figures }, index) => b.rows[index]?.figures === figures).length +
  (a.rows.length === b.rows.length ? 0.5 : 0) +
  (a.max === b.max ? 0.25 : 0);

export interface Alignment {
  readonly clauses: number;
  readonly same: number;
  /** Where the draft is not the rulebook's, a line each. */
  readonly differences: readonly string[];
}

/** Holds a draft against a rulebook, chapter by chapter and clause by clause. */
export function align(rulebook: Rulebook, draft: Rulebook): Alignment {
  const read = [...chaptersOf(draft)];
  const differences: string[] = [];
  let [clauses, same] = [0, 0];
  for (const wanted of chaptersOf(rulebook)) {
    if (wanted.rows.length === 0) continue;
    const [best] = read.toSorted((a, b) => agreement(wanted, b) - agreement(wanted, a));
    if (best) read.splice(read.indexOf(best), 1);
    wanted.rows.forEach(({ id, figures }, index) => {
      const row = best?.rows[index];
      clauses += 1;
      if (row?.figures === figures) same += 1;
      else
        differences.push(
          `${id}: expected ${figures}; ${row?.id ?? "-"} reads ${row?.figures ?? "nothing"}`,
        );
    });
    differences.push(...chapterDifferences(wanted, best));
  }
  return { clauses, same, differences };
}

function chapterDifferences(wanted: Chapter, read: Chapter | undefined): readonly string[] {
  if (!read) return [];
  const more = read.rows
    .slice(wanted.rows.length)
    .map(({ id, figures }) => `${id} is too many: ${figures}`);
  const fields = (["max", "cleanBonus"] as const)
    .filter((field) => wanted[field] !== read[field])
    .map(
      (field) =>
        `${wanted.id}: expected ${field} ${wanted[field]}; ${read.id} reads ${read[field]}`,
    );
  return [...more, ...fields];
}
