import {
  type ChartPoint,
  type ChartSeries,
  type Marker,
  isPlainLine,
  parseRect,
  splitSheet,
} from "../../model";
import { type Shape, isRound, usualColor } from "./kinds";
import { shapeXml, solid, value } from "./look-xml";
import { isLinear, markerWords } from "./series-looks";

const mostSlices = 256;

/** The points that look otherwise; slices of a pie have a colour each, unless the whole has one. */
export function pointsXml(series: ChartSeries, shape: Shape): string {
  const indexes = new Set(series.points.filter(isMarked).map(({ index }) => index));
  const coloured = isRound(shape) && series.fill === null;
  if (coloured) for (let at = 0; at < sliceCount(series.values); at++) indexes.add(at);
  return [...indexes]
    .sort((a, b) => a - b)
    .map((index) => {
      const point = series.points.find((one) => one.index === index);
      const fill = point?.fill ?? (coloured ? usualColor(index) : null);
      return pointXml(index, fill, point, isLinear(shape));
    })
    .join("");
}

function sliceCount(values: string): number {
  const rect = parseRect(splitSheet(values.slice(1)).rest);
  return rect ? Math.min(mostSlices, rect.rows * rect.columns) : 0;
}

const isPlainMarker = (marker: Marker): boolean =>
  Object.values(marker).every((one) => one === null);

const isMarked = ({ fill, line, marker }: ChartPoint): boolean =>
  fill !== null || !isPlainLine(line) || !isPlainMarker(marker);

function pointXml(
  index: number,
  fill: string | null,
  point: ChartPoint | undefined,
  linear: boolean,
): string {
  const marker = point && linear ? pointMarkerXml(point.marker) : "";
  const looks = point ? shapeXml({ fill, line: point.line }) : shapeXml({ fill, line: noLine });
  return `<c:dPt>${value("idx", index)}${marker}${value("bubble3D", 0)}${looks}</c:dPt>`;
}

const noLine = { color: null, weight: null, dash: null };

/** Only what is said of it: the rest is the series'. */
function pointMarkerXml({ style, size, fill, line }: Marker): string {
  const looks =
    (fill === null ? "" : solid(fill)) + (line === null ? "" : `<a:ln>${solid(line)}</a:ln>`);
  const inner =
    (style === null ? "" : value("symbol", markerWords.write(style))) +
    (size === null ? "" : value("size", size)) +
    (looks === "" ? "" : `<c:spPr>${looks}</c:spPr>`);
  return inner === "" ? "" : `<c:marker>${inner}</c:marker>`;
}
