import type { Clause, Section } from "../../core";

/** A rulebook is a regulation, not a data set: what it holds at most (src/core/rulebook/schema.ts). */
export const most = { sections: 200, clauses: 2000, choices: 50, aliases: 100 } as const;

/** The fields of a clause that a draft fills; the rulebook's defaults fill the others. */
export type ClauseDraft = Pick<
  Clause,
  | "id"
  | "text"
  | "aliases"
  | "effect"
  | "amount"
  | "choices"
  | "unit"
  | "per"
  | "step"
  | "subject"
  | "allowance"
  | "aggravation"
  | "when"
  | "deadline"
  | "sanctions"
  | "cap"
>;

export type SectionDraft = Pick<Section, "id" | "title" | "max" | "cleanBonus"> & {
  readonly firstOffence?: "warn";
  readonly sections: SectionDraft[];
  readonly clauses: readonly ClauseDraft[];
};
