import { toNumber } from "../../../core";
import { numberPattern, readNumber } from "../cell/numeral";
import { evened } from "../cell/text";

/** A figure that a rulebook's wording names as a limit: "超过 15 秒", "2 小时以上", "三声". */
export interface Limit {
  readonly words: string;
  readonly unit: string;
  /** In seconds where it is a time. */
  readonly size: number;
}

const units: Readonly<Record<string, { readonly unit: string; readonly size: number }>> = {
  秒: { unit: "time", size: 1 },
  分钟: { unit: "time", size: 60 },
  小时: { unit: "time", size: 3600 },
  钟头: { unit: "time", size: 3600 },
  声: { unit: "ring", size: 1 },
};
const measure = new RegExp(
  `(?:超过|超|满|达到?)?\\s*(${numberPattern})\\s*个?\\s*(半)?\\s*多?(${Object.keys(units).join("|")})钟?(?:以上)?`,
  "g",
);

/** The limits that a rulebook's wordings name. */
export const limitsOf = (wordings: readonly string[]): readonly Limit[] =>
  wordings.flatMap((wording) => [...evened(wording).matchAll(measure)].flatMap(asLimit));

/**
 * The text with each figure that reaches a limit put in the rulebook's words: "静音18秒" is
 * "静音超过 15 秒" where that is the rule.
 */
export const inLimits = (text: string, limits: readonly Limit[]): string =>
  limits.length === 0 ? text : text.replace(measure, (...match) => reached(match, limits));

function reached(match: readonly unknown[], limits: readonly Limit[]): string {
  const written = String(match[0]);
  const [figure] = asLimit(match.map((part) => (typeof part === "string" ? part : undefined)));
  const [limit] = limits
    .filter(({ unit, size }) => unit === figure?.unit && size <= figure.size)
    .sort((a, b) => b.size - a.size);
  return limit?.words ?? written;
}

function asLimit([words = "", figure = "", half, name = ""]: readonly (
  string | undefined
)[]): readonly Limit[] {
  const number = readNumber(figure);
  const known = units[name];
  if (!number || !known) return [];
  const size = (toNumber(number) + (half === undefined ? 0 : 0.5)) * known.size;
  return [{ words, unit: known.unit, size }];
}
