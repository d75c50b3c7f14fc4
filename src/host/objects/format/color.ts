import { invalidArgument } from "../../protocol/host-error";
import { htmlColors } from "./html-colors";

/** A colour as the model keeps it, from "#FFAA00", "FFAA00" or one of HTML's names. */
export function colorArgument(value: unknown): string {
  if (typeof value !== "string") throw invalidArgument();
  const digits = htmlColors.get(value.toLowerCase()) ?? value.replace("#", "");
  if (!/^[\da-f]{6}$/i.test(digits)) throw invalidArgument();
  return `#${digits.toUpperCase()}`;
}
