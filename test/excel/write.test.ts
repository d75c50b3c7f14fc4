import { appendRows, inWorkbook, readGrids, writePlans } from "../../src/excel";
import { looks } from "../../src/excel/looks";
import { type Sheet, type Workbook, emptyCell } from "../../src/host/model";
import type { SheetPlan } from "../../src/sheet/report/plan";
import { openInOffice, workbookOf } from "./workbook";

const block = (row: number, column: number, rows: number, columns: number) => ({
  row,
  column,
  rows,
  columns,
});

const plan = (changes: Partial<SheetPlan> = {}): SheetPlan => ({
  kind: "summary",
  name: "考核汇总",
  tabColor: "#1F4E78",
  columnWidths: [12, 12, 30],
  frozenRows: 1,
  cells: [
    ["姓名", "得分", "来源"],
    ["=张三", { formula: "=1+1" }, { link: { sheet: "台账", cell: "E3" }, text: "台账 E3" }],
  ],
  looks: [
    { look: "header", at: block(0, 0, 1, 3) },
    { look: "severe", at: block(1, 0, 1, 3) },
  ],
  numberFormats: [{ at: block(1, 1, 1, 1), format: "0.0" }],
  merges: [],
  filter: block(0, 0, 2, 3),
  gridlines: false,
  ...changes,
});

const write = (...plans: readonly SheetPlan[]) => inWorkbook(() => writePlans(plans));

const sheetOf = (workbook: Workbook, name: string): Sheet => {
  const sheet = workbook.sheet(name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
};

/** Everything that a reader of a sheet could notice, to compare before and after. */
const seen = (sheet: Sheet) => ({
  name: sheet.name,
  cells: [...sheet.rows()].map(([row, cells]) => [row, [...cells]]),
  merges: [...sheet.merges],
  widths: [...sheet.columnWidths],
  tabColor: sheet.tabColor,
  touched: [...sheet.touched],
});

test("a plan becomes a sheet with its text, formulas, links and looks", async () => {
  const { workbook } = await openInOffice(workbookOf({ 台账: [["x"]] }));
  expect(await write(plan())).toEqual(["考核汇总"]);
  expect(workbook.sheets.map(({ name }) => name)).toEqual(["台账", "考核汇总"]);
  const sheet = sheetOf(workbook, "考核汇总");
  expect(sheet.cell(1, 0)).toMatchObject({ value: "=张三", formula: null });
  expect(sheet.cell(1, 1)).toMatchObject({ value: 2, formula: "=1+1" });
  expect(sheet.cell(1, 2).formula).toBe(`=HYPERLINK("#'台账'!E3","台账 E3")`);
  const style = (row: number, column: number) => workbook.styles.get(sheet.cell(row, column).style);
  expect(style(0, 2)).toMatchObject({ fill: looks.header.fill, font: { bold: true } });
  expect(style(1, 0)).toMatchObject({ fill: looks.severe.fill });
  expect(style(1, 1).numberFormat).toBe("0.0");
  expect(style(1, 2).font.underline).toBe(true);
  expect(style(1, 1).font.underline).toBe(false);
  expect(sheet).toMatchObject({
    tabColor: "#1F4E78",
    frozen: { rows: 1, columns: 0 },
    autoFilter: block(0, 0, 2, 3),
    showGridlines: false,
  });
});

test("looks that follow the cells become conditional formats, the first rule first", async () => {
  const { workbook } = await openInOffice(workbookOf({ 台账: [["x"]] }));
  const rules = [
    { look: "asked", at: block(1, 0, 1, 3), formula: "=N($B2)>5" },
    { look: "bonus", at: block(1, 1, 1, 1), formula: "=N($B2)>1" },
  ] as const;
  await write(plan({ rules }));
  await write(plan({ rules }));
  const sheet = sheetOf(workbook, "考核汇总");
  expect(sheet.conditionalFormats.map(({ rule, rects }) => [rule, rects])).toEqual([
    [{ kind: "Custom", formula: "=N($B2)>5" }, [block(1, 0, 1, 3)]],
    [{ kind: "Custom", formula: "=N($B2)>1" }, [block(1, 1, 1, 1)]],
  ]);
  expect(sheet.conditionalFormats[1]?.difference).toMatchObject({ fill: looks.bonus.fill });
});

test("a sheet is set up for print, and set up once however often it is written", async () => {
  const { workbook } = await openInOffice(workbookOf({ 台账: [["x"]] }));
  const page = {
    landscape: true,
    titleRows: { row: 0, rows: 1 },
    breaks: [1],
    footer: "第 &P 页，共 &N 页",
  };
  await write(plan({ page }));
  await write(plan({ page }));
  const sheet = sheetOf(workbook, "考核汇总");
  expect(sheet.page).toMatchObject({ orientation: "Landscape", fit: { wide: 1, high: 0 } });
  expect(sheet.page.odd.centerFooter).toBe("第 &P 页，共 &N 页");
  const titles = workbook.names.filter(({ name }) => name === "_xlnm.Print_Titles");
  expect(titles.map(({ formula }) => formula)).toEqual(["=考核汇总!$1:$1"]);
  expect(sheet.pageBreaks).toEqual({ rows: [1], columns: [] });
});

test("what is added to a sheet stands below what it holds, which stays as it is", async () => {
  const { workbook } = await openInOffice(workbookOf({ 台账: [["x"]] }));
  const log = (text: string) =>
    plan({
      kind: "record",
      name: "运行记录",
      cells: [
        ["时间", "内容", null],
        [1, text, null],
      ],
      looks: [{ look: "severe", at: block(1, 0, 1, 3) }],
      filter: null,
      appendFrom: 1,
    });
  await write(log("第一次"));
  const sheet = sheetOf(workbook, "运行记录");
  sheet.put(1, 2, { ...emptyCell, value: "批注" });
  await write(log("第二次"));
  const texts = [...sheet.rows()].map(([, cells]) => [...cells].map((cell) => cell?.value ?? null));
  expect(texts).toEqual([
    ["时间", "内容"],
    [1, "第一次", "批注"],
    [1, "第二次", null],
  ]);
  expect(workbook.styles.get(sheet.cell(2, 0).style)).toMatchObject({
    fill: looks.severe.fill,
    numberFormat: "General",
  });
  expect(workbook.styles.get(sheet.cell(2, 1).style).numberFormat).toBe("0.0");
});

test("everyone else's sheets stay exactly as they are", async () => {
  const workbook = workbookOf({ 台账: [["姓名"], ["张三"]], 花名册: [["工号"]] });
  const before = workbook.sheets.map(seen);
  await openInOffice(workbook);
  await write(plan());
  expect(workbook.sheets.slice(0, 2).map(seen)).toEqual(before);
});

test("a foreign sheet with our name is left alone, and ours gets a number", async () => {
  const workbook = workbookOf({ 考核汇总: [["别人的表"]] });
  const before = seen(sheetOf(workbook, "考核汇总"));
  await openInOffice(workbook);
  expect(await write(plan())).toEqual(["考核汇总 (2)"]);
  expect(seen(sheetOf(workbook, "考核汇总"))).toEqual(before);
  expect(await write(plan())).toEqual(["考核汇总 (2)"]);
});

test("written again, a sheet of ours keeps its place and loses what it held", async () => {
  const { workbook } = await openInOffice(workbookOf({ 台账: [["x"]] }));
  await write(plan({ merges: [block(3, 0, 1, 3)], cells: [...plan().cells, ["旧", null, null]] }));
  const own = sheetOf(workbook, "考核汇总");
  workbook.addSheet("后加的表");
  expect(await write(plan())).toEqual(["考核汇总"]);
  expect(workbook.sheets.map(({ name }) => name)).toEqual(["台账", "考核汇总", "后加的表"]);
  expect(sheetOf(workbook, "考核汇总")).toBe(own);
  expect(own.cell(2, 0).value).toBeNull();
  expect(own.merges).toEqual([]);
});

test("written again, a sheet of ours hides nothing, whatever people hid or filtered there", async () => {
  const { workbook } = await openInOffice(workbookOf({ 台账: [["x"]] }));
  await write(plan());
  const own = sheetOf(workbook, "考核汇总");
  own.hiddenRows.add(1);
  own.hiddenColumns.add(0);
  await write(plan({ filter: null, frozenRows: 0 }));
  expect([...own.hiddenRows, ...own.hiddenColumns]).toEqual([]);
  expect([own.autoFilter, own.frozen.rows]).toEqual([null, 0]);
});

describe("rows below what stands on a sheet", () => {
  const rows = { row: 1, column: 0, cells: [["=张三", "1.2"]] };
  const append = () => appendRows("裁定", rows);

  test("are written as text", async () => {
    const { workbook } = await openInOffice(workbookOf({ 裁定: [["读到的内容", "答复"]] }));
    await append();
    const sheet = sheetOf(workbook, "裁定");
    expect(sheet.cell(1, 0)).toMatchObject({ value: "=张三", formula: null });
    expect(sheet.cell(0, 0).value).toBe("读到的内容");
  });

  test.each([
    ["wrote there meanwhile", { value: "别动" }, "changedMeanwhile"],
    ["has a formula there that shows nothing", { formula: '=""', value: "" }, "changedMeanwhile"],
  ])("are not written where somebody %s", async (_who, cell, code) => {
    const { workbook } = await openInOffice(workbookOf({ 裁定: [["读到的内容", "答复"]] }));
    const sheet = sheetOf(workbook, "裁定");
    sheet.put(1, 1, { ...emptyCell, ...cell });
    await expect(append()).rejects.toMatchObject({ code });
    expect(sheet.cell(1, 1)).toMatchObject(cell);
    expect(sheet.cell(1, 0).value).toBeNull();
  });

  test("are not written on a protected sheet", async () => {
    const { workbook } = await openInOffice(workbookOf({ 裁定: [["读到的内容", "答复"]] }));
    sheetOf(workbook, "裁定").protected = true;
    await expect(append()).rejects.toMatchObject({ code: "sheetProtected" });
    expect(sheetOf(workbook, "裁定").cell(1, 0).value).toBeNull();
  });
});

test("our sheet is known by its mark, even when it was renamed", async () => {
  const { workbook } = await openInOffice(workbookOf({ 台账: [["x"]] }));
  await write(plan());
  sheetOf(workbook, "考核汇总").name = "三月结果";
  expect(await write(plan())).toEqual(["三月结果"]);
  expect(workbook.sheets).toHaveLength(2);
});

test("our own sheets are not read as HR's", async () => {
  await openInOffice(workbookOf({ 台账: [["x"]] }));
  await write(plan());
  const grids = await inWorkbook((context) => readGrids(context, null));
  expect(grids.map(({ sheet }) => sheet)).toEqual(["台账"]);
});

test("links between our sheets follow the names they got", async () => {
  const { workbook } = await openInOffice(workbookOf({ 扣分明细: [["别人的表"]] }));
  const link = { link: { sheet: "扣分明细", cell: "A4" }, text: "3 条" };
  await write(
    plan({ cells: [[link, null, null]], filter: null, looks: [], numberFormats: [] }),
    plan({ kind: "breakdown", name: "扣分明细" }),
  );
  expect(sheetOf(workbook, "考核汇总").cell(0, 0).formula).toBe(
    `=HYPERLINK("#'扣分明细 (2)'!A4","3 条")`,
  );
});

test("a protected structure is found out before anything is written", async () => {
  const workbook = workbookOf({ 台账: [["x"]] });
  workbook.structureProtected = true;
  await openInOffice(workbook);
  await expect(write(plan())).rejects.toMatchObject({
    code: "structureProtected",
    facts: { wanted: "考核汇总" },
  });
  expect(workbook.sheets).toHaveLength(1);
});

test("where one of our sheets is protected, none is written", async () => {
  const { workbook } = await openInOffice(workbookOf({ 台账: [["x"]] }));
  await write(plan(), plan({ kind: "issues", name: "待确认" }));
  sheetOf(workbook, "待确认").protected = true;
  const before = workbook.sheets.map(seen);
  const changed = plan({ cells: [["新", null, null]], filter: null });
  await expect(write(changed, plan({ kind: "issues", name: "待确认" }))).rejects.toMatchObject({
    code: "sheetProtected",
    facts: { sheet: "待确认" },
  });
  expect(workbook.sheets.map(seen)).toEqual(before);
});

test("cells of a foreign sheet named like ours keep their looks", async () => {
  const workbook = workbookOf({ 台账: [["x"]] });
  const style = workbook.styles.derive(0, { fill: "#FFFF00" });
  sheetOf(workbook, "台账").put(5, 5, { ...emptyCell, style });
  await openInOffice(workbook);
  await write(plan({ name: "台账" }));
  expect(workbook.styles.get(sheetOf(workbook, "台账").cell(5, 5).style).fill).toBe("#FFFF00");
});
