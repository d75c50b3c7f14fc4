import {
  type ChartSeries,
  CellError,
  parseRect,
  plainSeries,
  splitSheet,
  valueLabels,
} from "../../model";
import { HostError, apiNotFound, invalidArgument, orItemNotFound } from "../../protocol/host-error";
import type { Property } from "../../protocol/office-class";
import { flag, omitted, oneOf, textArgument, wholeNumber } from "../arguments";
import { type ClassOf, type OfChart, type OfSeries, office } from "../kinds";
import { chartType } from "./charts";
import { at, drawnLook, hiddenLabels, seriesLens } from "./lens";
import { changeChart, changeSeries, chartOf, seriesOf } from "./list";
import { markerProperties } from "./points";
import { sourceArgument, valuesAt } from "./source";

const seriesAt = (self: OfChart, index: number) => {
  const { session, sheet, id } = self;
  return office("ChartSeries", { session, sheet, id, index });
};

function add(self: OfChart, name: unknown, index: unknown) {
  const { series, type } = chartOf(self);
  const place = omitted(index) ? series.length : wholeNumber(index, 0);
  if (place > series.length) throw invalidArgument();
  const added: ChartSeries = {
    ...plainSeries(type),
    name: omitted(name) ? null : textArgument(name),
    categories: series[0]?.categories ?? null,
  };
  changeChart(self, { series: [...series.slice(0, place), added, ...series.slice(place)] });
  return seriesAt(self, place);
}

export const chartSeriesCollectionClass: ClassOf<"ChartSeriesCollection"> = {
  items: (self) => chartOf(self).series.map((_, index) => seriesAt(self, index)),
  properties: { count: { get: (self) => chartOf(self).series.length } },
  methods: {
    add,
    getCount: (self) => chartOf(self).series.length,
    getItemAt(self, index) {
      const place = wholeNumber(index, 0);
      if (place >= chartOf(self).series.length) throw new HostError("ItemNotFound");
      return seriesAt(self, place);
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

/** Series drawn together share what their file says of them as a whole; an explosion is one's own. */
function changeGroup(self: OfSeries, patch: Partial<ChartSeries>): void {
  if ("explosion" in patch) return changeSeries(self, patch);
  const { type, secondary } = seriesOf(self);
  const { series } = chartOf(self);
  changeChart(self, {
    series: series.map((one) =>
      one.type === type && one.secondary === secondary ? { ...one, ...patch } : one,
    ),
  });
}

/** A whole number within bounds, or what Excel has where nothing was set. */
const counted = (
  key: "explosion" | "firstSliceAngle" | "gapWidth" | "holeSize" | "overlap",
  usual: number,
  [least, most]: readonly [number, number],
): Property<OfSeries> => ({
  get: (self) => seriesOf(self)[key] ?? usual,
  set(self, value) {
    const number = wholeNumber(value, least);
    if (number > most) throw invalidArgument();
    changeGroup(self, { [key]: number });
  },
});

/** Puts a series at another place among those of its chart. */
function reorder(self: OfSeries, value: unknown): void {
  const { series } = chartOf(self);
  const place = wholeNumber(value, 0);
  if (place >= series.length) throw invalidArgument();
  const moved = seriesOf(self);
  const others = series.filter((one) => one !== moved);
  changeChart(self, { series: [...others.slice(0, place), moved, ...others.slice(place)] });
}

const dimensions = ["Categories", "Values", "XValues", "YValues", "BubbleSizes"] as const;

/** The formula that leads to one of a series' dimensions; null where it has none. */
function dimension(self: OfSeries, value: unknown): string | null {
  const { values, categories, bubbleSizes } = seriesOf(self);
  const wanted = oneOf(value, dimensions);
  if (wanted === "Values" || wanted === "YValues") return values;
  return wanted === "BubbleSizes" ? bubbleSizes : categories;
}

function dimensionSource(self: OfSeries, value: unknown): string {
  const formula = orItemNotFound(dimension(self, value));
  return formula.slice(1);
}

export const chartSeriesClass: ClassOf<"ChartSeries"> = {
  properties: {
    ...markerProperties<OfSeries>(({ index }) => at(seriesLens(index), "marker")),
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
      get: (self) => {
        const { value, seriesName, categoryName, percentage, legendKey, bubbleSize } =
          seriesOf(self).labels ?? hiddenLabels;
        return value || seriesName || categoryName || percentage || legendKey || bubbleSize;
      },
      set: (self, value) =>
        changeSeries(self, {
          labels: flag(value) ? { ...(seriesOf(self).labels ?? valueLabels), value: true } : null,
        }),
    },
    plotOrder: { get: ({ index }) => index, set: reorder },
    smooth: {
      get: (self) => seriesOf(self).smooth ?? /Smooth/.test(seriesOf(self).type),
      set: (self, value) => changeSeries(self, { smooth: flag(value) }),
    },
    invertIfNegative: {
      get: (self) => seriesOf(self).invertIfNegative,
      set: (self, value) => changeSeries(self, { invertIfNegative: flag(value) }),
    },
    gapWidth: counted("gapWidth", 219, [0, 500]),
    overlap: counted("overlap", 0, [-100, 100]),
    doughnutHoleSize: counted("holeSize", 50, [10, 90]),
    firstSliceAngle: counted("firstSliceAngle", 0, [0, 360]),
    explosion: counted("explosion", 0, [0, 400]),
  },
  links: {
    dataLabels: (self) => office("ChartDataLabels", self),
    format: ({ index, ...self }) =>
      office("ChartSeriesFormat", { ...self, look: drawnLook(seriesLens(index)) }),
    points: (self) => office("ChartPointsCollection", self),
    trendlines: (self) => office("ChartTrendlineCollection", self),
  },
  methods: {
    setValues: (self, value) => changeSeries(self, { values: sourceArgument(value) }),
    setXAxisValues: (self, value) => changeSeries(self, { categories: sourceArgument(value) }),
    setBubbleSizes(self, value) {
      if (seriesOf(self).type !== "Bubble") throw new HostError("InvalidOperation");
      changeSeries(self, { bubbleSizes: sourceArgument(value) });
    },
    getDimensionValues(self, value) {
      const formula = dimension(self, value);
      const values = formula === null ? [] : valuesAt(self, formula);
      return values.map((one) => (one instanceof CellError ? one.code : one));
    },
    getDimensionDataSourceString: dimensionSource,
    getDimensionDataSourceType(self, value) {
      const source = dimensionSource(self, value);
      if (!parseRect(splitSheet(source).rest)) throw apiNotFound("ChartDataSourceType", source);
      return "LocalRange";
    },
    delete(self) {
      const old = seriesOf(self);
      const { series } = chartOf(self);
      changeChart(self, { series: series.filter((one) => one !== old) });
    },
  },
};
