import { format } from "numfmt";

import { roundHalfUp } from "./rounding";

/** Texts, escaped signs and conditions in a number format. */
const asides = /"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g;

/**
 * How many decimals a format shows of a number, percent signs included; null where it shows a date,
 * an exponent, a fraction or thousands, of which the library takes care.
 */
function decimalsShown(pattern: string, number: number): number | null {
  const sections = pattern.replace(asides, "").split(";");
  const section = (number < 0 ? sections[1] : undefined) ?? sections[0] ?? "";
  if (/[a-z/@]|,(?![0#?])/i.test(section)) return null;
  const decimals = /\.([0#?]*)/.exec(section)?.[1]?.length ?? 0;
  return decimals + 2 * section.replace(/[^%]/g, "").length;
}

/**
 * A value in a number format. The library rounds the binary number, Excel the decimal one: 1.005 is
 * 1.01.
 */
export function formatted(
  pattern: string,
  value: number | string,
  options: Parameters<typeof format>[2],
): string {
  if (typeof value === "string") return format(pattern, value, options);
  const decimals = decimalsShown(pattern, value);
  const rounded = decimals === null ? 0 : roundHalfUp(value, decimals);
  // A number that rounds to nothing still belongs to the section of its sign.
  return format(pattern, rounded || value, options);
}
