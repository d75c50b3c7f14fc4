import type { AxisName, ChartAxis } from "../../model";
import { plainLook } from "../../model";
import { apiNotFound, invalidArgument } from "../../protocol/host-error";
import type { Property } from "../../protocol/office-class";
import { flag, omitted, oneOf, notNegative, textArgument, wholeNumber } from "../arguments";
import { type ClassOf, type Kinds, type OfChart, office } from "../kinds";
import { at, axisLens, change, read, whole, write } from "./lens";
import { chartOf } from "./list";
import { rotation } from "./rotation";
import { sourceArgument } from "./source";

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
const axisOf = (self: Self): ChartAxis => read(self, axisLens(self.axis));
const changeAxis = (self: Self, patch: Partial<ChartAxis>): void =>
  change(self, axisLens(self.axis), patch);

const property = <K extends keyof ChartAxis>(
  key: K,
  argument: (value: unknown) => ChartAxis[K],
): Property<Self> => ({
  get: (self) => axisOf(self)[key],
  set: (self, value) => changeAxis(self, { [key]: argument(value) }),
});

/** A bound or step; "" leaves it to the application. */
const measured = (key: "minimum" | "maximum" | "majorUnit" | "minorUnit"): Property<Self> => ({
  get: (self) => axisOf(self)[key] ?? "",
  set(self, value) {
    if (value !== "" && (typeof value !== "number" || !Number.isFinite(value)))
      throw invalidArgument();
    changeAxis(self, { [key]: value === "" ? null : value });
  },
});

const ticks = ["None", "Cross", "Inside", "Outside"] as const;
const tick = (key: "majorTick" | "minorTick"): Property<Self> =>
  property(key, (value) => oneOf(value, ticks));

/** How many categories to a label or mark; Excel takes no more than its grid has columns twice over. */
const spacing = (key: "labelSpacing" | "tickSpacing"): Property<Self> => ({
  get: (self) => axisOf(self)[key] ?? 1,
  set(self, value) {
    const count = wholeNumber(value, 1);
    if (count > 31_999) throw invalidArgument();
    changeAxis(self, { [key]: count });
  },
});

const crossings = ["Automatic", "Maximum", "Minimum"] as const;
const crossing: Property<Self> = {
  get: ({ ...self }) => {
    const { crosses } = axisOf(self);
    return typeof crosses === "number" ? "Custom" : crosses;
  },
  set: (self, value) => changeAxis(self, { crosses: oneOf(value, crossings) }),
};
const crossingAt = {
  get: (self: Self): number | string => {
    const { crosses } = axisOf(self);
    return typeof crosses === "number" ? crosses : 0;
  },
};

function crossAt(self: Self, value: unknown): void {
  if (typeof value !== "number" || !Number.isFinite(value)) throw invalidArgument();
  changeAxis(self, { crosses: value });
}

const units = [
  "None",
  "Hundreds",
  "Thousands",
  "TenThousands",
  "HundredThousands",
  "Millions",
  "TenMillions",
  "HundredMillions",
  "Billions",
  "Trillions",
] as const;

const displayUnit: Property<Self> = {
  get: (self) => {
    const unit = axisOf(self).displayUnit;
    return typeof unit === "number" ? "Custom" : (unit ?? "None");
  },
  set(self, value) {
    const unit = oneOf(value, units);
    changeAxis(self, { displayUnit: unit === "None" ? null : unit });
  },
};

/** Scales by powers of ten, unless another base is set. */
const scaleType: Property<Self> = {
  get: (self) => (axisOf(self).logBase === null ? "Linear" : "Logarithmic"),
  set(self, value) {
    const wanted = oneOf(value, ["Linear", "Logarithmic"]);
    changeAxis(self, { logBase: wanted === "Linear" ? null : (axisOf(self).logBase ?? 10) });
  },
};

function logBase(value: unknown): number {
  const base = notNegative(value);
  if (base < 2 || base > 1000) throw invalidArgument();
  return base;
}

const gridlines = (self: Self, lines: "gridlines" | "minorGridlines") =>
  office("ChartGridlines", { ...self, lines });

export const chartAxisClass: ClassOf<"ChartAxis"> = {
  properties: {
    type: { get: ({ axis: name }) => (/category/i.test(name) ? "Category" : "Value") },
    axisGroup: {
      get: ({ axis: name }) => (name.startsWith("secondary") ? "Secondary" : "Primary"),
    },
    visible: property("visible", flag),
    reversePlotOrder: property("reversed", flag),
    numberFormat: property("numberFormat", textArgument),
    linkNumberFormat: {
      get: (self) => axisOf(self).numberFormat === null,
      set: (self, value) =>
        changeAxis(self, {
          numberFormat: flag(value) ? null : (axisOf(self).numberFormat ?? "General"),
        }),
    },
    minimum: measured("minimum"),
    maximum: measured("maximum"),
    majorUnit: measured("majorUnit"),
    minorUnit: measured("minorUnit"),
    displayUnit,
    customDisplayUnit: {
      get: (self) => {
        const unit = axisOf(self).displayUnit;
        return typeof unit === "number" ? unit : 0;
      },
    },
    showDisplayUnitLabel: property("unitLabel", flag),
    scaleType,
    logBase: {
      get: (self) => axisOf(self).logBase ?? 10,
      set: (self, value) => changeAxis(self, { logBase: logBase(value) }),
    },
    majorTickMark: tick("majorTick"),
    minorTickMark: tick("minorTick"),
    tickLabelPosition: property("labels", (value) =>
      oneOf(value, ["NextToAxis", "High", "Low", "None"]),
    ),
    tickLabelSpacing: spacing("labelSpacing"),
    tickMarkSpacing: spacing("tickSpacing"),
    isBetweenCategories: property("between", flag),
    crosses: crossing,
    crossesAt: crossingAt,
    position: crossing,
    positionAt: crossingAt,
    textOrientation: rotation((self) => at(axisLens(self.axis), "rotation")),
  },
  links: {
    title: (self) => office("ChartAxisTitle", self),
    format: ({ axis: name, ...self }) =>
      office("ChartAxisFormat", { ...self, look: at(axisLens(name), "look") }),
    majorGridlines: (self) => gridlines(self, "gridlines"),
    minorGridlines: (self) => gridlines(self, "minorGridlines"),
  },
  methods: {
    setCategoryNames(self, source) {
      const categories = sourceArgument(source);
      const { series } = chartOf(self);
      write(
        self,
        at(whole, "series"),
        series.map((one) => ({ ...one, categories })),
      );
    },
    setCustomDisplayUnit(self, value) {
      const unit = notNegative(value);
      if (unit === 0) throw invalidArgument();
      changeAxis(self, { displayUnit: unit });
    },
    setCrossesAt: crossAt,
    setPositionAt: crossAt,
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
        changeAxis(
          self,
          flag(value)
            ? { title: axisOf(self).title ?? "Axis Title" }
            : { title: null, titleLook: plainLook, titleRotation: null },
        ),
    },
    textOrientation: rotation((self) => at(axisLens(self.axis), "titleRotation")),
  },
  links: {
    format: ({ axis: name, ...self }) =>
      office("ChartAxisTitleFormat", { ...self, look: at(axisLens(name), "titleLook") }),
  },
};

export const chartGridlinesClass: ClassOf<"ChartGridlines"> = {
  properties: {
    visible: {
      get: (self) => axisOf(self)[self.lines],
      set: (self, value) => changeAxis(self, { [self.lines]: flag(value) }),
    },
  },
  links: {
    format: ({ axis: name, lines, ...self }) =>
      office("ChartGridlinesFormat", {
        ...self,
        line: at(axisLens(name), lines === "gridlines" ? "gridline" : "minorGridline"),
      }),
  },
};
