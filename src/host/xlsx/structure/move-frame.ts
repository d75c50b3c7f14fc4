import { type Place, type Rect, maxColumns, maxRows, parseRect } from "../../model";
import { blockName, originOf, readSqref, sqref } from "../sheet/sqref";
import { type Element, attribute, descendants, numberAttribute } from "../xml/element";
import type { Patch } from "../xml/patch";
import { escapeText } from "../xml/text";
import {
  type Timeline,
  followAreas,
  followFormula,
  followPlace,
  followRect,
  followRelative,
  moves,
} from "./timeline";

/** Elements whose block is one thing: gone with its last cell. */
const blocks = new Set(["mergeCell", "hyperlink", "autoFilter", "sortState", "sortCondition"]);
/** Elements that say something of each cell they name. */
const lists = new Set([
  "conditionalFormatting",
  "dataValidation",
  "protectedRange",
  "ignoredError",
]);
const formulas = new Set(["formula", "formula1", "formula2", "f"]);

/** Brings what a worksheet says besides its rows to where its cells now are. */
export function moveFrame(root: Element, patch: Patch, timeline: Timeline): void {
  const removed = new Map<Element, number>();
  const remove = (parent: Element, one: Element): void => {
    patch.remove(one);
    removed.set(parent, (removed.get(parent) ?? 0) + 1);
  };
  const visit = (parent: Element, origin: Place | null): void => {
    for (const one of parent.children) {
      if (!stays(one, patch, timeline)) remove(parent, one);
      else visit(one, originWithin(one) ?? origin);
      if (formulas.has(one.local)) moveText(one, patch, origin, timeline);
    }
  };
  visit(root, null);
  for (const [parent, count] of removed) {
    if (parent.children.length === count) patch.remove(parent);
    else if (attribute(parent, "count") !== null) {
      patch.attributes(parent, { count: String(parent.children.length - count) });
    }
  }
}

/** Moves what an element itself says. @returns whether anything of it is left */
function stays(one: Element, patch: Patch, timeline: Timeline): boolean {
  if (one.local === "col") return moveColumns(one, patch, timeline);
  if (one.local === "brk") return moveBreak(one, patch, timeline);
  if (one.local === "dimension") return moveDimension(one, patch, timeline);
  if (one.local === "sqref") moveListText(one, patch, timeline);
  const list = readSqref(textOfList(one));
  if (list.length > 0 && followAreas(list, timeline).length === 0) return false;
  if (one.local === "cfvo") moveThreshold(one, patch, timeline);
  if (blocks.has(one.local)) return moveBlock(one, patch, timeline);
  if (lists.has(one.local) && attribute(one, "sqref") !== null) {
    const now = followAreas(readSqref(attribute(one, "sqref")), timeline);
    if (now.length > 0) patch.attributes(one, { sqref: sqref(now) });
    return now.length > 0;
  }
  if (one.local === "cellWatch" || one.local === "inputCells")
    return movePlace(one, patch, timeline);
  return true;
}

function moveBlock(one: Element, patch: Patch, timeline: Timeline): boolean {
  const reference = attribute(one, "ref");
  const rect = parseRect(reference ?? "");
  if (!rect) return true;
  const now = followRect(rect, timeline);
  if (!now || (one.local === "mergeCell" && now.rows * now.columns === 1)) return false;
  const location = attribute(one, "location");
  patch.attributes(one, {
    ref: blockName(now),
    ...(location === null ? {} : { location: followFormula(location, timeline) }),
  });
  return true;
}

function movePlace(one: Element, patch: Patch, timeline: Timeline): boolean {
  const rect = parseRect(attribute(one, "r") ?? "");
  const now = rect && followPlace(rect, timeline);
  if (now) patch.attributes(one, { r: blockName({ ...now, rows: 1, columns: 1 }) });
  return !rect || now !== null;
}

function moveColumns(one: Element, patch: Patch, timeline: Timeline): boolean {
  const first = numberAttribute(one, "min") ?? 1;
  const last = numberAttribute(one, "max") ?? first;
  const rect: Rect = { row: 0, rows: maxRows, column: first - 1, columns: last - first + 1 };
  const now = followRect(rect, timeline);
  if (now)
    patch.attributes(one, { min: String(now.column + 1), max: String(now.column + now.columns) });
  return now !== null;
}

/** A page break stands before the row or column with that index. */
function moveBreak(one: Element, patch: Patch, timeline: Timeline): boolean {
  const index = numberAttribute(one, "id") ?? 0;
  const rows = (numberAttribute(one, "max") ?? 0) >= maxColumns - 1;
  const line: Rect = rows
    ? { row: index, rows: 1, column: 0, columns: maxColumns }
    : { row: 0, rows: maxRows, column: index, columns: 1 };
  if (index >= (rows ? maxRows : maxColumns)) return true;
  const now = followRect(line, timeline);
  if (now) patch.attributes(one, { id: String(rows ? now.row : now.column) });
  return now !== null;
}

/** `xm:sqref` has its blocks as text. */
function moveListText(one: Element, patch: Patch, timeline: Timeline): void {
  const text = sqref(followAreas(readSqref(one.text), timeline));
  if (text !== sqref(readSqref(one.text))) patch.fill(one, text);
}

function moveDimension(one: Element, patch: Patch, timeline: Timeline): boolean {
  if (!moves(timeline)) return true;
  const rect = parseRect(attribute(one, "ref") ?? "");
  const now = rect && followRect(rect, timeline);
  if (rect) patch.attributes(one, { ref: now ? blockName(now) : "A1" });
  return true;
}

/** The limits of colour scales and icons may be formulas. */
function moveThreshold(one: Element, patch: Patch, timeline: Timeline): void {
  const value = attribute(one, "val");
  if (value !== null) patch.attributes(one, { val: followFormula(value, timeline) });
}

/** Where the relative formulas within an element read as they are written. */
function originWithin(one: Element): Place | null {
  const written = attribute(one, "sqref") ?? textOfList(one);
  const rects = readSqref(written);
  return rects.length > 0 ? originOf(rects) : null;
}

const textOfList = (one: Element): string | null =>
  one.children.find(({ local }) => local === "sqref")?.text ?? null;

function moveText(one: Element, patch: Patch, origin: Place | null, timeline: Timeline): void {
  if (one.children.length > 0) return;
  const now = origin
    ? followRelative(one.text, origin, timeline)
    : followFormula(one.text, timeline);
  if (now !== one.text) patch.fill(one, escapeText(now));
}

/** Formulas in charts and controls, which name their sheet. */
export function followFormulas(root: Element, patch: Patch, timeline: Timeline): void {
  for (const one of descendants(root)) {
    if (formulas.has(one.local)) moveText(one, patch, null, timeline);
    for (const name of ["textlink", "fmlaLink", "fmlaRange"]) {
      const formula = attribute(one, name);
      if (formula !== null) patch.attributes(one, { [name]: followFormula(formula, timeline) });
    }
  }
}
