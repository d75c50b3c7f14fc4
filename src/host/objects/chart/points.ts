import type { Marker } from "../../model";
import { CellError, markerStyles, parseRect, splitSheet } from "../../model";
import { HostError, invalidArgument } from "../../protocol/host-error";
import type { Property } from "../../protocol/office-class";
import { flag, oneOf, wholeNumber } from "../arguments";
import { colorArgument } from "../format/color";
import { type ClassOf, type Kinds, type OfChart, type OfSeries, office } from "../kinds";
import { pointLabel } from "./labels";
import { type Lens, at, change, drawnLook, pointLens, read, seriesLens, write } from "./lens";
import { seriesOf } from "./list";
import { valuesAt } from "./source";

type OfPoint = Kinds["ChartPoint"];

const pointAt = (self: OfSeries, point: number) => office("ChartPoint", { ...self, point });

const countOf = (self: OfSeries): number => {
  const rect = parseRect(splitSheet(seriesOf(self).values.slice(1)).rest);
  return rect ? rect.rows * rect.columns : 0;
};

export const chartPointsClass: ClassOf<"ChartPointsCollection"> = {
  items: (self) => Array.from({ length: countOf(self) }, (_, index) => pointAt(self, index)),
  properties: { count: { get: countOf } },
  methods: {
    getCount: countOf,
    getItemAt(self, index) {
      const at = wholeNumber(index, 0);
      if (at >= countOf(self)) throw new HostError("ItemNotFound");
      return pointAt(self, at);
    },
  },
};

function markerSize(value: unknown): number {
  const size = wholeNumber(value, 2);
  if (size > 72) throw invalidArgument();
  return size;
}

/** The signs of a series, or of one of its points. */
export function markerProperties<Self extends OfChart>(
  lens: (self: Self) => Lens<Marker>,
): Record<string, Property<Self>> {
  const color = (key: "fill" | "line"): Property<Self> => ({
    get: (self) => read(self, lens(self))[key] ?? "",
    set: (self, value) => change(self, lens(self), { [key]: colorArgument(value) }),
  });
  return {
    markerStyle: {
      get: (self) => read(self, lens(self)).style ?? "Automatic",
      set(self, value) {
        const style = oneOf(value, ["Automatic", ...markerStyles]);
        change(self, lens(self), { style: style === "Automatic" ? null : style });
      },
    },
    markerSize: {
      get: (self) => read(self, lens(self)).size ?? 5,
      set: (self, value) => change(self, lens(self), { size: markerSize(value) }),
    },
    markerBackgroundColor: color("fill"),
    markerForegroundColor: color("line"),
  };
}

const lensOf = ({ index, point }: OfPoint) => pointLens(index, point);

export const chartPointClass: ClassOf<"ChartPoint"> = {
  properties: {
    ...markerProperties<OfPoint>((self) => at(lensOf(self), "marker")),
    value: {
      get(self) {
        const value = valuesAt(self, seriesOf(self).values)[self.point] ?? null;
        return value instanceof CellError ? value.code : value;
      },
    },
    hasDataLabel: {
      get: (self) => {
        const { label } = read(self, lensOf(self));
        return (label ?? read(self, seriesLens(self.index)).labels) !== null;
      },
      set(self, value) {
        const shown = flag(value);
        const label = read(self, pointLabel(self.index, self.point));
        const own = at(lensOf(self), "label");
        write(self, own, shown ? { ...label, value: true } : null);
      },
    },
  },
  links: {
    format: ({ point, ...self }) =>
      office("ChartPointFormat", { ...self, look: drawnLook(pointLens(self.index, point)) }),
    dataLabel: (self) => office("ChartDataLabel", self),
  },
};
