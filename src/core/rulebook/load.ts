import * as v from "valibot";
import { type Clause, type ParsedRulebook, type Section, rulebookSchema } from "./schema";
import type { Rulebook } from "./schema";

/** A fault in a rulebook: where in the JSON, and what was expected there. */
export interface RulebookError {
  /** Such as `sections[0].clauses[2].amount`. */
  readonly path: string;
  /** A schema term in English, such as `number >= 0` or `one of: deduct, bonus`. */
  readonly expected: string;
}

export type LoadedRulebook =
  | { readonly rulebook: Rulebook }
  | { readonly errors: readonly [RulebookError, ...RulebookError[]] };

/**
 * Checks a rulebook and fills in its defaults. Nothing is half loaded: it is whole, or there are errors.
 * @param json what JSON.parse gave
 */
export function loadRulebook(json: unknown): LoadedRulebook {
  if (isDeeperThan(deepest, json)) {
    return { errors: [{ path: "", expected: `at most ${deepest} levels of nesting` }] };
  }
  if (Array.isArray(json)) return { errors: [{ path: "", expected: "object" }] };
  const parsed = v.safeParse(rulebookSchema, json);
  const errors = parsed.success
    ? contradictions(parsed.output)
    : parsed.issues.map((issue) => schemaError(issue));
  const [first, ...rest] = errors;
  if (first) return { errors: [first, ...rest] };
  if (!parsed.success) return { errors: [{ path: "", expected: "a rulebook" }] };
  return { rulebook: withUnits(parsed.output) };
}

/** Far more than any regulation nests its sections; a schema walks its data by recursion. */
const deepest = 64;

function isDeeperThan(limit: number, json: unknown): boolean {
  let level: unknown[] = [json];
  for (let depth = 0; depth <= limit; depth += 1) {
    level = level.flatMap((value) =>
      value !== null && typeof value === "object" ? Object.values(value) : [],
    );
    if (level.length === 0) return false;
  }
  return true;
}

function withUnits(parsed: ParsedRulebook): Rulebook {
  const complete = (section: ParsedRulebook["sections"][number]): Section => ({
    ...section,
    sections: section.sections.map(complete),
    clauses: section.clauses.map((clause) => ({ ...clause, unit: clause.unit ?? parsed.unit })),
  });
  return { ...parsed, sections: parsed.sections.map(complete) };
}

type SchemaIssue = v.BaseIssue<unknown>;

const schemaError = (issue: SchemaIssue): RulebookError => ({
  path: pathName(issue.path ?? []),
  expected: term(issue),
});

/** What a schema's issue expected there. */
function term({
  type,
  kind,
  expected,
  received,
  requirement,
  message,
  issues,
}: SchemaIssue): string {
  if (type === "check") return message;
  if (type === "regex") return `text like ${String(requirement)}`;
  if (type === "picklist")
    return `one of: ${expected?.replace(/[()"]/g, "").replace(/ \| /g, ", ")}`;
  if (type === "union" && issues) return [...new Set(issues.map(term))].join(" or ");
  if (type === "strict_object" && expected === "never") return "no such field";
  if (kind === "schema") return received === "undefined" ? "a value" : `${expected}`.toLowerCase();
  const bounds = { ">=": "at least", "<=": "at most", ">": "more than" };
  const [, sign = "", bound] = /^([<>]=?)(.*)$/.exec(expected ?? "") ?? [];
  return bound ? `${bounds[sign as keyof typeof bounds]} ${bound}` : (expected ?? type);
}

const pathName = (path: readonly v.IssuePathItem[]): string =>
  path
    .map(({ key }) => (typeof key === "number" ? `[${key}]` : `.${String(key)}`))
    .join("")
    .replace(/^\./, "");

/** What a schema cannot say: ids that repeat, amounts that are missing, maxima that cannot be met. */
function contradictions(parsed: ParsedRulebook): RulebookError[] {
  const errors: RulebookError[] = [];
  const seen = { section: new Set<string>(), clause: new Set<string>() };
  const claim = (kind: keyof typeof seen, id: string, path: string) => {
    if (seen[kind].has(id)) errors.push({ path, expected: `an id used once (${id} is repeated)` });
    seen[kind].add(id);
  };
  const visit = (section: ParsedRulebook["sections"][number], path: string) => {
    claim("section", section.id, `${path}.id`);
    section.clauses.forEach((clause, index) => {
      const at = `${path}.clauses[${index}]`;
      claim("clause", clause.id, `${at}.id`);
      const capped = (clause.unit ?? parsed.unit) === parsed.unit;
      errors.push(...amountFaults(clause, capped ? section.max : null, at));
    });
    section.sections.forEach((inner, index) => visit(inner, `${path}.sections[${index}]`));
  };
  parsed.sections.forEach((section, index) => visit(section, `sections[${index}]`));
  return errors;
}

function amountFaults(
  clause: Omit<Clause, "unit">,
  sectionMax: number | null,
  path: string,
): RulebookError[] {
  const scores = clause.effect === "deduct" || clause.effect === "bonus";
  if (scores && clause.amount === null && clause.choices === null) {
    return [{ path: `${path}.amount`, expected: "an amount or choices" }];
  }
  if (clause.effect === "grade" && !clause.choices?.length) {
    return [{ path: `${path}.choices`, expected: "the grades to choose from" }];
  }
  if (!scores && clause.effect !== "grade" && clause.amount !== null) {
    return [{ path: `${path}.amount`, expected: `null, for a ${clause.effect} has no amount` }];
  }
  const least = Array.isArray(clause.amount) ? clause.amount[0] : clause.amount;
  if (clause.effect === "deduct" && least !== null && sectionMax !== null && sectionMax < least) {
    return [{ path: `${path}.amount`, expected: `at most the section's maximum ${sectionMax}` }];
  }
  return [];
}
