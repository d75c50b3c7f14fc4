import {
  type Chart,
  type ChartSeries,
  Workbook,
  chartTypes,
  emptyCell,
  plainAxes,
  plainFrame,
  plainLine,
  plainSeries,
  valueLabels,
} from "../../../src/host/model";
import { openXlsx, saveXlsx } from "../../../src/host/xlsx";
import { textsOf, zipTexts } from "./package";
import { violations } from "./validator";

const series = (column: string, more: Partial<ChartSeries> = {}): ChartSeries => ({
  ...plainSeries("ColumnClustered"),
  name: `=表!$${column}$1`,
  values: `=表!$${column}$2:$${column}$4`,
  categories: "=表!$A$2:$A$4",
  ...more,
});

const chart = (number: number, more: Partial<Chart> = {}): Chart => ({
  id: `{0000000${number}-0005-4000-8000-000000000000}`,
  name: `图 ${number}`,
  box: { left: 200, top: 20, width: 360, height: 216 },
  type: "ColumnClustered",
  ...plainFrame,
  title: { ...plainFrame.title, text: "各分类扣分 <&>" },
  axes: plainAxes,
  series: [series("B")],
  foreign: false,
  ...more,
});

function bookWith(charts: readonly Chart[]): Workbook {
  const book = new Workbook();
  const sheet = book.addSheet("表");
  const rows = [
    ["分类", "扣分", "累计"],
    ["现场管理", 5, 0.5],
    ["通话质量", 3, 0.8],
    ["考勤", 2, 1],
  ];
  rows.forEach((row, r) => row.forEach((value, c) => sheet.put(r, c, { ...emptyCell, value })));
  sheet.charts = charts;
  return book;
}

test("a chart far below the last column's number keeps its row", () => {
  const box = { left: 200, top: 20_000 * 15, width: 360, height: 216 };
  const bytes = saveXlsx(bookWith([chart(1, { box })]));
  expect(textsOf(bytes)["xl/drawings/drawing1.xml"]).toContain("<xdr:row>20000</xdr:row>");
  expect(openXlsx(bytes, "book.xlsx").active.charts[0]?.box).toEqual(box);
});

const combined = chart(1, {
  series: [
    series("B", {
      fill: "#2F5597",
      gapWidth: 40,
      labels: { ...valueLabels, position: "OutsideEnd" },
    }),
    series("C", {
      type: "LineMarkers",
      secondary: true,
      line: { ...plainLine, color: "#C00000", weight: 2.25 },
      labels: { ...valueLabels, numberFormat: "0%", separator: "; " },
    }),
  ],
  axes: {
    ...plainAxes,
    category: { ...plainAxes.category, title: "分类", reversed: true },
    value: { ...plainAxes.value, minimum: 0, maximum: 10, majorUnit: 2, numberFormat: "0.0" },
    secondaryValue: { ...plainAxes.secondaryValue, maximum: 1 },
  },
});

test("charts are sound by Microsoft's rules and read back the same", () => {
  const untitled = chart(2, {
    name: "饼",
    title: { ...plainFrame.title, visible: false },
    type: "Pie",
    series: [
      series("B", { type: "Pie", name: "扣分", labels: { ...valueLabels, percentage: true } }),
    ],
    legend: { ...plainFrame.legend, position: "Corner" },
  });
  const saved = saveXlsx(bookWith([combined, untitled]));
  expect(violations(saved)).toEqual([]);
  const [first, second] = openXlsx(saved, "b").active.charts;
  expect(first).toEqual({ ...combined, id: first?.id });
  expect([second?.title.visible, second?.legend.position, second?.series[0]?.name]).toEqual([
    false,
    "Corner",
    "扣分",
  ]);
  expect(second?.foreign).toBe(false);
});

test("every kind is written and known again", () => {
  const all = chartTypes.map((type, index) =>
    chart(index + 1, { type, series: [series("B", { type }), series("C", { type })] }),
  );
  const saved = saveXlsx(bookWith(all));
  expect(violations(saved)).toEqual([]);
  const again = openXlsx(saved, "b").active.charts;
  expect(again.map(({ type, foreign }) => [type, foreign])).toEqual(
    chartTypes.map((type) => [type, false]),
  );
});

test("an opened file's other charts stay as they are, byte for byte", () => {
  const saved = saveXlsx(bookWith([chart(1), chart(2), chart(3)]));
  const foreign = zipTexts({
    ...textsOf(saved),
    "xl/charts/chart1.xml": (textsOf(saved)["xl/charts/chart1.xml"] ?? "").replace(
      "<c:plotArea>",
      '<c:floor><c:thickness val="0"/></c:floor><c:plotArea>',
    ),
  });
  const book = openXlsx(foreign, "b.xlsx");
  const [first, second, third] = book.active.charts;
  if (!first || !second || !third) throw new Error("three charts were written");
  expect([first.foreign, second.foreign]).toEqual([true, false]);
  const moved = { ...first, name: "新名", box: { ...first.box, left: 10 } };
  book.active.charts = [moved, { ...third, title: { ...third.title, text: "改" } }, chart(9)];
  const after = saveXlsx(book);
  expect(violations(after)).toEqual([]);
  const texts = textsOf(after);
  expect(texts["xl/charts/chart1.xml"]).toBe(textsOf(foreign)["xl/charts/chart1.xml"]);
  expect(texts["xl/drawings/drawing1.xml"]).not.toContain("图 2");
  const again = openXlsx(after, "b").active.charts;
  expect(again.map(({ name, title, box }) => [name, title.text, box.left])).toEqual([
    ["新名", first.title.text, 10],
    ["图 3", "改", 200],
    ["图 9", "各分类扣分 <&>", 200],
  ]);
});

test("a chart's part that cannot be read keeps nobody from opening the workbook", () => {
  const saved = textsOf(saveXlsx(bookWith([chart(1)])));
  const book = openXlsx(zipTexts({ ...saved, "xl/charts/chart1.xml": "<c:chartSpace" }), "b.xlsx");
  expect(book.active.charts).toMatchObject([{ name: "图 1", foreign: true, series: [] }]);
  expect(textsOf(saveXlsx(book))["xl/charts/chart1.xml"]).toBe("<c:chartSpace");
});
