import type { Chart, DataTable } from "../../model";
import { plainLook } from "../../model";
import { HostError } from "../../protocol/host-error";
import type { Property } from "../../protocol/office-class";
import { flag, notNegative } from "../arguments";
import { type ClassOf, type OfChart, office } from "../kinds";
import { type Lens, at, change, read, whole, write } from "./lens";
import { chartOf } from "./list";

/** Where Excel about puts what is drawn, in shares of the chart. */
const usualPlot = { left: 0.06, top: 0.18, width: 0.88, height: 0.62 };

const plot = at(whole, "plot");
const boxOf = (self: OfChart) => read(self, plot).box ?? usualPlot;

/** Points from the chart's corner; the model keeps shares, so that it grows with its chart. */
const side = (key: "left" | "top" | "width" | "height"): Property<OfChart> => {
  const length = (chart: Chart): number =>
    key === "left" || key === "width" ? chart.box.width : chart.box.height;
  return {
    get: (self) => boxOf(self)[key] * length(chartOf(self)),
    set(self, value) {
      const share = Math.min(1, notNegative(value) / length(chartOf(self)));
      change(self, plot, { box: { ...boxOf(self), [key]: share } });
    },
  };
};

export const chartPlotAreaClass: ClassOf<"ChartPlotArea"> = {
  properties: {
    left: side("left"),
    top: side("top"),
    width: side("width"),
    height: side("height"),
  },
  links: {
    format: (self) => office("ChartPlotAreaFormat", { ...self, look: at(plot, "look") }),
  },
};

/** Excel's own: all borders and the legend's keys. */
const usualTable: DataTable = {
  legendKey: true,
  horizontal: true,
  vertical: true,
  outline: true,
  look: plainLook,
};

const table: Lens<DataTable> = {
  get: ({ dataTable }) => dataTable ?? usualTable,
  set: (chart, dataTable) => ({ ...chart, dataTable }),
};

const shows = (key: "legendKey" | "horizontal" | "vertical" | "outline"): Property<OfChart> => ({
  get: (self) => read(self, table)[key],
  set: (self, value) => change(self, table, { [key]: flag(value) }),
});

export const chartDataTableClass: ClassOf<"ChartDataTable"> = {
  properties: {
    visible: {
      get: (self) => chartOf(self).dataTable !== null,
      set: (self, value) =>
        write(self, at(whole, "dataTable"), flag(value) ? read(self, table) : null),
    },
    showLegendKey: shows("legendKey"),
    showHorizontalBorder: shows("horizontal"),
    showVerticalBorder: shows("vertical"),
    showOutlineBorder: shows("outline"),
  },
  links: {
    format: (self) => office("ChartDataTableFormat", { ...self, look: at(table, "look") }),
  },
};

/** Charts of slices and of points have no room for figures below them. */
const mayHaveTable = (self: OfChart): boolean => {
  const { type } = chartOf(self);
  return !/^(?:Pie|Doughnut|XY|Bubble|Radar)/.test(type);
};

export const dataTableOf = (self: OfChart) => {
  if (!mayHaveTable(self)) throw new HostError("ItemNotFound");
  return office("ChartDataTable", self);
};
export const dataTableOrNull = (self: OfChart) =>
  mayHaveTable(self) ? office("ChartDataTable", self) : null;
