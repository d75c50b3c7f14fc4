import { type Chart, type Edit, type Sheet, type Workbook, descends } from "../../model";
import { mapFormulas } from "./map-formulas";
import { rewriteFormula } from "./rewrite";

/** A cell whose formula reads otherwise than before. */
export interface Followed {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
}

/**
 * Lets every formula of a workbook follow a change: those in cells, names and validations, and the
 * places that links lead to. What is on a removed sheet is not looked at.
 * @returns the cells whose formula changed; their values are still the old ones
 */
export function followEdit(workbook: Workbook, edit: Edit): readonly Followed[] {
  const rewrite = (formula: string, own: string | null): string =>
    rewriteFormula(formula, own, edit);
  for (const name of workbook.names) {
    name.formula = rewrite(name.formula, name.sheet?.name ?? null);
  }
  const followed: Followed[] = [];
  for (const sheet of workbook.sheets) {
    followed.push(...followCells(sheet, (formula) => rewrite(formula, sheet.name)));
    followFeatures(sheet, (formula) => rewrite(formula, sheet.name));
  }
  workbook.edits.push(edit);
  return followed;
}

type Rewrite = (formula: string) => string;

function followCells(sheet: Sheet, rewrite: Rewrite): Followed[] {
  const followed: Followed[] = [];
  for (const [row, cells] of sheet.rows()) {
    cells.forEach((cell, column) => {
      if (cell?.formula == null) return;
      const formula = rewrite(cell.formula);
      if (formula === cell.formula) return;
      sheet.put(row, column, { ...cell, formula });
      followed.push({ sheet, row, column });
    });
  }
  return followed;
}

function followFeatures(sheet: Sheet, rewrite: Rewrite): void {
  for (const [key, link] of sheet.links) {
    if (link.location === null) continue;
    const location = rewrite(link.location);
    if (location !== link.location) sheet.links.set(key, { ...link, location });
  }
  sheet.validations = followRules(sheet.validations, rewrite);
  sheet.conditionalFormats = followRules(sheet.conditionalFormats, rewrite);
  sheet.charts = followCharts(sheet.charts, rewrite);
}

/** The same list where no chart shows cells that moved. */
function followCharts(charts: readonly Chart[], rewrite: Rewrite): readonly Chart[] {
  const now = charts.map((one) => {
    const series = mapFormulas(one.series, rewrite);
    const same = JSON.stringify(series) === JSON.stringify(one.series);
    return same ? one : descends({ ...one, series }, one);
  });
  return now.every((one, at) => one === charts[at]) ? charts : now;
}

/** The same list where no formula in it changed. */
function followRules<T extends { readonly rule: unknown }>(
  rules: readonly T[],
  rewrite: Rewrite,
): readonly T[] {
  const now = rules.map((one) => {
    const rule = mapFormulas(one.rule, rewrite);
    const same = JSON.stringify(rule) === JSON.stringify(one.rule);
    return same ? one : descends({ ...one, rule }, one);
  });
  return now.every((one, at) => one === rules[at]) ? rules : now;
}
