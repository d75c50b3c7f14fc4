import { invalidArgument } from "../protocol/host-error";

/** Readers of what came over the wire; they refuse what Excel refuses. */

export function textArgument(value: unknown): string {
  if (typeof value !== "string") throw invalidArgument();
  return value;
}

/** A whole number, `least` or more. */
export function wholeNumber(value: unknown, least = -Infinity): number {
  if (typeof value !== "number" || !Number.isInteger(value) || value < least)
    throw invalidArgument();
  return value;
}

/** A number, 0 or more. */
export function notNegative(value: unknown): number {
  if (typeof value !== "number" || !(value >= 0)) throw invalidArgument();
  return value;
}

export function flag(value: unknown): boolean {
  if (typeof value !== "boolean") throw invalidArgument();
  return value;
}

/** Whether an argument or property was left out. */
export const omitted = (value: unknown): value is null | undefined =>
  value === null || value === undefined;

/** One of a closed list of words. */
export function oneOf<T extends string>(value: unknown, words: readonly T[]): T {
  const found = words.find((word) => word === value);
  if (found === undefined) throw invalidArgument();
  return found;
}

/** A plain record whose members are still to be checked. */
export function record(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw invalidArgument();
  return value as Record<string, unknown>;
}
