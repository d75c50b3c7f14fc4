import type { Chart, TextRun } from "../../model";
import { plainText } from "../../model";
import { invalidArgument } from "../../protocol/host-error";
import { flag, oneOf, textArgument, wholeNumber } from "../arguments";
import { type ClassOf, type OfChart, office } from "../kinds";
import { type Lens, at, change, read, whole } from "./lens";
import { chartOf } from "./list";
import { rotation } from "./rotation";
import { shownName } from "./series";

const title = at(whole, "title");
const legend = at(whole, "legend");
const format = (part: Lens<Chart["title"]> | Lens<Chart["legend"]>) =>
  at(part as Lens<Chart["legend"]>, "look");

/** What Excel shows as long as no title was set: an only series' name. */
function titleText(self: OfChart): string {
  const { title: own, series } = chartOf(self);
  if (own.text !== null) return own.text;
  return series.length === 1 ? shownName({ ...self, index: 0 }) : "Chart Title";
}

/** A part of the title's text, which then is the title's own. */
function substring(self: OfChart, start: unknown, length: unknown) {
  const text = titleText(self);
  const from = wholeNumber(start, 0);
  const many = wholeNumber(length, 1);
  if (from + many > text.length) throw invalidArgument();
  return office("ChartFormatString", { ...self, font: runFont(text, from, many) });
}

/** How a run of the title's signs looks; what it covers of others is taken from them. */
function runFont(text: string, start: number, length: number): Lens<TextRun["font"]> {
  const runs = at(title, "runs");
  const own = (run: TextRun): boolean => run.start === start && run.length === length;
  return {
    get: (chart) => runs.get(chart).find(own)?.font ?? plainText,
    set(chart, font) {
      const others = runs
        .get(chart)
        .filter((run) => run.start >= start + length || run.start + run.length <= start);
      const all = [...others, { start, length, font }];
      return { ...chart, title: { ...chart.title, text, visible: true, runs: all } };
    },
  };
}

export const chartTitleClass: ClassOf<"ChartTitle"> = {
  properties: {
    text: {
      get: titleText,
      set: (self, value) =>
        change(self, title, { text: textArgument(value), visible: true, runs: [] }),
    },
    visible: {
      get: (self) => read(self, title).visible,
      set: (self, value) => change(self, title, { visible: flag(value) }),
    },
    overlay: {
      get: (self) => read(self, title).overlay,
      set: (self, value) => change(self, title, { overlay: flag(value) }),
    },
    textOrientation: rotation(() => at(title, "rotation")),
  },
  links: { format: (self) => office("ChartTitleFormat", { ...self, look: format(title) }) },
  methods: { getSubstring: substring },
};

const positions = ["Top", "Bottom", "Left", "Right", "Corner"] as const;

export const chartLegendClass: ClassOf<"ChartLegend"> = {
  properties: {
    visible: {
      get: (self) => read(self, legend).visible,
      set: (self, value) => change(self, legend, { visible: flag(value) }),
    },
    position: {
      get: (self) => read(self, legend).position,
      set: (self, value) => change(self, legend, { position: oneOf(value, positions) }),
    },
    overlay: {
      get: (self) => read(self, legend).overlay,
      set: (self, value) => change(self, legend, { overlay: flag(value) }),
    },
  },
  links: { format: (self) => office("ChartLegendFormat", { ...self, look: format(legend) }) },
};
