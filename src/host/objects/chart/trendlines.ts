import { type Trendline, plainTrendline } from "../../model";
import { HostError, invalidArgument, orItemNotFound } from "../../protocol/host-error";
import type { Property } from "../../protocol/office-class";
import { flag, omitted, oneOf, notNegative, textArgument, wholeNumber } from "../arguments";
import { type ClassOf, type Kinds, type OfSeries, office } from "../kinds";
import { type Lens, at, change, read, seriesLens, write } from "./lens";

type Self = Kinds["ChartTrendline"];

const types = [
  "Linear",
  "Exponential",
  "Logarithmic",
  "MovingAverage",
  "Polynomial",
  "Power",
] as const;

const listOf = ({ index }: OfSeries): Lens<readonly Trendline[]> =>
  at(seriesLens(index), "trendlines");

const lineLens = (self: Self): Lens<Trendline> => ({
  get: (chart) => orItemNotFound(listOf(self).get(chart)[self.trendline]),
  set: (chart, value) =>
    listOf(self).set(
      chart,
      listOf(self)
        .get(chart)
        .map((one, place) => (place === self.trendline ? value : one)),
    ),
});

const trendlineAt = (self: OfSeries, trendline: number) =>
  office("ChartTrendline", { ...self, trendline });

function add(self: OfSeries, type: unknown) {
  const list = read(self, listOf(self));
  const added = { ...plainTrendline, type: omitted(type) ? "Linear" : oneOf(type, types) } as const;
  write(self, listOf(self), [...list, added]);
  return trendlineAt(self, list.length);
}

export const chartTrendlinesClass: ClassOf<"ChartTrendlineCollection"> = {
  items: (self) => read(self, listOf(self)).map((_, index) => trendlineAt(self, index)),
  methods: {
    add,
    getCount: (self) => read(self, listOf(self)).length,
    getItem(self, index) {
      const place = wholeNumber(index, 0);
      if (place >= read(self, listOf(self)).length) throw new HostError("ItemNotFound");
      return trendlineAt(self, place);
    },
  },
};

const property = <K extends keyof Trendline>(
  key: K,
  argument: (value: unknown) => Trendline[K],
): Property<Self> => ({
  get: (self) => read(self, lineLens(self))[key],
  set: (self, value) => change(self, lineLens(self), { [key]: argument(value) }),
});

const between =
  (least: number, most: number) =>
  (value: unknown): number => {
    const number = wholeNumber(value, least);
    if (number > most) throw invalidArgument();
    return number;
  };

export const chartTrendlineClass: ClassOf<"ChartTrendline"> = {
  identity: { name: "_Id", get: ({ trendline }) => String(trendline) },
  properties: {
    type: property("type", (value) => oneOf(value, types)),
    name: {
      get: (self) => read(self, lineLens(self)).name ?? "",
      set: (self, value) => change(self, lineLens(self), { name: textArgument(value) }),
    },
    polynomialOrder: property("order", between(2, 6)),
    movingAveragePeriod: property("period", between(2, 255)),
    forwardPeriod: property("forward", notNegative),
    backwardPeriod: property("backward", notNegative),
    showEquation: property("equation", flag),
    showRSquared: property("rSquared", flag),
    intercept: {
      get: (self) => read(self, lineLens(self)).intercept ?? "",
      set: (self, value) =>
        change(self, lineLens(self), { intercept: value === "" ? null : notNegative(value) }),
    },
  },
  links: {
    format: ({ trendline, ...self }) =>
      office("ChartTrendlineFormat", {
        ...self,
        line: at(lineLens({ ...self, trendline }), "line"),
      }),
  },
  methods: {
    delete(self) {
      const list = read(self, listOf(self));
      write(
        self,
        listOf(self),
        list.filter((_, place) => place !== self.trendline),
      );
    },
  },
};
