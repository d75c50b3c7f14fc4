import type { Rect, SheetPlan } from "../sheet";
import { type Listed, catalogue } from "./catalogue";
import { ExcelError } from "./error";
import type { Context } from "./run";

/** Where a plan goes. */
export interface Target {
  readonly plan: SheetPlan;
  /** The first row to write; above it, what the sheet holds is kept. */
  readonly top: number;
  /** The tab's name in this workbook. */
  readonly name: string;
  /** The sheet of ours that is rewritten; null where one has to be added. */
  readonly existing: Excel.Worksheet | null;
}

/**
 * Finds the sheet for each plan, and whether it may be written. Changes nothing.
 * @throws ExcelError structureProtected, sheetProtected
 */
export async function findTargets(
  context: Context,
  plans: readonly SheetPlan[],
): Promise<readonly Target[]> {
  const structure = context.workbook.protection.load("protected");
  const drawn = plans.some(({ charts }) => charts);
  const used = new Map<Excel.Worksheet, Excel.Range>();
  const listed = await catalogue(context, (sheet) => {
    sheet.protection.load("protected");
    sheet.tables.load("items/name");
    if (drawn) sheet.charts.load("items/name");
    used.set(sheet, sheet.getUsedRangeOrNullObject(true).load("rowIndex,rowCount"));
  });
  const targets = assign(plans, listed).map((target) => appended(target, used));
  for (const { name, existing } of targets) {
    if (!existing && structure.protected)
      throw new ExcelError("structureProtected", { wanted: name });
    if (existing?.protection.protected) throw new ExcelError("sheetProtected", { sheet: name });
  }
  return targets;
}

/** @throws ExcelError structureProtected, sheetProtected where plans could not be written */
export async function requireWritable(
  context: Context,
  plans: readonly SheetPlan[],
): Promise<void> {
  await findTargets(context, plans);
}

/** Of a plan that is added to a sheet, what is added, moved below what the sheet holds. */
function appended(
  target: Omit<Target, "top">,
  used: ReadonlyMap<Excel.Worksheet, Excel.Range>,
): Target {
  const { plan, existing } = target;
  const range = existing && used.get(existing);
  if (plan.appendFrom === undefined || !range || range.isNullObject) return { ...target, top: 0 };
  const top = range.rowIndex + range.rowCount;
  return { ...target, top, plan: below(plan, plan.appendFrom, top) };
}

/** The rows of a plan from one on, as they stand from another row on. */
function below(plan: SheetPlan, from: number, top: number): SheetPlan {
  const moved = <Placed extends { readonly at: Rect }>(all: readonly Placed[]): Placed[] =>
    all
      .filter(({ at }) => at.row >= from)
      .map((one) => ({ ...one, at: { ...one.at, row: one.at.row - from + top } }));
  return {
    ...plan,
    cells: plan.cells.slice(from),
    looks: moved(plan.looks),
    numberFormats: moved(plan.numberFormats),
  };
}

function assign(
  plans: readonly SheetPlan[],
  listed: readonly Listed[],
): readonly Omit<Target, "top">[] {
  const taken = new Set(listed.map(({ name }) => name.toLowerCase()));
  return plans.map((plan) => {
    const ours = listed.find(({ own }) => own === plan.kind);
    if (ours) return { plan, name: ours.name, existing: ours.sheet };
    const name = freeName(plan.name, taken);
    taken.add(name.toLowerCase());
    return { plan, name, existing: null };
  });
}

/** Excel allows 31 characters in a tab's name and takes upper and lower case as the same. */
const longestName = 31;

/** The name itself, or with the first " (2)", " (3)"… that no sheet has. */
export function freeName(wanted: string, taken: ReadonlySet<string>): string {
  let name = wanted.slice(0, longestName);
  for (let number = 2; taken.has(name.toLowerCase()); number++) {
    const suffix = ` (${number})`;
    name = wanted.slice(0, longestName - suffix.length) + suffix;
  }
  return name;
}
