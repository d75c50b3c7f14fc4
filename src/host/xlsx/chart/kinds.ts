import type { ChartSeries, ChartType } from "../../model";

type Family = "bar" | "line" | "pie" | "doughnut" | "area" | "scatter" | "radar";

/** How the file writes a chart's type: an element, and the words in it that tell variants apart. */
export interface Shape {
  readonly family: Family;
  /** Where bars point, "" for others. */
  readonly direction: "" | "col" | "bar";
  /** How series share a place, or how scatter and radar charts are drawn. */
  readonly style: string;
  readonly markers: boolean;
  readonly smooth: boolean;
}

const shape = (
  family: Family,
  style: string,
  more: Partial<Omit<Shape, "family" | "style">> = {},
): Shape => ({ family, style, direction: "", markers: false, smooth: false, ...more });
const col = { direction: "col" } as const;
const bar = { direction: "bar" } as const;
const markers = { markers: true } as const;

export const shapes: Readonly<Record<ChartType, Shape>> = {
  ColumnClustered: shape("bar", "clustered", col),
  ColumnStacked: shape("bar", "stacked", col),
  ColumnStacked100: shape("bar", "percentStacked", col),
  BarClustered: shape("bar", "clustered", bar),
  BarStacked: shape("bar", "stacked", bar),
  BarStacked100: shape("bar", "percentStacked", bar),
  Line: shape("line", "standard"),
  LineStacked: shape("line", "stacked"),
  LineStacked100: shape("line", "percentStacked"),
  LineMarkers: shape("line", "standard", markers),
  LineMarkersStacked: shape("line", "stacked", markers),
  LineMarkersStacked100: shape("line", "percentStacked", markers),
  Pie: shape("pie", ""),
  Doughnut: shape("doughnut", ""),
  Area: shape("area", "standard"),
  AreaStacked: shape("area", "stacked"),
  AreaStacked100: shape("area", "percentStacked"),
  XYScatter: shape("scatter", "lineMarker", markers),
  XYScatterLines: shape("scatter", "lines", markers),
  XYScatterLinesNoMarkers: shape("scatter", "lines"),
  XYScatterSmooth: shape("scatter", "smooth", { markers: true, smooth: true }),
  XYScatterSmoothNoMarkers: shape("scatter", "smooth", { smooth: true }),
  Radar: shape("radar", "standard"),
  RadarMarkers: shape("radar", "marker", markers),
  RadarFilled: shape("radar", "filled"),
};

/** Series that are drawn together: one element of the plot area. */
export interface PlotGroup {
  readonly shape: Shape;
  readonly secondary: boolean;
  readonly members: readonly { readonly series: ChartSeries; readonly index: number }[];
}

/** Series of one shape on the same axes belong together, in the order of the first of each. */
export function plotGroups(series: readonly ChartSeries[]): readonly PlotGroup[] {
  const groups = new Map<string, { series: ChartSeries; index: number }[]>();
  series.forEach((one, index) => {
    const { family, direction, style } = shapes[one.type];
    const key = `${one.secondary} ${family} ${direction} ${style}`;
    const group = groups.get(key) ?? [];
    group.push({ series: one, index });
    groups.set(key, group);
  });
  return Array.from(groups.values(), (members) => {
    const [first] = members;
    const { type, secondary } = first?.series ?? { type: "Line", secondary: false };
    return { shape: shapes[type], secondary, members };
  });
}

/** Charts of slices, which have no axes. */
export const isRound = ({ family }: Shape): boolean => family === "pie" || family === "doughnut";

/** The colours that Office gives series in turn; written out, for not every reader has its theme. */
const colors = ["4472C4", "ED7D31", "A5A5A5", "FFC000", "5B9BD5", "70AD47"];

export const usualColor = (index: number): string => `#${colors[index % colors.length] ?? ""}`;
