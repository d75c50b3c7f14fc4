import type { Unit } from "../../core";

/** Names in a row: "甲、乙、丙". */
export const list = (names: readonly string[]): string => names.join("、");

/** A text from a cell or a regulation, short enough for a sentence. */
export const quoted = (text: string): string =>
  `“${text.length > 40 ? `${text.slice(0, 40)}…` : text}”`;

/** A month such as 2026-03, or that none is told. */
export const monthName = (period: string | null): string =>
  period === null ? "未注明月份" : `${period.slice(0, 4)}年${Number(period.slice(5))}月`;

export const units: Readonly<Record<Unit, string>> = { point: "分", yuan: "元" };
