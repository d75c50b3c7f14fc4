import { cellText } from "../read/cell/text";
import { type Draft, type Place, cellAt, fault, take, textAt } from "./draft";
import { headings } from "./fields";
import type { HeadingKey } from "./keys";
import { headingNamed, isNote } from "./names";

type Fields = Record<string, unknown>;

/**
 * Reads the named rows above the header. A row with nothing beside its first cell is a title.
 * @param end the header's row
 * @returns the rulebook's fields, without its sections
 */
export function readHeadings(draft: Draft, end: number): Fields {
  const top: Fields = { title: {}, source: {} };
  const seen = new Map<HeadingKey, Place>();
  for (const [row, cells] of draft.grid.values.slice(0, end).entries()) {
    const [column, second] = cells.flatMap((cell, at) => (cellText(cell) === "" ? [] : [at]));
    if (column === undefined || second === undefined) continue;
    const place: Place = { row, column, field: null };
    const name = textAt(draft, place);
    if (isNote(name)) continue;
    const key = headingNamed(name);
    if (key === undefined) {
      fault(draft, place, "unknownName", {});
      continue;
    }
    const first = seen.get(key);
    seen.set(key, place);
    const value: Place = { row, column: column + 1, field: { heading: key } };
    if (!("one" in headings[key])) takeItem(draft, top, key, value);
    else if (first) fault(draft, place, "repeatedName", { first: cellAt(draft, first) });
    else takeOne(draft, top, key, value);
  }
  return top;
}

/** @param key such as `title.en` */
function takeOne(draft: Draft, top: Fields, key: HeadingKey, place: Place): void {
  const heading = headings[key];
  if (!("one" in heading)) return;
  const [outer = "", inner] = key.split(".");
  draft.places.set(key, place);
  if (inner === undefined) take(draft, top, outer, place, heading.one);
  else take(draft, top[outer] as Fields, inner, place, heading.one);
}

/** One of several values, or of several objects whose fields stand side by side. */
function takeItem(draft: Draft, top: Fields, key: HeadingKey, place: Place): void {
  const heading = headings[key];
  const items = (top[key] ??= []) as unknown[];
  const path = `${key}[${items.length}]`;
  draft.places.set(path, place);
  if ("each" in heading) {
    const item: { value?: unknown } = {};
    take(draft, item, "value", place, heading.each);
    items.push(item.value);
  } else if ("parts" in heading) {
    const item: Fields = {};
    for (const [index, [part, form]] of Object.entries(heading.parts).entries()) {
      const at = { ...place, column: place.column + index };
      draft.places.set(`${path}.${part}`, at);
      take(draft, item, part, at, form);
    }
    items.push(item);
  }
}
