import { openXlsx, saveXlsx } from "../../../src/host/xlsx";
import { refusal, withOffice } from "../protocol/office";

const given = withOffice();

async function onSheet(
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<void>,
): Promise<void> {
  await Excel.run((context) => work(context.workbook.worksheets.getActiveWorksheet(), context));
}
const styleAt = (row: number, column: number) => {
  const { workbook } = given.host;
  return workbook.styles.get(workbook.active.cell(row, column).style);
};

test("looks are read back where all cells share them, and null where they differ", async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange("A1:B1").format.font.bold = true;
    sheet.getRange("A1").format.font.color = "#FF0000";
    const font = sheet.getRange("A1:B1").format.font;
    font.load("bold,color,size,name");
    await context.sync();
    expect([font.bold, font.color, font.size, font.name]).toStrictEqual([
      true,
      null,
      11,
      "Calibri",
    ]);
  });
});

test("a fill is taken away by clear", async () => {
  await onSheet(async (sheet, context) => {
    const { fill } = sheet.getRange("A1").format;
    fill.color = "#ABCDEF";
    fill.clear();
    await context.sync();
  });
  expect(styleAt(0, 0).fill).toBeNull();
});

test("alignment, wrapping and indent reach the cells", async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange("A1").format.set({
      horizontalAlignment: "Center",
      verticalAlignment: "Top",
      wrapText: true,
      indentLevel: 2,
    });
    await context.sync();
  });
  expect(styleAt(0, 0)).toMatchObject({
    horizontal: "Center",
    vertical: "Top",
    wrap: true,
    indent: 2,
  });
});

test("an edge runs along the block, an inside border between its cells", async () => {
  await onSheet(async (sheet, context) => {
    const { borders } = sheet.getRange("A1:B2").format;
    borders.getItem("EdgeBottom").set({ style: "Continuous", weight: "Medium", color: "#808080" });
    borders.getItem("InsideVertical").style = "Dot";
    await context.sync();
  });
  expect(styleAt(0, 0).borders).toStrictEqual({ right: { style: "dotted", color: "#000000" } });
  expect(styleAt(1, 1).borders).toStrictEqual({
    bottom: { style: "medium", color: "#808080" },
    left: { style: "dotted", color: "#000000" },
  });
});

test("a border is read back as it was set", async () => {
  await onSheet(async (sheet, context) => {
    const border = sheet.getRange("A1:C1").format.borders.getItem("EdgeTop");
    border.style = "Double";
    border.load("style,color,sideIndex");
    await context.sync();
    expect([border.style, border.color, border.sideIndex]).toStrictEqual([
      "Double",
      "#000000",
      "EdgeTop",
    ]);
  });
});

test("a column of default width is 48 points wide; a set width is kept in characters", async () => {
  await onSheet(async (sheet, context) => {
    const { format } = sheet.getRange("A1");
    format.load("columnWidth,rowHeight");
    sheet.getRange("B:C").format.columnWidth = 105;
    await context.sync();
    expect([format.columnWidth, format.rowHeight]).toStrictEqual([48, 15]);
  });
  // 105 points are 140 pixels, 20 characters of 7 pixels.
  expect([...given.host.workbook.active.columnWidths]).toStrictEqual([
    [1, 20],
    [2, 20],
  ]);
});

test("a column fitted to Chinese text is twice as wide as one fitted to as many letters", async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange("A1:B1").values = [["abcdefghij", "一二三四五六七八九十"]];
    sheet.getRange("A:B").format.autofitColumns();
    await context.sync();
  });
  const [letters = 0, han = 0] = [0, 1].map((column) =>
    given.host.workbook.active.columnWidths.get(column),
  );
  expect(han - letters).toBeCloseTo(10);
});

test("the blocks of RangeAreas are coloured with one call", async () => {
  await onSheet(async (sheet, context) => {
    const areas = sheet.getRanges("A1:A3,C1,E2:F2");
    areas.format.fill.color = "#FFC7CE";
    areas.load("address,areaCount,cellCount");
    areas.areas.load("items/address");
    await context.sync();
    expect([areas.address, areas.areaCount, areas.cellCount]).toStrictEqual([
      "Sheet1!A1:A3,Sheet1!C1,Sheet1!E2:F2",
      3,
      6,
    ]);
    expect(areas.areas.items.map((range) => range.address)).toStrictEqual([
      "Sheet1!A1:A3",
      "Sheet1!C1",
      "Sheet1!E2:F2",
    ]);
  });
  expect([
    styleAt(2, 0).fill,
    styleAt(0, 2).fill,
    styleAt(1, 5).fill,
    styleAt(0, 1).fill,
  ]).toStrictEqual(["#FFC7CE", "#FFC7CE", "#FFC7CE", null]);
  expect(given.host.statistics.formatCalls).toBe(1);
});

/** The workbook as it comes back from its file. */
const reopened = () => openXlsx(saveXlsx(given.host.workbook), "again.xlsx");
const reopenedStyleAt = (row: number, column: number) => {
  const book = reopened();
  return book.styles.get(book.active.cell(row, column).style);
};

test("colours may be given by HTML's names", async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange("A1").format.fill.color = "LightBlue";
    await context.sync();
  });
  expect(styleAt(0, 0).fill).toBe("#ADD8E6");
});

test("turned, shrunk and hatched cells are kept in the file", async () => {
  await onSheet(async (sheet, context) => {
    const { format } = sheet.getRange("A1");
    format.set({ textOrientation: -45, shrinkToFit: true, readingOrder: "RightToLeft" });
    format.fill.pattern = "Gray25";
    format.fill.patternColor = "red";
    format.font.superscript = true;
    format.protection.formulaHidden = true;
    sheet.getRange("A2").format.textOrientation = 180;
    await context.sync();
  });
  expect(reopenedStyleAt(0, 0)).toMatchObject({
    rotation: -45,
    shrink: true,
    direction: "RightToLeft",
    pattern: { kind: "lightGray", color: "#FF0000" },
    formulaHidden: true,
    font: { script: "Superscript" },
  });
  expect(reopenedStyleAt(1, 0).rotation).toBe(180);
});

test("a cell takes on one of Excel's styles and keeps what the style does not say", async () => {
  await onSheet(async (sheet, context) => {
    const cell = sheet.getRange("A1");
    cell.numberFormat = [["0.00"]];
    cell.style = "Heading1";
    cell.load("style");
    await context.sync();
    expect(cell.style).toBe("Heading1");
  });
  expect(reopenedStyleAt(0, 0)).toMatchObject({
    named: "Heading 1",
    numberFormat: "0.00",
    font: { bold: true, size: 15 },
  });
  expect(reopened().cellStyles.map(({ name, builtIn }) => [name, builtIn])).toStrictEqual([
    ["Normal", 0],
    ["Heading 1", 16],
  ]);
});

test("cells change with a style of one's own, and are plain when it is deleted", async () => {
  await onSheet(async (sheet, context) => {
    const { styles } = context.workbook;
    styles.add("公司标题");
    sheet.getRange("A1").style = "公司标题";
    const style = styles.getItem("公司标题");
    style.font.bold = true;
    style.textOrientation = 38;
    style.load("name,builtIn,textOrientation");
    await context.sync();
    expect([style.name, style.builtIn, style.textOrientation]).toStrictEqual([
      "公司标题",
      false,
      38,
    ]);
    expect(reopenedStyleAt(0, 0)).toMatchObject({ named: "公司标题", rotation: 38 });
    style.delete();
    await context.sync();
  });
  expect(styleAt(0, 0)).toMatchObject({ named: "Normal", rotation: 0, font: { bold: false } });
  const error = await refusal(async (context) => {
    context.workbook.styles.add("Good");
    await context.sync();
  });
  expect(error.code).toBe("ItemAlreadyExists");
});
