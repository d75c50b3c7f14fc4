import type { Scalar } from "../../model";
import { compareTexts } from "../evaluate/compare";
import { textOf } from "../evaluate/convert";
import { numberInText } from "../evaluate/typed";
import { errors, isError } from "../evaluate/values";
import type { Equal } from "./block-index";

export type Matches = (cell: Scalar) => boolean;

export interface Criterion {
  readonly matches: Matches;
  /** Where only cells equal to a value match: that value. */
  readonly equal: Equal | null;
}

/**
 * What COUNTIF, SUMIFS and their kin mean by a criterion such as 5, "李*" or ">=60".
 * @see https://support.microsoft.com/office/countif-function-e0de10c6-f885-4e71-abb4-1f464816df34
 */
export function criterion(wanted: Scalar | undefined): Criterion {
  if (typeof wanted !== "string") return equalTo(wanted ?? 0);
  const [, operator = "", rest = ""] = /^(<=|>=|<>|=|<|>)?([\s\S]*)$/.exec(wanted) ?? [];
  if (rest === "") return { matches: nothing(operator), equal: null };
  const value = typed(rest);
  switch (operator) {
    case "":
    case "=":
      return equalTo(value);
    case "<>": {
      const is = equals(value);
      return { matches: (cell) => !is(cell), equal: null };
    }
    default:
      return { matches: ordered(operator, value), equal: null };
  }
}

function equalTo(value: Scalar): Criterion {
  const matches = equals(value);
  if (value === null || isError(value)) return { matches, equal: null };
  if (typeof value !== "string") return { matches, equal: value };
  return { matches, equal: isPattern(value) ? null : value.toLowerCase() };
}

/** The criteria "", "=" and "<>" without a value. */
function nothing(operator: string): Matches {
  switch (operator) {
    case "":
      return (cell) => cell === null || cell === "";
    case "=":
      return (cell) => cell === null;
    case "<>":
      return (cell) => cell !== null;
    default:
      return () => false;
  }
}

/** A criterion's text as the value it spells. */
function typed(text: string): Scalar {
  const number = numberInText(text);
  if (number !== null) return number;
  if (/^true$/i.test(text)) return true;
  if (/^false$/i.test(text)) return false;
  const error = Object.values(errors).find(({ code }) => code === text.toUpperCase());
  return error ?? text;
}

function equals(value: Scalar): Matches {
  if (typeof value === "number") {
    return (cell) => cell === value || (typeof cell === "string" && numberInText(cell) === value);
  }
  if (typeof value === "string") return pattern(value);
  if (isError(value)) return (cell) => isError(cell) && cell.code === value.code;
  return (cell) => cell === value;
}

function ordered(operator: string, value: Scalar): Matches {
  const test = orders[operator] ?? (() => false);
  if (typeof value === "number") return (cell) => typeof cell === "number" && test(cell - value);
  const text = textOf(value);
  return (cell) => typeof cell === "string" && test(compareTexts(cell, text));
}

const orders: Readonly<Record<string, (difference: number) => boolean>> = {
  "<": (difference) => difference < 0,
  ">": (difference) => difference > 0,
  "<=": (difference) => difference <= 0,
  ">=": (difference) => difference >= 0,
};

/** Whether a text is a pattern: * and ? stand for signs, ~ takes their meaning away. */
export const isPattern = (text: string): boolean => /[*?~]/.test(text);

/** Matches a text as it is, without regard to case. */
export function literally(text: string): Matches {
  const wanted = text.toLowerCase();
  return (cell) =>
    typeof cell === "string" &&
    (cell === text || (cell.length === text.length && cell.toLowerCase() === wanted));
}

/** Matches a text, or a pattern as a whole. */
export function pattern(text: string): Matches {
  if (!isPattern(text)) return literally(text);
  const whole = new RegExp(`^${patternSource(text)}$`, "isu");
  return (cell) => typeof cell === "string" && whole.test(cell);
}

/** A pattern with Excel's wildcards as the source of a regular expression. */
export const patternSource = (text: string): string =>
  text.replace(/~([*?~])|[*?]|[\\^$.|+()[\]{}/]/gu, (sign, escaped?: string) => {
    if (escaped !== undefined) return escaped === "~" ? "~" : `\\${escaped}`;
    if (sign === "*") return ".*";
    return sign === "?" ? "." : `\\${sign}`;
  });
