import { refusal, withOffice } from "../protocol/office";

const given = withOffice();
const tables = () => given.host.workbook.active.tables;

async function withTable(
  work: (table: Excel.Table, context: Excel.RequestContext) => Promise<void>,
): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:B3").values = [
      ["姓名", "得分"],
      ["张三", 90],
      ["李四", 85],
    ];
    sheet.getRange("A5").values = [["下面"]];
    const table = sheet.tables.add("A1:B3", true);
    table.name = "成绩";
    await work(table, context);
  });
}

test("a table knows its parts", async () => {
  await withTable(async (table, context) => {
    const ranges = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange()];
    for (const range of ranges) range.load("address");
    const column = table.columns.getItem("得分");
    column.load("id,index,values");
    const body = column.getDataBodyRange();
    body.load("address");
    table.rows.load("count,items/values");
    table.load("name,style,showHeaders,showTotals,showBandedRows");
    await context.sync();
    expect(ranges.map(({ address }) => address)).toStrictEqual([
      "Sheet1!A1:B3",
      "Sheet1!A1:B1",
      "Sheet1!A2:B3",
    ]);
    expect([column.index, column.values, body.address]).toStrictEqual([
      1,
      [["得分"], [90], [85]],
      "Sheet1!B2:B3",
    ]);
    expect(table.rows.items.map(({ values }) => values)).toStrictEqual([
      [["张三", 90]],
      [["李四", 85]],
    ]);
    expect([table.name, table.style, table.showHeaders]).toStrictEqual([
      "成绩",
      "TableStyleMedium2",
      true,
    ]);
  });
});

test("rows are added and push down what stands below; columns are added at the end", async () => {
  await withTable(async (table, context) => {
    table.rows.add(undefined, [
      ["王五", 70],
      ["赵六", 60],
    ]);
    table.columns.add(undefined, [["等级"], ["优"], ["良"], ["中"], ["差"]]);
    table.columns.getItem("姓名").name = "员工";
    table.columns.load("items/name");
    await context.sync();
    expect(table.columns.items.map(({ name }) => name)).toStrictEqual(["员工", "得分", "等级"]);
  });
  const sheet = given.host.workbook.active;
  expect(tables()[0]?.rect).toStrictEqual({ row: 0, column: 0, rows: 5, columns: 3 });
  expect([sheet.value(4, 0), sheet.value(4, 2), sheet.value(6, 0)]).toStrictEqual([
    "赵六",
    "差",
    "下面",
  ]);
});

test("headers are made where there are none, all different", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:C1").values = [[2026, "甲", "甲"]];
    const named = sheet.tables.add("A1:C2", true);
    named.columns.load("items/name");
    sheet.getRange("E1:F1").values = [["张三", 1]];
    sheet.tables.add("E1:F1", false);
    await context.sync();
    expect(named.columns.items.map(({ name }) => name)).toStrictEqual(["2026", "甲", "甲2"]);
  });
  const sheet = given.host.workbook.active;
  expect([sheet.value(0, 4), sheet.value(0, 5), sheet.value(1, 4)]).toStrictEqual([
    "Column1",
    "Column2",
    "张三",
  ]);
});

test("tables are found in the workbook, resized, turned into cells and deleted", async () => {
  await withTable(async (table, context) => {
    table.resize("A1:B4");
    const found = context.workbook.tables.getItemOrNullObject("成绩");
    found.load("name");
    const missing = context.workbook.tables.getItemOrNullObject("无");
    missing.load("name");
    const count = context.workbook.tables.getCount();
    await context.sync();
    expect([found.name, missing.isNullObject, count.value]).toStrictEqual(["成绩", true, 1]);
    expect(tables()[0]?.rect.rows).toBe(4);
    table.convertToRange();
    await context.sync();
    expect([tables(), given.host.workbook.active.value(1, 0)]).toStrictEqual([[], "张三"]);
    context.workbook.tables.add("Sheet1!A1:B3", true).delete();
    await context.sync();
    expect([tables(), given.host.workbook.active.value(1, 0)]).toStrictEqual([[], null]);
  });
});

test.each<[string, string, (table: Excel.Table, sheet: Excel.Worksheet) => void]>([
  ["a table over another", "InvalidArgument", (_, sheet) => void sheet.tables.add("B2:C4", true)],
  [
    "a column that is missing",
    "ItemNotFound",
    (table) => void table.columns.getItem("无").load("id"),
  ],
  ["a row that is missing", "ItemNotFound", (table) => void table.rows.getItemAt(9).load("values")],
  ["a name that is none", "InvalidArgument", (table) => (table.name = "1 a")],
  ["a row too short", "InvalidArgument", (table) => void table.rows.add(undefined, [["x"]])],
  ["a header moved away", "InvalidArgument", (table) => table.resize("A2:B5")],
  ["sorting", "ApiNotFound", (table) => table.sort.clear()],
])("%s is refused with %s", async (_says, code, work) => {
  const error = await refusal(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    work(sheet.tables.add("A1:B3", true), sheet);
    await context.sync();
  });
  expect(error.code).toBe(code);
});
