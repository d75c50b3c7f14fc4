import { type Element, attribute, prefixOf } from "./element";
import { escapeAttribute } from "./text";

interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly rank: number;
  readonly order: number;
}

/** Insertions come before a replacement at the same place, by rank, then as they were asked for. */
const byPlace = (a: Splice, b: Splice): number =>
  a.start - b.start || a.end - b.end || a.rank - b.rank || a.order - b.order;

const TAIL = /\s*\/?>$/;
const tailOf = (tag: string): string => TAIL.exec(tag)?.[0] ?? "";

/** Collects changes to a text by the places they were parsed at, and applies them at once. */
export class Patch {
  readonly #text: string;
  readonly #splices: Splice[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  get changed(): boolean {
    return this.#splices.length > 0;
  }

  replace(start: number, end: number, text: string): void {
    this.#splices.push({ start, end, text, rank: 0, order: this.#splices.length });
  }

  /** Puts a text between others that are put at the same place, by its rank among them. */
  insert(at: number, text: string, rank: number): void {
    this.#splices.push({ start: at, end: at, text, rank, order: this.#splices.length });
  }

  remove(element: Element): void {
    this.replace(element.start, element.end, "");
  }

  /** Adds at the end of an element's content, opening it where it was written as `<a/>`. */
  append(element: Element, xml: string): void {
    this.#content(element, xml, element.closeStart);
  }

  /** Replaces an element's content. */
  fill(element: Element, xml: string): void {
    this.#content(element, xml, element.openEnd);
  }

  #content(element: Element, xml: string, from: number): void {
    if (element.end === element.openEnd) {
      this.replace(element.openEnd - 2, element.openEnd, `>${xml}</${element.name}>`);
    } else this.replace(from, element.closeStart, xml);
  }

  /** Sets attributes of a start tag, or takes them away where the value is null. */
  attributes(element: Element, values: Readonly<Record<string, string | null>>): void {
    const changes = Object.entries(values).filter(
      ([name, value]) => attribute(element, name) !== value,
    );
    if (changes.length === 0) return;
    const tag = this.#text.slice(element.start, element.openEnd);
    const end = element.openEnd - tailOf(tag).length;
    const patched = withAttributes(tag, Object.fromEntries(changes)).replace(TAIL, "");
    this.replace(element.start, end, patched);
  }

  toString(): string {
    let text = "";
    let at = 0;
    for (const splice of this.#splices.sort(byPlace)) {
      // What lies within a piece that is already replaced is gone with it.
      if (splice.start < at) continue;
      text += this.#text.slice(at, splice.start) + splice.text;
      at = splice.end;
    }
    return text + this.#text.slice(at);
  }
}

/** A start tag with attributes set (or, for null, taken away); the others stay as they are written. */
export function withAttributes(
  tag: string,
  values: Readonly<Record<string, string | null>>,
): string {
  let result = tag;
  for (const [name, value] of Object.entries(values)) {
    const written = new RegExp(`\\s${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`);
    const text = value === null ? "" : ` ${name}="${escapeAttribute(value)}"`;
    if (written.test(result)) result = result.replace(written, () => text);
    else result = result.replace(TAIL, (end) => text + end);
  }
  return result;
}

/** Appends an item to a counted list such as `<fonts count="3">`. */
export function appendCounted(patch: Patch, list: Element, items: readonly string[]): void {
  if (items.length === 0) return;
  patch.append(list, items.join(""));
  if (attribute(list, "count") !== null) {
    patch.attributes(list, { count: String(list.children.length + items.length) });
  }
}

/**
 * Where a new child belongs among the ones there are, when their order is prescribed.
 * @returns the position in the text, before `closeStart` of the parent
 */
function placeFor(parent: Element, local: string, order: readonly string[]): number {
  const rank = order.indexOf(local);
  let at = parent.openEnd;
  for (const one of parent.children) {
    const other = order.indexOf(one.local);
    if (other >= 0 && other <= rank) at = one.end;
  }
  return at;
}

/** Inserts a child in the prescribed order. */
export function insertOrdered(
  patch: Patch,
  parent: Element,
  local: string,
  order: readonly string[],
  xml: string,
): void {
  if (parent.end === parent.openEnd) patch.append(parent, xml);
  else {
    const at = placeFor(parent, local, order);
    patch.insert(at, xml, order.indexOf(local));
  }
}

/** A tag name with the prefix that the element's own document uses. */
export const qualified = (like: Element, local: string): string => prefixOf(like) + local;
