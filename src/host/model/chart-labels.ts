import { type BoxLook, plainLook } from "./chart-look";

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
