import type { AxisName, Chart, ChartAxis } from "../../model";
import { apiNotFound, invalidArgument } from "../../protocol/host-error";
import type { Property } from "../../protocol/office-class";
import { flag, omitted, oneOf, textArgument } from "../arguments";
import { type ClassOf, type Kinds, type OfChart, office } from "../kinds";
import { changeAxis, changeChart, chartOf } from "./list";
import { shownName } from "./series";

type Title = Chart["title"];
const changeTitle = (self: OfChart, patch: Partial<Title>): void =>
  changeChart(self, { title: { ...chartOf(self).title, ...patch } });

/** What Excel shows as long as no title was set: an only series' name. */
function titleText(self: OfChart): string {
  const { title, series } = chartOf(self);
  if (title.text !== null) return title.text;
  return series.length === 1 ? shownName({ ...self, index: 0 }) : "Chart Title";
}

export const chartTitleClass: ClassOf<"ChartTitle"> = {
  properties: {
    text: {
      get: titleText,
      set: (self, value) => changeTitle(self, { text: textArgument(value), visible: true }),
    },
    visible: {
      get: (self) => chartOf(self).title.visible,
      set: (self, value) => changeTitle(self, { visible: flag(value) }),
    },
    overlay: {
      get: (self) => chartOf(self).title.overlay,
      set: (self, value) => changeTitle(self, { overlay: flag(value) }),
    },
  },
};

type Legend = Chart["legend"];
const changeLegend = (self: OfChart, patch: Partial<Legend>): void =>
  changeChart(self, { legend: { ...chartOf(self).legend, ...patch } });
const positions = ["Top", "Bottom", "Left", "Right", "Corner"] as const;

export const chartLegendClass: ClassOf<"ChartLegend"> = {
  properties: {
    visible: {
      get: (self) => chartOf(self).legend.visible,
      set: (self, value) => changeLegend(self, { visible: flag(value) }),
    },
    position: {
      get: (self) => chartOf(self).legend.position,
      set: (self, value) => changeLegend(self, { position: oneOf(value, positions) }),
    },
    overlay: {
      get: (self) => chartOf(self).legend.overlay,
      set: (self, value) => changeLegend(self, { overlay: flag(value) }),
    },
  },
};

const axis = (self: OfChart, name: AxisName) => office("ChartAxis", { ...self, axis: name });

function axisItem(self: OfChart, type: unknown, group: unknown) {
  const kind = oneOf(type, ["Category", "Value"]);
  const wanted = omitted(group) ? "Primary" : oneOf(group, ["Primary", "Secondary"]);
  if (wanted === "Primary") return axis(self, kind === "Category" ? "category" : "value");
  return axis(self, kind === "Category" ? "secondaryCategory" : "secondaryValue");
}

export const chartAxesClass: ClassOf<"ChartAxes"> = {
  links: {
    categoryAxis: (self) => axis(self, "category"),
    valueAxis: (self) => axis(self, "value"),
    seriesAxis: () => {
      throw apiNotFound("ChartAxes", "seriesAxis");
    },
  },
  methods: { getItem: axisItem },
};

type Self = Kinds["ChartAxis"];
const axisOf = (self: Self): ChartAxis => chartOf(self).axes[self.axis];

const property = <K extends keyof ChartAxis>(
  key: K,
  read: (value: unknown) => ChartAxis[K],
): Property<Self> => ({
  get: (self) => axisOf(self)[key],
  set: (self, value) => changeAxis(self, { [key]: read(value) }),
});

/** A bound or step; "" leaves it to the application. */
const measured = (key: "minimum" | "maximum" | "majorUnit"): Property<Self> => ({
  get: (self) => axisOf(self)[key] ?? "",
  set(self, value) {
    if (value !== "" && (typeof value !== "number" || !Number.isFinite(value)))
      throw invalidArgument();
    changeAxis(self, { [key]: value === "" ? null : value });
  },
});

export const chartAxisClass: ClassOf<"ChartAxis"> = {
  properties: {
    type: { get: ({ axis: name }) => (/category/i.test(name) ? "Category" : "Value") },
    axisGroup: {
      get: ({ axis: name }) => (name.startsWith("secondary") ? "Secondary" : "Primary"),
    },
    visible: property("visible", flag),
    reversePlotOrder: property("reversed", flag),
    numberFormat: property("numberFormat", textArgument),
    minimum: measured("minimum"),
    maximum: measured("maximum"),
    majorUnit: measured("majorUnit"),
  },
  links: {
    title: (self) => office("ChartAxisTitle", self),
    majorGridlines: (self) => office("ChartGridlines", self),
  },
};

export const chartAxisTitleClass: ClassOf<"ChartAxisTitle"> = {
  properties: {
    text: {
      get: (self) => axisOf(self).title ?? "",
      set: (self, value) => changeAxis(self, { title: textArgument(value) }),
    },
    visible: {
      get: (self) => axisOf(self).title !== null,
      set: (self, value) =>
        changeAxis(self, { title: flag(value) ? (axisOf(self).title ?? "Axis Title") : null }),
    },
  },
};

export const chartGridlinesClass: ClassOf<"ChartGridlines"> = {
  properties: { visible: property("gridlines", flag) },
};
