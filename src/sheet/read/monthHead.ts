import { toNumber } from "../../core";
import type { SheetPeriod } from "./cell/day";
import { readNumber } from "./cell/numeral";
import { evened } from "./cell/text";

const month = /^(?:(20\d{2})\s*[年.-]\s*)?(1[0-2]|0?[1-9]|[一二三四五六七八九十]{1,2})月份?$/;

/** The month that a column's name stands for: 1月, 三月份, 2026年3月; null for any other name. */
export function monthInHead(name: string, { year }: SheetPeriod): SheetPeriod | null {
  const [, written, named = ""] = month.exec(evened(name)) ?? [];
  const number = readNumber(named);
  return (
    number && { year: written === undefined ? year : Number(written), month: toNumber(number) }
  );
}
