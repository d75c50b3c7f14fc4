import { type BoxLook, type LineLook, type TextRun, plainLine, plainLook } from "./chart-look";
import type { Box } from "./geometry";

export const chartTypes = [
  "ColumnClustered",
  "ColumnStacked",
  "ColumnStacked100",
  "BarClustered",
  "BarStacked",
  "BarStacked100",
  "Line",
  "LineStacked",
  "LineStacked100",
  "LineMarkers",
  "LineMarkersStacked",
  "LineMarkersStacked100",
  "Pie",
  "Doughnut",
  "Area",
  "AreaStacked",
  "AreaStacked100",
  "XYScatter",
  "XYScatterLines",
  "XYScatterLinesNoMarkers",
  "XYScatterSmooth",
  "XYScatterSmoothNoMarkers",
  "Radar",
  "RadarMarkers",
  "RadarFilled",
  "Bubble",
  "3DColumn",
  "3DColumnClustered",
  "3DColumnStacked",
  "3DColumnStacked100",
  "3DBarClustered",
  "3DBarStacked",
  "3DBarStacked100",
  "CylinderCol",
  "CylinderColClustered",
  "CylinderColStacked",
  "CylinderColStacked100",
  "CylinderBarClustered",
  "CylinderBarStacked",
  "CylinderBarStacked100",
  "ConeCol",
  "ConeColClustered",
  "ConeColStacked",
  "ConeColStacked100",
  "ConeBarClustered",
  "ConeBarStacked",
  "ConeBarStacked100",
  "PyramidCol",
  "PyramidColClustered",
  "PyramidColStacked",
  "PyramidColStacked100",
  "PyramidBarClustered",
  "PyramidBarStacked",
  "PyramidBarStacked100",
] as const;
export type ChartType = (typeof chartTypes)[number];

export type LabelPosition =
  | "Center"
  | "InsideEnd"
  | "InsideBase"
  | "OutsideEnd"
  | "Left"
  | "Right"
  | "Top"
  | "Bottom"
  | "BestFit";

export interface ChartLabels {
  readonly value: boolean;
  readonly seriesName: boolean;
  readonly categoryName: boolean;
  readonly percentage: boolean;
  readonly legendKey: boolean;
  readonly bubbleSize: boolean;
  readonly look: BoxLook;
  /** Degrees; null where the application turns them. */
  readonly rotation: number | null;
  /** Null where the application places them. */
  readonly position: LabelPosition | null;
  /** Null for that of the cells. */
  readonly numberFormat: string | null;
  readonly separator: string | null;
}

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

export type TickMark = "None" | "Cross" | "Inside" | "Outside";

export interface ChartAxis {
  readonly visible: boolean;
  /** Null for none. */
  readonly title: string | null;
  /** Null where the application finds them. */
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly majorUnit: number | null;
  readonly minorUnit: number | null;
  readonly gridlines: boolean;
  readonly gridline: LineLook;
  readonly minorGridlines: boolean;
  readonly minorGridline: LineLook;
  /** The base of a logarithmic scale; null for a linear one. */
  readonly logBase: number | null;
  /** A word for a power of ten, or a number of one's own; null for none. */
  readonly displayUnit: string | number | null;
  readonly unitLabel: boolean;
  readonly majorTick: TickMark;
  readonly minorTick: TickMark;
  readonly labels: "NextToAxis" | "High" | "Low" | "None";
  /** Null where the application finds them. */
  readonly labelSpacing: number | null;
  readonly tickSpacing: number | null;
  /** Where the other axis meets this one. */
  readonly crosses: "Automatic" | "Maximum" | "Minimum" | number;
  /** Whether points stand between the tick marks of categories, or on them. */
  readonly between: boolean;
  readonly look: BoxLook;
  readonly rotation: number | null;
  readonly titleLook: BoxLook;
  readonly titleRotation: number | null;
  readonly reversed: boolean;
  readonly numberFormat: string | null;
}

export type AxisName = "category" | "value" | "secondaryCategory" | "secondaryValue";

/** A chart on a sheet. Immutable: a change puts a new one, with the same id, in the sheet's list. */
export interface Chart {
  readonly id: string;
  readonly name: string;
  readonly box: Box;
  readonly type: ChartType;
  /** Null text for the application's own: the name of an only series. */
  readonly title: {
    readonly visible: boolean;
    readonly text: string | null;
    readonly overlay: boolean;
    readonly look: BoxLook;
    readonly rotation: number | null;
    /** Parts of the text that look otherwise. */
    readonly runs: readonly TextRun[];
  };
  readonly legend: {
    readonly visible: boolean;
    readonly position: "Top" | "Bottom" | "Left" | "Right" | "Corner";
    readonly overlay: boolean;
    readonly look: BoxLook;
  };
  readonly look: BoxLook;
  readonly plot: {
    readonly look: BoxLook;
    /** In shares of the chart's size, from its corner; null where the application finds its place. */
    readonly box: Box | null;
  };
  /** The figures below the chart; null for none. */
  readonly dataTable: DataTable | null;
  readonly blanks: "NotPlotted" | "Zero" | "Interpolated";
  /** Whether cells of hidden rows and columns are left out. */
  readonly visibleOnly: boolean;
  readonly axes: Readonly<Record<AxisName, ChartAxis>>;
  readonly series: readonly ChartSeries[];
  /** Whether the file holds more of it than the model, which a change would lose. */
  readonly foreign: boolean;
}

export interface DataTable {
  readonly legendKey: boolean;
  readonly horizontal: boolean;
  readonly vertical: boolean;
  readonly outline: boolean;
  readonly look: BoxLook;
}

/** What stands around the series of a new chart. */
export const plainFrame: Pick<
  Chart,
  "title" | "legend" | "look" | "plot" | "dataTable" | "blanks" | "visibleOnly"
> = {
  title: {
    visible: true,
    text: null,
    overlay: false,
    look: plainLook,
    rotation: null,
    runs: [],
  },
  legend: { visible: true, position: "Bottom", overlay: false, look: plainLook },
  look: plainLook,
  plot: { look: plainLook, box: null },
  dataTable: null,
  blanks: "NotPlotted",
  visibleOnly: true,
};

export const plainAxis: ChartAxis = {
  visible: true,
  title: null,
  minimum: null,
  maximum: null,
  majorUnit: null,
  minorUnit: null,
  gridlines: false,
  gridline: plainLine,
  minorGridlines: false,
  minorGridline: plainLine,
  logBase: null,
  displayUnit: null,
  unitLabel: true,
  majorTick: "None",
  minorTick: "None",
  labels: "NextToAxis",
  labelSpacing: null,
  tickSpacing: null,
  crosses: "Automatic",
  between: true,
  look: plainLook,
  rotation: null,
  titleLook: plainLook,
  titleRotation: null,
  reversed: false,
  numberFormat: null,
};

export const plainAxes: Chart["axes"] = {
  category: plainAxis,
  value: { ...plainAxis, gridlines: true },
  secondaryCategory: { ...plainAxis, visible: false, crosses: "Maximum" },
  secondaryValue: plainAxis,
};

/** What labels show when they are only asked for. */
export const valueLabels: ChartLabels = {
  value: true,
  seriesName: false,
  categoryName: false,
  percentage: false,
  legendKey: false,
  bubbleSize: false,
  look: plainLook,
  rotation: null,
  position: null,
  numberFormat: null,
  separator: null,
};
