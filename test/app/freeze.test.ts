import { join } from "node:path";
import { freezeFormulas, scoreWorkbook, thawFormulas } from "../../src/app";
import { openSession } from "../../src/cli/session";
import type { Host } from "../../src/host";
import { type Workbook, CellError } from "../../src/host/model";
import { openXlsx, saveXlsx } from "../../src/host/xlsx";
import { workbookOf } from "../excel/workbook";
import { wholeWorkbook } from "./sample";

const ledger = [
  ["日期", "工号", "姓名", "违规项目"],
  ["2026-03-02", "1", "张三", "1.3"],
  ["2026-03-03", "2", "李四", "1.3"],
];
const addin = join(__dirname, "../../dist");

/** The live formulas of HR's own sheet, and what each shows: 1.3 costs 5 points of 110 and its section's 2. */
const own: readonly (readonly [string, unknown])[] = [
  ['=KPISCORE(台账!A1:D3,"outbound-agent","张三")+1', 104],
  ['=ROUND(kpiscore(台账!$A$1:$D$3,"outbound-agent","李四"),0)', 103],
  ['=KPISCORE(台账!A:D,"outbound-agent","没有此人")', "#N/A"],
  ["=SUM(C1:C2)", 0],
];

async function opened(workbook: Workbook): Promise<Host> {
  const { host } = await openSession(workbook, addin);
  return host;
}

/** A workbook with a ledger and HR's formulas about it, calculated. */
async function withFormulas(): Promise<Host> {
  const workbook = workbookOf({ 台账: ledger, 我的: [] });
  const host = await opened(workbook);
  own.forEach(([formula], row) => enter(host, "我的", row, 0, formula));
  await host.calculator.settled();
  return host;
}

function enter(host: Host, name: string, row: number, column: number, input: string): void {
  const sheet = host.workbook.sheet(name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  host.calculator.enter(sheet, { row, column, rows: 1, columns: 1 }, [[input]]);
}

/** Every cell of the sheets that people see: formula or value, and look. */
const cells = ({ workbook }: Host) =>
  workbook.sheets
    .filter(({ visibility }) => visibility === "Visible")
    .map((sheet) => [
      sheet.name,
      [...sheet.rows()].map(([row, line]) => [
        row,
        line.flatMap((cell, column) =>
          cell ? [[column, cell.formula ?? cell.value, cell.style]] : [],
        ),
      ]),
    ]);

const formulasIn = ({ workbook }: Host): readonly string[] =>
  workbook.sheets
    .filter(({ visibility }) => visibility === "Visible")
    .flatMap((sheet) =>
      [...sheet.rows()].flatMap(([, line]) => line.flatMap((cell) => cell?.formula ?? [])),
    );

const shown = ({ workbook }: Host, name: string) =>
  [...(workbook.sheet(name)?.rows() ?? [])].map(([, line]) => {
    const value = line[0]?.value ?? null;
    return value instanceof CellError ? value.code : value;
  });

const reopened = (host: Host): Promise<Host> =>
  opened(openXlsx(saveXlsx(host.workbook), "again.xlsx"));

test("freezing leaves what every cell shows, and no formula of the add-in; thawing brings each back", async () => {
  const host = await withFormulas();
  const before = cells(host);
  expect(shown(host, "我的")).toEqual(own.map(([, value]) => value));
  expect(await freezeFormulas()).toEqual({ frozen: 3, waiting: [] });
  expect(shown(host, "我的")).toEqual(own.map(([, value]) => value));
  expect(formulasIn(host)).toEqual(["=SUM(C1:C2)"]);
  expect(await thawFormulas()).toEqual({ thawed: 3, changed: [], lost: [] });
  await host.calculator.settled();
  expect(cells(host)).toEqual(before);
  expect(host.workbook.sheets.map(({ name }) => name)).toEqual(["台账", "我的"]);
});

test("a scored workbook freezes with its spilled ranking, and thaws after it was closed", async () => {
  const first = await opened(workbookOf({ 台账: ledger }));
  await scoreWorkbook(wholeWorkbook());
  await first.calculator.settled();
  const before = formulasIn(first);
  expect(before.some((formula) => formula.startsWith("=KPISCORES("))).toBe(true);
  await freezeFormulas();
  expect(formulasIn(first).filter((formula) => formula.includes("KPI"))).toEqual([]);
  const second = await reopened(first);
  expect((await thawFormulas()).changed).toEqual([]);
  await second.calculator.settled();
  expect(formulasIn(second)).toEqual(before);
});

test("formulas follow rows that were inserted and a sheet that was renamed while they were frozen", async () => {
  await withFormulas();
  await freezeFormulas();
  await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets;
    sheets.getItem("台账").getRange("2:2").insert("Down");
    sheets.getItem("我的").getRange("1:1").insert("Down");
    sheets.getItem("台账").name = "三月台账";
    await context.sync();
  });
  expect((await thawFormulas()).thawed).toBe(3);
  const formulas = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("我的").getRange("A2:A4").load("formulas");
    await context.sync();
    return range.formulas.flat();
  });
  expect(formulas.map((formula) => String(formula).replaceAll("'", ""))).toEqual([
    '=KPISCORE(三月台账!A1:D4,"outbound-agent","张三")+1',
    '=ROUND(KPISCORE(三月台账!$A$1:$D$4,"outbound-agent","李四"),0)',
    '=KPISCORE(三月台账!A:D,"outbound-agent","没有此人")',
  ]);
});

test("a cell that HR changed meanwhile stays as it is, is told, and the others thaw", async () => {
  const host = await withFormulas();
  await freezeFormulas();
  enter(host, "我的", 1, 0, "88");
  expect(await thawFormulas()).toEqual({
    thawed: 2,
    changed: [{ sheet: "我的", cell: "A2" }],
    lost: [],
  });
  expect(shown(host, "我的")[1]).toBe(88);
});

test("a formula without a result stays one until it has it, and what freezes later thaws with the rest", async () => {
  const host = await withFormulas();
  enter(host, "我的", 9, 0, '=KPISCORES(台账!A1:D3,"outbound-agent")');
  enter(host, "我的", 10, 0, "挡着");
  enter(host, "我的", 0, 5, "=COUNTA(B1:B3)");
  await host.calculator.settled();
  expect(await freezeFormulas()).toEqual({ frozen: 3, waiting: [{ sheet: "我的", cell: "A10" }] });
  expect(formulasIn(host)).toContain('=KPISCORES(台账!A1:D3,"outbound-agent")');
  enter(host, "我的", 10, 0, "");
  // What reads the spilled block goes with it.
  enter(host, "我的", 1, 5, "=COUNTA(A10#)");
  await host.calculator.settled();
  const before = formulasIn(host);
  expect(await freezeFormulas()).toEqual({ frozen: 2, waiting: [] });
  expect(formulasIn(host)).toEqual(["=COUNTA(B1:B3)", "=SUM(C1:C2)"]);
  expect(host.workbook.sheet("我的")?.value(1, 5)).toBe(18);
  expect(await thawFormulas()).toEqual({ thawed: 5, changed: [], lost: [] });
  expect(formulasIn(host)).toEqual(expect.arrayContaining([...before]));
  expect(formulasIn(host)).toHaveLength(before.length + 3);
});

test("a protected sheet, a protected structure and filtered rows are told, and nothing is changed", async () => {
  const host = await withFormulas();
  enter(host, "我的", 9, 0, '=KPISCORES(台账!A1:D3,"outbound-agent")');
  await host.calculator.settled();
  const before = cells(host);
  const mine = host.workbook.sheet("我的");
  const run = (work: (sheet: Excel.Worksheet, workbook: Excel.Workbook) => void) =>
    Excel.run(async (context) => {
      work(context.workbook.worksheets.getItem("我的"), context.workbook);
      await context.sync();
    });
  await run((sheet) => sheet.protection.protect());
  await expect(freezeFormulas()).rejects.toMatchObject({
    code: "sheetProtected",
    facts: { sheet: mine?.name },
  });
  await run((sheet) => sheet.protection.unprotect());
  await run((_, workbook) => workbook.protection.protect());
  await expect(freezeFormulas()).rejects.toMatchObject({ code: "structureProtected" });
  await run((_, workbook) => workbook.protection.unprotect());
  await run((sheet) => {
    sheet.getRange("11:11").rowHidden = true;
  });
  await expect(freezeFormulas()).rejects.toMatchObject({ code: "rowsHidden" });
  expect(cells(host)).toEqual(before);
});

test("without formulas there is nothing to freeze, and nothing to thaw", async () => {
  await opened(workbookOf({ 台账: ledger }));
  await expect(freezeFormulas()).rejects.toMatchObject({ code: "nothingToFreeze" });
  await expect(thawFormulas()).rejects.toMatchObject({ code: "nothingFrozen" });
});
