import { invalidArgument } from "../../protocol/host-error";

/** A colour as the model keeps it, from "#FFAA00" or "FFAA00". Named colours are not known here. */
export function colorArgument(value: unknown): string {
  if (typeof value !== "string" || !/^#?[\da-f]{6}$/i.test(value)) throw invalidArgument();
  return `#${value.replace("#", "").toUpperCase()}`;
}
