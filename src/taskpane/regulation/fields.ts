import type { Clause, Sanction } from "../../core";
import { type AmountFault, type AmountFields, amountFields, readAmount } from "./amount";
import type { ClauseChange } from "./draft";

/** One step of a clause with several: what it is for, and its amount. */
export interface TierFields extends AmountFields {
  /** Tells it from the others while they come and go. */
  readonly key: number;
  readonly label: string;
}

/** What stands in the fields of a clause's editor, as a person typed it. */
export interface EditFields extends AmountFields {
  readonly effect: Clause["effect"];
  readonly unit: "point" | "yuan";
  readonly per: Clause["per"];
  /** The most that a month takes. */
  readonly cap: string;
  /** How many cost nothing, in which span. */
  readonly free: string;
  readonly freePer: "day" | "month";
  readonly multiplier: string;
  /** When the multiplier holds. */
  readonly worse: string;
  /** The figure of a condition; only where the clause has one. */
  readonly limit: string;
  readonly sanctions: readonly Sanction[];
  readonly tiers: readonly TierFields[];
}

export type FieldFault = AmountFault | "noSanction" | "noOccasion";

const shown = (figure: number | null | undefined): string =>
  figure === null || figure === undefined ? "" : String(figure);

/** @param clause null for prose, which may become a clause */
export function fieldsOf(clause: Clause | null): EditFields {
  return {
    ...amountFields(clause?.amount ?? null),
    effect: clause?.effect ?? "note",
    unit: clause?.unit ?? "point",
    per: clause?.per ?? "occurrence",
    cap: shown(clause?.cap),
    free: shown(clause?.allowance?.count),
    freePer: clause?.allowance?.per ?? "month",
    multiplier: shown(clause?.aggravation?.multiplier),
    worse: clause?.aggravation?.when ?? "",
    limit: shown(clause?.when?.from ?? clause?.when?.over),
    sanctions: clause?.sanctions ?? [],
    tiers: (clause?.choices ?? []).map(({ label, amount }, key) => ({
      key,
      label,
      ...amountFields(amount),
    })),
  };
}

export const scores = ({ effect }: Pick<EditFields, "effect">): boolean =>
  effect === "deduct" || effect === "bonus";

/** What a person sets of the clause, or what is wrong with a field. */
export function readFields(
  fields: EditFields,
  clause: Clause | null,
): { readonly change: ClauseChange } | { readonly fault: FieldFault } {
  const { effect, unit, per, sanctions, freePer, worse } = fields;
  if (effect === "sanction" && sanctions.length === 0) return { fault: "noSanction" };
  const tiers = fields.tiers.filter(({ label }) => label.trim() !== "");
  const steps = tiers.map((tier) => ({ label: tier.label.trim(), read: readAmount(tier, false) }));
  const read = readAmount(fields, !scores(fields) || steps.length > 0);
  const [cap, free, multiplier, limit] = [
    optional(fields.cap),
    optional(fields.free),
    optional(fields.multiplier),
    optional(fields.limit),
  ];
  for (const each of [...steps.map((step) => step.read), read, cap, free, multiplier, limit]) {
    if ("fault" in each) return each;
  }
  const factor = single(multiplier);
  if (factor !== null && worse.trim() === "") return { fault: "noOccasion" };
  const count = single(free);
  const change: ClauseChange = {
    effect,
    unit,
    per,
    sanctions: [...sanctions],
    amount: steps.length > 0 ? null : amountOf(read),
    choices: steps.length > 0 ? steps.map((step) => stepOf(step)) : null,
    cap: single(cap),
    allowance: count === null ? null : { count, per: freePer },
    aggravation: factor === null ? null : { multiplier: factor, when: worse.trim() },
    when: conditionOf(clause, single(limit)),
  };
  return { change };
}

type Read = ReturnType<typeof readAmount>;

const optional = (text: string): Read => readAmount({ least: text, most: "" }, true);

const amountOf = (read: Read): Clause["amount"] => ("amount" in read ? read.amount : null);

function single(read: Read): number | null {
  const amount = amountOf(read);
  return typeof amount === "number" ? amount : null;
}

const stepOf = ({ label, read }: { label: string; read: Read }) => ({
  label,
  amount: amountOf(read) ?? 0,
});

/** The clause's condition with another figure; without one it is no condition any more. */
function conditionOf(clause: Clause | null, figure: number | null): Clause["when"] {
  const when = clause?.when ?? null;
  if (!when || figure === null) return null;
  return when.from === undefined ? { ...when, over: figure } : { ...when, from: figure };
}
