import type { Comparison, ValidationRule } from "../../model";
import { invalidArgument } from "../../protocol/host-error";
import { flag, omitted, oneOf, record } from "../arguments";
import { ruleFormula } from "../formulas";
import { selfOf } from "../kinds";

const comparisons: readonly Comparison[] = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqualTo",
  "LessThanOrEqualTo",
];

/** The names under which a rule holds its kind, in the add-in's spelling. */
const kinds = {
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
} as const;
type Compared = keyof typeof kinds;

/** A list typed into the rule may be no longer; the file format has no room for more. */
const longestList = 255;

/**
 * A rule from `{ list: {…} }`, `{ wholeNumber: {…} }` and so on; it names exactly one kind.
 * @throws HostError InvalidArgument
 */
export function ruleArgument(value: unknown, date1904: boolean): ValidationRule {
  const given = Object.entries(record(value)).filter(([, inner]) => !omitted(inner));
  const [only, ...others] = given;
  if (!only || others.length > 0) throw invalidArgument();
  const [name, inner] = only;
  if (name === "list") return listRule(inner);
  if (name === "custom") {
    const { formula } = record(inner);
    if (typeof formula !== "string" || !formula.startsWith("=")) throw invalidArgument();
    return { kind: "Custom", formula: ruleFormula(formula) };
  }
  if (!Object.hasOwn(kinds, name)) throw invalidArgument();
  return comparedRule(name as Compared, inner, date1904);
}

function listRule(value: unknown): ValidationRule {
  const { source, inCellDropDown } = record(value);
  const shown = omitted(inCellDropDown) ? true : flag(inCellDropDown);
  if (selfOf(source, "Range") || (typeof source === "string" && source.startsWith("=")))
    return { kind: "List", source: ruleFormula(source), inCellDropDown: shown };
  if (typeof source !== "string" || source === "" || source.length > longestList)
    throw invalidArgument();
  return { kind: "List", source, inCellDropDown: shown };
}

function comparedRule(name: Compared, value: unknown, date1904: boolean): ValidationRule {
  const { formula1, formula2, operator } = record(value);
  const wanted = oneOf(operator, comparisons);
  const timed = name === "date" || name === "time";
  const read = (bound: unknown): string => ruleFormula(timed ? moment(bound, date1904) : bound);
  const needsTwo = wanted === "Between" || wanted === "NotBetween";
  return {
    kind: kinds[name],
    operator: wanted,
    formula1: read(formula1),
    formula2: needsTwo ? read(formula2) : null,
  };
}

const DATE = /^(\d{4})-(\d\d?)-(\d\d?)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?Z?)?$/;

/** The serial number of an ISO date or moment, as its digits say it; anything else as it is. */
function moment(value: unknown, date1904: boolean): unknown {
  const parts = typeof value === "string" ? DATE.exec(value) : null;
  if (!parts) return value;
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = parts
    .slice(1)
    .map((part) => Number(part ?? 0));
  const days = Date.UTC(year, month - 1, day, hour, minute, second) / 86_400_000;
  return days + 25_569 - (date1904 ? 1462 : 0);
}

/** A rule as the add-in reads it; formulas always with their "=". */
export function shownRule(rule: ValidationRule): unknown {
  if (rule.kind === "None") return {};
  if (rule.kind === "List") {
    const { source, inCellDropDown } = rule;
    return { list: { inCellDropDown, source } };
  }
  if (rule.kind === "Custom") return { custom: { formula: rule.formula } };
  const { operator, formula1, formula2 } = rule;
  const name = rule.kind.charAt(0).toLowerCase() + rule.kind.slice(1);
  return { [name]: { formula1, ...(formula2 === null ? {} : { formula2 }), operator } };
}
