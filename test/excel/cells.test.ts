import { written } from "../../src/excel/cells";

const sameName = (name: string): string => name;

test.each([
  ["a sentence", "上班玩手机", "'上班玩手机"],
  ["a formula's beginning", "=SUM(A1)", "'=SUM(A1)"],
  ["a plus", "+86", "'+86"],
  ["a minus", "-1", "'-1"],
  ["an at sign", "@名单", "'@名单"],
  ["an apostrophe of its own", "'引号", "''引号"],
  ["a clause's number", "1.10", "'1.10"],
  ["what looks like a date", "3-1", "'3-1"],
])("text stays text: %s", (_, text, expected) => {
  expect(written(text, sameName)).toBe(expected);
});

test("numbers are numbers, formulas formulas, and no text leaves the cell blank", () => {
  expect(written(-0.5, sameName)).toBe(-0.5);
  expect(written({ formula: "=1+1" }, sameName)).toBe("=1+1");
  expect(written("", sameName)).toBeNull();
  expect(written(null, sameName)).toBeNull();
});

test("a link leads to its cell and shows its text, quotes of both kinds escaped", () => {
  const cell = { link: { sheet: 'Ann\'s "台账"', cell: "E5" }, text: '说"不"' };
  expect(written(cell, sameName)).toBe(`=HYPERLINK("#'Ann''s ""台账""'!E5","说""不""")`);
});

test("a link to one of our own sheets follows the name it has in the workbook", () => {
  const cell = { link: { sheet: "扣分明细", cell: "A4" }, text: "3" };
  const named = (name: string): string => (name === "扣分明细" ? "扣分明细 (2)" : name);
  expect(written(cell, named)).toBe(`=HYPERLINK("#'扣分明细 (2)'!A4","3")`);
});

test("a long text in a link is joined from pieces of at most 255 characters", () => {
  const cell = { link: { sheet: "台账", cell: "A1" }, text: "长".repeat(600) };
  const formula = String(written(cell, sameName));
  const pieces = [...formula.matchAll(/"([^"]*)"/g)].map(([, piece = ""]) => piece);
  expect(pieces.every((piece) => piece.length <= 255)).toBe(true);
  expect(pieces.slice(1).join("")).toBe("长".repeat(600));
});

test("text longer than a cell takes is cut and says so", () => {
  const text = String(written("字".repeat(40_000), sameName));
  expect(text).toHaveLength(1 + 32_767);
  expect(text.endsWith("…")).toBe(true);
});
