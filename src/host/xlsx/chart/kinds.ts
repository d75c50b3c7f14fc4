import type { ChartSeries, ChartType } from "../../model";

type Family =
  "bar" | "bar3D" | "line" | "pie" | "doughnut" | "area" | "scatter" | "radar" | "bubble";

/** How the file writes a chart's type: an element, and the words in it that tell variants apart. */
export interface Shape {
  readonly family: Family;
  /** Where bars point, "" for others. */
  readonly direction: "" | "col" | "bar";
  /** How series share a place, or how scatter and radar charts are drawn. */
  readonly style: string;
  readonly markers: boolean;
  readonly smooth: boolean;
  /** The bodies that bars in depth have, "" for others. */
  readonly solid: "" | "box" | "cylinder" | "cone" | "pyramid";
}

const shape = (
  family: Family,
  style: string,
  more: Partial<Omit<Shape, "family" | "style">> = {},
): Shape => ({ family, style, direction: "", markers: false, smooth: false, solid: "", ...more });
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
  Bubble: shape("bubble", ""),
  "3DColumn": shape("bar3D", "standard", { ...col, solid: "box" }),
  "3DColumnClustered": shape("bar3D", "clustered", { ...col, solid: "box" }),
  "3DColumnStacked": shape("bar3D", "stacked", { ...col, solid: "box" }),
  "3DColumnStacked100": shape("bar3D", "percentStacked", { ...col, solid: "box" }),
  "3DBarClustered": shape("bar3D", "clustered", { ...bar, solid: "box" }),
  "3DBarStacked": shape("bar3D", "stacked", { ...bar, solid: "box" }),
  "3DBarStacked100": shape("bar3D", "percentStacked", { ...bar, solid: "box" }),
  CylinderCol: shape("bar3D", "standard", { ...col, solid: "cylinder" }),
  CylinderColClustered: shape("bar3D", "clustered", { ...col, solid: "cylinder" }),
  CylinderColStacked: shape("bar3D", "stacked", { ...col, solid: "cylinder" }),
  CylinderColStacked100: shape("bar3D", "percentStacked", { ...col, solid: "cylinder" }),
  CylinderBarClustered: shape("bar3D", "clustered", { ...bar, solid: "cylinder" }),
  CylinderBarStacked: shape("bar3D", "stacked", { ...bar, solid: "cylinder" }),
  CylinderBarStacked100: shape("bar3D", "percentStacked", { ...bar, solid: "cylinder" }),
  ConeCol: shape("bar3D", "standard", { ...col, solid: "cone" }),
  ConeColClustered: shape("bar3D", "clustered", { ...col, solid: "cone" }),
  ConeColStacked: shape("bar3D", "stacked", { ...col, solid: "cone" }),
  ConeColStacked100: shape("bar3D", "percentStacked", { ...col, solid: "cone" }),
  ConeBarClustered: shape("bar3D", "clustered", { ...bar, solid: "cone" }),
  ConeBarStacked: shape("bar3D", "stacked", { ...bar, solid: "cone" }),
  ConeBarStacked100: shape("bar3D", "percentStacked", { ...bar, solid: "cone" }),
  PyramidCol: shape("bar3D", "standard", { ...col, solid: "pyramid" }),
  PyramidColClustered: shape("bar3D", "clustered", { ...col, solid: "pyramid" }),
  PyramidColStacked: shape("bar3D", "stacked", { ...col, solid: "pyramid" }),
  PyramidColStacked100: shape("bar3D", "percentStacked", { ...col, solid: "pyramid" }),
  PyramidBarClustered: shape("bar3D", "clustered", { ...bar, solid: "pyramid" }),
  PyramidBarStacked: shape("bar3D", "stacked", { ...bar, solid: "pyramid" }),
  PyramidBarStacked100: shape("bar3D", "percentStacked", { ...bar, solid: "pyramid" }),
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
    const { family, direction, style, solid } = shapes[one.type];
    const key = `${one.secondary} ${family} ${direction} ${style} ${solid}`;
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

/** Charts with figures along both axes. */
export const isMeasured = ({ family }: Shape): boolean =>
  family === "scatter" || family === "bubble";

/** Whether series stand behind one another, along an axis of their own. */
export const isDeep = ({ family, style }: Shape): boolean =>
  family === "bar3D" && style === "standard";

/** Charts of slices, which have no axes. */
export const isRound = ({ family }: Shape): boolean => family === "pie" || family === "doughnut";

/** The colours that Office gives series in turn; written out, for not every reader has its theme. */
const colors = ["4472C4", "ED7D31", "A5A5A5", "FFC000", "5B9BD5", "70AD47"];

export const usualColor = (index: number): string => `#${colors[index % colors.length] ?? ""}`;
