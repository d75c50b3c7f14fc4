import { openXlsx, saveXlsx } from "../../../src/host/xlsx";
import { violations } from "../xlsx/validator";
import { refusal, withOffice } from "../protocol/office";

const given = withOffice();
const charts = () => given.host.workbook.active.charts;

/** Points by section and by month, with a header and names: A1:C4. */
async function withData(
  work: (sheet: Excel.Worksheet, data: Excel.Range, context: Excel.RequestContext) => Promise<void>,
): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const data = sheet.getRange("A1:C4");
    data.values = [
      ["分类", "三月", "四月"],
      ["现场管理", 3, 4],
      ["通话质量", 5.5, 2],
      ["考勤", 1, 0],
    ];
    await work(sheet, data, context);
  });
}

test("a chart takes names, categories and values from a block", async () => {
  await withData(async (sheet, data, context) => {
    const chart = sheet.charts.add("ColumnClustered", data, "Columns");
    chart.load("name,chartType,width,height");
    chart.title.load("text");
    chart.series.load("items/name,count");
    await context.sync();
    expect([chart.name, chart.chartType, chart.width]).toStrictEqual([
      "Chart 1",
      "ColumnClustered",
      360,
    ]);
    expect(chart.series.items.map(({ name }) => name)).toStrictEqual(["三月", "四月"]);
  });
  expect(charts()[0]?.series).toMatchObject([
    { name: "=Sheet1!$B$1", categories: "=Sheet1!$A$2:$A$4", values: "=Sheet1!$B$2:$B$4" },
    { name: "=Sheet1!$C$1", categories: "=Sheet1!$A$2:$A$4", values: "=Sheet1!$C$2:$C$4" },
  ]);
});

test("series may lie in rows, and a scatter chart's first column is x", async () => {
  await withData(async (sheet, data, context) => {
    sheet.charts.add("Line", data, "Rows");
    sheet.charts.add("XYScatter", sheet.getRange("B1:C4"));
    await context.sync();
  });
  expect(charts()[0]?.series[2]).toMatchObject({
    name: "=Sheet1!$A$4",
    categories: "=Sheet1!$B$1:$C$1",
    values: "=Sheet1!$B$4:$C$4",
  });
  expect(charts()[1]?.series).toMatchObject([
    { name: "=Sheet1!$C$1", categories: "=Sheet1!$B$2:$B$4", values: "=Sheet1!$C$2:$C$4" },
  ]);
});

test("title, legend, axes, labels and colours are set", async () => {
  await withData(async (sheet, data, context) => {
    const chart = sheet.charts.add("BarClustered", data, "Columns");
    chart.name = "按分类";
    chart.title.text = "各分类扣分";
    chart.legend.position = "Right";
    chart.axes.valueAxis.title.text = "分";
    chart.axes.valueAxis.minimum = 0;
    chart.axes.valueAxis.majorGridlines.visible = false;
    chart.axes.categoryAxis.reversePlotOrder = true;
    chart.dataLabels.showValue = true;
    const series = chart.series.getItemAt(0);
    series.format.fill.setSolidColor("#4472C4");
    series.gapWidth = 50;
    series.dataLabels.numberFormat = "0.0";
    chart.setPosition("E2", "H10");
    chart.load("left,top,width,height");
    await context.sync();
    // Columns of 48 points, rows of 15.
    expect([chart.left, chart.top, chart.width, chart.height]).toStrictEqual([192, 15, 192, 135]);
  });
  expect(charts()[0]).toMatchObject({
    name: "按分类",
    title: { text: "各分类扣分", visible: true },
    legend: { visible: true, position: "Right" },
    axes: { value: { title: "分", minimum: 0, gridlines: false }, category: { reversed: true } },
    series: [
      { fill: "#4472C4", gapWidth: 50, labels: { value: true, numberFormat: "0.0" } },
      { fill: null, labels: { value: true, numberFormat: null } },
    ],
  });
});

test("a Pareto chart is columns with a line on the second axis", async () => {
  await withData(async (sheet, data, context) => {
    const chart = sheet.charts.add("ColumnClustered", data, "Columns");
    const share = chart.series.getItemAt(1);
    share.chartType = "LineMarkers";
    share.axisGroup = "Secondary";
    chart.axes.getItem("Value", "Secondary").maximum = 1;
    share.load("chartType,axisGroup");
    await context.sync();
    expect([share.chartType, share.axisGroup]).toStrictEqual(["LineMarkers", "Secondary"]);
  });
  expect(charts()[0]?.axes.secondaryValue.maximum).toBe(1);
});

test("a chart goes with its cells, and its series with theirs", async () => {
  await withData(async (sheet, data, context) => {
    sheet.charts.add("Line", data, "Columns").setPosition("E5", "H10");
    await context.sync();
    sheet.getRange("1:2").insert("Down");
    await context.sync();
  });
  expect(charts()[0]).toMatchObject({
    box: { left: 192, top: 90, width: 192, height: 90 },
    series: [{ values: "=Sheet1!$B$4:$B$6" }, { name: "=Sheet1!$C$3" }],
  });
});

test("charts are found by name, listed and deleted; data and series are replaced", async () => {
  await withData(async (sheet, data, context) => {
    sheet.charts.add("Pie", sheet.getRange("A1:B4")).name = "甲";
    const second = sheet.charts.add("Line", data);
    second.name = "乙";
    second.setData(sheet.getRange("A1:B4"));
    const added = second.series.add("另一个");
    added.setValues(sheet.getRange("C2:C4"));
    added.setXAxisValues(sheet.getRange("A2:A4"));
    await context.sync();
    expect(charts()[1]?.series.map(({ name, values }) => [name, values])).toStrictEqual([
      ["=Sheet1!$B$1", "=Sheet1!$B$2:$B$4"],
      ["另一个", "=Sheet1!$C$2:$C$4"],
    ]);
    sheet.charts.load("items/name,count");
    const missing = sheet.charts.getItemOrNullObject("丙");
    missing.load("name");
    sheet.charts.getItem("甲").delete();
    await context.sync();
    expect(sheet.charts.items.map(({ name }) => name)).toStrictEqual(["甲", "乙"]);
    expect(missing.isNullObject).toBe(true);
  });
  expect(charts().map(({ name }) => name)).toStrictEqual(["乙"]);
});

test.each<[string, string, (sheet: Excel.Worksheet) => void]>([
  ["a chart that is missing", "ItemNotFound", (sheet) => sheet.charts.getItem("无").delete()],
  [
    "a kind that is not drawn",
    "ApiNotFound",
    (sheet) => void sheet.charts.add("Pareto", sheet.getRange("A1:B4")),
  ],
  [
    "a series that is missing",
    "ItemNotFound",
    (sheet) => {
      const chart = sheet.charts.add("Line", sheet.getRange("A1:B4"));
      chart.series.getItemAt(7).name = "x";
    },
  ],
  [
    "a member that is not built",
    "ApiNotFound",
    (sheet) => {
      const chart = sheet.charts.add("Line", sheet.getRange("A1:B4"));
      chart.series.getItemAt(0).showShadow = true;
    },
  ],
])("%s is refused with %s", async (_says, code, work) => {
  const error = await refusal(async (context) => {
    work(context.workbook.worksheets.getFirst());
    await context.sync();
  });
  expect(error.code).toBe(code);
});

test("a protected sheet takes no chart unless its options say so", async () => {
  const sheet = given.host.workbook.active;
  sheet.protected = true;
  const add = async (context: Excel.RequestContext) => {
    const first = context.workbook.worksheets.getFirst();
    first.charts.add("Line", first.getRange("A1:B4"));
    await context.sync();
  };
  expect((await refusal(add)).code).toBe("AccessDenied");
  sheet.protection = { ...sheet.protection, allowEditObjects: true };
  await Excel.run(add);
  expect(charts()).toHaveLength(1);
});

/** Saves the workbook, holds its file to Microsoft's rules, and expects to find its charts in it again. */
function expectKept(): void {
  const saved = saveXlsx(given.host.workbook);
  expect(violations(saved)).toStrictEqual([]);
  const again = openXlsx(saved, "again.xlsx").active.charts;
  expect(again.map((chart, at) => ({ ...chart, id: charts()[at]?.id }))).toStrictEqual(charts());
}

test("texts, grounds and lines of a chart's parts are dressed and kept in the file", async () => {
  await withData(async (sheet, data, context) => {
    const chart = sheet.charts.add("LineMarkers", data, "Columns");
    chart.title.text = "各分类扣分";
    chart.title.format.font.set({ size: 14.4, color: "#D9D9D9", name: "微软雅黑", bold: true });
    chart.title.getSubstring(0, 3).font.color = "red";
    chart.title.textOrientation = -45;
    chart.legend.format.fill.setSolidColor("white");
    chart.legend.format.font.italic = true;
    chart.format.fill.setSolidColor("#404040");
    chart.format.border.lineStyle = "Dash";
    chart.plotArea.width = 180;
    chart.plotArea.format.border.clear();
    const { categoryAxis, valueAxis } = chart.axes;
    categoryAxis.format.font.underline = "Single";
    categoryAxis.title.text = "分类";
    categoryAxis.title.format.font.size = 9;
    valueAxis.majorGridlines.format.line.weight = 2;
    valueAxis.minorGridlines.visible = true;
    const labels = chart.dataLabels;
    labels.showValue = true;
    labels.format.font.size = 15;
    labels.textOrientation = 90;
    categoryAxis.format.font.load("underline,color");
    chart.plotArea.load("width");
    await context.sync();
    expect(categoryAxis.format.font.underline).toBe("Single");
    expect(chart.plotArea.width).toBeCloseTo(180);
  });
  expect(charts()[0]?.title).toMatchObject({
    look: { font: { size: 14.4, color: "#D9D9D9", name: "微软雅黑", bold: true } },
    rotation: -45,
    runs: [{ start: 0, length: 3, font: { color: "#FF0000" } }],
  });
  expectKept();
});

test("axes take ticks, scales, units and the place where they meet", async () => {
  await withData(async (sheet, data, context) => {
    const { categoryAxis, valueAxis } = sheet.charts.add("ColumnClustered", data, "Columns").axes;
    categoryAxis.set({
      tickLabelSpacing: 1,
      tickMarkSpacing: 2,
      isBetweenCategories: false,
      tickLabelPosition: "High",
      majorTickMark: "Outside",
      position: "Maximum",
      textOrientation: 45,
    });
    valueAxis.set({
      minorUnit: 1,
      displayUnit: "Thousands",
      showDisplayUnitLabel: false,
      scaleType: "Logarithmic",
      logBase: 100,
      minorTickMark: "Cross",
    });
    valueAxis.setPositionAt(2);
    valueAxis.load("position,positionAt,displayUnit");
    await context.sync();
    expect([valueAxis.position, valueAxis.positionAt, valueAxis.displayUnit]).toStrictEqual([
      "Custom",
      2,
      "Thousands",
    ]);
    categoryAxis.setCategoryNames(sheet.getRange("A2:A3"));
    valueAxis.setCustomDisplayUnit(250);
    await context.sync();
  });
  expect(charts()[0]?.series[1]?.categories).toBe("=Sheet1!$A$2:$A$3");
  expect(charts()[0]?.axes.value.displayUnit).toBe(250);
  expectKept();
});

test("points, signs and trends are drawn and kept", async () => {
  await withData(async (sheet, data, context) => {
    const chart = sheet.charts.add("LineMarkers", data, "Columns");
    const [first, second] = [chart.series.getItemAt(0), chart.series.getItemAt(1)];
    first.set({ markerStyle: "Star", markerSize: 12, markerBackgroundColor: "purple" });
    second.format.line.lineStyle = "Dot";
    const point = first.points.getItemAt(1);
    point.format.fill.setSolidColor("pink");
    point.markerForegroundColor = "black";
    point.dataLabel.text = "最高";
    const trend = first.trendlines.add("Polynomial");
    trend.set({ polynomialOrder: 3, showEquation: true, forwardPeriod: 2 });
    trend.format.line.color = "#FF0000";
    first.points.load("count");
    point.load("value,hasDataLabel");
    trend.load("type,polynomialOrder");
    await context.sync();
    expect(trend.type).toBe("Polynomial");
    second.plotOrder = 0;
    await context.sync();
  });
  expect(charts()[0]?.series).toMatchObject([
    { name: "=Sheet1!$C$1", line: { dash: "sysDot" } },
    {
      name: "=Sheet1!$B$1",
      marker: { style: "Star", size: 12, fill: "#800080", line: null },
      points: [{ index: 1, fill: "#FFC0CB", label: { text: "最高" } }],
      trendlines: [{ type: "Polynomial", order: 3, equation: true, forward: 2 }],
    },
  ]);
  expectKept();
});

test("bubbles have sizes, and a series tells what it is made of", async () => {
  await withData(async (sheet, _data, context) => {
    const chart = sheet.charts.add("Bubble", sheet.getRange("B1:C4"));
    const series = chart.series.getItemAt(0);
    chart.legend.visible = true;
    series.setBubbleSizes(sheet.getRange("B2:B4"));
    series.dataLabels.showBubbleSize = true;
    const values = (["XValues", "YValues", "BubbleSizes"] as const).map((name) =>
      series.getDimensionValues(name),
    );
    const source = series.getDimensionDataSourceString("YValues");
    await context.sync();
    expect(values.map(({ value }) => value)).toStrictEqual([
      [3, 5.5, 1],
      [4, 2, 0],
      [3, 5.5, 1],
    ]);
    expect(source.value).toBe("Sheet1!$C$2:$C$4");
  });
  expectKept();
});

test("a doughnut, a table of figures and columns in depth are kept", async () => {
  await withData(async (sheet, data, context) => {
    const doughnut = sheet.charts.add("Doughnut", sheet.getRange("A1:B4"));
    doughnut.series.getItemAt(0).set({ doughnutHoleSize: 70, firstSliceAngle: 30, explosion: 5 });
    const columns = sheet.charts.add("ColumnStacked", data, "Columns");
    columns.series.getItemAt(0).overlap = 50;
    columns.displayBlanksAs = "Zero";
    const table = columns.getDataTable();
    table.visible = true;
    table.showLegendKey = false;
    table.format.font.color = "#FF0000";
    const cylinders = sheet.charts.add("CylinderCol", data, "Columns");
    const none = doughnut.getDataTableOrNullObject();
    cylinders.load("chartType");
    none.load("visible");
    await context.sync();
    expect([cylinders.chartType, none.isNullObject]).toStrictEqual(["CylinderCol", true]);
  });
  expectKept();
});
