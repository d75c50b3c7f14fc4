import { type Chart, plainAxes, plainFrame } from "../../model";
import { type Element, attribute, child, children } from "../xml/element";
import { blankWords, legendPositions } from "./chart-xml";
import { readAxes, secondaryAxes } from "./read-axis";
import { readLook, readRotation, readRuns, readText } from "./read-look";
import { readSeries } from "./read-series";
import { flagVal, numberVal, val } from "./vals";

type Content = Omit<Chart, "id" | "name" | "box" | "foreign">;

/** A chart of which nothing is known. */
export const nothingRead: Content = {
  ...plainFrame,
  type: "ColumnClustered",
  title: { ...plainFrame.title, visible: false },
  legend: { ...plainFrame.legend, visible: false, position: "Right" },
  axes: plainAxes,
  series: [],
};

/** What the model knows of a chart's part; the caller finds out whether that is all of it. */
export function readChart(root: Element): Content {
  const chart = child(root, "chart");
  const plot = child(chart, "plotArea");
  const groups = (plot?.children ?? []).filter(({ local }) => local.endsWith("Chart"));
  const secondary = secondaryAxes(plot);
  const series = groups.flatMap((group) => {
    const isSecondary = children(group, "axId").some((one) =>
      secondary.has(attribute(one, "val") ?? ""),
    );
    return children(group, "ser").map((one) => ({
      order: numberVal(one, "order") ?? 0,
      series: readSeries(one, group, isSecondary),
    }));
  });
  const sorted = series.sort((a, b) => a.order - b.order).map((one) => one.series);
  return {
    type: sorted[0]?.type ?? "ColumnClustered",
    title: readTitle(chart),
    legend: readLegend(child(chart, "legend")),
    look: readLook(root),
    plot: {
      look: readLook(plot),
      box: readLayout(child(child(plot, "layout"), "manualLayout")),
    },
    dataTable: readTable(child(plot, "dTable")),
    blanks: blankWords.read(val(chart, "dispBlanksAs")) ?? "Zero",
    visibleOnly: flagVal(chart, "plotVisOnly", true),
    axes: readAxes(plot, secondary),
    series: sorted,
  };
}

function readTitle(chart: Element | undefined): Chart["title"] {
  const title = child(chart, "title");
  return {
    visible: title !== undefined && !flagVal(chart, "autoTitleDeleted"),
    text: readText(title),
    overlay: flagVal(title, "overlay"),
    look: readLook(title),
    rotation: readRotation(title),
    runs: readRuns(title),
  };
}

const readLegend = (legend: Element | undefined): Chart["legend"] => ({
  visible: legend !== undefined,
  position: legendPositions.read(val(legend, "legendPos")) ?? "Right",
  overlay: flagVal(legend, "overlay"),
  look: readLook(legend),
});

function readLayout(layout: Element | undefined): Chart["plot"]["box"] {
  const [left, top] = [numberVal(layout, "x"), numberVal(layout, "y")];
  const [width, height] = [numberVal(layout, "w"), numberVal(layout, "h")];
  if (left === null || top === null || width === null || height === null) return null;
  return { left, top, width, height };
}

const readTable = (table: Element | undefined): Chart["dataTable"] =>
  table
    ? {
        legendKey: flagVal(table, "showKeys"),
        horizontal: flagVal(table, "showHorzBorder"),
        vertical: flagVal(table, "showVertBorder"),
        outline: flagVal(table, "showOutline"),
        look: readLook(table),
      }
    : null;
