import { type Exact, type Unit, absolute, isNegative } from "../../../core";
import type { CellValue } from "../../grid";
import { blankMarks } from "../vocabulary/rows";
import { exactOf, numberPattern, readNumber } from "./numeral";
import { cellText, compact } from "./text";

/** Points or yuan as a cell writes them. */
export interface Figure {
  readonly size: Exact;
  /** Which way the cell itself says they go; null where only the header can tell. */
  readonly direction: "down" | "up" | null;
  /** Null where the cell names no unit. */
  readonly unit: Unit | null;
}

const words = {
  down: "扣除|扣罚|扣款|扣分|倒扣|扣|减分|减|罚款|处罚|罚|-",
  up: "奖励|奖|加分|加|\\+",
} as const;

const written = new RegExp(
  `^(?:(${words.down})|(${words.up}))?[:]?[¥$]?(-)?(${numberPattern})(?:(分|points?|pts?)|(元|块|圆|rmb|yuan|cny))?(?:整|正)?$`,
);

/**
 * Reads a cell of points or money: 0.5, "-0.5", "−2", "+1", "扣0.5分", "10元", "¥1,200".
 * @returns "blank" for marks that stand for nothing, "unreadable" for what is no single figure
 */
export function readFigure(value: CellValue): Figure | "blank" | "unreadable" {
  if (typeof value === "number") {
    const size = exactOf(value);
    if (!size) return "unreadable";
    return { size: absolute(size), direction: isNegative(size) ? "down" : null, unit: null };
  }
  const text = compact(cellText(value));
  if (text === "" || blankMarks.has(text)) return "blank";
  return readFigureText(unbracketed(text)) ?? "unreadable";
}

/** @param text without spaces, lower-case */
function readFigureText(text: string): Figure | null {
  const match = text.length <= 40 ? written.exec(text) : null;
  const size = match ? readNumber(match[4] ?? "") : null;
  if (!match || !size) return null;
  const down = match[1] !== undefined || match[3] !== undefined;
  return {
    size,
    direction: down ? "down" : match[2] === undefined ? null : "up",
    unit: match[6] !== undefined ? "yuan" : match[5] !== undefined ? "point" : null,
  };
}

const unbracketed = (text: string): string =>
  text.startsWith("(") && text.endsWith(")") ? text.slice(1, -1) : text;
