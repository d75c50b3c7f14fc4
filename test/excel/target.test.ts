import { freeName } from "../../src/excel/target";

test.each([
  ["a free name stays", "考核汇总", ["台账"], "考核汇总"],
  ["a taken one is numbered", "考核汇总", ["考核汇总"], "考核汇总 (2)"],
  ["numbers that are taken are passed", "考核汇总", ["考核汇总", "考核汇总 (2)"], "考核汇总 (3)"],
  ["upper and lower case are the same name", "Summary", ["SUMMARY"], "Summary (2)"],
])("%s", (_, wanted, names, expected) => {
  expect(freeName(wanted, new Set(names.map((name) => name.toLowerCase())))).toBe(expected);
});

test("a name never grows longer than Excel allows", () => {
  const long = "一二三四五六七八九十".repeat(4);
  const first = freeName(long, new Set());
  expect(first).toHaveLength(31);
  expect(freeName(long, new Set([first]))).toBe(`${long.slice(0, 27)} (2)`);
});
