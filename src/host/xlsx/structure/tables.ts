import { type Rect, parseRect } from "../../model";
import type { Package } from "../package/package";
import { blockName } from "../sheet/sqref";
import { type Element, attribute, child, numberAttribute } from "../xml/element";
import type { Patch } from "../xml/patch";
import { type Timeline, followAreas, followRect, moves } from "./timeline";

/** What of a sheet has a shape of its own and cannot be rewritten in every case. */
interface Shaped {
  readonly path: string;
  readonly root: Element;
  readonly rect: Rect;
  readonly kind: "table" | "pivotTable";
}

function shapedOf(pack: Package, sheetPath: string): Shaped[] {
  return pack.relations(sheetPath).flatMap(({ kind, target }) => {
    if ((kind !== "table" && kind !== "pivotTable") || !pack.has(target)) return [];
    const root = pack.xml(target);
    const holder = kind === "table" ? root : child(root, "location");
    const rect = parseRect(attribute(holder, "ref") ?? "");
    return rect ? [{ path: target, root, rect, kind }] : [];
  });
}

/**
 * What of a sheet's tables and pivot tables stands in the way of a change: columns put in or taken
 * out, a header or total row deleted, a part torn away.
 */
export function tornShape(pack: Package, sheetPath: string, timeline: Timeline): string | null {
  if (!moves(timeline)) return null;
  for (const { root, rect, kind } of shapedOf(pack, sheetPath)) {
    const now = followRect(rect, timeline);
    const pieces = followAreas([rect], timeline);
    const name = `the ${kind === "table" ? "table" : "pivot table"} ${attribute(root, "name") ?? ""}`;
    if (!now || pieces.length > 1 || !sameRect(pieces[0], now)) return name;
    if (now.columns !== rect.columns) return name;
    if (kind === "pivotTable" ? now.rows !== rect.rows : losesEdge(root, rect, timeline))
      return name;
  }
  return null;
}

const sameRect = (a: Rect | undefined, b: Rect): boolean =>
  a?.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;

/** Whether the header row or the row of totals is deleted. */
function losesEdge(root: Element, rect: Rect, timeline: Timeline): boolean {
  const header = numberAttribute(root, "headerRowCount") ?? 1;
  const totals = numberAttribute(root, "totalsRowCount") ?? 0;
  const line = (row: number): boolean => followRect({ ...rect, row, rows: 1 }, timeline) === null;
  const body = { ...rect, row: rect.row + header, rows: rect.rows - header - totals };
  return (
    (header > 0 && line(rect.row)) ||
    (totals > 0 && line(rect.row + rect.rows - 1)) ||
    followRect(body, timeline) === null
  );
}

/** Brings tables and pivot tables to where their cells are. */
export function moveShapes(pack: Package, sheetPath: string, timeline: Timeline): void {
  for (const { path } of shapedOf(pack, sheetPath)) {
    pack.patch(path, (root, patch) => {
      for (const one of [root, ...root.children]) moveReference(one, patch, timeline);
      const filter = child(root, "autoFilter");
      for (const one of filter?.children ?? []) moveReference(one, patch, timeline);
    });
  }
}

function moveReference(one: Element, patch: Patch, timeline: Timeline): void {
  const rect = parseRect(attribute(one, "ref") ?? "");
  const now = rect && followRect(rect, timeline);
  if (now) patch.attributes(one, { ref: blockName(now) });
}
