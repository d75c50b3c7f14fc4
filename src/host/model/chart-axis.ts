import { type BoxLook, type LineLook, plainLine, plainLook } from "./chart-look";

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
