import type { ChartLabels, ChartSeries } from "../../model";
import { toStorage } from "../formula/storage";
import { escapeAttribute, escapeText, toXstring } from "../xml/text";
import { words } from "../xml/words";
import { type PlotGroup, type Shape, axisFree, shapes } from "./kinds";

const value = (name: string, val: string | number): string => `<c:${name} val="${val}"/>`;
const rgb = (color: string): string => color.replace("#", "").toUpperCase();
const noAddins: ReadonlySet<string> = new Set();
const reference = (formula: string): string =>
  `<c:f>${escapeText(toXstring(toStorage(formula, noAddins)))}</c:f>`;

/** One element of the plot area, such as `barChart`, with its series. */
export function groupXml(group: PlotGroup, axisIds: readonly [number, number]): string {
  const { shape, members } = group;
  const series = members.map(({ series: one, index }) => seriesXml(one, index, shape)).join("");
  const axes = axisFree(shape) ? "" : axisIds.map((id) => value("axId", id)).join("");
  return `<c:${shape.family}Chart>${opening(shape)}${series}${closing(group)}${axes}</c:${shape.family}Chart>`;
}

function opening({ family, direction, style }: Shape): string {
  const vary = value("varyColors", family === "pie" || family === "doughnut" ? 1 : 0);
  switch (family) {
    case "bar":
      return value("barDir", direction) + value("grouping", style) + vary;
    case "line":
    case "area":
      return value("grouping", style) + vary;
    case "scatter":
      return value("scatterStyle", style === "smooth" ? "smoothMarker" : "lineMarker") + vary;
    case "radar":
      return value("radarStyle", style) + vary;
    case "pie":
    case "doughnut":
      return vary;
  }
}

function closing({ shape: { family, style }, members }: PlotGroup): string {
  if (family === "line") return value("marker", 1);
  if (family === "pie") return value("firstSliceAng", 0);
  if (family === "doughnut") return value("firstSliceAng", 0) + value("holeSize", 50);
  if (family !== "bar") return "";
  const gap = members[0]?.series.gapWidth ?? (style === "clustered" ? 219 : 150);
  return value("gapWidth", gap) + (style === "clustered" ? "" : value("overlap", 100));
}

function seriesXml(series: ChartSeries, index: number, shape: Shape): string {
  const { family } = shape;
  const own = shapes[series.type];
  const hasMarkers = family === "line" || family === "scatter" || family === "radar";
  const marker =
    hasMarkers && !own.markers ? `<c:marker>${value("symbol", "none")}</c:marker>` : "";
  const [x, y] = family === "scatter" ? (["xVal", "yVal"] as const) : (["cat", "val"] as const);
  const categories =
    series.categories === null
      ? ""
      : `<c:${x}>${categoryReference(family, series.categories)}</c:${x}>`;
  const smooth =
    family === "line" || family === "scatter" ? value("smooth", own.smooth ? 1 : 0) : "";
  return (
    `<c:ser>${value("idx", index)}${value("order", index)}${nameXml(series.name)}` +
    `${looksXml(series, own)}${family === "bar" ? value("invertIfNegative", 0) : ""}${marker}` +
    `${series.labels ? labelsXml(series.labels) : ""}${categories}` +
    `<c:${y}><c:numRef>${reference(series.values)}</c:numRef></c:${y}>${smooth}</c:ser>`
  );
}

const categoryReference = (family: Shape["family"], formula: string): string =>
  family === "scatter"
    ? `<c:numRef>${reference(formula)}</c:numRef>`
    : `<c:strRef>${reference(formula)}</c:strRef>`;

function nameXml(name: string | null): string {
  if (name === null) return "";
  const inner = name.startsWith("=")
    ? `<c:strRef>${reference(name)}</c:strRef>`
    : `<c:v>${escapeText(toXstring(name))}</c:v>`;
  return `<c:tx>${inner}</c:tx>`;
}

const solid = (color: string): string =>
  `<a:solidFill><a:srgbClr val="${rgb(color)}"/></a:solidFill>`;

/** A line chart's fill is the colour of its line; a scatter chart of points draws no line. */
function looksXml({ fill, line }: ChartSeries, { family, style }: Shape): string {
  const linear = family === "line" || family === "scatter" || family === "radar";
  const color = line.color ?? (linear ? fill : null);
  const unlined = family === "scatter" && style === "lineMarker";
  const stroke =
    color === null && line.weight === null && !unlined
      ? ""
      : `<a:ln${line.weight === null ? "" : ` w="${Math.round(line.weight * 12_700)}"`}>` +
        `${unlined ? "<a:noFill/>" : color === null ? "" : solid(color)}</a:ln>`;
  const area = fill === null || linear ? "" : solid(fill);
  return area + stroke === "" ? "" : `<c:spPr>${area}${stroke}</c:spPr>`;
}

export const labelPositions = words({
  Center: "ctr",
  InsideEnd: "inEnd",
  InsideBase: "inBase",
  OutsideEnd: "outEnd",
  Left: "l",
  Right: "r",
  Top: "t",
  Bottom: "b",
  BestFit: "bestFit",
});

function labelsXml(labels: ChartLabels): string {
  const { position, numberFormat, separator } = labels;
  const flag = (name: string, shown: boolean): string => value(name, shown ? 1 : 0);
  return (
    "<c:dLbls>" +
    (numberFormat === null
      ? ""
      : `<c:numFmt formatCode="${escapeAttribute(toXstring(numberFormat))}" sourceLinked="0"/>`) +
    (position === null ? "" : value("dLblPos", labelPositions.write(position))) +
    flag("showLegendKey", labels.legendKey) +
    flag("showVal", labels.value) +
    flag("showCatName", labels.categoryName) +
    flag("showSerName", labels.seriesName) +
    flag("showPercent", labels.percentage) +
    flag("showBubbleSize", false) +
    (separator === null ? "" : `<c:separator>${escapeText(toXstring(separator))}</c:separator>`) +
    "</c:dLbls>"
  );
}
