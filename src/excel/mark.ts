import type { OwnSheet } from "../sheet";

/**
 * A sheet is ours when it carries this hidden name, which is scoped to it and holds its kind. The
 * mark survives renaming, moving and saving, and a sheet that merely has our sheet's name lacks it.
 */
export const markName = "_KpiScoreSheet";

const reports: readonly OwnSheet[] = [
  "summary",
  "breakdown",
  "issues",
  "charts",
  "record",
  "notices",
  "comparison",
  "gaps",
  "decisions",
  "frozen",
  "runs",
];
const closed = /^="(closed:\d{4}-\d{2}:[\w.-]{1,64})"$/;
const choices = /^="(choices:[\w.-]{1,64})"$/;
const rules = /^="rules:(\d{1,9})"$/;

const markFormula = (kind: OwnSheet): string => `="${kind}"`;

/** The kind that a mark's formula holds, null where it holds none of ours. */
export function markedKind(formula: unknown): OwnSheet | null {
  const number = rulesNumber(formula);
  if (number !== null) return `rules:${number}`;
  const month = closed.exec(String(formula))?.[1];
  if (month?.startsWith("closed:")) return month as `closed:${string}`;
  const lists = choices.exec(String(formula))?.[1];
  if (lists?.startsWith("choices:")) return lists as `choices:${string}`;
  return reports.find((kind) => markFormula(kind) === formula) ?? null;
}

function rulesNumber(formula: unknown): number | null {
  const [, digits] = rules.exec(String(formula)) ?? [];
  return digits === undefined ? null : Number(digits);
}

/** Whether a sheet of ours is read like HR's: one of rules or of decisions; the others show results. */
export const isRead = (kind: OwnSheet): boolean => isRules(kind) || kind === "decisions";

/** Whether a sheet of ours holds rules. */
export const isRules = (kind: OwnSheet): kind is `rules:${number}` => kind.startsWith("rules:");

/** Marks a sheet as ours. */
export function mark(sheet: Excel.Worksheet, kind: OwnSheet): void {
  sheet.names.add(markName, markFormula(kind)).visible = false;
}
