import type { LineLook, TextLook } from "../../model";
import { plainLine } from "../../model";
import type { OfficeClass, Property } from "../../protocol/office-class";
import { flag, oneOf, notNegative, textArgument } from "../arguments";
import { colorArgument } from "../format/color";
import { type ClassOf, type Kinds, type OfChart, office } from "../kinds";
import { at, change, read, write } from "./lens";

type OfFont = Kinds["ChartFont"];
type OfLine = Kinds["ChartLineFormat"];
type OfLook = Kinds["ChartAreaFormat"];

/** What Excel writes texts of charts in, where nothing else was said. */
const usualText = {
  name: "Calibri",
  size: 10,
  color: "#595959",
  bold: false,
  italic: false,
} as const;

const letters = <K extends keyof typeof usualText>(
  key: K,
  argument: (value: unknown) => TextLook[K],
): Property<OfFont> => ({
  get: (self) => read(self, self.font)[key] ?? usualText[key],
  set: (self, value) => change(self, self.font, { [key]: argument(value) }),
});

export const chartFontClass: ClassOf<"ChartFont"> = {
  properties: {
    name: letters("name", textArgument),
    size: letters("size", notNegative),
    color: letters("color", colorArgument),
    bold: letters("bold", flag),
    italic: letters("italic", flag),
    underline: {
      get: (self) => (read(self, self.font).underline ? "Single" : "None"),
      set: (self, value) =>
        change(self, self.font, { underline: oneOf(value, ["None", "Single"]) === "Single" }),
    },
  },
};

export const chartFillClass: ClassOf<"ChartFill"> = {
  methods: {
    setSolidColor: (self, color) => write(self, self.fill, colorArgument(color)),
    clear: (self) => write(self, self.fill, null),
  },
};

/** The file format's words for lines, by those of Office.js. */
const dashes: Readonly<Record<string, string>> = {
  Continuous: "solid",
  Dash: "dash",
  DashDot: "dashDot",
  DashDotDot: "sysDashDotDot",
  Dot: "sysDot",
  Grey25: "lgDash",
  Grey50: "lgDashDot",
  Grey75: "lgDashDotDot",
  None: "none",
  RoundDot: "dot",
};

const dashWord = ({ dash }: LineLook): string =>
  Object.keys(dashes).find((word) => dashes[word] === dash) ?? "Automatic";

const lineClass: OfficeClass<OfLine> = {
  properties: {
    color: {
      get: (self) => read(self, self.line).color ?? "",
      set: (self, value) => change(self, self.line, { color: colorArgument(value) }),
    },
    weight: {
      get: (self) => read(self, self.line).weight ?? 0,
      set: (self, value) => change(self, self.line, { weight: notNegative(value) }),
    },
    lineStyle: {
      get: (self) => dashWord(read(self, self.line)),
      set(self, value) {
        const word = oneOf(value, ["Automatic", ...Object.keys(dashes)]);
        change(self, self.line, { dash: dashes[word] ?? null });
      },
    },
  },
};

export const chartLineClass: ClassOf<"ChartLineFormat"> = {
  ...lineClass,
  methods: { clear: (self) => write(self, self.line, plainLine) },
};

/** A border that is cleared is not drawn. */
export const chartBorderClass: ClassOf<"ChartBorder"> = {
  ...lineClass,
  methods: { clear: (self) => write(self, self.line, { ...plainLine, dash: "none" }) },
};

const chartIn = ({ session, sheet, id }: OfChart): OfChart => ({ session, sheet, id });

const fill = (self: OfLook) =>
  office("ChartFill", { ...chartIn(self), fill: at(self.look, "fill") });
const font = (self: OfLook) =>
  office("ChartFont", { ...chartIn(self), font: at(self.look, "font") });
const border = (self: OfLook) =>
  office("ChartBorder", { ...chartIn(self), line: at(self.look, "line") });
const line = (self: OfLook) =>
  office("ChartLineFormat", { ...chartIn(self), line: at(self.look, "line") });

/** Parts of a chart with a ground, a border and text. */
export const framedClass: OfficeClass<OfLook> = { links: { fill, font, border } };
/** Parts without text. */
export const borderedClass: OfficeClass<OfLook> = { links: { fill, border } };
export const axisFormatClass: OfficeClass<OfLook> = { links: { fill, font, line } };
export const seriesFormatClass: OfficeClass<OfLook> = { links: { fill, line } };

/** Parts that are nothing but a line. */
export const linedClass: OfficeClass<OfLine> = {
  links: { line: (self) => office("ChartLineFormat", { ...chartIn(self), line: self.line }) },
};

export const formatStringClass: ClassOf<"ChartFormatString"> = {
  links: { font: (self) => office("ChartFont", self) },
};
