import { heightRuns } from "../../src/excel/heights";
import type { SheetPlan } from "../../src/sheet";

/** Rows of one wrapped cell in a column of a width in characters. */
const planOf = (texts: readonly string[], columnWidths: readonly number[]): SheetPlan => ({
  kind: "breakdown",
  name: "表",
  tabColor: "#000000",
  columnWidths,
  frozenRows: 0,
  cells: texts.map((text) => [text, ...columnWidths.slice(1).map(() => null)]),
  looks: [{ look: "prose", at: { row: 0, column: 0, rows: texts.length, columns: 1 } }],
  numberFormats: [],
  merges: [],
  filter: null,
});

const heights = (plan: SheetPlan): readonly number[] =>
  heightRuns(plan, 0).map(({ points }) => points);

// A Chinese character takes 15 pixels, a column of 38 characters 266: 17 characters and no more.
test("a row has a line more as soon as its Chinese text no longer fits", () => {
  expect(heights(planOf(["扣".repeat(17)], [38]))).toEqual([18]);
  expect(heights(planOf(["及时指出订单或网站的失误并提合理化建议"], [38]))).toEqual([33]);
});

// Each further line loses what a character that does not fit leaves empty: 16 characters stand in it.
test("a long text has room for what its breaks lose", () => {
  expect(heights(planOf(["扣".repeat(34)], [38]))).toEqual([48]);
});

test("a merged cell is as wide as its columns", () => {
  const plan = planOf(["扣".repeat(30)], [38, 38]);
  const merges = [{ row: 0, column: 0, rows: 1, columns: 2 }];
  expect(heights({ ...plan, merges })).toEqual([18]);
});
