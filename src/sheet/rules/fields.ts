import type { Clause, Rulebook, Section } from "../../core";
import { amount, choices } from "./forms/amount";
import { condition } from "./forms/condition";
import { deadline } from "./forms/deadline";
import type { Form } from "./forms/form";
import { number, numberOrZero, optionalNumber } from "./forms/number";
import { step } from "./forms/step";
import { id, measureUnit, text, texts } from "./forms/text";
import { aggravation, allowance } from "./forms/times";
import {
  consecutive,
  firstOffence,
  optionalWord,
  sectionFirstOffence,
  word,
  wordList,
} from "./forms/word";
import type { ClauseField, ColumnKey, HeadingKey, SectionField } from "./keys";

type Item<Field extends keyof Rulebook> = Rulebook[Field] extends readonly (infer Each)[]
  ? Each
  : never;
type Parts<Field extends keyof Rulebook> = {
  readonly [Part in keyof Item<Field>]-?: Form<Item<Field>[Part]>;
};

/** How a field of the rulebook stands in the rows at the top. */
export type Heading =
  /** One value in one row. */
  | { readonly one: Form<unknown> }
  /** A row for each of several values. */
  | { readonly each: Form<unknown> }
  /** A row for each of several objects, their fields side by side. */
  | { readonly parts: Readonly<Record<string, Form<unknown>>> };

const parameters: Parts<"parameters"> = {
  id,
  label: text,
  unit: measureUnit,
  default: optionalNumber,
};
const measures: Parts<"measures"> = { id, label: text, unit: measureUnit, target: optionalNumber };
const grades: Parts<"grades"> = { label: text, from: number };

/** The rows at the top, in their order. */
export const headings: Readonly<Record<HeadingKey, Heading>> = {
  id: { one: id },
  "title.zh-CN": { one: text },
  "title.zh-TW": { one: text },
  "title.en": { one: text },
  edition: { one: text },
  "source.document": { one: text },
  "source.note": { one: text },
  unit: { one: word("unit") },
  base: { one: optionalNumber },
  floor: { one: optionalNumber },
  ceiling: { one: optionalNumber },
  scope: { one: word("scope") },
  firstOffence: { one: firstOffence },
  assumptions: { each: text },
  parameters: { parts: parameters },
  measures: { parts: measures },
  grades: { parts: grades },
};

/** The columns, in their order. */
export const columns: readonly ColumnKey[] = [
  "kind",
  "id",
  "parent",
  "text",
  "effect",
  "amount",
  "unit",
  "per",
  "step",
  "choices",
  "subject",
  "allowance",
  "aggravation",
  "when",
  "deadline",
  "sanctions",
  "cap",
  "expected",
  "consecutive",
  "cleanBonus",
  "firstOffence",
  "aliases",
];

/** A field of a section or clause: its column, and how it stands there. */
export interface Field<Value = unknown> {
  readonly column: ColumnKey;
  readonly form: Form<Value>;
}

type Fields<Of, Names extends keyof Of> = {
  readonly [Name in Names]-?: Field<Exclude<Of[Name], undefined>>;
};

export const sectionFields: Fields<Section, SectionField> = {
  id: { column: "id", form: id },
  title: { column: "text", form: text },
  max: { column: "cap", form: optionalNumber },
  cleanBonus: { column: "cleanBonus", form: numberOrZero },
  firstOffence: { column: "firstOffence", form: sectionFirstOffence },
};

export const clauseFields: Fields<Clause, ClauseField> = {
  id: { column: "id", form: id },
  text: { column: "text", form: text },
  aliases: { column: "aliases", form: texts },
  effect: { column: "effect", form: word("effect") },
  amount: { column: "amount", form: amount },
  choices: { column: "choices", form: choices },
  unit: { column: "unit", form: word("unit") },
  per: { column: "per", form: word("per") },
  step: { column: "step", form: step },
  subject: { column: "subject", form: word("subject") },
  allowance: { column: "allowance", form: allowance },
  aggravation: { column: "aggravation", form: aggravation },
  when: { column: "when", form: condition },
  deadline: { column: "deadline", form: deadline },
  sanctions: { column: "sanctions", form: wordList("sanctions") },
  cap: { column: "cap", form: optionalNumber },
  expected: { column: "expected", form: optionalWord("expected") },
  consecutive: { column: "consecutive", form: consecutive },
};
