import { XlsxError } from "../error";
import { type SaxesAttributeNS, SaxesParser } from "saxes";

/** An element with the places of its tags in the text, so that it can be patched there. */
export interface Element {
  /** As written, with its prefix. */
  readonly name: string;
  readonly local: string;
  readonly uri: string;
  readonly attributes: readonly SaxesAttributeNS[];
  readonly children: Element[];
  /** Its own character data, without that of its children. */
  text: string;
  /** Where its start tag begins and ends, and where its end tag begins and ends. */
  readonly start: number;
  readonly openEnd: number;
  closeStart: number;
  end: number;
}

/** Bounds of what is held as a tree: no part that a program writes comes near them. */
const maxDepth = 250;
const maxElements = 1_000_000;
const maxAttributes = 5_000_000;
const maxAttributesOfOne = 1_000;

function check(holds: boolean): void {
  if (!holds) throw new XlsxError("tooLarge");
}

/** Counts what a tree takes. @throws XlsxError where it would be too much */
function bound(parser: SaxesParser<{ xmlns: true }>, depth: () => number): void {
  let [elements, attributes, own] = [0, 0, 0];
  parser.on("attribute", () => check(++own <= maxAttributesOfOne && ++attributes <= maxAttributes));
  parser.on("opentagstart", () => {
    own = 0;
    check(++elements <= maxElements && depth() <= maxDepth);
  });
}

/**
 * Parses a small part.
 * @returns its root element
 * @throws Error where the text is not well-formed XML
 * @throws XlsxError where it is no small part at all
 */
export function parseXml(text: string): Element {
  const parser = new SaxesParser({ xmlns: true });
  const open: Element[] = [];
  let root: Element | undefined;
  const data = (piece: string): void => {
    const parent = open.at(-1);
    if (parent) parent.text += piece;
  };
  parser.on("opentag", (tag) => {
    const start = text.lastIndexOf("<", parser.position - 1);
    const element: Element = {
      name: tag.name,
      local: tag.local,
      uri: tag.uri,
      attributes: Object.values(tag.attributes),
      children: [],
      text: "",
      start,
      openEnd: parser.position,
      closeStart: parser.position,
      end: parser.position,
    };
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  });
  bound(parser, () => open.length);
  parser.on("closetag", (tag) => {
    const element = open.pop();
    if (!element || tag.isSelfClosing) return;
    element.end = parser.position;
    element.closeStart = text.lastIndexOf("</", parser.position - 1);
  });
  parser.on("text", data);
  parser.on("cdata", data);
  parser.write(text).close();
  if (!root) throw new Error("no root element");
  return root;
}

/** The first child of that name, whatever its prefix. */
export const child = (element: Element | undefined, local: string): Element | undefined =>
  element?.children.find((one) => one.local === local);

export const children = (element: Element | undefined, local: string): Element[] =>
  element?.children.filter((one) => one.local === local) ?? [];

/** The value of an attribute without a namespace; null where it is not given. */
export const attribute = (element: Element | undefined, name: string): string | null =>
  element?.attributes.find((one) => one.name === name)?.value ?? null;

export function numberAttribute(element: Element | undefined, name: string): number | null {
  const value = attribute(element, name);
  const number = value === null ? Number.NaN : Number(value);
  return Number.isFinite(number) ? number : null;
}

/** Whether an attribute says yes; `otherwise` where it is not given. */
export function flag(element: Element | undefined, name: string, otherwise = false): boolean {
  const value = attribute(element, name);
  return value === null ? otherwise : value === "1" || value === "true" || value === "on";
}

/** The relationship id (`r:id`, under whatever prefix). */
export const relationId = (element: Element): string | null =>
  element.attributes.find((one) => one.local === "id" && one.uri.endsWith("/relationships"))
    ?.value ?? null;

/** The prefix of an element with its colon, "" for none. */
export const prefixOf = (element: Element): string =>
  element.name.slice(0, element.name.length - element.local.length);

/** Every element below this one, in the order of the text. */
export function* descendants(element: Element): IterableIterator<Element> {
  for (const one of element.children) {
    yield one;
    yield* descendants(one);
  }
}
