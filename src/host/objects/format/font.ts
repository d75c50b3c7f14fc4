import type { Font } from "../../model";
import { flag, oneOf, notNegative, textArgument } from "../arguments";
import type { ClassOf, Looked } from "../kinds";
import { colorArgument } from "./color";
import { common, restyle } from "./looks";

/** A property of the font that is read and written as the model keeps it. */
const feature = <K extends keyof Font>(name: K, read: (value: unknown) => Font[K]) => ({
  get: (looked: Looked) => common(looked, (style) => style.font[name]),
  set: (looked: Looked, value: unknown) => restyle(looked, { font: { [name]: read(value) } }),
});

const script = (word: "Superscript" | "Subscript") => ({
  get: (looked: Looked) => common(looked, ({ font }) => font.script === word),
  set: (looked: Looked, value: unknown) =>
    restyle(looked, { font: { script: flag(value) ? word : "None" } }),
});

const underlines = ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"] as const;

export const rangeFontClass: ClassOf<"RangeFont"> = {
  properties: {
    name: feature("name", textArgument),
    size: feature("size", notNegative),
    color: feature("color", colorArgument),
    bold: feature("bold", flag),
    italic: feature("italic", flag),
    strikethrough: feature("strike", flag),
    superscript: script("Superscript"),
    subscript: script("Subscript"),
    underline: {
      get: (areas) => common(areas, ({ font }) => (font.underline ? "Single" : "None")),
      set: (areas, value) =>
        restyle(areas, { font: { underline: oneOf(value, underlines) !== "None" } }),
    },
  },
};
