import type { RuleTableField } from "./keys";

/** What can be wrong with a cell of a rule table, and the facts that a sentence about it needs. */
export interface RuleTableFaults {
  /** No row names the columns id, text and effect. */
  noHeader: Record<string, never>;
  /** The name of a row or column that is not known. */
  unknownName: Record<string, never>;
  /** A row or column that stands there already, at `first`. */
  repeatedName: { first: string };
  /** The cell is empty and may not be. */
  missing: Record<string, never>;
  /** The text is not of the form that its row or column has. */
  unreadable: Record<string, never>;
  /** A section has no such field, or a clause. */
  misplaced: { kind: "section" | "clause" };
  /** The id stands there already, at `first`. */
  repeatedId: { first: string };
  /** The parent is no section of the table, leads back to itself, or lies too deep. */
  unknownParent: Record<string, never>;
  /** The rulebook's check refuses the value; `expected` is its term. */
  refused: { expected: string };
}

export type RuleTableFault = keyof RuleTableFaults;

/** A fault of a rule table, with its cell. */
export type RuleTableError = {
  [Fault in RuleTableFault]: {
    readonly fault: Fault;
    readonly facts: RuleTableFaults[Fault];
    /** A1; where something is absent, the cell that it should stand beside. */
    readonly cell: string;
    /** What the cell holds or should hold; null where it is no field. */
    readonly field: RuleTableField | null;
    /** What stands there; "" for an empty cell. */
    readonly text: string;
  };
}[RuleTableFault];
