/**
 * How a wording differs from the rulebook's own. The last three belong to no one clause: two fit
 * equally well and a person must be asked, none fits, or one text tells of two events.
 */
export type WordingKind =
  | "id"
  | "exact"
  | "alias"
  | "synonym"
  | "shortened"
  | "typo"
  | "traditional"
  | "fullWidth"
  | "pinyin"
  | "reordered"
  | "withDetail"
  | "withFigure"
  | "ambiguous"
  | "unrelated"
  | "several";

/** What a clerk, a supervisor or an inspector wrote, and the clause a careful person files it under. */
interface Wording {
  readonly text: string;
  /** Null where a careful person would ask. */
  readonly clause: string | null;
  readonly kind: WordingKind;
}

export interface WordingSet {
  /** The id of a built-in rulebook. */
  readonly rulebook: string;
  readonly wordings: readonly Wording[];
}
