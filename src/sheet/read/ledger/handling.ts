import { type Exact, zero } from "../../../core";
import { type Figure, readFigure } from "../cell/figure";
import { compact } from "../cell/text";
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
  return typeof figure === "string" ? noHandling : figure;
}
