import type { ScoreOutcome } from "../../src/app";
import { knownRow } from "../../src/taskpane/live/selected";

const line = (clause: string, cell: string) => ({ clause, source: [{ sheet: "台账", cell }] });
const card = (id: string | null, name: string, ...lines: object[]) => ({
  subject: { kind: "person", id, name, team: null },
  lines,
});
const outcome = {
  cards: [card("1", "张三", line("1.2", "E4"), line("1.3", "E14")), card(null, "李四")],
  issues: [{ code: "unknownClause", sheet: "台账", cell: "E9", text: "？", facts: {} }],
  grids: [],
} as unknown as ScoreOutcome;

const known = (sheet: string, cell: string, texts: string[] = []) => {
  const { lines, issues, person } = knownRow(outcome, { place: { sheet, cell }, texts, own: null });
  return [lines.map((one) => one.line.clause), issues.length, person?.index ?? null];
};

test("any cell of a row finds the lines that come from it, and from no other row", () => {
  expect(known("台账", "A4", ["1", "张三"])).toEqual([["1.2"], 0, null]);
  expect(known("草稿", "A4")).toEqual([[], 0, null]);
});

test("a row that was not understood finds its question", () => {
  expect(known("台账", "B9")).toEqual([[], 1, null]);
});

test("a row without lines finds whom it names: by the id where there is one, else by the name", () => {
  expect(known("花名册", "A2", ["1", "别名"])).toEqual([[], 0, 0]);
  expect(known("花名册", "A2", ["张三"])).toEqual([[], 0, null]);
  expect(known("花名册", "A2", ["李四"])).toEqual([[], 0, 1]);
});

test("a row that holds something else than when it was read claims no line and no question of that row", () => {
  const values = [
    ["工号", "姓名"],
    ["1", "张三"],
    ["2", "李四"],
  ];
  const read = { ...outcome, grids: [{ sheet: "台账", row: 2, column: 0, values }] };
  const at = (texts: string[]) =>
    knownRow(read, { place: { sheet: "台账", cell: "A4" }, texts, own: null });
  expect(at(["1", "张三"])).toMatchObject({ changed: false, lines: [{ card: 0 }] });
  expect(at(["2", "李四"])).toMatchObject({ changed: true, lines: [], person: { index: 1 } });
  expect(at([])).toMatchObject({ changed: true, lines: [], person: null });
});
