import { type Exact, zero } from "../../../core";
import { type Figure, readFigure } from "../cell/figure";
import { compact } from "../cell/text";
import { fined, rewarded, warnedOnly } from "../vocabulary/handling";
import type { LedgerCell } from "./row";

/** What a row says of how its event was dealt with: 罚款, 奖励50元, 警告. */
export interface Handling {
  readonly direction: Figure["direction"];
  /** The amount that it names, 0 for a mere warning; null where it names none. */
  readonly size: Exact | null;
}

const nothing: Handling = { direction: null, size: null };

export function readHandling(cell: LedgerCell | undefined): Handling {
  if (!cell || cell.error) return nothing;
  const word = compact(cell.text.slice(0, 40));
  if (warnedOnly.has(word)) return { direction: null, size: zero };
  if (fined.has(word)) return { direction: "down", size: null };
  if (rewarded.has(word)) return { direction: "up", size: null };
  const figure = readFigure(cell.text);
  if (typeof figure === "string" || figure.unit === "point") return nothing;
  return { direction: figure.direction, size: figure.size };
}
