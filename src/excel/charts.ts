import { type ChartPlan, type ChartSeries, cellName, rectName } from "../sheet";

/** Tells our charts from one that somebody put onto our sheet. */
const ownChart = /^kpi-\d+$/;

/** Dark columns and a middling line differ in grey as well. */
const fill = "#1F4E78";
const line = "#808080";

const kinds = { bar: "BarClustered", column: "ColumnClustered", line: "LineMarkers" } as const;

/** Takes away the charts that we drew before. Their names must be loaded. */
export function removeCharts(sheet: Excel.Worksheet): void {
  for (const chart of sheet.charts.items) if (ownChart.test(chart.name)) chart.delete();
}

/** Draws native charts over their cells. */
export function drawCharts(sheet: Excel.Worksheet, plans: readonly ChartPlan[]): void {
  for (const [index, plan] of plans.entries()) draw(sheet, plan, `kpi-${index + 1}`);
}

function draw(sheet: Excel.Worksheet, plan: ChartPlan, name: string): void {
  const { kind, title, at, series } = plan;
  const [first, ...others] = series;
  if (!first) return;
  const chart = sheet.charts.add(kinds[kind], sheet.getRange(rectName(first.values)), "Columns");
  chart.name = name;
  chart.title.text = title;
  const last = cellName(at.row + at.rows - 1, at.column + at.columns - 1);
  chart.setPosition(cellName(at.row, at.column), last);
  chart.legend.visible = others.length > 0;
  chart.legend.position = "Bottom";
  fillSeries(sheet, chart.series.getItemAt(0), first, plan);
  for (const one of others) fillSeries(sheet, chart.series.add(one.name), one, plan);
  // Excel draws the first bar at the bottom.
  if (kind === "bar") chart.axes.categoryAxis.reversePlotOrder = true;
  if (kind !== "line") chart.axes.valueAxis.minimum = 0;
  if (others.some(({ share }) => share)) {
    chart.axes.getItem("Value", "Secondary").set({ minimum: 0, maximum: 1, numberFormat: "0%" });
  }
}

function fillSeries(
  sheet: Excel.Worksheet,
  drawn: Excel.ChartSeries,
  { name, values, share }: ChartSeries,
  { kind, categories }: ChartPlan,
): void {
  drawn.name = name;
  drawn.setValues(sheet.getRange(rectName(values)));
  drawn.setXAxisValues(sheet.getRange(rectName(categories)));
  if (share) {
    drawn.chartType = "LineMarkers";
    drawn.axisGroup = "Secondary";
  }
  if (share || kind === "line") {
    drawn.format.line.color = share ? line : fill;
    return;
  }
  drawn.format.fill.setSolidColor(fill);
  drawn.gapWidth = 60;
  drawn.hasDataLabels = true;
}
