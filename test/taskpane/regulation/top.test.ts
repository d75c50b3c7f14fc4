import { readRegulation } from "../../../src/regulation";
import { topOf, toppedBy } from "../../../src/taskpane/regulation/top";

const { rulebook } = readRegulation("办法\n每月基准分为100分。\n1、迟到扣1分。");
const top = topOf(rulebook, "2026");

test("a rulebook's own fields leave it as it is", () => {
  expect(toppedBy(rulebook, top)).toEqual(rulebook);
});

test("base, bounds and the way with first offences are set", () => {
  const fields = { ...top, base: "90", floor: "-10", ceiling: "120", warns: true };
  const changed = { base: 90, floor: -10, ceiling: 120, firstOffence: "warn" };
  expect(toppedBy(rulebook, fields)).toEqual({ ...rulebook, ...changed });
});

test.each([
  [{ title: " " }],
  [{ edition: "" }],
  [{ base: "-1" }],
  [{ floor: "低" }],
  [{ ceiling: "-" }],
  [{ floor: "10", ceiling: "5" }],
])("%j is no rulebook yet", (some) => {
  expect(toppedBy(rulebook, { ...top, ...some })).toBeNull();
});
