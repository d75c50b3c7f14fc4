import {
  type ChartLabels,
  type ChartSeries,
  CellError,
  type LabelPosition,
  parseRect,
  splitSheet,
  valueLabels,
} from "../../model";
import { HostError, invalidArgument } from "../../protocol/host-error";
import type { Property } from "../../protocol/office-class";
import { flag, omitted, oneOf, positiveNumber, textArgument, wholeNumber } from "../arguments";
import { colorArgument } from "../format/color";
import { type ClassOf, type Kinds, type OfChart, type OfSeries, office, selfOf } from "../kinds";
import { absoluteAddress } from "../names";
import { chartType } from "./charts";
import { changeChart, changeSeries, chartOf, seriesOf } from "./list";

const seriesAt = (self: OfChart, index: number) => {
  const { session, sheet, id } = self;
  return office("ChartSeries", { session, sheet, id, index });
};

function add(self: OfChart, name: unknown, index: unknown) {
  const { series, type } = chartOf(self);
  const at = omitted(index) ? series.length : wholeNumber(index, 0);
  if (at > series.length) throw invalidArgument();
  const added: ChartSeries = {
    name: omitted(name) ? null : textArgument(name),
    values: "={0}",
    categories: series[0]?.categories ?? null,
    type,
    secondary: false,
    fill: null,
    line: { color: null, weight: null },
    labels: null,
    gapWidth: null,
  };
  changeChart(self, { series: [...series.slice(0, at), added, ...series.slice(at)] });
  return seriesAt(self, at);
}

export const chartSeriesCollectionClass: ClassOf<"ChartSeriesCollection"> = {
  items: (self) => chartOf(self).series.map((_, index) => seriesAt(self, index)),
  properties: { count: { get: (self) => chartOf(self).series.length } },
  methods: {
    add,
    getCount: (self) => chartOf(self).series.length,
    getItemAt(self, index) {
      const at = wholeNumber(index, 0);
      if (at >= chartOf(self).series.length) throw new HostError("ItemNotFound");
      return seriesAt(self, at);
    },
  },
};

/** The text that a series is known by: its own, a cell's, or its number. */
export function shownName(self: OfSeries): string {
  const { name } = seriesOf(self);
  if (name === null) return `Series${self.index + 1}`;
  if (!name.startsWith("=")) return name;
  const { sheet: sheetName, rest } = splitSheet(name.slice(1));
  const sheet = self.session.workbook.sheet(sheetName ?? self.sheet.name);
  const rect = parseRect(rest);
  const value = sheet && rect ? sheet.value(rect.row, rect.column) : null;
  return value instanceof CellError ? value.code : String(value ?? "");
}

/** Cells that become a series' values or categories. */
function source(value: unknown): string {
  const area = selfOf(value, "Range");
  if (!area) throw invalidArgument();
  return `=${absoluteAddress(area)}`;
}

function setGap(self: OfSeries, value: unknown): void {
  const gap = wholeNumber(value, 0);
  if (gap > 500) throw invalidArgument();
  changeSeries(self, { gapWidth: gap });
}

export const chartSeriesClass: ClassOf<"ChartSeries"> = {
  properties: {
    name: {
      get: shownName,
      set: (self, value) => changeSeries(self, { name: textArgument(value) }),
    },
    chartType: {
      get: (self) => seriesOf(self).type,
      set: (self, value) => changeSeries(self, { type: chartType(value) }),
    },
    axisGroup: {
      get: (self) => (seriesOf(self).secondary ? "Secondary" : "Primary"),
      set: (self, value) =>
        changeSeries(self, { secondary: oneOf(value, ["Primary", "Secondary"]) === "Secondary" }),
    },
    hasDataLabels: {
      get: (self) => seriesOf(self).labels !== null,
      set: (self, value) => changeSeries(self, { labels: flag(value) ? valueLabels : null }),
    },
    gapWidth: { get: (self) => seriesOf(self).gapWidth ?? 219, set: setGap },
  },
  links: {
    dataLabels: (self) => office("ChartDataLabels", self),
    format: (self) => office("ChartSeriesFormat", self),
  },
  methods: {
    setValues: (self, value) => changeSeries(self, { values: source(value) }),
    setXAxisValues: (self, value) => changeSeries(self, { categories: source(value) }),
    delete(self) {
      const old = seriesOf(self);
      const { series } = chartOf(self);
      changeChart(self, { series: series.filter((one) => one !== old) });
    },
  },
};

export const chartSeriesFormatClass: ClassOf<"ChartSeriesFormat"> = {
  links: {
    fill: (self) => office("ChartFill", self),
    line: (self) => office("ChartLineFormat", self),
  },
};

export const chartFillClass: ClassOf<"ChartFill"> = {
  methods: {
    setSolidColor: (self, color) => changeSeries(self, { fill: colorArgument(color) }),
    clear: (self) => changeSeries(self, { fill: null }),
  },
};

const lineOf = (self: OfSeries) => seriesOf(self).line;

export const chartLineClass: ClassOf<"ChartLineFormat"> = {
  properties: {
    color: {
      get: (self) => lineOf(self).color ?? "",
      set: (self, value) =>
        changeSeries(self, { line: { ...lineOf(self), color: colorArgument(value) } }),
    },
    weight: {
      get: (self) => lineOf(self).weight ?? 0,
      set: (self, value) =>
        changeSeries(self, { line: { ...lineOf(self), weight: positiveNumber(value) } }),
    },
  },
  methods: { clear: (self) => changeSeries(self, { line: { color: null, weight: null } }) },
};

type Labels = Kinds["ChartDataLabels"];

/** A chart's labels are those of all its series. */
function labelsOf(self: Labels): ChartLabels {
  const { series } = chartOf(self);
  return series[self.index ?? 0]?.labels ?? { ...valueLabels, value: false };
}

function changeLabels(self: Labels, patch: Partial<ChartLabels>): void {
  const { series } = chartOf(self);
  const changed = series.map((one, at) => {
    if (self.index !== null && at !== self.index) return one;
    const before = one.labels ?? {
      ...valueLabels,
      value: "position" in patch || "numberFormat" in patch,
    };
    const labels = { ...before, ...patch };
    const { value, seriesName, categoryName, percentage, legendKey } = labels;
    const shown = value || seriesName || categoryName || percentage || legendKey;
    return { ...one, labels: shown ? labels : null };
  });
  changeChart(self, { series: changed });
}

const shown = (
  key: "value" | "seriesName" | "categoryName" | "percentage" | "legendKey",
): Property<Labels> => ({
  get: (self) => labelsOf(self)[key],
  set: (self, value) => changeLabels(self, { [key]: flag(value) }),
});

const positions: readonly LabelPosition[] = [
  "Center",
  "InsideEnd",
  "InsideBase",
  "OutsideEnd",
  "Left",
  "Right",
  "Top",
  "Bottom",
  "BestFit",
];

export const chartLabelsClass: ClassOf<"ChartDataLabels"> = {
  properties: {
    showValue: shown("value"),
    showSeriesName: shown("seriesName"),
    showCategoryName: shown("categoryName"),
    showPercentage: shown("percentage"),
    showLegendKey: shown("legendKey"),
    position: {
      get: (self) => labelsOf(self).position ?? "Invalid",
      set: (self, value) => changeLabels(self, { position: oneOf(value, positions) }),
    },
    numberFormat: {
      get: (self) => labelsOf(self).numberFormat ?? "General",
      set: (self, value) => changeLabels(self, { numberFormat: textArgument(value) }),
    },
    separator: {
      get: (self) => labelsOf(self).separator ?? "",
      set: (self, value) => changeLabels(self, { separator: textArgument(value) }),
    },
  },
};
