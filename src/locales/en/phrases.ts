import type { Unit } from "../../core";

/** "1 record", "3 records". */
export const count = (number: number, one: string, several = `${one}s`): string =>
  `${number} ${number === 1 ? one : several}`;

/** Names in a row: "A, B, C". */
export const list = (names: readonly string[]): string => names.join(", ");

/** A text from a cell or a regulation, short enough for a sentence. */
export const quoted = (text: string): string =>
  `“${text.length > 40 ? `${text.slice(0, 40)}…` : text}”`;

export const units: Readonly<Record<Unit, string>> = { point: "points", yuan: "yuan" };
