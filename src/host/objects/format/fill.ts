import type { Style } from "../../model";
import { oneOf } from "../arguments";
import type { ClassOf, Looked } from "../kinds";
import { colorArgument } from "./color";
import { common, restyle } from "./looks";

/** The file format's words for patterns, by those of Office.js. */
const patterns: Readonly<Record<string, string>> = {
  Gray50: "mediumGray",
  Gray75: "darkGray",
  Gray25: "lightGray",
  Horizontal: "darkHorizontal",
  Vertical: "darkVertical",
  Down: "darkDown",
  Up: "darkUp",
  Checker: "darkGrid",
  SemiGray75: "darkTrellis",
  LightHorizontal: "lightHorizontal",
  LightVertical: "lightVertical",
  LightDown: "lightDown",
  LightUp: "lightUp",
  Grid: "lightGrid",
  CrissCross: "lightTrellis",
  Gray16: "gray125",
  Gray8: "gray0625",
};

function patternWord({ fill, pattern }: Style): string {
  if (!pattern) return fill === null ? "None" : "Solid";
  return Object.keys(patterns).find((word) => patterns[word] === pattern.kind) ?? "Solid";
}

function setPattern(looked: Looked, value: unknown): void {
  const word = oneOf(value, ["None", "Solid", ...Object.keys(patterns)]);
  if (word === "None") return restyle(looked, { fill: null, pattern: null });
  const kind = patterns[word];
  const color = common(looked, ({ pattern }) => pattern?.color ?? "#000000") ?? "#000000";
  if (kind !== undefined) return restyle(looked, { pattern: { kind, color } });
  restyle(looked, {
    pattern: null,
    fill: common(looked, ({ fill }) => fill ?? "#FFFFFF") ?? "#FFFFFF",
  });
}

function setPatternColor(looked: Looked, value: unknown): void {
  const color = colorArgument(value);
  const kind = common(looked, ({ pattern }) => pattern?.kind ?? null);
  if (kind !== null) restyle(looked, { pattern: { kind, color } });
}

export const rangeFillClass: ClassOf<"RangeFill"> = {
  properties: {
    color: {
      get: (looked) => common(looked, (style) => style.fill ?? "#FFFFFF"),
      set: (looked, value) => restyle(looked, { fill: colorArgument(value) }),
    },
    pattern: { get: (looked) => common(looked, patternWord), set: setPattern },
    patternColor: {
      get: (looked) => common(looked, ({ pattern }) => pattern?.color ?? "#000000"),
      set: setPatternColor,
    },
  },
  methods: { clear: (looked) => restyle(looked, { fill: null, pattern: null }) },
};
