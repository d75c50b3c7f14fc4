import {
  type Exact,
  type Rulebook,
  type Scorecard,
  absolute,
  isNegative,
  isZero,
  toDecimal,
} from "../../core";
import type { Locale } from "../../locales";

/** Places shown; the sheets hold the exact figures. */
const places = 2;

/** A figure to be read, with a true minus sign. */
export const figure = (value: Exact): string => toDecimal(value, places).replace("-", "−");

/** What a card comes to: points, or yuan where the rules rank by them. */
export function resultText(
  { score, yuan }: Scorecard,
  rankedBy: Rulebook["unit"],
  words: Locale["pane"],
): string {
  if (rankedBy === "yuan") return words.yuan(figure(yuan));
  return score ? figure(score) : words.noScore;
}

/** A figure as a change: "+2", "−1.5", "0". */
export function change(value: Exact): string {
  const size = toDecimal(absolute(value), places);
  if (isZero(value)) return size;
  return `${isNegative(value) ? "−" : "+"}${size}`;
}
