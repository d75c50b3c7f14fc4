import type { ClassOf } from "../kinds";
import { colorArgument } from "./color";
import { common, restyle } from "./looks";

export const rangeFillClass: ClassOf<"RangeFill"> = {
  properties: {
    color: {
      get: (areas) => common(areas, (style) => style.fill ?? "#FFFFFF"),
      set: (areas, value) => restyle(areas, { fill: colorArgument(value) }),
    },
  },
  methods: { clear: (areas) => restyle(areas, { fill: null }) },
};
