import { refusal, withOffice } from "../protocol/office";

withOffice();

const run = (work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<void>) =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:C5").values = [
      ["姓名", "分", "组"],
      ["张三", 5, "一组"],
      ["李四", "", "二组"],
      ["张三", -2, "一组"],
      ["王五", 30, "Ab"],
    ];
    await work(sheet, context);
  });

test("texts are found, in cells and over a sheet", () =>
  run(async (sheet, context) => {
    const first = sheet.getRange("A1:C5").find("张", {}).load("address");
    const last = sheet
      .getRange("A1:C5")
      .find("张", { searchDirection: Excel.SearchDirection.backwards })
      .load("address");
    const none = sheet.getRange("A1:C5").findOrNullObject("ab", { matchCase: true });
    const whole = sheet.getRange("A1:C5").findOrNullObject("组", { completeMatch: true });
    const all = sheet.findAll("张三", { completeMatch: true }).load("address,cellCount");
    none.load("isNullObject");
    whole.load("address");
    await context.sync();
    expect([first.address, last.address]).toEqual(["Sheet1!A2", "Sheet1!A4"]);
    expect(none.isNullObject).toBe(true);
    expect(whole.address).toBe("Sheet1!C1");
    expect([all.address, all.cellCount]).toEqual(["Sheet1!A2,Sheet1!A4", 2]);
  }));

test("what is not found is ItemNotFound", async () => {
  const error = await refusal(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("A1:C5").find("无", {});
    await context.sync();
  });
  expect(error.code).toBe("ItemNotFound");
});

test("texts are replaced and counted", () =>
  run(async (sheet, context) => {
    const count = sheet.getRange("A1:C5").replaceAll("组", "队", {});
    const cells = sheet.getRange("C1:C5").load("values");
    await context.sync();
    expect(count.value).toBe(4);
    expect(cells.values.flat()).toEqual(["队", "一队", "二队", "一队", "Ab"]);
  }));

test("cells are copied with formulas, values or looks, and turned", () =>
  run(async (sheet, context) => {
    sheet.getRange("D2").formulas = [["=B2*2"]];
    sheet.getRange("D2").format.fill.color = "#FFEE00";
    sheet.getRange("D3:D5").copyFrom("D2");
    sheet.getRange("E2").copyFrom("D2:D5", Excel.RangeCopyType.values);
    sheet.getRange("G1").copyFrom("A1:A3", Excel.RangeCopyType.all, false, true);
    const copied = sheet.getRange("D3:D5").load("formulas");
    const values = sheet.getRange("E2:E5").load("formulas");
    const turned = sheet.getRange("G1:I1").load("values");
    const { fill } = sheet.getRange("D5").format;
    fill.load("color");
    await context.sync();
    expect(copied.formulas.flat()).toEqual(["=B3*2", "=B4*2", "=B5*2"]);
    expect(values.formulas.flat()).toEqual([10, 0, -4, 60]);
    expect(turned.values).toEqual([["姓名", "张三", "李四"]]);
    expect(fill.color).toBe("#FFEE00");
  }));

test("rows are sorted by several columns, blanks last, the header where it is", () =>
  run(async (sheet, context) => {
    sheet.getRange("A1:C5").sort.apply([{ key: 1, ascending: false }], false, true);
    const byPoints = sheet.getRange("B1:B5").load("values");
    await context.sync();
    expect(byPoints.values.flat()).toEqual(["分", 30, 5, -2, ""]);
    sheet.getRange("A2:C5").sort.apply([{ key: 0 }, { key: 1 }]);
    const byName = sheet.getRange("A2:B5").load("values");
    await context.sync();
    expect(byName.values).toEqual([
      ["李四", ""],
      ["王五", 30],
      ["张三", -2],
      ["张三", 5],
    ]);
  }));

test("rows that come twice are taken out", () =>
  run(async (sheet, context) => {
    const result = sheet.getRange("A1:C5").removeDuplicates([0, 2], true);
    result.load("removed,uniqueRemaining");
    const left = sheet.getRange("A1:B5").load("values");
    await context.sync();
    expect([result.removed, result.uniqueRemaining]).toEqual([1, 3]);
    expect(left.values.map(([name]: unknown[]) => name)).toEqual([
      "姓名",
      "张三",
      "李四",
      "王五",
      "",
    ]);
  }));

test("cells of a kind are blocks", () =>
  run(async (sheet, context) => {
    sheet.getRange("D2:D3").formulas = [["=B2"], ["=1/0"]];
    const address = (type: Excel.SpecialCellType, value?: Excel.SpecialCellValueType) => {
      const found = sheet.getRange("A1:D5").getSpecialCellsOrNullObject(type, value);
      return found.load("address");
    };
    const blanks = address(Excel.SpecialCellType.blanks);
    const formulas = address(Excel.SpecialCellType.formulas);
    const errors = address(Excel.SpecialCellType.formulas, Excel.SpecialCellValueType.errors);
    const numbers = address(Excel.SpecialCellType.constants, Excel.SpecialCellValueType.numbers);
    const rules = sheet.getRange("A1:D5").getSpecialCellsOrNullObject("DataValidations");
    rules.load("isNullObject");
    await context.sync();
    expect(blanks.address).toBe("Sheet1!D1,Sheet1!B3,Sheet1!D4:D5");
    expect(formulas.address).toBe("Sheet1!D2:D3");
    expect(errors.address).toBe("Sheet1!D3");
    expect(numbers.address).toBe("Sheet1!B2,Sheet1!B4:B5");
    expect(rules.isNullObject).toBe(true);
  }));

test("edges and what is around", () =>
  run(async (sheet, context) => {
    sheet.getRange("F9").values = [[1]];
    const of = (range: Excel.Range) => range.load("address");
    const ranges = [
      sheet.getRange("B3").getSurroundingRegion(),
      sheet.getRange("A1").getRangeEdge(Excel.KeyboardDirection.down),
      sheet.getRange("A1").getRangeEdge(Excel.KeyboardDirection.right),
      sheet.getRange("A5").getRangeEdge(Excel.KeyboardDirection.down),
      sheet.getRange("A1").getExtendedRange(Excel.KeyboardDirection.down),
      sheet.getRange("B2:C3").getRowsAbove(1),
      sheet.getRange("B2:C3").getRowsBelow(2),
      sheet.getRange("B2:C3").getColumnsBefore(),
      sheet.getRange("B2:C3").getColumnsAfter(-1),
    ].map(of);
    await context.sync();
    expect(ranges.map(({ address }) => address.replace("Sheet1!", ""))).toEqual([
      "A1:C5",
      "A5",
      "C1",
      "A1048576",
      "A1:A5",
      "B1:C1",
      "B4:C5",
      "A2:A3",
      "A2:A3",
    ]);
  }));

test("sheets next to one another", async () => {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.add("二").visibility = "Hidden";
    worksheets.add("三");
    const first = worksheets.getItem("Sheet1");
    const next = first.getNext().load("name");
    const visible = first.getNext(true).load("name");
    const none = first.getPreviousOrNullObject();
    none.load("isNullObject");
    await context.sync();
    expect([next.name, visible.name, none.isNullObject]).toEqual(["二", "三", true]);
  });
});
