import { dayOrdinal } from "../../../src/sheet/read/dayGrid/dayHeads";

test.each([
  [3, 3],
  ["3日", 3],
  ["一 2", 2],
  ["3/2", 302],
  ["4-13(周一)", 413],
  ["3月5日", 305],
  [46_084, 46_084],
  ["32", null],
  ["合计", null],
  ["1.2 的说明", null],
])("%j grows from day to day as %j", (name, ordinal) => {
  expect(dayOrdinal(name)).toBe(ordinal);
});

test("a day before a long run of spaces is none, and is not searched", () => {
  const start = process.cpuUsage();
  expect(dayOrdinal(`1.2${" ".repeat(32_000)}x`)).toBeNull();
  expect(process.cpuUsage(start).user / 1000).toBeLessThan(100);
});
