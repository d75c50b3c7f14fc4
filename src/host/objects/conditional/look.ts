import { type Side, type Underline, noDifference } from "../../model";
import { HostError } from "../../protocol/host-error";
import { flag, oneOf, textArgument, wholeNumber } from "../arguments";
import { colorArgument } from "../format/color";
import { type ClassOf, office, type OfFormat } from "../kinds";
import { changeDifference, formatOf } from "./list";

const look = (self: OfFormat) => formatOf(self).difference;

/** What cells that a rule finds look like. */
export const conditionalLookClass: ClassOf<"ConditionalRangeFormat"> = {
  properties: {
    numberFormat: {
      get: (self) => look(self).numberFormat,
      set: (self, value) => changeDifference(self, { numberFormat: textArgument(value) }),
    },
  },
  links: {
    fill: (self) => office("ConditionalRangeFill", self),
    font: (self) => office("ConditionalRangeFont", self),
    borders: (self) => office("ConditionalRangeBorderCollection", self),
  },
};

export const conditionalFillClass: ClassOf<"ConditionalRangeFill"> = {
  properties: {
    color: {
      get: (self) => look(self).fill ?? "",
      set: (self, value) => changeDifference(self, { fill: colorArgument(value) }),
    },
  },
  methods: { clear: (self) => changeDifference(self, { fill: null }) },
};

const underlines: readonly Underline[] = ["None", "Single", "Double"];

export const conditionalFontClass: ClassOf<"ConditionalRangeFont"> = {
  properties: {
    color: {
      get: (self) => look(self).color ?? "",
      set: (self, value) => changeDifference(self, { color: colorArgument(value) }),
    },
    bold: {
      get: (self) => look(self).bold,
      set: (self, value) => changeDifference(self, { bold: flag(value) }),
    },
    italic: {
      get: (self) => look(self).italic,
      set: (self, value) => changeDifference(self, { italic: flag(value) }),
    },
    strikethrough: {
      get: (self) => look(self).strike,
      set: (self, value) => changeDifference(self, { strike: flag(value) }),
    },
    underline: {
      get: (self) => look(self).underline,
      set: (self, value) => changeDifference(self, { underline: oneOf(value, underlines) }),
    },
  },
  methods: {
    clear(self) {
      const { color, bold, italic, strike, underline } = noDifference;
      changeDifference(self, { color, bold, italic, strike, underline });
    },
  },
};

const sides: readonly (readonly [index: string, side: Side])[] = [
  ["EdgeTop", "top"],
  ["EdgeBottom", "bottom"],
  ["EdgeLeft", "left"],
  ["EdgeRight", "right"],
];

const border = (self: OfFormat, side: Side) => office("ConditionalRangeBorder", { ...self, side });

function borderAt(self: OfFormat, index: number) {
  const side = sides[index]?.[1];
  if (!side) throw new HostError("InvalidArgument");
  return border(self, side);
}

export const conditionalBordersClass: ClassOf<"ConditionalRangeBorderCollection"> = {
  properties: { count: { get: () => sides.length } },
  items: (self) => sides.map(([, side]) => border(self, side)),
  links: {
    top: (self) => border(self, "top"),
    bottom: (self) => border(self, "bottom"),
    left: (self) => border(self, "left"),
    right: (self) => border(self, "right"),
  },
  methods: {
    getItem: (self, name) =>
      borderAt(
        self,
        sides.findIndex(([index]) => index === name),
      ),
    getItemAt: (self, index) => borderAt(self, wholeNumber(index, 0)),
  },
};

/** Office.js calls lines by other names than the file format. */
const lines = {
  None: "none",
  Continuous: "thin",
  Dash: "dashed",
  DashDot: "dashDot",
  DashDotDot: "dashDotDot",
  Dot: "dotted",
} as const;
type Line = keyof typeof lines;
const lineNames = Object.keys(lines) as Line[];

type OfBorder = OfFormat & { readonly side: Side };

function setBorder(self: OfBorder, patch: { style?: string; color?: string }): void {
  const { borders } = look(self);
  const old = borders[self.side] ?? { style: "thin", color: "#000000" };
  changeDifference(self, { borders: { ...borders, [self.side]: { ...old, ...patch } } });
}

export const conditionalBorderClass: ClassOf<"ConditionalRangeBorder"> = {
  properties: {
    sideIndex: { get: ({ side }) => sides.find(([, name]) => name === side)?.[0] },
    style: {
      get(self) {
        const style = look(self).borders[self.side]?.style ?? "none";
        return lineNames.find((name) => lines[name] === style) ?? "Continuous";
      },
      set: (self, value) => setBorder(self, { style: lines[oneOf(value, lineNames)] }),
    },
    color: {
      get: (self) => look(self).borders[self.side]?.color ?? "",
      set: (self, value) => setBorder(self, { color: colorArgument(value) }),
    },
  },
};
