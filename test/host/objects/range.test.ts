import { refusal, withOffice } from "../protocol/office";

const given = withOffice();

/** Runs on the active sheet. @returns what the work returned */
async function onSheet<T>(
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  return Excel.run((context) => work(context.workbook.worksheets.getActiveWorksheet(), context));
}

const written = (values: unknown[][], address: string) =>
  onSheet(async (sheet, context) => {
    const range = sheet.getRange(address);
    range.values = values;
    range.load("values,formulas,text,valueTypes,numberFormat");
    await context.sync();
    return range.toJSON();
  });

describe("what is written is read as if typed", () => {
  test("a string beginning with = is a formula, an apostrophe makes text", async () => {
    const range = await written([["=1+2", "'=1+2"]], "A1:B1");
    expect(range.values).toStrictEqual([[3, "=1+2"]]);
    expect(range.formulas).toStrictEqual([["=1+2", "=1+2"]]);
    expect(range.valueTypes).toStrictEqual([["Double", "String"]]);
  });

  test("null leaves a cell, an empty string empties it", async () => {
    await written([[1, 2, 3]], "A1:C1");
    const range = await written([[null, "", 4]], "A1:C1");
    expect(range.values).toStrictEqual([[1, "", 4]]);
    expect(range.valueTypes).toStrictEqual([["Double", "Empty", "Double"]]);
  });

  test("a numeral becomes a number, unless the cell is formatted as text", async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:B1");
      range.numberFormat = [["General", "@"]];
      range.values = [["29.96", "0012"]];
      range.load("values");
      await context.sync();
      expect(range.values).toStrictEqual([[29.96, "0012"]]);
    });
  });

  test("one value fills the whole block", async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:B2");
      range.values = 7 as unknown as number[][];
      range.load("values");
      await context.sync();
      expect(range.values).toStrictEqual([
        [7, 7],
        [7, 7],
      ]);
    });
  });

  test("a formula that cannot be read is refused", async () => {
    const error = await refusal(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").formulas = [["=SUM("]];
      await context.sync();
    });
    expect(error.code).toBe("InvalidArgument");
  });
});

test("text is what the number format shows", async () => {
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange("A1:C1");
    range.values = [[0.256, 46082, -3]];
    range.numberFormat = [["0.0%", "yyyy-mm-dd", "0;[Red]-0"]];
    range.load("text");
    await context.sync();
    // 46082 days after 1899-12-30.
    expect(range.text).toStrictEqual([["25.6%", "2026-03-01", "-3"]]);
  });
});

test("an error shows as its code", async () => {
  const range = await written([["=1/0"]], "A1");
  expect([range.values, range.valueTypes]).toStrictEqual([[["#DIV/0!"]], [["Error"]]]);
});

test("whole columns hand out no values, and take none", async () => {
  await onSheet(async (sheet, context) => {
    const column = sheet.getRange("B:B");
    column.load("address,values,cellCount");
    await context.sync();
    expect([column.address, column.values, column.cellCount]).toStrictEqual([
      "Sheet1!B:B",
      null,
      1_048_576,
    ]);
  });
  const error = await refusal(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("B:B").values = [[1]];
    await context.sync();
  });
  expect(error.code).toBe("InvalidRequest");
});

test.each<[string, (range: Excel.Range) => Excel.Range, string]>([
  ["getCell", (range) => range.getCell(1, 2), "Sheet1!D3"],
  ["getRow", (range) => range.getRow(1), "Sheet1!B3:D3"],
  ["getColumn", (range) => range.getColumn(0), "Sheet1!B2:B4"],
  ["getLastCell", (range) => range.getLastCell(), "Sheet1!D4"],
  ["getLastRow", (range) => range.getLastRow(), "Sheet1!B4:D4"],
  ["getEntireRow", (range) => range.getEntireRow(), "Sheet1!2:4"],
  ["getEntireColumn", (range) => range.getEntireColumn(), "Sheet1!B:D"],
  ["getResizedRange", (range) => range.getResizedRange(-1, 2), "Sheet1!B2:F3"],
  ["getOffsetRange", (range) => range.getOffsetRange(2, -1), "Sheet1!A4:C6"],
  ["getBoundingRect", (range) => range.getBoundingRect("F1"), "Sheet1!B1:F4"],
  [
    "getIntersectionOrNullObject",
    (range) => range.getIntersectionOrNullObject("A1:C3"),
    "Sheet1!B2:C3",
  ],
])("%s leads from B2:D4 to the right block", async (_name, step, address) => {
  await onSheet(async (sheet, context) => {
    const range = step(sheet.getRange("B2:D4"));
    range.load("address");
    await context.sync();
    expect(range.address).toBe(address);
  });
});

test("a step off the sheet is refused", async () => {
  const error = await refusal(async (context) => {
    context.workbook.worksheets
      .getActiveWorksheet()
      .getRange("A1")
      .getOffsetRange(-1, 0)
      .load("address");
    await context.sync();
  });
  expect(error.code).toBe("InvalidArgument");
});

test("the used range counts looks only where values alone are not asked for", async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange("B2").values = [[1]];
    sheet.getRange("D5").format.fill.color = "#FF0000";
    const [values, all] = [sheet.getUsedRange(true), sheet.getUsedRange()];
    values.load("address");
    all.load("address");
    await context.sync();
    expect([values.address, all.address]).toStrictEqual(["Sheet1!B2", "Sheet1!B2:D5"]);
  });
});

test("an empty sheet has no used range", async () => {
  await onSheet(async (sheet, context) => {
    const used = sheet.getUsedRangeOrNullObject();
    used.load("address");
    await context.sync();
    expect(used.isNullObject).toBe(true);
  });
});

test("merging keeps the first cell's value alone", async () => {
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange("A1:B2");
    range.values = [
      [1, 2],
      [3, 4],
    ];
    range.merge();
    range.load("values");
    await context.sync();
    expect(range.values).toStrictEqual([
      [1, ""],
      ["", ""],
    ]);
  });
  expect(given.host.workbook.active.merges).toStrictEqual([
    { row: 0, column: 0, rows: 2, columns: 2 },
  ]);
});

test("merging across makes a merge of each row, unmerging takes them away", async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange("A1:C2").merge(true);
    await context.sync();
    expect(given.host.workbook.active.merges).toHaveLength(2);
    sheet.getRange("A2").unmerge();
    await context.sync();
    expect(given.host.workbook.active.merges).toStrictEqual([
      { row: 0, column: 0, rows: 1, columns: 3 },
    ]);
  });
});

test("clearing contents keeps the looks, clearing formats keeps the contents", async () => {
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange("A1:B1");
    range.values = [[1, 2]];
    range.format.fill.color = "#123456";
    sheet.getRange("A1").clear("Contents");
    sheet.getRange("B1").clear("Formats");
    range.load("values");
    const [left, right] = [sheet.getRange("A1").format.fill, sheet.getRange("B1").format.fill];
    left.load("color");
    right.load("color");
    await context.sync();
    expect(range.values).toStrictEqual([["", 2]]);
    expect([left.color, right.color]).toStrictEqual(["#123456", "#FFFFFF"]);
  });
});

test("a hyperlink into the workbook is kept with its text", async () => {
  await onSheet(async (sheet, context) => {
    const cell = sheet.getRange("B2");
    cell.hyperlink = { documentReference: "记录!A5", screenTip: "来源", textToDisplay: "A5" };
    cell.load("hyperlink,values");
    await context.sync();
    expect(cell.hyperlink).toStrictEqual({
      documentReference: "记录!A5",
      screenTip: "来源",
      textToDisplay: "A5",
    });
    expect(cell.values).toStrictEqual([["A5"]]);
  });
});

test("selecting a block makes it the workbook's selection", async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange("C3:D4").select();
    const [selected, active] = [
      context.workbook.getSelectedRange(),
      context.workbook.getActiveCell(),
    ];
    selected.load("address");
    active.load("address");
    await context.sync();
    expect([selected.address, active.address]).toStrictEqual(["Sheet1!C3:D4", "Sheet1!C3"]);
  });
});

test("locked cells of a protected sheet cannot be written", async () => {
  given.host.workbook.active.protected = true;
  const error = await refusal(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [[1]];
    await context.sync();
  });
  expect(error.code).toBe("AccessDenied");
  expect(given.host.workbook.active.value(0, 0)).toBeNull();
});
