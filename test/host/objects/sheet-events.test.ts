import { eventsSent, withOffice } from "../protocol/office";

withOffice();

test("whoever listens is told of looks that changed and of formulas calculated", async () => {
  const told: string[] = [];
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("B1").formulas = [["=A1*2"]];
    await context.sync();
    await eventsSent();
    sheet.onFormatChanged.add(async ({ address }) => {
      told.push(`look ${address}`);
      return Promise.resolve();
    });
    context.workbook.worksheets.onCalculated.add(async ({ worksheetId }) => {
      told.push(worksheetId === "" ? "nowhere" : "calculated");
      return Promise.resolve();
    });
    await context.sync();
    sheet.getRange("A1:A2").format.fill.color = "#FFEE00";
    sheet.getRange("A1").values = [[4]];
    await context.sync();
    await eventsSent();
  });
  expect(told).toEqual(["look A1:A2", "calculated"]);
});

test("a sheet tells when another comes in front of it", async () => {
  const told: string[] = [];
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const second = worksheets.add("二");
    const first = worksheets.getItem("Sheet1");
    first.onDeactivated.add(async () => {
      told.push("left");
      return Promise.resolve();
    });
    await context.sync();
    second.activate();
    await context.sync();
    await eventsSent();
  });
  expect(told).toEqual(["left"]);
});

test("sheets tell of sorting, protection and hidden rows; tables, charts and comments of what becomes of them", async () => {
  const told: string[] = [];
  const hear =
    (what: string) =>
    async (event: { type: string }): Promise<void> => {
      told.push(`${what} ${event.type}`);
      return Promise.resolve();
    };
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:B3").values = [
      ["姓名", "得分"],
      ["张三", 90],
      ["李四", 85],
    ];
    const table = sheet.tables.add("A1:B3", true);
    await context.sync();
    await eventsSent();
    sheet.onRowSorted.add(hear("sheet"));
    sheet.onRowHiddenChanged.add(hear("sheet"));
    sheet.onProtectionChanged.add(hear("sheet"));
    sheet.charts.onAdded.add(hear("charts"));
    table.onChanged.add(hear("table"));
    table.onSelectionChanged.add(hear("table"));
    context.workbook.tables.onDeleted.add(hear("tables"));
    context.workbook.comments.onAdded.add(hear("comments"));
    await context.sync();
    table.sort.apply([{ key: 1, ascending: true }]);
    sheet.getRange("B2").select();
    sheet.charts.add("Pie", sheet.getRange("A1:B3"));
    sheet.comments.add("D1", "好");
    sheet.getRange("3:3").rowHidden = true;
    table.convertToRange();
    sheet.protection.protect();
    await context.sync();
    await eventsSent();
  });
  expect(told).toEqual([
    "table TableChanged",
    "sheet WorksheetRowSorted",
    "table TableSelectionChanged",
    "charts ChartAdded",
    "comments CommentAdded",
    "sheet WorksheetRowHiddenChanged",
    "tables TableDeleted",
    "sheet WorksheetProtectionChanged",
  ]);
});

test("an add-in that wants no events is told of none", async () => {
  const told: string[] = [];
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.onChanged.add(async ({ address }) => {
      told.push(address);
      return Promise.resolve();
    });
    await context.sync();
    context.runtime.enableEvents = false;
    sheet.getRange("A1").values = [[1]];
    await context.sync();
    context.runtime.enableEvents = true;
    sheet.getRange("A2").values = [[1]];
    await context.sync();
    await eventsSent();
  });
  expect(told).toEqual(["A2"]);
});
