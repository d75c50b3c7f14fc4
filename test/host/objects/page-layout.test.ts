import { refusal, withOffice } from "../protocol/office";

const given = withOffice();
const first = (context: Excel.RequestContext) => context.workbook.worksheets.getFirst();

test("how a sheet is printed is set and read back", async () => {
  await Excel.run(async (context) => {
    const { pageLayout } = first(context);
    pageLayout.orientation = Excel.PageOrientation.landscape;
    pageLayout.paperSize = "A4";
    pageLayout.zoom = { horizontalFitToPages: 1 };
    pageLayout.centerHorizontally = true;
    pageLayout.printGridlines = true;
    pageLayout.printErrors = "Dash";
    pageLayout.leftMargin = 36;
    pageLayout.setPrintMargins("Inches", { top: 1, footer: 0.5 });
    pageLayout.load();
    await context.sync();
    expect(pageLayout.toJSON()).toMatchObject({
      orientation: "Landscape",
      paperSize: "A4",
      zoom: { horizontalFitToPages: 1 },
      centerHorizontally: true,
      centerVertically: false,
      printGridlines: true,
      printErrors: "Dash",
      leftMargin: 36,
      topMargin: 72,
      footerMargin: 36,
      firstPageNumber: "",
    });
    pageLayout.zoom = { scale: 80 };
    pageLayout.load("zoom");
    await context.sync();
    expect(pageLayout.zoom).toStrictEqual({ scale: 80 });
  });
});

test("print area and titles are names of the sheet's own", async () => {
  await Excel.run(async (context) => {
    const { pageLayout } = first(context);
    const none = pageLayout.getPrintAreaOrNullObject();
    none.load("address");
    pageLayout.setPrintArea("A1:F40");
    pageLayout.setPrintTitleRows("$1:$2");
    pageLayout.setPrintTitleColumns("A:A");
    const area = pageLayout.getPrintArea();
    area.load("address");
    const rows = pageLayout.getPrintTitleRows();
    rows.load("address");
    const columns = pageLayout.getPrintTitleColumnsOrNullObject();
    columns.load("address");
    await context.sync();
    expect(none.isNullObject).toBe(true);
    expect([area.address, rows.address, columns.address]).toStrictEqual([
      "Sheet1!A1:F40",
      "Sheet1!1:2",
      "Sheet1!A:A",
    ]);
  });
  expect(given.host.workbook.names.map(({ name, formula }) => [name, formula])).toStrictEqual([
    ["_xlnm.Print_Area", "=Sheet1!$A$1:$F$40"],
    ["_xlnm.Print_Titles", "=Sheet1!$A:$A,Sheet1!$1:$2"],
  ]);
});

test("headers and footers differ by page where they are told to", async () => {
  await Excel.run(async (context) => {
    const { headersFooters } = first(context).pageLayout;
    headersFooters.defaultForAllPages.centerFooter = "第 &P 页，共 &N 页";
    headersFooters.state = "FirstAndDefault";
    headersFooters.firstPage.centerHeader = "考核通知单";
    headersFooters.load("state,oddPages/centerFooter");
    await context.sync();
    expect(headersFooters.state).toBe("FirstAndDefault");
    expect(headersFooters.oddPages.centerFooter).toBe("第 &P 页，共 &N 页");
  });
  expect(given.host.workbook.active.page.first.centerHeader).toBe("考核通知单");
});

test("pages are broken before rows and columns, and joined again", async () => {
  await Excel.run(async (context) => {
    const { horizontalPageBreaks, verticalPageBreaks } = first(context);
    horizontalPageBreaks.add("A41:F41");
    const second = horizontalPageBreaks.add("A21");
    verticalPageBreaks.add("D1");
    horizontalPageBreaks.load("items/rowIndex");
    const after = second.getCellAfterBreak();
    after.load("address");
    const count = verticalPageBreaks.getCount();
    await context.sync();
    expect(horizontalPageBreaks.items.map(({ rowIndex }) => rowIndex)).toStrictEqual([20, 40]);
    expect([after.address, count.value]).toStrictEqual(["Sheet1!A21", 1]);
    horizontalPageBreaks.items[0]?.delete();
    verticalPageBreaks.removePageBreaks();
    await context.sync();
  });
  expect(given.host.workbook.active.pageBreaks).toStrictEqual({ rows: [40], columns: [] });
});

test.each<[string, (sheet: Excel.Worksheet) => void]>([
  ["an unknown paper", (sheet) => (sheet.pageLayout.paperSize = "A9" as "A4")],
  ["a zoom of 500 %", (sheet) => (sheet.pageLayout.zoom = { scale: 500 })],
  ["a margin below zero", (sheet) => (sheet.pageLayout.topMargin = -1)],
  ["a break before the first row", (sheet) => void sheet.horizontalPageBreaks.add("A1")],
])("%s is refused", async (_says, work) => {
  const error = await refusal(async (context) => {
    work(first(context));
    await context.sync();
  });
  expect(error.code).toBe("InvalidArgument");
});

test("a print area that is not set is asked for in vain", async () => {
  const error = await refusal(async (context) => {
    first(context).pageLayout.getPrintArea().load("address");
    await context.sync();
  });
  expect(error.code).toBe("ItemNotFound");
});
