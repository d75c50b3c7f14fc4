import type { ChartLabels } from "./chart-labels";
import { type LineLook, plainLine } from "./chart-look";
import type { ChartType } from "./chart-type";

export const markerStyles = [
  "None",
  "Square",
  "Diamond",
  "Triangle",
  "X",
  "Star",
  "Dot",
  "Dash",
  "Circle",
  "Plus",
] as const;
export type MarkerStyle = (typeof markerStyles)[number];

/** The sign at a point of a line; null leaves a feature to the application. */
export interface Marker {
  readonly style: MarkerStyle | null;
  readonly size: number | null;
  readonly fill: string | null;
  readonly line: string | null;
}

export const plainMarker: Marker = { style: null, size: null, fill: null, line: null };

export interface Trendline {
  readonly type:
    "Linear" | "Exponential" | "Logarithmic" | "MovingAverage" | "Polynomial" | "Power";
  /** Null for one of Excel's own making. */
  readonly name: string | null;
  /** Of a polynomial; the period of a moving average. */
  readonly order: number;
  readonly period: number;
  readonly forward: number;
  readonly backward: number;
  readonly intercept: number | null;
  readonly equation: boolean;
  readonly rSquared: boolean;
  readonly line: LineLook;
}

export const plainTrendline: Trendline = {
  type: "Linear",
  name: null,
  order: 2,
  period: 2,
  forward: 0,
  backward: 0,
  intercept: null,
  equation: false,
  rSquared: false,
  line: plainLine,
};

/** What differs of one point from its series. */
export interface ChartPoint {
  readonly index: number;
  readonly fill: string | null;
  readonly line: LineLook;
  readonly marker: Marker;
  /** Its own label, and the text of that if it has one of its own; null for that of the series. */
  readonly label: (ChartLabels & { readonly text: string | null }) | null;
}

export interface ChartSeries {
  /** Text, or a formula that leads to it; null for "Series1" and so on. */
  readonly name: string | null;
  /** Formulas with their "=": "=Sheet1!$B$2:$B$9". */
  readonly values: string;
  readonly categories: string | null;
  readonly type: ChartType;
  readonly secondary: boolean;
  /** Colours are `#RRGGBB`; null leaves them to the application. */
  readonly fill: string | null;
  readonly line: LineLook;
  readonly marker: Marker;
  /** Null for what its type says. */
  readonly smooth: boolean | null;
  readonly invertIfNegative: boolean;
  /** A pie's slices, as far from its middle in percent. */
  readonly explosion: number | null;
  readonly points: readonly ChartPoint[];
  readonly trendlines: readonly Trendline[];
  /** A formula; of bubble charts only. */
  readonly bubbleSizes: string | null;
  readonly labels: ChartLabels | null;
  /** Percent of a bar's width between groups of bars. */
  readonly gapWidth: number | null;
  /** Percent by which bars of a group cover one another. */
  readonly overlap: number | null;
  /** Percent of a doughnut's width. */
  readonly holeSize: number | null;
  /** Degrees from the top at which a pie's slices begin. */
  readonly firstSliceAngle: number | null;
}

/** A series of which only its type is known. */
export const plainSeries = (type: ChartType): ChartSeries => ({
  name: null,
  values: "={0}",
  categories: null,
  type,
  secondary: false,
  fill: null,
  line: plainLine,
  marker: plainMarker,
  smooth: null,
  invertIfNegative: false,
  explosion: null,
  points: [],
  trendlines: [],
  bubbleSizes: null,
  labels: null,
  gapWidth: null,
  overlap: null,
  holeSize: null,
  firstSliceAngle: null,
});
