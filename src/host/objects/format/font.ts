import type { Font } from "../../model";
import { flag, oneOf, positiveNumber, textArgument } from "../arguments";
import type { Areas, ClassOf } from "../kinds";
import { colorArgument } from "./color";
import { common, restyle } from "./looks";

/** A property of the font that is read and written as the model keeps it. */
const feature = <K extends keyof Font>(name: K, read: (value: unknown) => Font[K]) => ({
  get: (areas: Areas) => common(areas, (style) => style.font[name]),
  set: (areas: Areas, value: unknown) => restyle(areas, { font: { [name]: read(value) } }),
});

const underlines = ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"] as const;

export const rangeFontClass: ClassOf<"RangeFont"> = {
  properties: {
    name: feature("name", textArgument),
    size: feature("size", positiveNumber),
    color: feature("color", colorArgument),
    bold: feature("bold", flag),
    italic: feature("italic", flag),
    strikethrough: feature("strike", flag),
    underline: {
      get: (areas) => common(areas, ({ font }) => (font.underline ? "Single" : "None")),
      set: (areas, value) =>
        restyle(areas, { font: { underline: oneOf(value, underlines) !== "None" } }),
    },
  },
};
