import fc from "fast-check";
import { looks } from "../../src/excel/looks";
import { paint } from "../../src/excel/paint";
import type { Look, LookRun } from "../../src/sheet/report/plan";

const block = (row: number, column: number, rows: number, columns: number) => ({
  row,
  column,
  rows,
  columns,
});

test("one look over one block is one area for each of its features", () => {
  const coats = paint([{ look: "total", at: block(2, 0, 1, 4) }]);
  expect(coats).toContainEqual({
    feature: "fill",
    value: looks.total.fill,
    areas: [block(2, 0, 1, 4)],
  });
  expect(coats).toContainEqual({ feature: "bold", value: true, areas: [block(2, 0, 1, 4)] });
});

test("a later look overrides what it names and leaves the rest", () => {
  const coats = paint([
    { look: "total", at: block(0, 0, 3, 2) },
    { look: "severe", at: block(1, 0, 1, 2) },
  ]);
  const colors = coats.filter(({ feature }) => feature === "color");
  expect(colors).toEqual([
    { feature: "color", value: looks.total.color, areas: [block(0, 0, 1, 2), block(2, 0, 1, 2)] },
    { feature: "color", value: looks.severe.color, areas: [block(1, 0, 1, 2)] },
  ]);
  expect(coats.filter(({ feature }) => feature === "grid")).toEqual([
    { feature: "grid", value: looks.total.grid, areas: [block(0, 0, 3, 2)] },
  ]);
});

test("equal neighbours become one area", () => {
  const runs = [0, 1, 2].map((row): LookRun => ({ look: "light", at: block(row, 0, 1, 5) }));
  expect(paint(runs).find(({ feature }) => feature === "fill")?.areas).toEqual([block(0, 0, 3, 5)]);
});

test("every cell gets the value of the last look that names the feature, once", () => {
  const run = fc.record({
    look: fc.constantFrom<Look>("body", "severe", "medium", "total", "title"),
    at: fc.record({
      row: fc.nat(6),
      column: fc.nat(4),
      rows: fc.integer({ min: 1, max: 4 }),
      columns: fc.integer({ min: 1, max: 3 }),
    }),
  });
  fc.assert(
    fc.property(fc.array(run, { maxLength: 8 }), (runs) => {
      const wanted = new Map<string, unknown>();
      for (const { look, at } of runs) {
        const { color } = looks[look];
        for (const cell of color === undefined ? [] : cells(at)) wanted.set(cell, color);
      }
      const painted = new Map<string, unknown>();
      for (const { value, areas } of paint(runs).filter(({ feature }) => feature === "color")) {
        for (const cell of areas.flatMap(cells)) {
          expect(painted.has(cell)).toBe(false);
          painted.set(cell, value);
        }
      }
      expect(painted).toEqual(wanted);
    }),
  );
});

const cells = (at: LookRun["at"]): string[] =>
  Array.from({ length: at.rows * at.columns }, (_, index) => {
    const row = at.row + Math.floor(index / at.columns);
    return `${row},${at.column + (index % at.columns)}`;
  });

test.each(Object.entries(looks).filter(([, look]) => look.color))(
  "the text of %s has a contrast of at least 7:1 on its fill",
  (_, { color = "", fill = "#FFFFFF" }) => {
    const [lighter = 0, darker = 0] = [luminance(color), luminance(fill)].sort((a, b) => b - a);
    expect((lighter + 0.05) / (darker + 0.05)).toBeGreaterThanOrEqual(7);
  },
);

/** WCAG 2.2, relative luminance. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
