import { bareRecord, exact, score, toNumber } from "../../../src/core";
import { byClause, byInspector, bySection } from "../../../src/sheet/report/charts/figures";
import { spreadOf } from "../../../src/sheet/report/charts/bands";
import { outbound } from "../outbound";

const record = (name: string, clause: string, inspector: string | null, row: number) => ({
  ...bareRecord,
  source: [{ sheet: "台账", cell: `E${row}` }] as const,
  day: "2026-03-02",
  period: "2026-03",
  people: [{ id: null, name, team: "一组" }],
  team: "一组",
  item: clause,
  clause,
  quantity: exact(1),
  inspector,
});

// 1.2 costs 0.5, 1.3 costs 5, 6.1 costs 0.1.
const { cards } = score({
  rulebook: outbound,
  people: [],
  records: [
    record("张三", "1.3", "王五", 2),
    record("张三", "1.2", "王五", 3),
    record("李四", "1.2", "赵六", 4),
    record("李四", "6.1", null, 5),
    { ...record("李四", "1.3", "赵六", 6), void: true },
  ],
});

test("deductions by section are what the lines of the section take, sections without any at 0", () => {
  const sections = bySection(outbound, cards).map(({ id, lines, total }) => [
    id,
    lines,
    toNumber(total),
  ]);
  expect(sections.filter(([, lines]) => lines !== 0)).toEqual([
    ["1", 3, 6],
    ["6", 1, 0.1],
  ]);
  expect(sections.map(([id]) => id)).toEqual(["1", "2", "3", "4", "5", "6", "7"]);
});

test("clauses stand from the dearest on, withdrawn records aside", () => {
  const clauses = byClause(outbound, cards).map(({ id, lines, total }) => [
    id,
    lines,
    toNumber(total),
  ]);
  expect(clauses).toEqual([
    ["1.3", 1, 5],
    ["1.2", 2, 1],
    ["6.1", 1, 0.1],
  ]);
});

test("an inspector's mean is over the cases that cost something", () => {
  const inspectors = byInspector(outbound, cards).map(({ inspector, lines, mean }) => [
    inspector,
    lines,
    toNumber(mean),
  ]);
  // 王五: (5 + 0.5) / 2.
  expect(inspectors).toEqual([
    ["王五", 2, 2.75],
    ["赵六", 1, 0.5],
    [null, 1, 0.1],
  ]);
});

test("every score falls into one band, whose lower bound belongs to it", () => {
  // 张三: 100 - 5.5 + 4 × 2 = 102.5; 李四: 100 - 0.6 + 3 × 2 = 105.4. Clean: 2, 4, 6, 7 and 2, 4, 7.
  const bands = spreadOf(outbound, cards);
  expect(bands.map(({ from, to, count }) => [from, to, count])).toEqual([
    [105, 106, 1],
    [104, 105, 0],
    [103, 104, 0],
    [102, 103, 1],
  ]);
  const graded = {
    ...outbound,
    grades: [
      { label: "优秀", from: 105.4 },
      { label: "合格", from: 60 },
    ],
  };
  expect(spreadOf(graded, cards)).toEqual([
    { grade: "优秀", from: 105.4, to: null, count: 1 },
    { grade: "合格", from: 60, to: 105.4, count: 1 },
    { grade: null, from: null, to: 60, count: 0 },
  ]);
});
