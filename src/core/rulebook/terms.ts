/** What a rulebook may say of a clause, without the schema: the pane offers these to choose from. */

export const effects = ["deduct", "bonus", "grade", "sanction", "note"] as const;
export type Effect = (typeof effects)[number];

export const units = ["point", "yuan"] as const;
export type Unit = (typeof units)[number];

/** What a clause is charged by. */
export const counted = [
  "occurrence",
  "person",
  "case",
  "day",
  "hour",
  "minute",
  "question",
  "order",
  "recording",
  "month",
] as const;
export type Counted = (typeof counted)[number];

/** Whether it lasts: a row says how long, and a part of one counts for a part. */
export const isOfTime = (per: Counted): boolean =>
  per === "day" || per === "hour" || per === "minute";

export const subjects = ["agent", "supervisor", "team"] as const;
export type SubjectKind = (typeof subjects)[number];

/** Consequences that are neither points nor yuan. */
export const sanctions = [
  "dismissal",
  "wageForfeit",
  "notice",
  "compensation",
  "liability",
  "absence",
  "warning",
] as const;
export type Sanction = (typeof sanctions)[number];
