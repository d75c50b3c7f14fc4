import fc from "fast-check";

import type { CustomFunctions } from "../../../src/host/calc";
import { RangeIndex } from "../../../src/host/calc/graph/range-index";
import { type Rect, type Scalar, contains, emptyCell } from "../../../src/host/model";
import { Page } from "./page";

const columns = ["A", "B", "C", "D"];
const cells = columns.flatMap((column) => [1, 2, 3, 4].map((row) => `${column}${row}`));

const cell = fc.constantFrom(...cells);
const number = fc.integer({ min: -9, max: 9 });

/** Inputs of single results: numbers, texts, and formulas over the sixteen cells. */
const input = fc.oneof(
  { weight: 3, arbitrary: number },
  { weight: 1, arbitrary: fc.constantFrom("", "甲", "5%") },
  { weight: 2, arbitrary: fc.tuple(cell, number).map(([a, n]) => `=${a}+${n}`) },
  { weight: 2, arbitrary: fc.tuple(cell, cell).map(([a, b]) => `=IF(${a}>${b},${a},${b}&"")`) },
  { weight: 2, arbitrary: fc.tuple(cell, cell).map(([a, b]) => `=SUM(${a}:${b})`) },
  { weight: 1, arbitrary: cell.map((a) => `=COUNTIF(A:A,${a})`) },
);

/** Column D may also spill downwards, over the inputs below if there are none. */
const edit = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(cell, input) },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.constantFrom("D1", "D2", "D3"), fc.constant("=SEQUENCE(2)")),
  },
);
type Edit = readonly [address: string, input: string | number];

/** The page that has only ever known the last input of each cell. */
function fresh(edits: readonly Edit[]): Page {
  const page = new Page();
  const last = new Map(edits);
  const row = (at: number) => columns.map((column) => last.get(`${column}${at}`) ?? "");
  return page.enter("A1", row(1), row(2), row(3), row(4));
}

const playedBack = (page: Page, edits: readonly Edit[]): Page => {
  for (const [address, value] of edits) page.enter(address, [value]);
  return page;
};

/** Two results that want the same cells go to whoever came first, in Excel too. */
const noRivals = (edits: readonly Edit[]): boolean => {
  const last = new Map(edits);
  return [...last].filter(([, value]) => value === "=SEQUENCE(2)").length <= 1;
};

describe("whatever is entered", () => {
  it("gives the same in any order as all at once", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, input), { maxLength: 24 }), (edits) => {
        const page = playedBack(new Page(), edits);
        expect(page.show("A1:D4")).toEqual(fresh(edits).show("A1:D4"));
      }),
      { numRuns: 150 },
    );
  });

  it("and so do results that spill", () => {
    const edits = fc.array(edit, { maxLength: 16 }).filter(noRivals);
    fc.assert(
      fc.property(edits, (list) => {
        const page = playedBack(new Page(), list);
        const circular = /#CIRC!/.test(JSON.stringify(page.show("A1:D6")));
        fc.pre(!circular);
        expect(page.show("A1:D6")).toEqual(fresh(list).show("A1:D6"));
      }),
      { numRuns: 150 },
    );
  });

  it("stays as it is when everything is calculated anew", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, input), { maxLength: 24 }), (edits) => {
        const page = playedBack(new Page(), edits);
        const before = page.show("A1:D4");
        page.changes.length = 0;
        page.calculator.recalculate("all");
        expect(page.show("A1:D4")).toEqual(before);
        expect(page.changes).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it("gives the same by custom functions, once they have answered", async () => {
    const functions: CustomFunctions = {
      names: new Set(["KPISUM"]),
      invoke: async (calls) => {
        await Promise.resolve();
        return calls.map(({ args: [block] }) => {
          const values = Array.isArray(block) ? block.flat() : [block];
          const error = values.find((value) => typeof value === "object" && value !== null);
          if (error && !Array.isArray(error)) return { error };
          const total = values.reduce<number>(
            (sum, value) => sum + (typeof value === "number" ? value : 0),
            0,
          );
          return { value: total };
        });
      },
    };
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(cell, input), { maxLength: 16 }), async (edits) => {
        const page = new Page(functions);
        for (const [address, value] of edits) {
          page.enter(address, [
            typeof value === "string" ? value.replace("SUM(", "KPISUM(") : value,
          ]);
          await Promise.resolve();
        }
        await page.calculator.settled();
        expect(page.show("A1:D4")).toEqual(fresh(edits).show("A1:D4"));
      }),
      { numRuns: 150 },
    );
  });
});

it("the index of ranges finds exactly those that hold a cell", () => {
  const range = fc.record({
    row: fc.integer({ min: 0, max: 40 }),
    column: fc.integer({ min: 0, max: 3 }),
    rows: fc.oneof(fc.integer({ min: 1, max: 40 }), fc.constant(1_048_000)),
    columns: fc.oneof(fc.integer({ min: 1, max: 4 }), fc.constant(16_000)),
  });
  fc.assert(
    fc.property(
      fc.array(range),
      fc.nat(90),
      fc.nat(8),
      fc.nat(20),
      (rects, row, column, dropped) => {
        const entries: { rect: Rect }[] = rects.map((rect) => ({ rect }));
        const index = new RangeIndex<{ rect: Rect }>();
        entries.forEach((entry) => index.add(entry));
        entries.splice(0, dropped).forEach((entry) => index.delete(entry));
        const held = entries.filter(({ rect }) => contains(rect, row, column));
        expect(new Set(index.holding(row, column))).toEqual(new Set(held));
      },
    ),
  );
});

/** 200 rows of figures and texts among which many are equal, some only to Excel. */
const rows = fc.array(
  fc.tuple(
    fc.constantFrom<Scalar>(1, 2, 0.1 + 0.2, 0.3, "2", "甲", "Ab", "aB", true, null),
    fc.integer({ min: 0, max: 9 }),
  ),
  { minLength: 80, maxLength: 120 },
);

describe("columns that many formulas look into", () => {
  it("are found in as every cell for itself would be", () => {
    fc.assert(
      fc.property(rows, (list) => {
        const page = new Page();
        list.forEach(([key, figure], row) => {
          page.sheet.put(row, 0, { ...emptyCell, value: key });
          page.sheet.put(row, 1, { ...emptyCell, value: figure });
        });
        const last = list.length;
        // Each formula twice: the second look is into an index.
        const formulas = [2, 0.3, "甲", "AB", true].flatMap((key) => {
          const word = typeof key === "string" ? `"${key}"` : String(key).toUpperCase();
          const one = [
            `=COUNTIF(A1:A${last},${word})`,
            `=SUMIFS(B1:B${last},B1:B${last},">3",A1:A${last},${word})`,
            `=IFERROR(MATCH(${word},A1:A${last},0),0)`,
            `=IFERROR(VLOOKUP(${word},A1:B${last},2,FALSE),0)`,
          ];
          return [[one, key] as const, [one, key] as const];
        });
        page.enter("D1", ...formulas.map(([one]) => one));
        const same = (cell: Scalar, key: Scalar): boolean =>
          typeof cell === "number" && typeof key === "number"
            ? cell.toPrecision(15) === key.toPrecision(15)
            : String(cell).toLowerCase() === String(key).toLowerCase() &&
              typeof cell === typeof key;
        expect(page.show(`D1:G${formulas.length}`)).toEqual(
          formulas.map(([, key]) => {
            const spelt = list.filter(
              ([cell]) =>
                cell === key || (typeof key === "string" ? same(cell, key) : cell === String(key)),
            );
            const first = list.findIndex(([cell]) => same(cell, key));
            return [
              spelt.length,
              spelt.reduce((sum, [, figure]) => sum + (figure > 3 ? figure : 0), 0),
              first + 1,
              list[first]?.[1] ?? 0,
            ];
          }),
        );
      }),
      { numRuns: 25 },
    );
  });
});
