import { openXlsx, saveXlsx } from "../../../src/host/xlsx";
import { violations } from "../xlsx/validator";
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

/** The workbook's first sheet as it comes back from its file. */
const reopened = () => openXlsx(saveXlsx(given.host.workbook), "again.xlsx").active;

/** Points by section in A1:B6, with a filter on them. */
async function withList(
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<void>,
): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:B6").values = [
      ["分类", "扣分"],
      ["现场管理", 3],
      ["通话质量", 5],
      ["考勤", 1],
      ["现场管理", 4],
      ["", 2],
    ];
    await work(sheet, context);
  });
}
const hidden = () => [...given.host.workbook.active.hiddenRows].sort((a, b) => a - b);

test.each([
  ["values", 0, { filterOn: "Values", values: ["现场管理", ""] }, [2, 3]],
  ["a pattern", 0, { filterOn: "Custom", criterion1: "=*管理" }, [2, 3, 5]],
  ["what is not blank", 0, { filterOn: "Custom", criterion1: "<>" }, [5]],
  [
    "two comparisons",
    1,
    { filterOn: "Custom", criterion1: ">=2", criterion2: "<4", operator: "And" },
    [2, 3, 4],
  ],
  ["the largest", 1, { filterOn: "TopItems", criterion1: "2" }, [1, 3, 5]],
  ["the smaller half", 1, { filterOn: "BottomPercent", criterion1: "50" }, [1, 2, 4]],
  ["more than the mean", 1, { filterOn: "Dynamic", dynamicCriteria: "AboveAverage" }, [1, 3, 5]],
] as const)("a filter by %s hides the other rows", async (_, column, criteria, rows) => {
  await withList(async (sheet, context) => {
    sheet.autoFilter.apply(
      sheet.getRange("A1:B6"),
      column,
      criteria as unknown as Excel.FilterCriteria,
    );
    const view = sheet.getRange("A1:B6").getVisibleView();
    view.load("rowCount");
    await context.sync();
    expect(hidden()).toStrictEqual([...rows]);
    expect(view.rowCount).toBe(6 - rows.length);
  });
});

test("a filter is kept in the file, tells its criteria, and filters once more by new values", async () => {
  await withList(async (sheet, context) => {
    const { autoFilter } = sheet;
    sheet.getRange("D1").formulas = [["=SUBTOTAL(9,B2:B6)"]];
    autoFilter.apply(sheet.getRange("A1:B6"), 1, { filterOn: "Custom", criterion1: ">3" });
    autoFilter.apply(sheet.getRange("A1:B6"), 0, { filterOn: "Values", values: ["通话质量"] });
    const total = sheet.getRange("D1").load("values");
    autoFilter.load("isDataFiltered,criteria");
    await context.sync();
    expect([autoFilter.isDataFiltered, total.values]).toStrictEqual([true, [[5]]]);
    expect(autoFilter.criteria).toMatchObject([
      { filterOn: "Values", values: ["通话质量"] },
      { filterOn: "Custom", criterion1: ">3" },
    ]);
    const saved = saveXlsx(given.host.workbook);
    expect(violations(saved)).toStrictEqual([]);
    expect(reopened()).toMatchObject({
      autoFilter: { row: 0, rows: 6 },
      filters: [
        { index: 0, criteria: { kind: "Values", values: ["通话质量"] } },
        { index: 1, criteria: { kind: "Custom", criterion1: ">3" } },
      ],
    });
    autoFilter.clearColumnCriteria(0);
    sheet.getRange("B2").values = [[9]];
    await context.sync();
    expect(hidden()).toStrictEqual([1, 3, 5]);
    autoFilter.reapply();
    await context.sync();
    expect(hidden()).toStrictEqual([3, 5]);
    autoFilter.remove();
    await context.sync();
    expect(hidden()).toStrictEqual([]);
  });
});

test("a table filters and sorts its own rows, and its file keeps the filter", async () => {
  await withTable(async (table, context) => {
    table.sort.apply([{ key: 1, ascending: true }]);
    table.columns.getItem("得分").filter.applyTopItemsFilter(1);
    const body = table.getDataBodyRange().load("values");
    const shown = table.getDataBodyRange().getVisibleView().load("values");
    await context.sync();
    expect(body.values).toStrictEqual([
      ["李四", 85],
      ["张三", 90],
    ]);
    expect(shown.values).toStrictEqual([["张三", 90]]);
    expect(violations(saveXlsx(given.host.workbook))).toStrictEqual([]);
    expect(reopened().tables[0]?.filters).toStrictEqual([
      { index: 1, criteria: { kind: "TopItems", count: 1 } },
    ]);
    table.clearFilters();
    await context.sync();
    expect(hidden()).toStrictEqual([]);
  });
});

test("what the host cannot filter by is refused by name, and nothing is hidden", async () => {
  const error = await refusal(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:A3").values = [[1], [2], [3]];
    sheet.autoFilter.apply("A1:A3", 0, { filterOn: "Dynamic", dynamicCriteria: "Today" });
    await context.sync();
  });
  expect([error.code, error.message]).toStrictEqual([
    "ApiNotFound",
    expect.stringContaining("DynamicFilterCriteria.Today"),
  ]);
  expect(hidden()).toStrictEqual([]);
});

test("rows and columns come into the middle of a table and leave it", async () => {
  await withTable(async (table, context) => {
    table.rows.add(1, [["王五", 70]]);
    table.columns.add(1, [["班组"], ["一组"], ["二组"], ["三组"]]);
    const all = table.getRange().load("values");
    await context.sync();
    expect(all.values).toStrictEqual([
      ["姓名", "班组", "得分"],
      ["张三", "一组", 90],
      ["王五", "二组", 70],
      ["李四", "三组", 85],
    ]);
    table.columns.getItem("班组").delete();
    table.rows.getItemAt(0).delete();
    const left = table.getRange().load("values");
    await context.sync();
    expect(left.values).toStrictEqual([
      ["姓名", "得分"],
      ["王五", 70],
      ["李四", 85],
    ]);
  });
});

test("the first record takes the empty row of a table that was made of a header", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const table = sheet.tables.add("A1:B1", true);
    table.rows.add(undefined, [
      ["甲", 1],
      ["乙", 2],
    ]);
    const range = table.getRange().load("address");
    await context.sync();
    expect(range.address).toBe("Sheet1!A1:B3");
  });
});
