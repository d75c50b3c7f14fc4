import type {
  AxisName,
  BoxLook,
  Chart,
  ChartAxis,
  ChartLabels,
  ChartPoint,
  ChartSeries,
  LineLook,
} from "../../model";
import { plainLine, plainMarker, plainText, valueLabels } from "../../model";
import { orItemNotFound } from "../../protocol/host-error";
import type { OfChart } from "../kinds";
import { changeChart, chartOf } from "./list";

/** A part of a chart, to be looked at and to be replaced. */
export interface Lens<T> {
  get(chart: Chart): T;
  set(chart: Chart, value: T): Chart;
}

export const read = <T>(self: OfChart, lens: Lens<T>): T => lens.get(chartOf(self));

export const write = <T>(self: OfChart, lens: Lens<T>, value: T): void =>
  changeChart(self, lens.set(chartOf(self), value));

export const change = <T extends object>(self: OfChart, lens: Lens<T>, patch: Partial<T>): void =>
  write(self, lens, { ...read(self, lens), ...patch });

/** A part of a part. */
export const at = <T extends object, K extends keyof T>(lens: Lens<T>, key: K): Lens<T[K]> => ({
  get: (chart) => lens.get(chart)[key],
  set: (chart, value) => lens.set(chart, { ...lens.get(chart), [key]: value }),
});

export const whole: Lens<Chart> = { get: (chart) => chart, set: (_, value) => value };

export const axisLens = (name: AxisName): Lens<ChartAxis> => at(at(whole, "axes"), name);

export const seriesLens = (index: number): Lens<ChartSeries> => ({
  get: ({ series }) => orItemNotFound(series[index]),
  set: (chart, value) => ({
    ...chart,
    series: chart.series.map((one, place) => (place === index ? value : one)),
  }),
});

/** A point that differs from its series in nothing as yet. */
const plainPoint = (index: number): ChartPoint => ({
  index,
  fill: null,
  line: plainLine,
  marker: plainMarker,
  label: null,
});

export const pointLens = (series: number, index: number): Lens<ChartPoint> => {
  const points = at(seriesLens(series), "points");
  return {
    get: (chart) => points.get(chart).find((one) => one.index === index) ?? plainPoint(index),
    set: (chart, value) =>
      points.set(chart, [...points.get(chart).filter((one) => one.index !== index), value]),
  };
};

/** Labels that show nothing, but may say how they would look. */
export const hiddenLabels: ChartLabels = { ...valueLabels, value: false };

/** The labels of one series, or (null) of all of them. */
export const labelsLens = (index: number | null): Lens<ChartLabels> => ({
  get: ({ series }) => series[index ?? 0]?.labels ?? hiddenLabels,
  set: (chart, labels) => ({
    ...chart,
    series: chart.series.map((one, place) =>
      index === null || place === index ? { ...one, labels } : one,
    ),
  }),
});

/** What fills and draws a series or a point, as a look without text. */
export const drawnLook = (lens: Lens<ChartSeries> | Lens<ChartPoint>): Lens<BoxLook> => ({
  get(chart) {
    const { fill, line } = lens.get(chart);
    return { fill, line, font: plainText };
  },
  set(chart, { fill, line }) {
    const drawn = lens as Lens<{ fill: string | null; line: LineLook }>;
    return drawn.set(chart, { ...drawn.get(chart), fill, line });
  },
});
