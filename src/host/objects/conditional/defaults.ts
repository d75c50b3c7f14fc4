import type { ConditionalRule } from "../../model";
import { iconBounds } from "./icons";

export const conditionalKinds = [
  "Custom",
  "DataBar",
  "ColorScale",
  "IconSet",
  "TopBottom",
  "PresetCriteria",
  "ContainsText",
  "CellValue",
] as const;

/** What a new conditional format is before its rule is set: the first choice of Excel's dialogs. */
export const defaultRules: {
  readonly [K in (typeof conditionalKinds)[number]]: Extract<ConditionalRule, { kind: K }>;
} = {
  Custom: { kind: "Custom", formula: "=FALSE" },
  CellValue: { kind: "CellValue", operator: "EqualTo", formula1: '=""', formula2: null },
  ContainsText: { kind: "ContainsText", operator: "Contains", text: "" },
  PresetCriteria: { kind: "PresetCriteria", criterion: "Blanks" },
  TopBottom: { kind: "TopBottom", type: "TopItems", rank: 10 },
  ColorScale: {
    kind: "ColorScale",
    minimum: { type: "LowestValue", formula: null, color: "#F8696B" },
    midpoint: { type: "Percentile", formula: "=50", color: "#FFEB84" },
    maximum: { type: "HighestValue", formula: null, color: "#63BE7B" },
  },
  DataBar: {
    kind: "DataBar",
    lower: { type: "Automatic", formula: null },
    upper: { type: "Automatic", formula: null },
    fill: "#638EC6",
    gradient: true,
    border: "#638EC6",
    negativeFill: "#FF0000",
    negativeBorder: "#FF0000",
    axis: "Automatic",
    axisColor: "#000000",
    direction: "Context",
    barOnly: false,
  },
  IconSet: {
    kind: "IconSet",
    style: "3TrafficLights1",
    reversed: false,
    iconOnly: false,
    bounds: iconBounds(3),
  },
};
