import {
  type AxisName,
  type Chart,
  type ChartAxis,
  type ChartLabels,
  type ChartSeries,
  type ChartType,
  chartTypes,
  plainAxes,
  plainAxis,
} from "../../model";
import { fromStorage } from "../formula/storage";
import {
  type Element,
  attribute,
  child,
  children,
  descendants,
  flag,
  numberAttribute,
} from "../xml/element";
import { fromXstring } from "../xml/text";
import { legendPositions } from "./chart-xml";
import { type Shape, shapes, usualColor } from "./kinds";
import { labelPositions } from "./plot-xml";

const val = (parent: Element | undefined, name: string): string | null =>
  attribute(child(parent, name), "val");
const numberVal = (parent: Element | undefined, name: string): number | null =>
  numberAttribute(child(parent, name), "val");
const flagVal = (parent: Element | undefined, name: string, otherwise = false): boolean => {
  const element = child(parent, name);
  return element ? flag(element, "val", true) : otherwise;
};

type Content = Pick<Chart, "type" | "title" | "legend" | "axes" | "series">;

/** A chart of which nothing is known. */
export const nothingRead: Content = {
  type: "ColumnClustered",
  title: { visible: false, text: null, overlay: false },
  legend: { visible: false, position: "Right", overlay: false },
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
  const title = child(chart, "title");
  const legend = child(chart, "legend");
  return {
    type: sorted[0]?.type ?? "ColumnClustered",
    title: {
      visible: title !== undefined && !flagVal(chart, "autoTitleDeleted"),
      text: richText(title),
      overlay: flagVal(title, "overlay"),
    },
    legend: {
      visible: legend !== undefined,
      position: legendPositions.read(val(legend, "legendPos")) ?? "Right",
      overlay: flagVal(legend, "overlay"),
    },
    axes: readAxes(plot, secondary),
    series: sorted,
  };
}

/** The axes after the first two are the secondary ones. */
function secondaryAxes(plot: Element | undefined): ReadonlySet<string> {
  const axes = (plot?.children ?? []).filter(({ local }) => local.endsWith("Ax"));
  return new Set(axes.slice(2).map((one) => val(one, "axId") ?? ""));
}

function richText(title: Element | undefined): string | null {
  const rich = child(child(title, "tx"), "rich");
  if (!rich) return null;
  const paragraphs = children(rich, "p").map((one) =>
    [...descendants(one)].flatMap(({ local, text }) => (local === "t" ? [text] : [])).join(""),
  );
  return fromXstring(paragraphs.join("\n"));
}

function readAxes(plot: Element | undefined, secondary: ReadonlySet<string>): Chart["axes"] {
  const axes: Record<AxisName, ChartAxis> = { ...plainAxes };
  const found = (plot?.children ?? []).filter(({ local }) => local.endsWith("Ax"));
  let categories = 0;
  for (const one of found) {
    const isSecondary = secondary.has(val(one, "axId") ?? "");
    const first = one.local !== "valAx" || (isScatter(plot) && categories++ % 2 === 0);
    if (isSecondary) axes[first ? "secondaryCategory" : "secondaryValue"] = readAxis(one);
    else axes[first ? "category" : "value"] = readAxis(one);
  }
  return axes;
}

const isScatter = (plot: Element | undefined): boolean => child(plot, "scatterChart") !== undefined;

function readAxis(axis: Element): ChartAxis {
  const scaling = child(axis, "scaling");
  const format = child(axis, "numFmt");
  const title = child(axis, "title");
  return {
    ...plainAxis,
    visible: !flagVal(axis, "delete"),
    title: title ? (richText(title) ?? "") : null,
    minimum: numberVal(scaling, "min"),
    maximum: numberVal(scaling, "max"),
    majorUnit: numberVal(axis, "majorUnit"),
    gridlines: child(axis, "majorGridlines") !== undefined,
    reversed: val(scaling, "orientation") === "maxMin",
    numberFormat:
      format && !flag(format, "sourceLinked")
        ? fromXstring(attribute(format, "formatCode") ?? "")
        : null,
  };
}

function formulaIn(element: Element | undefined): string | null {
  const found = element && [...descendants(element)].find(({ local }) => local === "f");
  return found ? fromStorage(fromXstring(found.text)) : null;
}

function color(parent: Element | undefined): string | null {
  const rgb = val(child(parent, "solidFill"), "srgbClr");
  return rgb === null ? null : `#${rgb.toUpperCase()}`;
}

/** The colour of points without a line between them. */
const pointColor = (series: Element, stroke: Element | undefined): string | null =>
  child(stroke, "noFill") ? color(child(child(series, "marker"), "spPr")) : null;

function readSeries(series: Element, group: Element, secondary: boolean): ChartSeries {
  const index = numberVal(series, "order") ?? 0;
  const own = (found: string | null): string | null => (found === usualColor(index) ? null : found);
  const tx = child(series, "tx");
  const text = child(tx, "v")?.text;
  const looks = child(series, "spPr");
  const stroke = child(looks, "ln");
  const weight = numberAttribute(stroke, "w");
  const labels = child(series, "dLbls");
  return {
    name: formulaIn(tx) ?? (text === undefined ? null : fromXstring(text)),
    values: formulaIn(child(series, "val") ?? child(series, "yVal")) ?? "={0}",
    categories: formulaIn(child(series, "cat") ?? child(series, "xVal")),
    type: typeOf(series, group),
    secondary,
    fill: own(color(looks)),
    line: {
      color: own(color(stroke) ?? pointColor(series, stroke)),
      weight: weight === null ? null : weight / 12_700,
    },
    labels: labels ? readLabels(labels) : null,
    gapWidth: group.local === "barChart" ? usualGap(group) : null,
  };
}

/** The width that the host writes by itself is none of the model's. */
function usualGap(group: Element): number | null {
  const gap = numberVal(group, "gapWidth");
  return gap === (val(group, "grouping") === "clustered" ? 219 : 150) ? null : gap;
}

function typeOf(series: Element, group: Element): ChartType {
  const family = group.local.replace(/3?D?Chart$/, "");
  const markers = val(child(series, "marker"), "symbol") !== "none";
  const lined = child(child(child(series, "spPr"), "ln"), "noFill") === undefined;
  const style =
    family === "scatter"
      ? !lined
        ? "lineMarker"
        : flagVal(series, "smooth")
          ? "smooth"
          : "lines"
      : (val(group, "grouping") ?? val(group, "radarStyle") ?? "");
  const fits = (shape: Shape): boolean =>
    shape.family === family &&
    shape.direction === (val(group, "barDir") ?? "") &&
    shape.style === style &&
    (shape.markers === markers || !["line", "scatter"].includes(family));
  return chartTypes.find((type) => fits(shapes[type])) ?? "ColumnClustered";
}

function readLabels(labels: Element): ChartLabels {
  const format = attribute(child(labels, "numFmt"), "formatCode");
  const separator = child(labels, "separator");
  return {
    value: flagVal(labels, "showVal"),
    seriesName: flagVal(labels, "showSerName"),
    categoryName: flagVal(labels, "showCatName"),
    percentage: flagVal(labels, "showPercent"),
    legendKey: flagVal(labels, "showLegendKey"),
    position: labelPositions.read(val(labels, "dLblPos")) ?? null,
    numberFormat: format === null ? null : fromXstring(format),
    separator: separator ? fromXstring(separator.text) : null,
  };
}
