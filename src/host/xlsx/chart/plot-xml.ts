import { type ChartLabels, type ChartSeries, parseRect, splitSheet } from "../../model";
import { toStorage } from "../formula/storage";
import { escapeAttribute, escapeText, toXstring } from "../xml/text";
import { words } from "../xml/words";
import { type PlotGroup, type Shape, isRound, shapes, usualColor } from "./kinds";

const value = (name: string, val: string | number): string => `<c:${name} val="${val}"/>`;
const rgb = (color: string): string => color.replace("#", "").toUpperCase();
const noAddins: ReadonlySet<string> = new Set();
const reference = (formula: string): string =>
  `<c:f>${escapeText(toXstring(toStorage(formula, noAddins)))}</c:f>`;

/** One element of the plot area, such as `barChart`, with its series. */
export function groupXml(group: PlotGroup, axisIds: readonly [number, number]): string {
  const { shape, members } = group;
  const series = members.map(({ series: one, index }) => seriesXml(one, index, shape)).join("");
  const axes = isRound(shape) ? "" : axisIds.map((id) => value("axId", id)).join("");
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
  const [x, y] = family === "scatter" ? (["xVal", "yVal"] as const) : (["cat", "val"] as const);
  const categories =
    series.categories === null
      ? ""
      : `<c:${x}>${categoryReference(family, series.categories)}</c:${x}>`;
  const smooth =
    family === "line" || family === "scatter" ? value("smooth", own.smooth ? 1 : 0) : "";
  return (
    `<c:ser>${value("idx", index)}${value("order", index)}${nameXml(series.name)}` +
    `${looksXml(series, own, index)}${family === "bar" ? value("invertIfNegative", 0) : ""}` +
    `${markerXml(series, own, index)}${slicesXml(series, own)}` +
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

/** Whether a series is drawn as a line rather than as an area. */
const isLinear = ({ family, style }: Shape): boolean =>
  family === "line" || family === "scatter" || (family === "radar" && style !== "filled");

/** The colour that shows: without one of its own a series has that of its number. */
const shownColor = ({ fill, line }: ChartSeries, shape: Shape, index: number): string =>
  (isLinear(shape) ? (line.color ?? fill) : fill) ?? usualColor(index);

/** A line chart's fill is the colour of its line; a scatter chart of points draws no line. */
function looksXml(series: ChartSeries, shape: Shape, index: number): string {
  const { line } = series;
  const linear = isLinear(shape);
  if (isRound(shape) && series.fill === null) return "";
  const color = linear ? shownColor(series, shape, index) : line.color;
  const unlined = shape.family === "scatter" && shape.style === "lineMarker";
  const stroke =
    color === null && line.weight === null
      ? ""
      : `<a:ln${line.weight === null ? "" : ` w="${Math.round(line.weight * 12_700)}"`}>` +
        `${unlined ? "<a:noFill/>" : color === null ? "" : solid(color)}</a:ln>`;
  const area = linear ? "" : solid(shownColor(series, shape, index));
  return `<c:spPr>${area}${stroke}</c:spPr>`;
}

function markerXml(series: ChartSeries, own: Shape, index: number): string {
  if (!isLinear(own)) return "";
  if (!own.markers) return `<c:marker>${value("symbol", "none")}</c:marker>`;
  const color = solid(shownColor(series, own, index));
  return (
    `<c:marker>${value("symbol", "circle")}${value("size", 5)}` +
    `<c:spPr>${color}<a:ln>${color}</a:ln></c:spPr></c:marker>`
  );
}

const mostSlices = 256;

/** The slices of a pie have a colour each, unless the whole has one. */
function slicesXml({ values, fill }: ChartSeries, shape: Shape): string {
  if (!isRound(shape) || fill !== null) return "";
  const rect = parseRect(splitSheet(values.slice(1)).rest);
  const count = rect ? Math.min(mostSlices, rect.rows * rect.columns) : 0;
  return Array.from(
    { length: count },
    (_, at) =>
      `<c:dPt>${value("idx", at)}${value("bubble3D", 0)}` +
      `<c:spPr>${solid(usualColor(at))}</c:spPr></c:dPt>`,
  ).join("");
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
