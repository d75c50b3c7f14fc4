import { type Clause, type Sanction, isOfTime } from "../../core";
import type { Services } from "../services";
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
  readonly text: string;
  readonly effect: Clause["effect"];
  readonly unit: "point" | "yuan";
  readonly per: Clause["per"];
  readonly subject: Clause["subject"];
  /** The most that a month takes. */
  readonly cap: string;
  /** How many cost nothing, in which span. */
  readonly free: string;
  readonly freePer: "day" | "month";
  readonly multiplier: string;
  /** When the multiplier holds. */
  readonly worse: string;
  /** As a rule table holds them: 超过 10 分钟; 每月 5 日，遇节假日顺延; 5，不足也算; other names. */
  readonly when: string;
  readonly deadline: string;
  readonly step: string;
  readonly aliases: string;
  readonly sanctions: readonly Sanction[];
  readonly tiers: readonly TierFields[];
}

export type FieldFault =
  | AmountFault
  | "noWords"
  | "noSanction"
  | "noOccasion"
  | "noFactor"
  | "noCondition"
  | "noDeadline"
  | "noStep"
  | "noNames";

/** What is wrong, by the field, or by the step's key. */
export type FieldFaults = ReadonlyMap<keyof EditFields | number, FieldFault>;

export type Cells = Pick<Services, "clauseCell" | "clauseValue" | "words">;

const shown = (figure: number | null | undefined): string =>
  figure === null || figure === undefined ? "" : String(figure);

/**
 * @param clause null for prose, which may become a clause, and for a new one
 * @param text what it says, where there is no clause
 */
export function fieldsOf(clause: Clause | null, text: string, cells: Cells): EditFields {
  const { table } = cells.words.rules;
  return {
    ...amountFields(clause?.amount ?? null),
    text: clause?.text ?? text,
    effect: clause?.effect ?? (text === "" ? "deduct" : "note"),
    unit: clause?.unit ?? "point",
    per: clause?.per ?? "occurrence",
    subject: clause?.subject ?? "agent",
    cap: shown(clause?.cap),
    free: shown(clause?.allowance?.count),
    freePer: clause?.allowance?.per ?? "month",
    multiplier: shown(clause?.aggravation?.multiplier),
    worse: clause?.aggravation?.when ?? "",
    when: cells.clauseCell("when", clause?.when ?? null, table),
    deadline: cells.clauseCell("deadline", clause?.deadline ?? null, table),
    step: cells.clauseCell("step", clause?.step ?? null, table),
    aliases: cells.clauseCell("aliases", clause?.aliases ?? [], table),
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

/** What a person sets of the clause, or what is wrong with which fields. */
export function readFields(
  fields: EditFields,
  cells: Cells,
): { readonly change: ClauseChange } | { readonly faults: FieldFaults } {
  const faults = new Map<keyof EditFields | number, FieldFault>();
  const change: ClauseChange = {
    ...readWords(fields, faults),
    ...readFigures(fields, faults),
    ...readLimits(fields, faults),
    ...readCells(fields, cells, faults),
  };
  return faults.size > 0 ? { faults } : { change };
}

type Faults = Map<keyof EditFields | number, FieldFault>;

function readWords({ text, effect, unit, per, subject, sanctions }: EditFields, faults: Faults) {
  if (text.trim() === "") faults.set("text", "noWords");
  if (effect === "sanction" && sanctions.length === 0) faults.set("sanctions", "noSanction");
  return { text: text.trim(), effect, unit, per, subject, sanctions: [...sanctions] };
}

/** The amount, or the steps instead of it; a grade has steps alone. */
function readFigures(fields: EditFields, faults: Faults): Pick<Clause, "amount" | "choices"> {
  const counts = scores(fields) || fields.effect === "grade";
  const steps = fields.tiers.filter(({ label }) => label.trim() !== "");
  if (!counts) return { amount: null, choices: null };
  const choices = steps.map((step) => ({
    label: step.label.trim(),
    amount: amountIn(step, step.key, false, faults) ?? 0,
  }));
  if (choices.length > 0) return { amount: null, choices };
  if (fields.effect === "grade") faults.set("tiers", "noWords");
  return { amount: amountIn(fields, "least", false, faults), choices: null };
}

function readLimits(
  fields: EditFields,
  faults: Faults,
): Pick<Clause, "cap" | "allowance" | "aggravation"> {
  if (!scores(fields)) return { cap: null, allowance: null, aggravation: null };
  const figure = (name: "cap" | "free" | "multiplier"): number | null => {
    const read = amountIn({ least: fields[name], most: "" }, name, true, faults);
    return typeof read === "number" ? read : null;
  };
  const [cap, free, multiplier] = [figure("cap"), figure("free"), figure("multiplier")];
  const when = fields.worse.trim();
  if (multiplier === 0) faults.set("multiplier", "noFactor");
  if (multiplier !== null && when === "") faults.set("worse", "noOccasion");
  if (when !== "" && fields.multiplier.trim() === "") faults.set("multiplier", "noFactor");
  return {
    cap,
    allowance: free === null ? null : { count: free, per: fields.freePer },
    aggravation: multiplier === null ? null : { multiplier, when },
  };
}

function readCells(
  fields: EditFields,
  { clauseValue }: Cells,
  faults: Faults,
): Pick<Clause, "when" | "deadline" | "step" | "aliases"> {
  const when = clauseValue("when", fields.when);
  const deadline = clauseValue("deadline", fields.deadline);
  const step = clauseValue("step", fields.step);
  const aliases = clauseValue("aliases", fields.aliases);
  if (when === undefined) faults.set("when", "noCondition");
  if (deadline === undefined) faults.set("deadline", "noDeadline");
  const timed = isOfTime(fields.per);
  if (step === undefined || (step && !timed)) faults.set("step", "noStep");
  if (aliases === undefined) faults.set("aliases", "noNames");
  return {
    when: when ?? null,
    deadline: deadline ?? null,
    step: step ?? null,
    aliases: aliases ?? [],
  };
}

function amountIn(
  amount: AmountFields,
  name: keyof EditFields | number,
  optional: boolean,
  faults: Faults,
): Clause["amount"] {
  const read = readAmount(amount, optional);
  if ("amount" in read) return read.amount;
  faults.set(name, read.fault);
  return null;
}
