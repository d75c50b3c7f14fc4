import { maxColumns } from "../../model";
import { child, children, numberAttribute } from "../xml/element";
import { insertOrdered, qualified, withAttributes } from "../xml/patch";
import { worksheetOrder } from "./order";
import type { SheetPatch } from "./sheet-patch";
import { changedKeys, changedMembers } from "./state";

/** Neighbouring columns that one `col` element describes; its attributes besides min and max. */
interface Run {
  readonly first: number;
  readonly last: number;
  readonly tag: string;
}

/** Gives changed columns a `col` of their own; what else the file says of them (style, outline) stays. */
export function patchColumns(target: SheetPatch): void {
  const { sheet, before, root, patch } = target;
  const changed = new Set([
    ...changedKeys(before.columnWidths, sheet.columnWidths),
    ...changedMembers(before.hiddenColumns, sheet.hiddenColumns),
  ]);
  if (changed.size === 0) return;
  const list = child(root, "cols");
  const written = children(list, "col").map((one): Run => {
    const first = (numberAttribute(one, "min") ?? 1) - 1;
    const last = Math.min((numberAttribute(one, "max") ?? 1) - 1, maxColumns - 1);
    return { first, last, tag: target.frame.slice(one.start, one.openEnd) };
  });
  const runs = [...changed]
    .sort((a, b) => a - b)
    .reduce((all, column) => withColumn(target, all, column), written)
    .sort((a, b) => a.first - b.first);
  const xml = joined(runs).map(runXml).join("");
  const tag = qualified(root, "cols");
  if (list) patch.fill(list, xml);
  else insertOrdered(patch, root, "cols", worksheetOrder, `<${tag}>${xml}</${tag}>`);
}

/** The runs with one column cut out of its run and given its new looks. */
function withColumn(target: SheetPatch, runs: readonly Run[], column: number): Run[] {
  const { sheet, root } = target;
  const from = runs.find((run) => run.first <= column && column <= run.last);
  const width = sheet.columnWidths.get(column);
  const tag = withAttributes(from?.tag ?? `<${qualified(root, "col")}/>`, {
    width: String(width ?? 8.43),
    customWidth: width === undefined ? null : "1",
    bestFit: null,
    hidden: sheet.hiddenColumns.has(column) ? "1" : null,
  });
  const rest = runs.flatMap((run) =>
    run === from
      ? [
          { ...run, last: column - 1 },
          { ...run, first: column + 1 },
        ].filter(({ first, last }) => first <= last)
      : [run],
  );
  return [...rest, { first: column, last: column, tag }];
}

/** Neighbouring runs that say the same become one. */
function joined(runs: readonly Run[]): Run[] {
  const result: Run[] = [];
  for (const run of runs) {
    const previous = result.at(-1);
    const same =
      previous && previous.last + 1 === run.first && bare(previous.tag) === bare(run.tag);
    if (same) result[result.length - 1] = { ...previous, last: run.last };
    else result.push(run);
  }
  return result;
}

const bare = (tag: string): string => withAttributes(tag, { min: null, max: null });

const runXml = ({ first, last, tag }: Run): string =>
  withAttributes(tag.replace(/\s*\/?>$/, "/>"), { min: String(first + 1), max: String(last + 1) });
