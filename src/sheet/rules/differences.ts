import type { RulebookDifference } from "../../core";
import { type Field, type Heading, clauseFields, headings, sectionFields } from "./fields";
import { type Form, writeCell } from "./forms/form";
import type { RuleTableWords } from "./keys";

/** A difference between two rulebooks as a rule table would show it. */
export interface DifferenceCells {
  /** What the field is called; null for a section or clause as a whole. */
  readonly field: string | null;
  readonly before: string | null;
  readonly after: string | null;
}

/** Says a difference in the words of the rule table. */
export function differenceCells(
  difference: RulebookDifference,
  words: RuleTableWords,
): DifferenceCells {
  if (difference.change !== "changed") {
    const { text } = difference;
    const added = difference.change === "added";
    return { field: null, before: added ? null : text, after: added ? text : null };
  }
  const { of, field, before, after } = difference;
  const [name, shown] = of === "rulebook" ? heading(field, words) : column(of, field, words);
  return { field: name, before: shown(before), after: shown(after) };
}

type Shown = (value: unknown) => string | null;

function column(of: "section" | "clause", name: string, words: RuleTableWords): [string, Shown] {
  const fields: Readonly<Record<string, Field>> = of === "clause" ? clauseFields : sectionFields;
  const field = fields[name];
  if (!field) return [name, plain];
  return [words.columns[field.column], (value) => inWords(value, field.form, words)];
}

function heading(name: string, words: RuleTableWords): [string, Shown] {
  const found = Object.entries(headings).find(([key]) => key === name);
  if (!found) return [name, plain];
  const [key, kind] = found as [keyof typeof headings, Heading];
  return [words.headings[key], (value) => inHeading(value, kind, words)];
}

function inHeading(value: unknown, kind: Heading, words: RuleTableWords): string | null {
  if ("one" in kind) return inWords(value, kind.one, words);
  if (!Array.isArray(value)) return null;
  if ("each" in kind) {
    return value.map((item: unknown) => inWords(item, kind.each, words) ?? "").join("；");
  }
  const item = (fields: Readonly<Record<string, unknown>>): string =>
    Object.entries(kind.parts)
      .flatMap(([part, form]) => inWords(fields[part], form, words) ?? [])
      .join(" ");
  return value.map((fields: unknown) => item(fields as Record<string, unknown>)).join("；");
}

const inWords = (value: unknown, form: Form<unknown>, words: RuleTableWords): string | null =>
  value === null ? null : plain(writeCell(value, form, words));

const plain = (value: unknown): string | null =>
  value === null ? null : typeof value === "string" ? value : JSON.stringify(value);
