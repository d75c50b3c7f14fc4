import { refusal, withOffice } from "../protocol/office";

const given = withOffice();

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

test("cells are filled with what stands in others, and with what follows from it", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:E2").values = [
      [1, 10, "周1", "=A1*2", "甲"],
      [3, 10, "", "", ""],
    ];
    sheet.getRange("A1:A2").autoFill("A1:A4");
    sheet.getRange("B1").autoFill("B1:B3");
    sheet.getRange("C1").autoFill("C1:C3", "FillSeries");
    sheet.getRange("D1").autoFill("D1:D3", "FillValues");
    sheet.getRange("E1").format.fill.color = "#FFEE00";
    sheet.getRange("E1").autoFill("E1:E2", "FillFormats");
    const filled = sheet.getRange("A1:E4").load("values");
    const look = sheet.getRange("E2").format.fill.load("color");
    await context.sync();
    expect(filled.values).toStrictEqual([
      [1, 10, "周1", 2, "甲"],
      [3, 10, "周2", 6, ""],
      [5, 10, "周3", 10, ""],
      [7, "", "", "", ""],
    ]);
    expect(look.color).toBe("#FFEE00");
  });
});

test("formulas tell which cells they read, and cells who reads them", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const other = context.workbook.worksheets.add("二");
    sheet.getRange("A1:B1").formulas = [[4, "=A1+二!C1"]];
    other.getRange("C1:D1").formulas = [[5, "=Sheet1!B1"]];
    const direct = other.getRange("D1").getDirectPrecedents().load("addresses");
    const all = other.getRange("D1").getPrecedents().load("addresses");
    const readers = sheet.getRange("A1").getDependents();
    readers.areas.load("items/address");
    await context.sync();
    expect(direct.addresses).toStrictEqual(["Sheet1!B1"]);
    expect(all.addresses).toStrictEqual(["Sheet1!B1,Sheet1!A1", "二!C1"]);
    expect(readers.areas.items.map(({ address }) => address)).toStrictEqual(["Sheet1!B1", "二!D1"]);
  });
});

test("cells are dressed one by one in one call, and tell how they are dressed", async () => {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange("A1:B1");
    range.setCellProperties([
      [
        { format: { fill: { color: "Blue" }, font: { bold: true } } },
        { style: "Good", format: { borders: { bottom: { style: "Continuous" } } } },
      ],
    ]);
    const told = range.getCellProperties({
      address: true,
      style: true,
      format: { fill: { color: true }, font: { bold: true } },
    });
    await context.sync();
    expect(told.value).toStrictEqual([
      [
        {
          address: "Sheet1!A1",
          style: "Normal",
          format: { fill: { color: "#0000FF" }, font: { bold: true } },
        },
        {
          address: "Sheet1!B1",
          style: "Good",
          format: { fill: { color: "#C6EFCE" }, font: { bold: false } },
        },
      ],
    ]);
  });
});

test("Excel's own functions are called without a cell, one within another", async () => {
  await Excel.run(async (context) => {
    const { functions } = context.workbook;
    const range = context.workbook.worksheets.getFirst().getRange("A1:B2");
    range.values = [
      ["甲", 3],
      ["乙", 4],
    ];
    const found = functions.vlookup("乙", range, 2, false).load("value");
    const sum = functions.sum(functions.vlookup("甲", range, 2, false), 10, found).load("value");
    const wrong = functions.vlookup("丙", range, 2, false).load("value,error");
    await context.sync();
    expect([found.value, sum.value, wrong.error]).toStrictEqual([4, 17, "#N/A"]);
  });
});

test("a sheet is copied with its looks, its formulas reading the copy", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:B1").formulas = [[2, "=A1*3"]];
    sheet.getRange("A1").format.fill.color = "#FFEE00";
    sheet.charts.add("Line", sheet.getRange("A1:B1"));
    sheet.names.add("Kind", '="summary"').visible = false;
    sheet.names.add("First", sheet.getRange("A1"));
    const copy = sheet.copy("Beginning");
    copy.getRange("A1").values = [[5]];
    const cells = copy.getRange("A1:B1").load("values,formulas");
    const { fill } = copy.getRange("A1").format;
    fill.load("color");
    copy.load("name,position");
    const names = copy.names.load("items/name,items/formula,items/visible");
    await context.sync();
    expect(names.items.map((item) => [item.name, item.formula, item.visible])).toStrictEqual([
      ["Kind", '="summary"', false],
      ["First", "='Sheet1 (2)'!$A$1", true],
    ]);
    expect([copy.name, copy.position, fill.color]).toStrictEqual(["Sheet1 (2)", 0, "#FFEE00"]);
    expect([cells.values, cells.formulas]).toStrictEqual([[[5, 15]], [[5, "=A1*3"]]]);
  });
  const [copy] = given.host.workbook.sheets;
  expect(copy?.charts[0]?.series[0]?.values).toContain("'Sheet1 (2)'!");
});
