import type * as z from "zod/mini";
import {
  type Clause,
  type ParsedRulebook,
  type Rulebook,
  type Section,
  rulebookSchema,
} from "./schema";
import { isOfTime } from "./terms";

/** A fault in a rulebook: where in the JSON, and what was expected there. */
export interface RulebookError {
  /** Such as `sections[0].clauses[2].amount`. */
  readonly path: string;
  /** A schema term in English, such as `number >= 0` or `one of: deduct, bonus`. */
  readonly expected: string;
}

/** A rulebook that is whole, or why it is not. */
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
  const parsed = rulebookSchema.safeParse(json);
  const errors = parsed.success
    ? contradictions(parsed.data)
    : parsed.error.issues.flatMap(schemaErrors);
  const [first, ...rest] = errors;
  if (first) return { errors: [first, ...rest] };
  if (!parsed.success) return { errors: [{ path: "", expected: "a rulebook" }] };
  return { rulebook: withUnits(parsed.data) };
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

function schemaErrors(issue: z.core.$ZodIssue): RulebookError[] {
  const path = pathName(issue.path);
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) => ({
        path: pathName([...issue.path, key]),
        expected: "no such field",
      }));
    case "invalid_value":
      return [{ path, expected: `one of: ${issue.values.join(", ")}` }];
    case "too_small":
      return [{ path, expected: `at least ${issue.minimum}` }];
    case "too_big":
      return [{ path, expected: `at most ${issue.maximum}` }];
    case "invalid_type":
      return [{ path, expected: issue.expected }];
    case "invalid_format":
      return [{ path, expected: `text like ${issue.pattern ?? issue.format}` }];
    case "custom":
      return [{ path, expected: issue.message ?? "another value" }];
    case "invalid_union":
      return [{ path, expected: unionTerm(issue.errors) }];
    default:
      return [{ path, expected: issue.message || "another value" }];
  }
}

function unionTerm(branches: readonly (readonly z.core.$ZodIssue[])[]): string {
  const terms = branches.flatMap((branch) => branch.flatMap(schemaErrors).map((e) => e.expected));
  return [...new Set(terms)].join(" or ");
}

function pathName(path: readonly PropertyKey[]): string {
  return path
    .map((step) => (typeof step === "number" ? `[${step}]` : `.${String(step)}`))
    .join("")
    .replace(/^\./, "");
}

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
  if (clause.step && !isOfTime(clause.per)) {
    return [{ path: `${path}.step`, expected: "null, for only time is counted in steps" }];
  }
  const least = Array.isArray(clause.amount) ? clause.amount[0] : clause.amount;
  if (clause.effect === "deduct" && least !== null && sectionMax !== null && sectionMax < least) {
    return [{ path: `${path}.amount`, expected: `at most the section's maximum ${sectionMax}` }];
  }
  return [];
}
