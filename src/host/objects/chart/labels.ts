import type { ChartLabels, LabelPosition } from "../../model";
import type { Property } from "../../protocol/office-class";
import { flag, oneOf, textArgument } from "../arguments";
import { type ClassOf, type Kinds, type OfChart, office } from "../kinds";
import { type Lens, at, change, hiddenLabels, labelsLens, pointLens, read, write } from "./lens";
import { chartOf } from "./list";
import { rotation } from "./rotation";

type OfLabels = Kinds["ChartDataLabels"];
type OfLabel = Kinds["ChartDataLabel"];

/** Labels that are placed or whose numbers are formatted show values, if nothing else is said. */
function changeLabels(self: OfLabels, patch: Partial<ChartLabels>): void {
  const { series } = chartOf(self);
  const asks = "position" in patch || "numberFormat" in patch;
  series.forEach((one, index) => {
    if (self.index !== null && index !== self.index) return;
    const before = one.labels ?? { ...hiddenLabels, value: asks };
    write(self, labelsLens(index), { ...before, ...patch });
  });
}

type Shown = "value" | "seriesName" | "categoryName" | "percentage" | "legendKey" | "bubbleSize";

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

/** The properties that the labels of a series and of a point share. */
function properties<Self extends OfChart>(
  get: (self: Self) => ChartLabels,
  set: (self: Self, patch: Partial<ChartLabels>) => void,
): Record<string, Property<Self>> {
  const shows = (key: Shown): Property<Self> => ({
    get: (self) => get(self)[key],
    set: (self, value) => set(self, { [key]: flag(value) }),
  });
  return {
    showValue: shows("value"),
    showSeriesName: shows("seriesName"),
    showCategoryName: shows("categoryName"),
    showPercentage: shows("percentage"),
    showLegendKey: shows("legendKey"),
    showBubbleSize: shows("bubbleSize"),
    position: {
      get: (self) => get(self).position ?? "Invalid",
      set: (self, value) => set(self, { position: oneOf(value, positions) }),
    },
    numberFormat: {
      get: (self) => get(self).numberFormat ?? "General",
      set: (self, value) => set(self, { numberFormat: textArgument(value) }),
    },
    linkNumberFormat: {
      get: (self) => get(self).numberFormat === null,
      set: (self, value) =>
        set(self, { numberFormat: flag(value) ? null : (get(self).numberFormat ?? "General") }),
    },
    separator: {
      get: (self) => get(self).separator ?? "",
      set: (self, value) => set(self, { separator: textArgument(value) }),
    },
  };
}

export const chartLabelsClass: ClassOf<"ChartDataLabels"> = {
  properties: {
    ...properties<OfLabels>((self) => read(self, labelsLens(self.index)), changeLabels),
    textOrientation: rotation((self) => at(labelsLens(self.index), "rotation")),
  },
  links: {
    format: ({ index, ...self }) =>
      office("ChartDataLabelFormat", { ...self, look: at(labelsLens(index), "look") }),
  },
};

type OwnLabel = ChartLabels & { readonly text: string | null };

/** The label of one point: as its series' are, until something is said of it. */
export const pointLabel = (series: number, point: number): Lens<OwnLabel> => {
  const own = at(pointLens(series, point), "label");
  return {
    get: (chart) => own.get(chart) ?? { ...labelsLens(series).get(chart), text: null },
    set: (chart, label) => own.set(chart, label),
  };
};

const labelOf = ({ index, point }: OfLabel): Lens<OwnLabel> => pointLabel(index, point);

export const chartLabelClass: ClassOf<"ChartDataLabel"> = {
  properties: {
    ...properties<OfLabel>(
      (self) => read(self, labelOf(self)),
      (self, patch) => change(self, labelOf(self), patch),
    ),
    text: {
      get: (self) => read(self, labelOf(self)).text ?? "",
      set: (self, value) => change(self, labelOf(self), { text: textArgument(value), value: true }),
    },
    autoText: {
      get: (self) => read(self, labelOf(self)).text === null,
      set: (self, value) =>
        change(self, labelOf(self), {
          text: flag(value) ? null : (read(self, labelOf(self)).text ?? ""),
        }),
    },
    textOrientation: rotation((self) => at(labelOf(self), "rotation")),
  },
  links: {
    format: ({ index, point, ...self }) =>
      office("ChartDataLabelFormat", { ...self, look: at(pointLabel(index, point), "look") }),
  },
};
