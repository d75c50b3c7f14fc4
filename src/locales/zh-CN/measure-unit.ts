import { rules } from "./rules";

const units: Readonly<Partial<Record<string, string>>> = rules.table.choices.measureUnit;

/** A unit of what was measured. */
export const measureUnit = (unit: string): string => units[unit] ?? unit;
