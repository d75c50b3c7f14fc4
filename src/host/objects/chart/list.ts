import type { Chart, ChartSeries } from "../../model";
import { HostError, orItemNotFound } from "../../protocol/host-error";
import { existing } from "../addresses";
import { refuseProtected } from "../guard";
import type { OfChart, OfSeries, OnSheet } from "../kinds";

export function chartOf(self: OfChart): Chart {
  return orItemNotFound(existing(self).sheet.charts.find((one) => one.id === self.id));
}

export function setCharts(self: OnSheet, charts: readonly Chart[]): void {
  refuseProtected(self, "allowEditObjects");
  self.sheet.charts = charts;
  self.sheet.announce({ row: 0, column: 0, rows: 0, columns: 0 }, "structure");
}

/** What may change of a chart of which the file holds more than the model. */
type Outside = Partial<Pick<Chart, "name" | "box">>;

export function moveChart(self: OfChart, patch: Outside): void {
  const old = chartOf(self);
  setCharts(
    self,
    self.sheet.charts.map((one) => (one === old ? { ...old, ...patch } : one)),
  );
}

/** @throws HostError UnsupportedOperation for a chart that the change would take something from */
export function changeChart(self: OfChart, patch: Partial<Chart>): void {
  const old = chartOf(self);
  if (old.foreign)
    throw new HostError(
      "UnsupportedOperation",
      `This host cannot change chart "${old.name}": its file holds more of it than the host knows.`,
    );
  setCharts(
    self,
    self.sheet.charts.map((one) => (one === old ? { ...old, ...patch } : one)),
  );
}

export function seriesOf(self: OfSeries): ChartSeries {
  return orItemNotFound(chartOf(self).series[self.index]);
}

export function changeSeries(self: OfSeries, patch: Partial<ChartSeries>): void {
  const old = seriesOf(self);
  const { series } = chartOf(self);
  changeChart(self, { series: series.map((one) => (one === old ? { ...old, ...patch } : one)) });
}
