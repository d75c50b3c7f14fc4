import { eventsSent, refusal, withOffice } from "./office";

const given = withOffice();

test("an add-in writes, formats and reads a block in one batch", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const range = sheet.getRange("A1:C3");
    range.values = [
      ["Name", "Score", "Late"],
      ["Ann", 3, true],
      ["Bob", 5, ""],
    ];
    range.format.fill.color = "#FFEE00";
    const used = sheet.getUsedRange(true);
    used.load(["address", "values", "rowCount", "format/fill/color"]);
    await context.sync();
    expect(used.address).toBe("Sheet1!A1:C3");
    expect(used.values).toStrictEqual([
      ["Name", "Score", "Late"],
      ["Ann", 3, true],
      ["Bob", 5, ""],
    ]);
    expect(used.rowCount).toBe(3);
    expect(used.format.fill.color).toBe("#FFEE00");
  });
});

test("a sheet is added once, however many calls go through it", async () => {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const added = worksheets.add("结果");
    added.tabColor = "#00FF00";
    added.load("name,position");
    added.getRange("A1").values = [[1]];
    await context.sync();
    added.getRange("A2").values = [[2]];
    await context.sync();
    expect([added.name, added.position]).toStrictEqual(["结果", 1]);
  });
  expect(given.host.workbook.sheets.map((sheet) => sheet.name)).toStrictEqual(["Sheet1", "结果"]);
});

test("a range lives on after its batch", async () => {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets
      .getActiveWorksheet()
      .getRange("B2")
      .getResizedRange(2, 1);
    range.load("address");
    await context.sync();
    range.load("columnCount");
    await context.sync();
    expect([range.address, range.columnCount]).toStrictEqual(["Sheet1!B2:C4", 2]);
  });
});

test("what is missing comes as a null object, and calls on it do nothing", async () => {
  await Excel.run(async (context) => {
    const missing = context.workbook.worksheets.getItemOrNullObject("没有");
    missing.getRange("A1").values = [[1]];
    missing.load("name");
    await context.sync();
    expect(missing.isNullObject).toBe(true);
  });
});

test("a property that was not loaded cannot be read", async () => {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
    range.load("values");
    expect(() => range.values).toThrow(expect.objectContaining({ code: "PropertyNotLoaded" }));
    await context.sync();
    expect(() => range.address).toThrow(expect.objectContaining({ code: "PropertyNotLoaded" }));
  });
});

test("an empty load brings every property of the class", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.load();
    await context.sync();
    expect([sheet.name, sheet.position, sheet.visibility, sheet.showGridlines]).toStrictEqual([
      "Sheet1",
      0,
      "Visible",
      true,
    ]);
  });
});

test("a collection is loaded by its items' members, in pieces where asked", async () => {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    ["二", "三", "四"].forEach((name) => worksheets.add(name));
    worksheets.load({ name: true, $top: 2, $skip: 1 });
    await context.sync();
    expect(worksheets.items.map((sheet) => sheet.name)).toStrictEqual(["二", "三"]);
  });
});

test("a member that the host lacks is named with its class and the statement", async () => {
  const error = await refusal(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.shapes.addTextBox("说明");
    await context.sync();
  });
  expect(error.code).toBe("ApiNotFound");
  expect(error.message).toContain("Worksheet.shapes");
  expect(error.debugInfo.statement).toContain("shapes");
});

test("a property that the host lacks is named with its class", async () => {
  const error = await refusal(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1").format.fill.load("tintAndShade");
    await context.sync();
  });
  expect([error.code, error.debugInfo.errorLocation]).toStrictEqual([
    "ApiNotFound",
    "RangeFill.tintAndShade",
  ]);
});

test("API of a requirement set that the host does not claim is refused", async () => {
  const error = await refusal(async (context) => {
    // To the client onMoved belongs to ExcelApiOnline.
    context.workbook.worksheets.onMoved.add(async () => undefined);
    await context.sync();
  });
  expect(error.code).toBe("ApiNotFound");
  expect(error.message).toContain("ExcelApiOnline");
  expect(Office.context.requirements.isSetSupported("ExcelApi", "1.17")).toBe(true);
  expect(Office.context.requirements.isSetSupported("ExcelApi", "1.18")).toBe(false);
});

test("a missing sheet ends the batch with ItemNotFound at its statement", async () => {
  const error = await refusal(async (context) => {
    context.workbook.worksheets.getItem("没有").getRange("A1").values = [[1]];
    await context.sync();
  });
  expect(error.code).toBe("ItemNotFound");
  expect(error.debugInfo.statement).toContain("worksheets.getItem");
});

test("an array of another size than the range is refused", async () => {
  const error = await refusal(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("A1:B1").values = [[1]];
    await context.sync();
  });
  expect(error.code).toBe("InvalidArgument");
  expect(error.message).toContain("doesn't match the size");
});

test("a write of more than 1,500 cells, which the client splits, arrives whole", async () => {
  const rows = Array.from({ length: 2000 }, (_, i) => [i, `第${i}行`]);
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2000");
    range.values = rows;
    range.load("values");
    await context.sync();
    expect(range.values).toStrictEqual(rows);
  });
});

test("a request of more than 5 MB is refused", async () => {
  const error = await refusal(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [
      ["长".repeat(2_000_000)],
    ];
    await context.sync();
  });
  expect(error.code).toBe("RequestPayloadSizeLimitExceeded");
});

test("settings are the same to Office.context.document and to the workbook", async () => {
  Office.context.document.settings.set("rules", { id: "outbound-agent" });
  await new Promise((resolve) => Office.context.document.settings.saveAsync(resolve));
  expect(given.host.workbook.settings.get("rules")).toStrictEqual({ id: "outbound-agent" });
  await Excel.run(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject("rules");
    setting.load("value");
    await context.sync();
    expect(setting.value).toStrictEqual({ id: "outbound-agent" });
  });
});

test("statistics count batches, bytes and single format calls", async () => {
  const { statistics } = given.host;
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B1");
    range.values = [[1, 2]];
    range.format.fill.color = "#FF0000";
    range.format.font.bold = true;
    await context.sync();
  });
  expect([statistics.syncs, statistics.formatCalls]).toStrictEqual([1, 2]);
  expect(statistics.requestBytes).toBeGreaterThan(100);
  expect(statistics.responseBytes).toBeGreaterThan(10);
});

describe("events", () => {
  test("tell of a change on a sheet, and who made it", async () => {
    const seen: Excel.WorksheetChangedEventArgs[] = [];
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.onChanged.add(async (change) => void seen.push(change));
      await context.sync();
      sheet.getRange("D9").values = [[42]];
      await context.sync();
    });
    await eventsSent();
    expect(seen.map(({ address, triggerSource }) => [address, triggerSource])).toStrictEqual([
      ["D9", "ThisLocalAddin"],
    ]);
  });

  test("tell of a change made outside the add-in, on any sheet", async () => {
    const seen: Excel.WorksheetChangedEventArgs[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async (change) => void seen.push(change));
      await context.sync();
    });
    const sheet = given.host.workbook.active;
    given.host.calculator.enter(sheet, { row: 1, column: 0, rows: 1, columns: 2 }, [[1, 2]]);
    await eventsSent();
    expect(
      seen.map(({ address, worksheetId, triggerSource }) => [address, worksheetId, triggerSource]),
    ).toStrictEqual([["A2:B2", sheet.id, "Unknown"]]);
  });

  test("tell of a selection", async () => {
    const seen: string[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onSelectionChanged.add(
        async ({ address }) => void seen.push(address),
      );
      await context.sync();
    });
    given.host.workbook.select(given.host.workbook.active, "B2:C3");
    await eventsSent();
    expect(seen).toStrictEqual(["B2:C3"]);
  });

  test("stop when the handler is removed", async () => {
    const seen: string[] = [];
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const handler = sheet.onChanged.add(async ({ address }) => void seen.push(address));
      await context.sync();
      handler.remove();
      await context.sync();
      sheet.getRange("A1").values = [[1]];
      await context.sync();
    });
    await eventsSent();
    expect(seen).toStrictEqual([]);
  });
});
