import fc from "fast-check";
import type { CellValue } from "../../../src/sheet";
import { read, table } from "./small";

const cell: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constantFrom<CellValue>(
    null,
    "",
    "{",
    "[1,2]",
    '{"__proto__":{"x":1}}',
    '"',
    "__proto__",
    "constructor",
    "分类",
    "条款",
    "编号",
    "1.A",
    "3~",
    "每天",
    "2 倍",
    "#N/A",
    NaN,
    Infinity,
    true,
  ),
  fc.string(),
  fc.double(),
);

test("whatever stands in a few cells, there is a rulebook or a fault with its cell", () => {
  const places = table.flatMap((row, r) => row.map((_, c) => [r, c] as const));
  const edits = fc.array(fc.tuple(fc.constantFrom(...places), cell), {
    minLength: 1,
    maxLength: 6,
  });
  fc.assert(
    fc.property(edits, (changes) => {
      const cells = table.map((row) => [...row]);
      for (const [[row, column], value] of changes) cells[row]?.splice(column, 1, value);
      const result = read(cells);
      if ("rulebook" in result) return;
      for (const error of result.errors) expect(error.cell).toMatch(/^[A-V]([1-9]|1\d|2[0-7])$/);
    }),
    { numRuns: 500 },
  );
});

test("any block of cells is read without failing", () => {
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 8 }), (cells) => {
      expect(Object.keys(read(cells))).toHaveLength(1);
    }),
  );
});

test("thousands of sections within each other are refused at a cell, not run into the ground", () => {
  const top = table.slice(
    0,
    table.findIndex((row) => row.includes("类型")),
  );
  const deep = Array.from({ length: 5000 }, (_, level) => [
    "分类",
    `S${level}`,
    level === 0 ? null : `S${level - 1}`,
    "层",
  ]);
  const result = read([...top, ["行别", "编号", "上级", "内容", "类型"], ...deep]);
  expect("errors" in result && result.errors[0].fault).toBe("unknownParent");
});
