import { eventsSent, refusal, withOffice } from "../protocol/office";

const given = withOffice();

const fill = (context: Excel.RequestContext): Excel.Worksheet => {
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  sheet.getRange("A1:B3").values = [
    ["张三", 1],
    ["李四", 2],
    ["合计", "=SUM(B1:B2)"],
  ];
  return sheet;
};

test("rows are inserted and deleted, and formulas follow", async () => {
  await Excel.run(async (context) => {
    const sheet = fill(context);
    const inserted = sheet.getRange("2:2").insert("Down").load("address");
    sheet.getRange("A2:B2").values = [["王五", 10]];
    const total = sheet.getRange("B4").load("formulas,values");
    await context.sync();
    expect(inserted.address).toBe("Sheet1!2:2");
    expect([total.formulas, total.values]).toEqual([[["=SUM(B1:B3)"]], [[13]]]);
    sheet.getRange("1:1").delete("Up");
    const left = sheet.getRange("B3").load("formulas,values");
    await context.sync();
    expect([left.formulas, left.values]).toEqual([[["=SUM(B1:B2)"]], [[12]]]);
  });
});

test("cells are inserted to the right, and deleted to the left", async () => {
  await Excel.run(async (context) => {
    const sheet = fill(context);
    sheet.getRange("A1").insert(Excel.InsertShiftDirection.right);
    const moved = sheet.getRange("A1:C1").load("values");
    await context.sync();
    expect(moved.values).toEqual([["", "张三", 1]]);
    sheet.getRange("A1").delete(Excel.DeleteShiftDirection.left);
    const back = sheet.getRange("A1:C1").load("values");
    await context.sync();
    expect(back.values).toEqual([["张三", 1, ""]]);
  });
});

test("merged cells are not torn", async () => {
  const error = await refusal(async (context) => {
    const sheet = fill(context);
    sheet.getRange("A2:B2").merge();
    sheet.getRange("A1").insert("Down");
    await context.sync();
  });
  expect(error.code).toBe("InvalidOperation");
  expect(error.message).toContain("merged cells");
});

test("an inserted row looks like the one before it", async () => {
  await Excel.run(async (context) => {
    const sheet = fill(context);
    sheet.getRange("A1:B1").format.fill.color = "#FFEE00";
    sheet.getRange("2:2").insert("Down");
    const { fill: look } = sheet.getRange("A2").format;
    look.load("color");
    await context.sync();
    expect(look.color).toBe("#FFEE00");
  });
});

test("whoever listens is told of a row that was inserted", async () => {
  const told: string[] = [];
  await Excel.run(async (context) => {
    const sheet = fill(context);
    await context.sync();
    await eventsSent();
    sheet.onChanged.add(async ({ address, changeType }) => {
      told.push(`${changeType} ${address}`);
      return Promise.resolve();
    });
    await context.sync();
    sheet.getRange("2:3").insert("Down");
    await context.sync();
    await eventsSent();
  });
  expect(told).toEqual(["RowInserted 2:3"]);
});

test("formulas follow a sheet's name, and become #REF! when it is deleted", async () => {
  await Excel.run(async (context) => {
    const source = fill(context);
    const report = context.workbook.worksheets.add("报告");
    report.getRange("A1").formulas = [["=Sheet1!B3"]];
    source.name = "三月 台账";
    const cell = report.getRange("A1").load("formulas,values");
    await context.sync();
    expect([cell.formulas, cell.values]).toEqual([[["='三月 台账'!B3"]], [[3]]]);
    source.delete();
    cell.load("formulas,values");
    await context.sync();
    expect([cell.formulas, cell.values]).toEqual([[["=#REF!"]], [["#REF!"]]]);
    expect(given.host.workbook.sheets.length).toBe(1);
  });
});
