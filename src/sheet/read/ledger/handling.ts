import { type Exact, type Unit, zero } from "../../../core";
import { type Figure, readFigure } from "../cell/figure";
import { maySayOtherwise } from "../cell/remark";
import { compact, plain } from "../cell/text";
import { fined, rewarded, warnedOnly } from "../vocabulary/handling";
import { letOff } from "../vocabulary/withdrawal";
import type { LedgerCell } from "./row";

/** What a row says of how its event was dealt with: 罚款, 奖励50元, 警告. */
export interface Handling {
  readonly direction: Figure["direction"];
  /** The amount that it names, 0 for a mere warning or none at all; null where it names none. */
  readonly size: Exact | null;
  /** Null where the amount names no unit. */
  readonly unit: Figure["unit"];
}

/** What a row says that tells nothing of it. */
export const noHandling: Handling = { direction: null, size: null, unit: null };
const named = (direction: Figure["direction"]): Handling => ({ ...noHandling, direction });

export function readHandling(cell: LedgerCell | undefined): Handling {
  if (!cell || cell.error) return noHandling;
  const word = compact(cell.text.slice(0, 40));
  if (warnedOnly.has(word) || letOff.test(word)) return { ...noHandling, size: zero };
  if (fined.has(word)) return named("down");
  if (rewarded.has(word)) return named("up");
  const figure = readFigure(cell.text.replace(/^(?:各|均|每人)\s*/, ""));
  return typeof figure === "string" ? inWords(cell.text) : figure;
}

/** A single charge among other words: 第4条，扣10元. */
function inWords(text: string): Handling {
  const pieces = plain(text.slice(0, longest)).split(/[,;。]/);
  const figures = pieces.map(readFigure).filter((figure) => typeof figure === "object");
  const [only, ...others] = figures.filter(({ direction }) => direction !== null);
  const certain = others.length === 0 && chargesIn(text) === 1 && !amends.test(text);
  return only && certain && !maySayOtherwise(text) ? only : noHandling;
}

const longest = 200;
/** What would be taken another time, or instead. */
const amends = /[如若再改另暂撤免]|下次|累计|否则/;
const charge = /[扣罚奖][^\d,;。]{0,4}\d+(?:\.\d+)?\s*(分(?!钟)|元|块)?/g;

/**
 * How many charges the words name.
 * @param unit only those in it, or in none
 */
function chargesIn(text: string, unit: Unit | null = null): number {
  const units = [...plain(text.slice(0, longest)).matchAll(charge)].map(([, of]) => of);
  const other = unit === "yuan" ? ["分"] : unit === "point" ? ["元", "块"] : [];
  return units.filter((of) => of === undefined || !other.includes(of)).length;
}

/** Whether a cell names a charge in a unit, in words that could not be read. */
export const hidesCharge = (cell: LedgerCell | undefined, unit: Unit): boolean =>
  cell !== undefined && readHandling(cell).size === null && chargesIn(cell.text, unit) > 0;
