import {
  currentSelection,
  goTo,
  inWorkbook,
  onSelection,
  onSheetChanged,
  writePlans,
} from "../../src/excel";
import type { SheetPlan } from "../../src/sheet";
import { openInOffice, workbookOf } from "./workbook";

const go = (sheet: string, cell: string) => inWorkbook((context) => goTo(context, { sheet, cell }));

test("going to a cell shows its sheet and selects it", async () => {
  const { workbook } = await openInOffice(workbookOf({ 台账: [["x"]], "Ann's": [["y"]] }));
  await go("Ann's", "E5");
  expect(workbook.active.name).toBe("Ann's");
  expect(await currentSelection()).toEqual({ sheet: "Ann's", cell: "E5" });
});

test("there is no going to a sheet that is hidden or gone", async () => {
  const workbook = workbookOf({ 台账: [["x"]], 二月: [["y"]] });
  const [, hidden] = workbook.sheets;
  if (hidden) hidden.visibility = "Hidden";
  await openInOffice(workbook);
  await expect(go("二月", "A1")).rejects.toMatchObject({
    code: "sheetHidden",
    facts: { sheet: "二月" },
  });
  await expect(go("三月", "A1")).rejects.toMatchObject({
    code: "unknownSheet",
    facts: { sheet: "三月" },
  });
});

/** Events arrive in a later turn of the event loop. */
const soon = () => new Promise((resolve) => setTimeout(resolve, 20));

test("what people type is told, what this add-in writes is not", async () => {
  const host = await openInOffice(workbookOf({ 台账: [["x"]] }));
  const told: string[] = [];
  const stop = await onSheetChanged(({ address }) => told.push(address));
  const [sheet] = host.workbook.sheets;
  if (sheet) host.calculator.enter(sheet, { row: 4, column: 2, rows: 1, columns: 1 }, [["新"]]);
  await soon();
  await inWorkbook(() => writePlans([small]));
  await soon();
  expect(told).toEqual(["C5"]);
  await stop();
  if (sheet) host.calculator.enter(sheet, { row: 5, column: 2, rows: 1, columns: 1 }, [["新"]]);
  await soon();
  expect(told).toEqual(["C5"]);
});

test("a move of the selection is told until it is no longer wanted", async () => {
  const { workbook } = await openInOffice(workbookOf({ 台账: [["x"]] }));
  let moves = 0;
  const stop = await onSelection(() => moves++);
  workbook.select(workbook.active, "B2");
  await soon();
  expect(moves).toBe(1);
  await stop();
  workbook.select(workbook.active, "B3");
  await soon();
  expect(moves).toBe(1);
});

const small: SheetPlan = {
  kind: "issues",
  name: "待确认",
  tabColor: "#1F4E78",
  columnWidths: [10],
  frozenRows: 0,
  cells: [["x"]],
  looks: [],
  numberFormats: [],
  merges: [],
  filter: null,
};
