import { cellName, parseRect } from "../../model";
import { type Element, attribute, child, descendants } from "../xml/element";
import type { Patch } from "../xml/patch";
import { type Timeline, followPlace } from "./timeline";

/** Notes and threaded comments: each stands at one cell and goes with it. */
export function moveComments(root: Element, patch: Patch, timeline: Timeline): void {
  for (const one of descendants(root)) {
    const rect = parseRect(attribute(one, "ref") ?? "");
    if (!rect || !/^(?:comment|threadedComment)$/.test(one.local)) continue;
    const now = followPlace(rect, timeline);
    if (now) patch.attributes(one, { ref: cellName(now.row, now.column) });
    else patch.remove(one);
  }
}

/** A corner that stands in a deleted line comes to stand in the one that takes its place. */
function nearest(row: number, column: number, timeline: Timeline) {
  let place = { row, column };
  for (const step of timeline) {
    const { move } = step;
    if (!move) continue;
    const now = followPlace(place, [step]);
    place = now ?? { ...place, [move.axis]: move.at };
  }
  return place;
}

/** Pictures, charts and shapes: their corners are cells, unless they are told to stand still. */
export function moveDrawing(root: Element, patch: Patch, timeline: Timeline): void {
  for (const anchor of root.children) {
    if (attribute(anchor, "editAs") === "absolute") continue;
    const [from, to] = [child(anchor, "from"), child(anchor, "to")];
    const moved = from && moveCorner(from, patch, timeline);
    if (!to) continue;
    // What only moves keeps its size; so does everything whose first corner moved and not its last.
    if (attribute(anchor, "editAs") === "oneCell" && moved) shiftCorner(to, patch, moved);
    else moveCorner(to, patch, timeline);
  }
}

interface Shift {
  readonly rows: number;
  readonly columns: number;
}

const cornerOf = (corner: Element) => {
  const [row, column] = [child(corner, "row"), child(corner, "col")];
  return row && column
    ? { row, column, at: { row: Number(row.text), column: Number(column.text) } }
    : null;
};

function moveCorner(corner: Element, patch: Patch, timeline: Timeline): Shift | null {
  const found = cornerOf(corner);
  if (!found) return null;
  const now = nearest(found.at.row, found.at.column, timeline);
  const shift = { rows: now.row - found.at.row, columns: now.column - found.at.column };
  shiftCorner(corner, patch, shift);
  return shift;
}

function shiftCorner(corner: Element, patch: Patch, { rows, columns }: Shift): void {
  const found = cornerOf(corner);
  if (!found) return;
  if (rows !== 0) patch.fill(found.row, String(found.at.row + rows));
  if (columns !== 0) patch.fill(found.column, String(found.at.column + columns));
}

const shapes = /<v:shape\s[\s\S]*?<\/v:shape>/g;
const rowMark = /(<x:Row>\s*)(\d+)(\s*<)/;
const columnMark = /(<x:Column>\s*)(\d+)(\s*<)/;
const anchorMark = /(<x:Anchor>)([^<]*)(<)/;

/** The boxes of notes, in the old drawing language, which is patched as text. */
export function moveBoxes(text: string, timeline: Timeline): string {
  return text.replace(shapes, (shape) => {
    const [row, column] = [rowMark.exec(shape)?.[2], columnMark.exec(shape)?.[2]];
    if (row === undefined || column === undefined) return shape;
    const now = followPlace({ row: Number(row), column: Number(column) }, timeline);
    if (!now) return "";
    const shift = { rows: now.row - Number(row), columns: now.column - Number(column) };
    return shape
      .replace(rowMark, `$1${now.row}$3`)
      .replace(columnMark, `$1${now.column}$3`)
      .replace(anchorMark, (_, open: string, places: string, close: string) => {
        return open + shiftedAnchor(places, shift) + close;
      });
  });
}

/** Left column, offset, top row, offset, right column, offset, bottom row, offset. */
const shiftedAnchor = (places: string, { rows, columns }: Shift): string =>
  places
    .split(",")
    .map((place, at) => {
      const by = at % 4 === 0 ? columns : at % 4 === 2 ? rows : 0;
      return by === 0 ? place.trim() : String(Math.max(0, Number(place) + by));
    })
    .join(", ");
