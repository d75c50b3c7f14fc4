import type { LookRun, Rect } from "../sheet";
import { type Format, looks } from "./looks";

/** Cells that share one value of one feature of their format. */
export interface Coat {
  readonly feature: keyof Format;
  readonly value: string | number | boolean;
  readonly areas: readonly Rect[];
}

const features: readonly (keyof Format)[] = [
  "fill",
  "color",
  "bold",
  "italic",
  "strikethrough",
  "size",
  "horizontal",
  "vertical",
  "wrap",
  "grid",
  "top",
];

/**
 * Turns runs of looks into one coat of paint for each feature and value. The runs may overlap, a
 * later one overriding what it names; a coat's areas do not, and are as few and as large as they
 * easily get. So the calls to Excel grow with the number of colours, not with the number of rows.
 */
export function paint(runs: readonly LookRun[]): readonly Coat[] {
  return features.flatMap((feature) => coatsOf(feature, runs));
}

function coatsOf(feature: keyof Format, runs: readonly LookRun[]): Coat[] {
  const values: (string | number | boolean)[] = [];
  const canvas: number[][] = [];
  for (const { look, at } of runs) {
    const value = looks[look][feature];
    if (value === undefined) continue;
    if (!values.includes(value)) values.push(value);
    fill(canvas, at, values.indexOf(value) + 1);
  }
  const areas = areasOf(canvas);
  return values.flatMap((value, index) => {
    const own = areas.get(index + 1);
    return own ? [{ feature, value, areas: own }] : [];
  });
}

/** Colours a block; 0 (or a hole) is bare. */
function fill(canvas: number[][], at: Rect, color: number): void {
  for (let row = at.row; row < at.row + at.rows; row++) {
    const cells = canvas[row] ?? [];
    canvas[row] = cells;
    for (let column = at.column; column < at.column + at.columns; column++) cells[column] = color;
  }
}

/** Cuts the canvas into blocks of one colour: runs along the rows, joined downwards where equal. */
function areasOf(canvas: readonly (readonly number[] | undefined)[]): Map<number, Rect[]> {
  const areas = new Map<number, Rect[]>();
  let open = new Map<string, Rect>();
  for (let row = 0; row < canvas.length; row++) {
    const still = new Map<string, Rect>();
    for (const run of runsOf(canvas[row] ?? [])) {
      const key = `${run.color},${run.column},${run.columns}`;
      const above = open.get(key);
      const grown = above
        ? { ...above, rows: above.rows + 1 }
        : { row, column: run.column, rows: 1, columns: run.columns };
      still.set(key, grown);
    }
    close(open, still, areas);
    open = still;
  }
  close(open, new Map(), areas);
  return areas;
}

/** Keeps the blocks that do not go on in the next row. */
function close(
  open: Map<string, Rect>,
  still: Map<string, Rect>,
  areas: Map<number, Rect[]>,
): void {
  for (const [key, area] of open) {
    if (still.has(key)) continue;
    const color = Number.parseInt(key, 10);
    const known = areas.get(color);
    if (known) known.push(area);
    else areas.set(color, [area]);
  }
}

function runsOf(cells: readonly number[]): { color: number; column: number; columns: number }[] {
  const runs: { color: number; column: number; columns: number }[] = [];
  for (let column = 0; column < cells.length; column++) {
    const color = cells[column] ?? 0;
    const last = runs.at(-1);
    if (last && last.color === color && last.column + last.columns === column) last.columns++;
    else if (color !== 0) runs.push({ color, column, columns: 1 });
  }
  return runs;
}
