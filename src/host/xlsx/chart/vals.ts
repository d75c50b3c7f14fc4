import { type Element, attribute, child, flag, numberAttribute } from "../xml/element";

/** A chart says nearly everything in the `val` of a child of that name. */
export const val = (parent: Element | undefined, name: string): string | null =>
  attribute(child(parent, name), "val");

export const numberVal = (parent: Element | undefined, name: string): number | null =>
  numberAttribute(child(parent, name), "val");

export function flagVal(parent: Element | undefined, name: string, otherwise = false): boolean {
  const element = child(parent, name);
  return element ? flag(element, "val", true) : otherwise;
}
