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
  /** Null where the application places them. */
  readonly position: LabelPosition | null;
  /** Null for that of the cells. */
  readonly numberFormat: string | null;
  readonly separator: string | null;
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
  readonly line: { readonly color: string | null; readonly weight: number | null };
  readonly labels: ChartLabels | null;
  /** Percent of a bar's width between groups of bars. */
  readonly gapWidth: number | null;
}

export interface ChartAxis {
  readonly visible: boolean;
  /** Null for none. */
  readonly title: string | null;
  /** Null where the application finds them. */
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly majorUnit: number | null;
  readonly gridlines: boolean;
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
  };
  readonly legend: {
    readonly visible: boolean;
    readonly position: "Top" | "Bottom" | "Left" | "Right" | "Corner";
    readonly overlay: boolean;
  };
  readonly axes: Readonly<Record<AxisName, ChartAxis>>;
  readonly series: readonly ChartSeries[];
  /** Whether the file holds more of it than the model, which a change would lose. */
  readonly foreign: boolean;
}

export const plainAxis: ChartAxis = {
  visible: true,
  title: null,
  minimum: null,
  maximum: null,
  majorUnit: null,
  gridlines: false,
  reversed: false,
  numberFormat: null,
};

export const plainAxes: Chart["axes"] = {
  category: plainAxis,
  value: { ...plainAxis, gridlines: true },
  secondaryCategory: { ...plainAxis, visible: false },
  secondaryValue: plainAxis,
};

/** What labels show when they are only asked for. */
export const valueLabels: ChartLabels = {
  value: true,
  seriesName: false,
  categoryName: false,
  percentage: false,
  legendKey: false,
  position: null,
  numberFormat: null,
  separator: null,
};
