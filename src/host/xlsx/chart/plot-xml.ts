import type { ChartSeries } from "../../model";
import { toStorage } from "../formula/storage";
import { escapeText, toXstring } from "../xml/text";
import { type PlotGroup, type Shape, isMeasured, isRound, shapes } from "./kinds";
import { labelsXml } from "./labels-xml";
import { flagValue, value } from "./look-xml";
import { pointsXml } from "./points-xml";
import { looksXml, markerXml } from "./series-looks";
import { trendlineXml } from "./trendline-xml";

const noAddins: ReadonlySet<string> = new Set();
const reference = (formula: string): string =>
  `<c:f>${escapeText(toXstring(toStorage(formula, noAddins)))}</c:f>`;
const numbers = (tag: string, formula: string): string =>
  `<c:${tag}><c:numRef>${reference(formula)}</c:numRef></c:${tag}>`;

/** One element of the plot area, such as `barChart`, with its series. */
export function groupXml(group: PlotGroup, axisIds: readonly number[]): string {
  const { shape, members } = group;
  const series = members.map(({ series: one, index }) => seriesXml(one, index, shape)).join("");
  const axes = isRound(shape) ? "" : axisIds.map((id) => value("axId", id)).join("");
  return `<c:${shape.family}Chart>${opening(shape)}${series}${closing(group)}${axes}</c:${shape.family}Chart>`;
}

function opening({ family, direction, style }: Shape): string {
  const vary = value("varyColors", family === "pie" || family === "doughnut" ? 1 : 0);
  switch (family) {
    case "bar":
    case "bar3D":
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
    case "bubble":
      return vary;
  }
}

/** What a file says of a group as a whole; the first of its series has it in the model. */
function closing({ shape: { family, style, solid }, members }: PlotGroup): string {
  const first = members[0]?.series;
  const angle = value("firstSliceAng", first?.firstSliceAngle ?? 0);
  const gap = value("gapWidth", first?.gapWidth ?? usualGap(style));
  switch (family) {
    case "line":
      return value("marker", 1);
    case "pie":
      return angle;
    case "doughnut":
      return angle + value("holeSize", first?.holeSize ?? usualHole);
    case "bar3D":
      return gap + value("shape", solid);
    case "bar": {
      const overlap = first?.overlap ?? usualOverlap(style);
      return gap + (overlap === 0 ? "" : value("overlap", overlap));
    }
    default:
      return "";
  }
}

/** What the host writes where nothing was said. */
export const usualHole = 50;
export const usualGap = (style: string): number => (style === "clustered" ? 219 : 150);
export const usualOverlap = (style: string): number => (style === "clustered" ? 0 : 100);

function seriesXml(series: ChartSeries, index: number, shape: Shape): string {
  const { family } = shape;
  const own = shapes[series.type];
  const smooth =
    family === "line" || family === "scatter"
      ? flagValue("smooth", series.smooth ?? own.smooth)
      : "";
  const inverts = family === "bar" || family === "bar3D" || family === "bubble";
  return (
    `<c:ser>${value("idx", index)}${value("order", index)}${nameXml(series.name)}` +
    looksXml(series, own, index) +
    (inverts ? flagValue("invertIfNegative", series.invertIfNegative) : "") +
    markerXml(series, own, index) +
    (series.explosion === null || !isRound(own) ? "" : value("explosion", series.explosion)) +
    pointsXml(series, own) +
    labelsXml(series) +
    (isRound(own) || family === "radar" ? "" : series.trendlines.map(trendlineXml).join("")) +
    categoriesXml(series, shape) +
    `${numbers(isMeasured(shape) ? "yVal" : "val", series.values)}${bubblesXml(series, shape)}` +
    `${smooth}</c:ser>`
  );
}

function categoriesXml({ categories }: ChartSeries, shape: Shape): string {
  if (categories === null) return "";
  return isMeasured(shape)
    ? numbers("xVal", categories)
    : `<c:cat><c:strRef>${reference(categories)}</c:strRef></c:cat>`;
}

/** Bubbles of which no size is told are all of one size. */
const bubblesXml = ({ bubbleSizes }: ChartSeries, { family }: Shape): string =>
  family === "bubble"
    ? `${bubbleSizes === null ? "" : numbers("bubbleSize", bubbleSizes)}${value("bubble3D", 0)}`
    : "";

function nameXml(name: string | null): string {
  if (name === null) return "";
  const inner = name.startsWith("=")
    ? `<c:strRef>${reference(name)}</c:strRef>`
    : `<c:v>${escapeText(toXstring(name))}</c:v>`;
  return `<c:tx>${inner}</c:tx>`;
}
