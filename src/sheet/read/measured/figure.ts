import { type Exact, add, exact, sum } from "../../../core";
import { numberPattern, readNumber } from "../cell/numeral";
import { plain } from "../cell/text";
import { converted, unitPattern } from "./units";

/** 25分钟, 半小时, 一个半小时, 1小时20分. */
const measured = new RegExp(
  `(${numberPattern})\\s*个?(半)?(${unitPattern})(半)?钟?(?:\\s*(${numberPattern})分(?![数值])钟?)?`,
  "g",
);
/** Words beside a figure that make a bound of it: 超过10分钟, 30分钟以上. */
const bound =
  /(?:超过?|满|足|达到?|少于|多于|大于|小于|低于|高于|不足|[<>≤≥])\s*$|^(?:及|或|\(含\))?(?:以[上下内外]|之内|内|多|余|[-~至到—])/;
const range = new RegExp(`${numberPattern}\\s*(?:${unitPattern})?\\s*[-~至到—]+\\s*$`);

/** Figures of one unit in a text: as measured, or only as bounds of what was. */
export interface Said {
  readonly figures: readonly Exact[];
  readonly bounds: boolean;
}

/**
 * What a text says was measured, in a condition's unit.
 * @param unit the condition's
 */
export function saidIn(text: string, unit: string): Said {
  const line = plain(text.slice(0, 300));
  const figures: Exact[] = [];
  let bounds = false;
  for (const match of line.matchAll(measured)) {
    const figure = figureOf(match, unit);
    const before = line.slice(0, match.index);
    if (!figure || /月\s*$/.test(before)) continue;
    if (
      bound.test(before) ||
      bound.test(line.slice(match.index + match[0].length)) ||
      range.test(before)
    ) {
      bounds = true;
    } else {
      figures.push(figure);
    }
  }
  return { figures, bounds };
}

function figureOf(match: RegExpExecArray, to: string): Exact | null {
  const [, number = "", half, unit = "", halfBehind, minutes] = match;
  const size = readNumber(number);
  if (!size) return null;
  const whole = half === undefined && halfBehind === undefined ? size : add(size, exact("0.5"));
  const parts = [converted(whole, unit, to)];
  if (minutes !== undefined) parts.push(converted(readNumber(minutes) ?? exact(0), "分", to));
  return parts.some((part) => part === null) ? null : sum(parts.flatMap((part) => part ?? []));
}

/** A text without its measured figures and their bounds: what tiers of one rule have in common. */
export const stemOf = (text: string): string =>
  plain(text.slice(0, 300))
    .replace(
      new RegExp(
        `(?:超过?|不?满|不足|达到?|少于|多于|大于|小于|低于|高于|[<>≤≥])?\\s*(?:${numberPattern}\\s*(?:${unitPattern})?\\s*(?:\\(不?含\\))?[-~至到—]+\\s*)?(?:不足|不满)?${numberPattern}\\s*个?半?(?:${unitPattern})半?钟?(?:及|\\(不?含\\))?(?:以[上下内外]|之内|内|的)?`,
        "g",
      ),
      "",
    )
    .replace(/\(\)/g, "")
    .replace(/[\s,;、:]+$/, "");
