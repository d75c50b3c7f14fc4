import type { OwnSheet } from "../sheet";

/**
 * A sheet is ours when it carries this hidden name, which is scoped to it and holds its kind. The
 * mark survives renaming, moving and saving, and a sheet that merely has our sheet's name lacks it.
 */
export const markName = "_KpiScoreSheet";

const kinds: readonly OwnSheet[] = ["summary", "breakdown", "issues"];

const markFormula = (kind: OwnSheet): string => `="${kind}"`;

/** The kind that a mark's formula holds, null where it holds none of ours. */
export const markedKind = (formula: unknown): OwnSheet | null =>
  kinds.find((kind) => markFormula(kind) === formula) ?? null;

/** Marks a sheet as ours. */
export function mark(sheet: Excel.Worksheet, kind: OwnSheet): void {
  sheet.names.add(markName, markFormula(kind)).visible = false;
}
