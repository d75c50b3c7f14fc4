import { type CellRef, groupBy } from "../core";
import { type Rect, placeOf } from "../sheet";
import { runsOf } from "./runs";

/** A block of cells on a sheet. */
interface Span {
  readonly sheet: string;
  readonly at: Rect;
}

/** The cells as blocks: runs down a column, joined with the same runs of the columns beside. */
export function spansOf(cells: readonly CellRef[]): readonly Span[] {
  const columns = groupBy(cells, ({ sheet, cell }) => `${sheet} ${placeOf(cell).column}`);
  const spans = [...columns.values()].flatMap((group) => {
    const [{ sheet, cell }] = group;
    const { column } = placeOf(cell);
    const rows = [...new Set(group.map((ref) => placeOf(ref.cell).row))].toSorted((a, b) => a - b);
    return runsOf(rows).map(({ first, count }): Span => ({
      sheet,
      at: { row: first, rows: count, column, columns: 1 },
    }));
  });
  const blocks = groupBy(spans, ({ sheet, at }) => `${sheet} ${at.row} ${at.rows}`);
  return [...blocks.values()].flatMap(joined);
}

/** Blocks of the same rows, neighbours as one. */
function joined(spans: readonly Span[]): readonly Span[] {
  const found: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.at.column - b.at.column)) {
    const last = found.at(-1);
    if (last && last.at.column + last.at.columns === span.at.column)
      found[found.length - 1] = { ...last, at: { ...last.at, columns: last.at.columns + 1 } };
    else found.push(span);
  }
  return found;
}
