import type { Issue, LineKind, Period, Rulebook, Unit } from "../../core";

/** What a line of the breakdown is, for its word and its look. */
export type LineState =
  "severe" | "medium" | "light" | "bonus" | "restored" | "waived" | "void" | "asked";

export const summaryColumns = [
  "rank",
  "id",
  "name",
  "team",
  "score",
  "deducted",
  "bonus",
  "yuan",
  "grade",
  "issues",
] as const;
export const breakdownColumns = [
  "period",
  "id",
  "name",
  "team",
  "day",
  "clause",
  "text",
  "quantity",
  "charged",
  "amount",
  "multiplier",
  "points",
  "unit",
  "arithmetic",
  "state",
  "inspector",
  "source",
] as const;
export const issueColumns = [
  "number",
  "sheet",
  "cell",
  "text",
  "question",
  "suggestion",
  "answer",
] as const;

type Headings<Columns extends readonly string[]> = Readonly<Record<Columns[number], string>>;

/** Everything that the written sheets say, in one language. */
export interface ReportWords {
  readonly rulebookLine: (facts: {
    readonly title: Rulebook["title"];
    readonly edition: string;
    /** The first characters of the rulebook's hash. */
    readonly hash: string;
    readonly periods: readonly (Period | null)[];
  }) => string;
  /** Heads the cards of one month; null where no record tells a month. */
  readonly periodLine: (period: Period | null) => string;
  readonly summary: {
    readonly name: string;
    readonly title: string;
    readonly columns: Headings<typeof summaryColumns>;
    /** Says that the scores are formulas. */
    readonly live: string;
    /** Says that these months stand as values, which one formula could not give. */
    readonly fixed: (periods: readonly (Period | null)[]) => string;
    readonly nobody: string;
  };
  readonly breakdown: {
    readonly name: string;
    readonly title: string;
    readonly columns: Headings<typeof breakdownColumns>;
    readonly units: Readonly<Record<Unit, string>>;
    readonly states: Readonly<Record<LineState, string>>;
    readonly lineText: (kind: LineKind, text: string) => string;
    readonly nothing: string;
  };
  readonly issues: {
    readonly name: string;
    readonly title: string;
    readonly columns: Headings<typeof issueColumns>;
    readonly nothing: string;
    readonly question: (issue: Issue) => string;
    /** The clauses to choose from; "" for none. */
    readonly suggestion: (issue: Issue) => string;
  };
}
