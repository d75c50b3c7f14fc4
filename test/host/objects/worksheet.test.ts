import { refusal, withOffice } from "../protocol/office";

const given = withOffice();
const names = () => given.host.workbook.sheets.map((sheet) => sheet.name);

test.each([
  ["32 characters", "考".repeat(32)],
  ["a colon", "3:5"],
  ["a bracket", "[1]"],
  ["an apostrophe at its end", "it'"],
  ["nothing", ""],
  ["the reserved word", "History"],
])("a sheet's name with %s is refused", async (_says, name) => {
  const error = await refusal(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().name = name;
    await context.sync();
  });
  expect(error.code).toBe("InvalidArgument");
  expect(names()).toStrictEqual(["Sheet1"]);
});

test("a name that another sheet has, in whatever case, is refused", async () => {
  const error = await refusal(async (context) => {
    context.workbook.worksheets.add("SHEET1");
    await context.sync();
  });
  expect(error.code).toBe("ItemAlreadyExists");
});

test("sheets are moved by their position and deleted", async () => {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.add("二").position = 0;
    worksheets.add("三");
    await context.sync();
    expect(names()).toStrictEqual(["二", "Sheet1", "三"]);
    worksheets.getItem("Sheet1").delete();
    await context.sync();
    expect(names()).toStrictEqual(["二", "三"]);
  });
});

test("the last sheet that can be seen can be neither deleted nor hidden", async () => {
  const remove = await refusal(async (context) => {
    context.workbook.worksheets.getFirst().delete();
    await context.sync();
  });
  const hide = await refusal(async (context) => {
    context.workbook.worksheets.getFirst().visibility = "Hidden";
    await context.sync();
  });
  expect([remove.code, hide.code]).toStrictEqual(["InvalidOperation", "InvalidOperation"]);
});

test("no sheet is added where the workbook's structure is protected", async () => {
  given.host.workbook.structureProtected = true;
  const error = await refusal(async (context) => {
    context.workbook.worksheets.add("新");
    await context.sync();
  });
  expect(error.code).toBe("AccessDenied");
});

test("panes are frozen at rows, at a block, and let go", async () => {
  await Excel.run(async (context) => {
    const { freezePanes } = context.workbook.worksheets.getActiveWorksheet();
    freezePanes.freezeRows(2);
    const rows = freezePanes.getLocationOrNullObject();
    rows.load("address");
    await context.sync();
    expect(rows.address).toBe("Sheet1!1:2");
    freezePanes.freezeAt("A1:B3");
    await context.sync();
    expect(given.host.workbook.active.frozen).toStrictEqual({ rows: 3, columns: 2 });
    freezePanes.unfreeze();
    const none = freezePanes.getLocationOrNullObject();
    none.load("address");
    await context.sync();
    expect(none.isNullObject).toBe(true);
  });
});

test("filter buttons are put on a block and taken away", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.autoFilter.apply(sheet.getRange("A1:C9"));
    sheet.autoFilter.load("enabled");
    await context.sync();
    expect(sheet.autoFilter.enabled).toBe(true);
    expect(given.host.workbook.active.autoFilter).toStrictEqual({
      row: 0,
      column: 0,
      rows: 9,
      columns: 3,
    });
    sheet.autoFilter.remove();
    await context.sync();
    expect(given.host.workbook.active.autoFilter).toBeNull();
  });
});

test("a name stands for cells, and can be asked for where it may be missing", async () => {
  await Excel.run(async (context) => {
    const { workbook } = context;
    workbook.names.add("记录", workbook.worksheets.getActiveWorksheet().getRange("A1:C9"), "本月");
    const [name, missing] = [
      workbook.names.getItemOrNullObject("记录"),
      workbook.names.getItemOrNullObject("无"),
    ];
    name.load("formula,value,type,comment");
    const cells = name.getRange();
    cells.load("address");
    missing.load("name");
    await context.sync();
    expect([name.formula, name.value, name.type, name.comment]).toStrictEqual([
      "=Sheet1!$A$1:$C$9",
      "Sheet1!A1:C9",
      "Range",
      "本月",
    ]);
    expect(cells.address).toBe("Sheet1!A1:C9");
    expect(missing.isNullObject).toBe(true);
    name.delete();
    await context.sync();
    expect(given.host.workbook.names).toStrictEqual([]);
  });
});

test("a formula spills, and its reach can be asked for", async () => {
  given.host.functions.setMetadata([{ id: "PAIR", name: "PAIR", parameters: [] }]);
  CustomFunctions.associate("PAIR", () => [["甲", 98]]);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1").formulas = [["=PAIR()"]];
    await context.sync();
    const spilled = sheet.getRange("A1").getSpillingToRangeOrNullObject();
    spilled.load("address,values");
    const dependent = sheet.getRange("D1");
    dependent.formulas = [["=B1*2"]];
    dependent.load("values");
    await context.sync();
    expect([spilled.address, spilled.values]).toStrictEqual(["Sheet1!A1:B1", [["甲", 98]]]);
    expect(dependent.values).toStrictEqual([[196]]);
  });
});
