import type { ChartSeries } from "../../model";
import { words } from "../xml/words";
import { type Shape, isRound, usualColor } from "./kinds";
import { solid, value } from "./look-xml";

/** Whether a series is drawn as a line rather than as an area. */
export const isLinear = ({ family, style }: Shape): boolean =>
  family === "line" || family === "scatter" || (family === "radar" && style !== "filled");

/** Whether points stand alone, without a line between them. */
export const isUnlined = ({ family, style }: Shape): boolean =>
  family === "scatter" && style === "lineMarker";

/** The colour that shows: without one of its own a series has that of its number. */
const shownColor = ({ fill, line }: ChartSeries, shape: Shape, index: number): string =>
  (isLinear(shape) ? (line.color ?? fill) : fill) ?? usualColor(index);

/** A line chart's fill is the colour of its line; a scatter chart of points draws no line. */
export function looksXml(series: ChartSeries, shape: Shape, index: number): string {
  const linear = isLinear(shape);
  if (isRound(shape) && series.fill === null) return "";
  const area = linear ? "" : solid(shownColor(series, shape, index));
  return `<c:spPr>${area}${strokeXml(series, shape, index)}</c:spPr>`;
}

function strokeXml(series: ChartSeries, shape: Shape, index: number): string {
  const { color: own, weight, dash } = series.line;
  const color = isLinear(shape) ? shownColor(series, shape, index) : own;
  if (color === null && weight === null && dash === null) return "";
  const hidden = isUnlined(shape) || dash === "none";
  const inner = hidden ? "<a:noFill/>" : color === null ? "" : solid(color);
  const style = dash === null || hidden ? "" : `<a:prstDash val="${dash}"/>`;
  const width = weight === null ? "" : ` w="${Math.round(weight * 12_700)}"`;
  return `<a:ln${width}>${inner}${style}</a:ln>`;
}

export const markerWords = words({
  None: "none",
  Square: "square",
  Diamond: "diamond",
  Triangle: "triangle",
  X: "x",
  Star: "star",
  Dot: "dot",
  Dash: "dash",
  Circle: "circle",
  Plus: "plus",
});
export const usualMarker = { style: "Circle", size: 5 } as const;

export function markerXml(series: ChartSeries, own: Shape, index: number): string {
  if (!isLinear(own)) return "";
  const { marker } = series;
  const style = marker.style ?? (own.markers ? usualMarker.style : "None");
  const symbol = value("symbol", markerWords.write(style));
  if (style === "None") return `<c:marker>${symbol}</c:marker>`;
  const color = shownColor(series, own, index);
  return (
    `<c:marker>${symbol}${value("size", marker.size ?? usualMarker.size)}` +
    `<c:spPr>${solid(marker.fill ?? color)}<a:ln>${solid(marker.line ?? color)}</a:ln></c:spPr></c:marker>`
  );
}
