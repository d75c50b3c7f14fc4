import type {
  Issue,
  LineKind,
  Period,
  Rulebook,
  RulebookDifference,
  Sanction,
  Subject,
  Unit,
} from "../../core";
import type { DifferenceCells } from "../rules/differences";
import type { DecisionKind } from "../decisions/decision";
import type { DecisionWords } from "../decisions/words";

/** What a line of the breakdown is, for its word and its look. */
export type LineState =
  "severe" | "medium" | "light" | "bonus" | "restored" | "cut" | "waived" | "void" | "asked";

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
  "state",
  "remark",
] as const;
/** The columns of 扣分明细, from the left. */
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
  "item",
  "appeal",
  "recorded",
] as const;
export const issueColumns = [
  "number",
  "kind",
  "sheet",
  "cell",
  "text",
  "question",
  "suggestion",
  "answer",
  "person",
  "date",
  "rulebook",
] as const;

export const recordColumns = [
  "time",
  "rulebook",
  "period",
  "read",
  "records",
  "people",
  "issues",
  "deducted",
  "bonus",
  "yuan",
  "hash",
  "inputs",
] as const;

export const noticeColumns = [
  "day",
  "clause",
  "text",
  "arithmetic",
  "points",
  "state",
  "inspector",
] as const;
export const comparisonColumns = [
  "period",
  "id",
  "name",
  "team",
  "score",
  "otherScore",
  "difference",
  "deducted",
  "otherDeducted",
  "yuan",
  "otherYuan",
  "yuanDifference",
  "grade",
  "otherGrade",
] as const;
export const closedColumns = [
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
export const gapColumns = [
  "period",
  "id",
  "name",
  "team",
  "score",
  "nowScore",
  "deducted",
  "nowDeducted",
  "bonus",
  "nowBonus",
  "yuan",
  "nowYuan",
  "grade",
  "nowGrade",
  "remark",
] as const;

type Headings<Columns extends readonly string[]> = Readonly<Record<Columns[number], string>>;

/** What stands above a table of figures and heads its columns. */
export interface TableWords {
  readonly title: string;
  readonly note: string;
  readonly headings: readonly string[];
}

/** Everything that the written sheets say, in one language. */
export interface ReportWords {
  readonly rulebookLine: (facts: {
    readonly title: Rulebook["title"];
    readonly edition: string;
    /** The first characters of the rulebook's hash. */
    readonly hash: string;
    readonly periods: readonly (Period | null)[];
  }) => string;
  /** In the codes of Excel's footers. */
  readonly footer: string;
  readonly sanction: (sanction: Sanction, clause: string) => string;
  /** Heads the cards of one month; null where no record tells a month. */
  readonly periodLine: (period: Period | null) => string;
  /** How people's answers are written, which the next run reads. */
  readonly decisions: DecisionWords;
  readonly summary: {
    readonly name: string;
    readonly title: string;
    readonly columns: Headings<typeof summaryColumns>;
    /** Says that the scores are formulas. */
    readonly live: string;
    /** Says that these months stand as values, which one formula could not give. */
    readonly fixed: (periods: readonly (Period | null)[]) => string;
    readonly nobody: string;
    /** What a row's colours mean. */
    readonly states: Readonly<Record<"asked" | "fined" | "above", string>>;
    /** Heads the remarks on people. */
    readonly remarks: string;
    /** @param open how many questions leave the score open */
    readonly provisional: (open: number) => string;
    readonly teams: {
      readonly heading: string;
      readonly columns: Readonly<Partial<Record<(typeof summaryColumns)[number], string>>>;
      readonly mean: string;
      readonly total: string;
      readonly all: string;
      readonly others: string;
    };
  };
  readonly breakdown: {
    readonly name: string;
    readonly title: string;
    readonly columns: Headings<typeof breakdownColumns>;
    readonly units: Readonly<Record<Unit, string>>;
    readonly states: Readonly<Record<LineState, string>>;
    readonly lineText: (kind: LineKind, text: string) => string;
    /** A unit of what was measured. */
    readonly measureUnit: (unit: string) => string;
    /** The first cell of a line that rests on several rows, and how many. */
    readonly severalRows: (cell: string, count: number) => string;
    readonly nothing: string;
  };
  readonly issues: {
    readonly name: string;
    readonly title: string;
    readonly columns: Headings<typeof issueColumns>;
    readonly nothing: string;
    readonly question: (issue: Issue) => string;
    /** The clauses to choose from, with how near each is; "" for none. */
    readonly suggestion: (issue: Issue) => string;
    /** What may be answered where there is nothing to choose from. */
    readonly hints: Readonly<Record<DecisionKind, string>>;
  };
  readonly charts: {
    readonly name: string;
    readonly title: string;
    readonly nothing: string;
    readonly sections: (unit: string) => TableWords;
    readonly clauses: (unit: string) => TableWords;
    readonly otherClauses: (count: number) => { readonly id: string; readonly text: string };
    readonly spread: (unit: string) => TableWords;
    /** Results from the first figure up to, but not including, the second; null for no bound. */
    readonly band: (from: number | null, to: number | null) => string;
    readonly months: (unit: string) => TableWords;
    /** @param least how many cases it takes to compare inspectors */
    readonly inspectors: (unit: string, least: number) => TableWords;
    readonly noInspector: string;
    readonly tooFew: (least: number) => string;
  };
  readonly record: {
    readonly name: string;
    readonly title: string;
    readonly note: string;
    readonly columns: Headings<typeof recordColumns>;
    readonly rulebook: (rulebook: Rulebook) => string;
    readonly ruleSheet: (sheet: string) => string;
  };
  readonly notices: {
    readonly name: string;
    readonly title: string;
    readonly columns: Headings<typeof noticeColumns>;
    readonly person: (subject: Subject, period: Period | null) => string;
    /** Figures are decimals as text; null where the rulebook gives none. */
    readonly result: (facts: {
      readonly score: string | null;
      readonly yuan: string;
      readonly grade: string | null;
    }) => string;
    readonly figures: (facts: {
      readonly base: string | null;
      readonly deducted: string;
      readonly bonus: string;
      readonly unit: string;
      /** How many the figures are the mean of; 0 where they are no mean. */
      readonly recordings: number;
    }) => string;
    readonly sanctions: (sanctions: readonly string[]) => string;
    readonly signatures: string;
    readonly date: string;
  };
  readonly comparison: {
    readonly name: string;
    readonly title: string;
    readonly columns: Headings<typeof comparisonColumns>;
    readonly first: (rulebook: Rulebook) => string;
    readonly second: (rulebook: Rulebook) => string;
    readonly nobody: string;
    readonly rules: string;
    readonly sameRules: string;
    readonly difference: (difference: RulebookDifference, cells: DifferenceCells) => string;
  };
  readonly closed: {
    readonly name: (period: Period) => string;
    readonly title: (period: string) => string;
    readonly columns: Headings<typeof closedColumns>;
    /** Lines that say when the month was closed, by which rules and of what. */
    readonly record: (facts: {
      readonly time: string;
      readonly rules: string;
      readonly inputs: string;
    }) => readonly string[];
  };
  readonly gaps: {
    readonly name: string;
    readonly title: string;
    readonly columns: Headings<typeof gapColumns>;
    readonly note: (sheets: readonly string[]) => string;
    readonly same: string;
    readonly unreadable: (sheet: string) => string;
    readonly added: string;
    readonly removed: string;
    readonly changed: string;
  };
}
