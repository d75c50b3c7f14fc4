import { type ChartAxis, plainAxis } from "./chart-axis";
import { type BoxLook, type TextRun, plainLook } from "./chart-look";
import type { ChartSeries } from "./chart-series";
import type { ChartType } from "./chart-type";
import type { Box } from "./geometry";

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

export const plainAxes: Chart["axes"] = {
  category: plainAxis,
  value: { ...plainAxis, gridlines: true },
  secondaryCategory: { ...plainAxis, visible: false, crosses: "Maximum" },
  secondaryValue: plainAxis,
};
