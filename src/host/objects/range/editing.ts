import { type Rect, contains, intersect, rectName } from "../../model";
import { invalidArgument } from "../../protocol/host-error";
import { isUnbounded } from "../addresses";
import { oneOf, omitted } from "../arguments";
import { boundedRect } from "../format/sizes";
import { refuseLocked, refuseProtected } from "../guard";
import type { Area, ClassOf } from "../kinds";
import { removeLinks } from "./hyperlink";

type Methods = NonNullable<ClassOf<"Range">["methods"]>;

const applyTo = ["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks"] as const;

function clear(area: Area, what: unknown): void {
  const wanted = omitted(what) ? "All" : oneOf(what, applyTo);
  const rect = boundedRect(area.sheet, area.rect);
  if (!rect || rect.rows < 1 || rect.columns < 1) return;
  const bounded = { ...area, rect };
  if (wanted === "All" || wanted === "Contents") clearContents(bounded);
  if (wanted === "All" || wanted === "Formats") clearFormats(bounded);
  if (wanted !== "Contents" && wanted !== "Formats") removeLinks(bounded);
}

function clearContents(area: Area): void {
  refuseLocked(area, area.rect);
  area.session.awaitsFunctions = true;
  area.session.calculator.clear(area.sheet, area.rect);
}

/** Only cells that have a look of their own: nothing is put where there is nothing. */
function clearFormats(area: Area): void {
  refuseProtected(area);
  const { sheet, rect } = area;
  for (const [row, cells] of sheet.rows()) {
    cells.forEach((cell, column) => {
      if (!cell || cell.style === 0 || !contains(rect, row, column)) return;
      sheet.put(row, column, { ...cell, style: 0 });
    });
  }
  sheet.announce(rect, "format");
  removeMerges(area);
}

/** Merged cells keep what stands in the first; the others are emptied. */
function merge(area: Area, across: unknown): void {
  if (isUnbounded(area.rect)) throw invalidArgument();
  refuseProtected(area);
  removeMerges(area);
  const { row, rows } = area.rect;
  const blocks =
    across === true
      ? Array.from({ length: rows }, (_, i) => ({ ...area.rect, row: row + i, rows: 1 }))
      : [area.rect];
  for (const block of blocks) mergeBlock({ ...area, rect: block });
  area.sheet.touched.add("merges");
  area.sheet.announce(area.rect, "structure");
}

function mergeBlock(area: Area): void {
  const { row, column, rows, columns } = area.rect;
  if (rows * columns < 2) return;
  const beside = { row, column: column + 1, rows: 1, columns: columns - 1 };
  const below = { row: row + 1, column, rows: rows - 1, columns };
  for (const rect of [beside, below]) {
    if (rect.rows > 0 && rect.columns > 0) clearContents({ ...area, rect });
  }
  area.sheet.merges.push(area.rect);
}

function unmerge(area: Area): void {
  refuseProtected(area);
  removeMerges(area);
  area.sheet.announce(area.rect, "structure");
}

function removeMerges({ sheet, rect }: Area): void {
  const left: Rect[] = sheet.merges.filter((merged) => !intersect(merged, rect));
  if (left.length === sheet.merges.length) return;
  sheet.merges.splice(0, sheet.merges.length, ...left);
  sheet.touched.add("merges");
}

/** What changes the cells of a block, other than setting its properties. */
export const rangeEditing: Methods = {
  clear,
  merge,
  unmerge,
  select: ({ session, sheet, rect }) => session.workbook.select(sheet, rectName(rect)),
};
