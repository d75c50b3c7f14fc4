import type { Bound, DataBar, ScalePoint } from "../../model";
import { invalidArgument } from "../../protocol/host-error";
import { flag, omitted, oneOf, record } from "../arguments";
import { colorArgument } from "../format/color";
import { ruleFormula } from "../formulas";
import { type ClassOf, office, type OfFormat } from "../kinds";
import { changeFormat, ruleOf } from "./list";

const bounds: readonly Bound[] = [
  "Automatic",
  "LowestValue",
  "HighestValue",
  "Number",
  "Percent",
  "Formula",
  "Percentile",
];

/** What a bound is; only the extremes and "Automatic" need no formula. */
function bound(value: unknown): { type: Bound; formula: string | null } {
  const { type, formula } = record(value);
  const wanted = oneOf(type, bounds);
  const measured = ["Automatic", "LowestValue", "HighestValue"].includes(wanted);
  return { type: wanted, formula: measured ? null : ruleFormula(formula) };
}

function scalePoint(value: unknown): ScalePoint {
  const { type, formula } = bound(value);
  const { color } = record(value);
  if (type === "Automatic") throw invalidArgument();
  return { type, formula, color: colorArgument(color) };
}

function setCriteria(self: OfFormat, value: unknown): void {
  const { minimum, midpoint, maximum } = record(value);
  const rule = ruleOf(self, "ColorScale");
  changeFormat(self, {
    rule: {
      ...rule,
      minimum: scalePoint(minimum),
      midpoint: omitted(midpoint) ? null : scalePoint(midpoint),
      maximum: scalePoint(maximum),
    },
  });
}

function criteria(self: OfFormat): unknown {
  const { minimum, midpoint, maximum } = ruleOf(self, "ColorScale");
  return { minimum, ...(midpoint ? { midpoint } : {}), maximum };
}

export const colorScaleClass: ClassOf<"ColorScaleConditionalFormat"> = {
  properties: {
    criteria: { get: criteria, set: setCriteria },
    threeColorScale: { get: (self) => ruleOf(self, "ColorScale").midpoint !== null },
  },
};

const bar = (self: OfFormat): DataBar => ruleOf(self, "DataBar");
const change = (self: OfFormat, patch: Partial<DataBar>): void =>
  changeFormat(self, { rule: { ...bar(self), ...patch } });

/** A colour, or "" for none. */
const optionalColor = (value: unknown): string | null =>
  value === "" ? null : colorArgument(value);

const axes = ["Automatic", "None", "CellMidPoint"] as const;
const directions = ["Context", "LeftToRight", "RightToLeft"] as const;

export const dataBarClass: ClassOf<"DataBarConditionalFormat"> = {
  properties: {
    showDataBarOnly: {
      get: (self) => bar(self).barOnly,
      set: (self, value) => change(self, { barOnly: flag(value) }),
    },
    barDirection: {
      get: (self) => bar(self).direction,
      set: (self, value) => change(self, { direction: oneOf(value, directions) }),
    },
    axisFormat: {
      get: (self) => bar(self).axis,
      set: (self, value) => change(self, { axis: oneOf(value, axes) }),
    },
    axisColor: {
      get: (self) => bar(self).axisColor,
      set: (self, value) => change(self, { axisColor: colorArgument(value) }),
    },
    lowerBoundRule: {
      get: (self) => bar(self).lower,
      set: (self, value) => change(self, { lower: bound(value) }),
    },
    upperBoundRule: {
      get: (self) => bar(self).upper,
      set: (self, value) => change(self, { upper: bound(value) }),
    },
  },
  links: {
    positiveFormat: (self) => office("ConditionalDataBarPositiveFormat", self),
    negativeFormat: (self) => office("ConditionalDataBarNegativeFormat", self),
  },
};

export const positiveBarClass: ClassOf<"ConditionalDataBarPositiveFormat"> = {
  properties: {
    fillColor: {
      get: (self) => bar(self).fill,
      set: (self, value) => change(self, { fill: colorArgument(value) }),
    },
    gradientFill: {
      get: (self) => bar(self).gradient,
      set: (self, value) => change(self, { gradient: flag(value) }),
    },
    borderColor: {
      get: (self) => bar(self).border ?? "",
      set: (self, value) => change(self, { border: optionalColor(value) }),
    },
  },
};

export const negativeBarClass: ClassOf<"ConditionalDataBarNegativeFormat"> = {
  properties: {
    fillColor: {
      get: (self) => bar(self).negativeFill ?? bar(self).fill,
      set: (self, value) => change(self, { negativeFill: colorArgument(value) }),
    },
    matchPositiveFillColor: {
      get: (self) => bar(self).negativeFill === null,
      set: (self, value) =>
        change(self, { negativeFill: flag(value) ? null : (bar(self).negativeFill ?? "#FF0000") }),
    },
    borderColor: {
      get: (self) => bar(self).negativeBorder ?? bar(self).border ?? "",
      set: (self, value) => change(self, { negativeBorder: optionalColor(value) }),
    },
    matchPositiveBorderColor: {
      get: (self) => bar(self).negativeBorder === null,
      set: (self, value) =>
        change(self, {
          negativeBorder: flag(value) ? null : (bar(self).negativeBorder ?? "#FF0000"),
        }),
    },
  },
};
