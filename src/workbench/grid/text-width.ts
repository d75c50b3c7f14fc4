import type { Font } from "../../host/model";

/** East Asian wide characters, which are as wide as they are high. */
const wide =
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60\uFFE0-\uFFE6]/u;

/**
 * About how many pixels a text takes. Used to decide on overflow, "####" and line counts, where a
 * measured width would cost a layout for every cell.
 */
export function textWidth(text: string, font: Font): number {
  let ems = 0;
  for (const character of text) ems += wide.test(character) ? 1 : 0.52;
  return ems * font.size * (4 / 3) * (font.bold ? 1.05 : 1);
}
