import type { Clause, Counted, Effect, Rulebook, Sanction, Section, SubjectKind } from "../../core";
import type { Unit } from "../../core";

/*
 * What a rule table names: a row at the top for each field of the rulebook, a column for each field
 * of a section or clause. The types follow the schema, so a field that the schema gains does not
 * compile until the table carries it.
 */

type Nested<Field extends "title" | "source"> = `${Field}.${keyof Rulebook[Field] & string}`;

/** A row at the top, named by its path in the rulebook. */
export type HeadingKey =
  Exclude<keyof Rulebook, "sections" | "title" | "source"> | Nested<"title"> | Nested<"source">;

export type SectionField = Exclude<keyof Section, "sections" | "clauses">;
export type ClauseField = keyof Clause;

/** A column; a section's title stands under `text`, its maximum under `cap`. */
export type ColumnKey =
  "kind" | "parent" | ClauseField | Exclude<SectionField, "title" | "max" | "sections" | "clauses">;

/** What a cell of a rule table is there for. */
export type RuleTableField = { readonly heading: HeadingKey } | { readonly column: ColumnKey };

/** The closed sets of values, each with words of its own. */
export interface Choices {
  readonly kind: "section" | "clause";
  readonly effect: Effect;
  readonly unit: Unit;
  readonly per: Counted;
  readonly subject: SubjectKind;
  readonly sanctions: Sanction;
  readonly scope: Rulebook["scope"];
  /** A section may say that its first offences are charged, where the rulebook warns. */
  readonly firstOffence: NonNullable<Rulebook["firstOffence"]> | "charge";
  readonly expected: NonNullable<Clause["expected"]>;
  readonly consecutive: `${Clause["consecutive"]}`;
  /** Units of parameters, measures and conditions; others are written as they are. */
  readonly measureUnit:
    | "person"
    | "call"
    | "occurrence"
    | "second"
    | "minute"
    | "hour"
    | "day"
    | "workday"
    | "percent"
    | "yuan";
}

/** A table's words in one language. Every word must be among the spellings that are read. */
export interface RuleTableWords {
  /** The tab's name. */
  readonly name: string;
  /** Stands above the table. */
  readonly title: string;
  readonly headings: Readonly<Record<HeadingKey, string>>;
  readonly columns: Readonly<Record<ColumnKey, string>>;
  readonly choices: { readonly [Set in keyof Choices]: Readonly<Record<Choices[Set], string>> };
  /** What stands before the figures of a condition. */
  readonly bounds: Readonly<Record<"from" | "over" | "under" | "upTo", string>>;
  readonly allowance: (count: number, per: "day" | "month") => string;
  readonly step: (of: number, round: "up" | "down") => string;
  readonly aggravation: (multiplier: number, when: string) => string;
  readonly daily: (time: string) => string;
  readonly monthly: (day: number, roll: boolean) => string;
  readonly after: (count: number, unit: "day" | "workday", since: string) => string;
}
