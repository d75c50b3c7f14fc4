import type { Rulebook } from "../../core";

/** The empty forms that a workbook can be given. */
export type TemplateKind = "ledger" | "listening" | "daily" | "monthly";

/** What a column of a form holds; its heading is one that the reader knows. */
export type TemplateColumn =
  | "date"
  | "recording"
  | "id"
  | "name"
  | "team"
  | "item"
  | "quantity"
  | "deducted"
  | "bonus"
  | "inspector"
  | "remark";

/** Everything that the forms say. */
export interface TemplateWords {
  /** The tab's name. */
  readonly name: Readonly<Record<TemplateKind, string>>;
  /** @param day `YYYY-MM-DD`, for which the form is */
  readonly title: Readonly<Record<TemplateKind, (rulebook: Rulebook, day: string) => string>>;
  readonly columns: Readonly<Record<TemplateColumn, string>>;
  /** In place of the live scores where there are none. */
  readonly live: string;
  /** Headings that the reader knows as results, so that the scores are never read as records. */
  readonly liveColumns: readonly string[];
  readonly choices: {
    readonly name: string;
    readonly title: (rulebook: Rulebook) => string;
    readonly columns: readonly [
      item: string,
      least: string,
      most: string,
      name: string,
      id: string,
      team: string,
    ];
  };
  /** Shown where a figure is refused. */
  readonly figure: { readonly title: string; readonly message: string };
}
