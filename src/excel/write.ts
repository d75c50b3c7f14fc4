import type { SheetPlan } from "../sheet";
import { type Written, written } from "./cells";
import { removeCharts } from "./charts";
import { dress } from "./dress";
import { mark } from "./mark";
import { type Request, jsonBytes, openRequest } from "./payload";
import { removeOwnSheets, removeRowsFrom } from "./remove";
import type { Context } from "./run";
import { type Target, findTargets } from "./target";
import { requireThere, together } from "./together";

/** What belongs to the writing of sheets. */
interface Whole {
  /** What our sheets hold by now, for them to hold again where writing fails midway. */
  readonly before?: readonly SheetPlan[];
  /** What is done once they are written; where it fails, nothing was written. */
  readonly finish?: (names: readonly string[], context: Context) => Promise<void>;
}

/**
 * Writes the add-in's sheets, all of them or none. One that we wrote before, told by its mark, is
 * rewritten where it stands and keeps its name; a new one goes to the end. Everyone else's sheets stay
 * as they are, even where one has our name. What forbids writing is found out before the first cell is
 * written.
 * @returns the names of the sheets as the workbook has them, in the order of the plans
 * @throws ExcelError structureProtected, sheetProtected, changedMeanwhile
 */
export async function writePlans(
  plans: readonly SheetPlan[],
  { before = [], finish = () => Promise.resolve() }: Whole = {},
): Promise<readonly string[]> {
  let targets: readonly Target[] = [];
  return together(
    async (context) => {
      targets = await findTargets(context, plans);
      await put(context, targets);
      const names = targets.map(({ name }) => name);
      await finish(names, context);
      return names;
    },
    (context) => unwrite(context, targets, before),
  );
}

/** Removes what writing has added, and writes what stood there before. */
async function unwrite(
  context: Context,
  targets: readonly Target[],
  before: readonly SheetPlan[],
): Promise<void> {
  const added = targets.filter(({ existing }) => existing === null);
  await removeOwnSheets(
    context,
    added.map(({ plan }) => plan.kind),
  );
  for (const { plan, top } of targets.filter(({ top }) => top > 0)) {
    await removeRowsFrom(context, plan.kind, top);
  }
  if (targets.length === 0) return;
  const whole = before.filter(({ appendFrom }) => appendFrom === undefined);
  if (whole.length > 0) await put(context, await findTargets(context, whole));
}

async function put(context: Context, targets: readonly Target[]): Promise<void> {
  requireThere(targets.flatMap(({ existing }) => existing ?? []));
  context.application.suspendScreenUpdatingUntilNextSync();
  const request = openRequest(context);
  const named = namer(targets);
  for (const target of targets) {
    const sheet = blank(context, target);
    await fill(request, sheet, target, named);
    dress(sheet, target);
  }
  await request.send();
}

/** The target's sheet: a new one, or the one we wrote before, without what it held unless that is kept. */
function blank(context: Context, { plan, name, existing, top }: Target): Excel.Worksheet {
  if (existing && top > 0) return existing;
  if (!existing) {
    const sheet = context.workbook.worksheets.add(name);
    if (plan.kind !== "template") mark(sheet, plan.kind);
    return sheet;
  }
  // A filter hides rows, and writing into a filtered range misplaces data (OfficeDev/office-js#224).
  existing.autoFilter.remove();
  existing.freezePanes.unfreeze();
  existing.horizontalPageBreaks.removePageBreaks();
  if (plan.charts) removeCharts(existing);
  // Nothing spills into a table, and none may cover another.
  for (const table of existing.tables.items) table.convertToRange();
  const everything = existing.getRange();
  everything.rowHidden = false;
  everything.columnHidden = false;
  everything.unmerge();
  everything.conditionalFormats.clearAll();
  everything.clear();
  everything.dataValidation.clear();
  return existing;
}

/** Plans refer to each other's sheets by the names they wish for. */
function namer(targets: readonly Target[]): (name: string) => string {
  const actual = new Map(targets.map(({ plan, name }) => [plan.name, name]));
  return (name) => actual.get(name) ?? name;
}

/** Writes the cells in blocks of rows, each as large as a request may be. */
async function fill(
  request: Request,
  sheet: Excel.Worksheet,
  { plan, top }: Target,
  named: (name: string) => string,
): Promise<void> {
  let first = top;
  let rows: Written[][] = [];
  const put = (): void => {
    if (rows.length === 0) return;
    sheet.getRangeByIndexes(first, 0, rows.length, plan.columnWidths.length).formulas = rows;
    first += rows.length;
    rows = [];
  };
  for (const cells of plan.cells) {
    const row = cells.map((cell) => written(cell, named));
    const bytes = jsonBytes([row]);
    if (!request.holds(bytes)) {
      put();
      await request.send();
    }
    request.add(bytes);
    rows.push(row);
  }
  put();
}
