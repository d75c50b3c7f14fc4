import { type Chart, type ChartType, boxOf, chartTypes, plainAxes, plainFrame } from "../../model";
import { apiNotFound, invalidArgument, orItemNotFound } from "../../protocol/host-error";
import { areaArgument, existing } from "../addresses";
import { flag, omitted, oneOf, notNegative, textArgument, wholeNumber } from "../arguments";
import { type ClassOf, type OfChart, type OnSheet, office, selfOf } from "../kinds";
import { registrations } from "../registration";
import { tell } from "../session";
import { dataTableOf, dataTableOrNull } from "./frame";
import { at, whole } from "./lens";
import { changeChart, chartOf, moveChart, setCharts } from "./list";
import { seriesIn } from "./source";

/** One of the kinds that the host draws; Excel's others are refused by name. */
export function chartType(value: unknown): ChartType {
  const word = textArgument(value);
  const found = chartTypes.find((type) => type === word);
  if (!found) throw apiNotFound("ChartType", word);
  return found;
}

/** Nobody clicks on charts in the host; whoever listens is told of nothing. */
const chartEvents = {
  ActivatedEvent: "chartActivated",
  DeactivatedEvent: "chartDeactivated",
} as const;

const bys = ["Auto", "Columns", "Rows"] as const;

function add(self: OnSheet, type: unknown, source: unknown, seriesBy: unknown) {
  const area = selfOf(source, "Range");
  if (!area) throw invalidArgument();
  const kind = chartType(type);
  const by = omitted(seriesBy) ? "Auto" : oneOf(seriesBy, bys);
  const { charts } = existing(self).sheet;
  const number = nextNumber(charts);
  const series = seriesIn(area, kind, by);
  const chart: Chart = {
    id: `{${number.toString(16).toUpperCase().padStart(8, "0")}-0005-4000-8000-000000000000}`,
    name: `Chart ${number}`,
    // Excel's usual size, in the corner of what is in view.
    box: { left: 96, top: 60, width: 360, height: 216 },
    type: kind,
    ...plainFrame,
    legend: {
      ...plainFrame.legend,
      visible: series.length > 1 || kind === "Pie" || kind === "Doughnut",
    },
    axes: plainAxes,
    series,
    foreign: false,
  };
  setCharts(self, [...charts, chart]);
  tell(self, "chartAdded", { chartId: chart.id });
  return office("Chart", { session: self.session, sheet: self.sheet, id: chart.id });
}

function nextNumber(charts: readonly Chart[]): number {
  for (let number = charts.length + 1; ; number++) {
    const taken = charts.some(
      ({ id, name }) =>
        name === `Chart ${number}` ||
        id.startsWith(`{${number.toString(16).toUpperCase().padStart(8, "0")}-`),
    );
    if (!taken) return number;
  }
}

/** By name, without regard to case, or by id. */
function find({ session, sheet }: OnSheet, key: unknown) {
  const wanted = textArgument(key).toLowerCase();
  const found = sheet.charts.find(
    ({ id, name }) => id.toLowerCase() === wanted || name.toLowerCase() === wanted,
  );
  return found ? office("Chart", { session, sheet, id: found.id }) : null;
}

const items = ({ session, sheet }: OnSheet) =>
  sheet.charts.map(({ id }) => office("Chart", { session, sheet, id }));

export const chartsClass: ClassOf<"ChartCollection"> = {
  items,
  properties: { count: { get: ({ sheet }) => sheet.charts.length } },
  methods: {
    add,
    getCount: ({ sheet }) => sheet.charts.length,
    getItem: (self, key) => orItemNotFound(find(self, key)),
    getItemAt: (self, index) => orItemNotFound(items(self)[wholeNumber(index, 0)]),
    getItemOrNullObject: find,
    ...registrations<OnSheet>(
      ({ session }) => session,
      ({ sheet }) => sheet.id,
      { ...chartEvents, AddedEvent: "chartAdded", DeletedEvent: "chartDeleted" },
    ),
  },
};

const side = (key: "left" | "top" | "width" | "height") => ({
  get: (self: OfChart) => chartOf(self).box[key],
  set: (self: OfChart, value: unknown) =>
    moveChart(self, { box: { ...chartOf(self).box, [key]: notNegative(value) } }),
});

/** From the first cell's corner to the last cell's. */
function setPosition(self: OfChart, start: unknown, end: unknown): void {
  const from = areaArgument(self, start).rect;
  const to = omitted(end) ? null : areaArgument(self, end).rect;
  const { left, top, width, height } = boxOf(self.sheet, from);
  if (!to) {
    const { box } = chartOf(self);
    return moveChart(self, { box: { ...box, left, top } });
  }
  const last = boxOf(self.sheet, to);
  const right = Math.max(left + width, last.left + last.width);
  const bottom = Math.max(top + height, last.top + last.height);
  moveChart(self, { box: { left, top, width: right - left, height: bottom - top } });
}

function setData(self: OfChart, source: unknown, seriesBy: unknown): void {
  const area = selfOf(source, "Range");
  if (!area) throw invalidArgument();
  const by = omitted(seriesBy) ? "Auto" : oneOf(seriesBy, bys);
  changeChart(self, { series: seriesIn(area, chartOf(self).type, by) });
}

function setType(self: OfChart, value: unknown): void {
  const type = chartType(value);
  const series = chartOf(self).series.map((one) => ({ ...one, type }));
  changeChart(self, { type, series });
}

export const chartClass: ClassOf<"Chart"> = {
  identity: { name: "Id", get: ({ id }) => id },
  properties: {
    id: { get: ({ id }) => id },
    name: {
      get: (self) => chartOf(self).name,
      set: (self, value) => moveChart(self, { name: textArgument(value) }),
    },
    chartType: { get: (self) => chartOf(self).type, set: setType },
    left: side("left"),
    top: side("top"),
    width: side("width"),
    height: side("height"),
    plotVisibleOnly: {
      get: (self) => chartOf(self).visibleOnly,
      set: (self, value) => changeChart(self, { visibleOnly: flag(value) }),
    },
    displayBlanksAs: {
      get: (self) => chartOf(self).blanks,
      set: (self, value) =>
        changeChart(self, { blanks: oneOf(value, ["NotPlotted", "Zero", "Interpolated"]) }),
    },
  },
  links: {
    axes: (self) => office("ChartAxes", self),
    format: (self) => office("ChartAreaFormat", { ...self, look: at(whole, "look") }),
    plotArea: (self) => office("ChartPlotArea", self),
    dataLabels: (self) => office("ChartDataLabels", { ...self, index: null }),
    legend: (self) => office("ChartLegend", self),
    series: (self) => office("ChartSeriesCollection", self),
    title: (self) => office("ChartTitle", self),
    worksheet: ({ session, sheet }) => office("Worksheet", { session, sheet }),
  },
  methods: {
    delete(self) {
      const old = chartOf(self);
      setCharts(
        self,
        self.sheet.charts.filter((one) => one !== old),
      );
      tell(self, "chartDeleted", { chartId: old.id });
    },
    ...registrations<OfChart>(
      ({ session }) => session,
      ({ id }) => id,
      chartEvents,
    ),
    getDataTable: dataTableOf,
    getDataTableOrNullObject: dataTableOrNull,
    setData,
    setPosition,
  },
};
