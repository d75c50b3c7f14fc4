import { type EventRecord, bareRecord, exact, issue } from "../../../src/core";
import type { Reading } from "../../../src/sheet";
import { compareReading } from "./compare";
import { labelled } from "./written";

const book = labelled({
  name: "a small ledger",
  layout: "L1",
  rulebook: "desk",
  sheet: "3月",
  month: "2026-03",
  rows: `
日期|姓名|事项|扣分|次数
2026-03-02|张 三|工单差错|2|2
2026-03-03|张三、李四|回访遗漏|0.5|
2026-03-04|王五|说不清的事|1|
2026-03-05|赵六|无||
`,
  records: `
张三: C2 Z.1 02 x2 =2; C3 Z.5 03 =0.5
李四: C3 Z.5 03 =0.5
王五: C4 ? 04 =1
`,
  people: "赵六",
  asked: "B3 sharedRecord",
});

const person = (name: string) => ({ id: null, name, team: null });
const at = (cell: string) => ({ sheet: "3月", cell });

const first: EventRecord = {
  ...bareRecord,
  source: [at("C2"), at("D2")],
  day: "2026-03-02",
  period: "2026-03",
  people: [person("张三")],
  item: "工单差错",
  clause: "Z.1",
  quantity: exact(2),
  figure: exact("2.0"),
};
const second: EventRecord = {
  ...bareRecord,
  source: [at("C3")],
  day: "2026-03-03",
  period: "2026-03",
  people: [person("张三"), person("李四")],
  item: "回访遗漏",
  clause: "Z.5",
  figure: exact("0.5"),
  issues: [issue("sharedRecord", at("B3"), "张三、李四", { names: ["张三", "李四"] })],
};
const third: EventRecord = {
  ...bareRecord,
  source: [at("C4")],
  day: "2026-03-04",
  period: "2026-03",
  people: [person("王五")],
  item: "说不清的事",
  clause: null,
  figure: exact(1),
  issues: [issue("unknownClause", at("C4"), "说不清的事", { candidates: [] })],
};

const reading = (records: readonly EventRecord[], facts: Partial<Reading> = {}): Reading => ({
  sheets: [],
  records,
  people: [person("赵六")],
  wages: [],
  recordings: [],
  measurements: [],
  ownDays: { holidays: [], workdays: [] },
  issues: [],
  ...facts,
});

const none = {
  right: 0,
  asked: 0,
  silent: 0,
  lost: 0,
  needlesslyAsked: 0,
  notAsked: 0,
  people: 0,
};
const compared = (records: readonly EventRecord[], facts: Partial<Reading> = {}) =>
  compareReading(book, reading(records, facts));

test("a perfect reading has every record right and no difference", () => {
  expect(compared([third, first, second])).toEqual({
    counts: { ...none, right: 4 },
    differences: [],
  });
});

test("two records for two people in a cell are as good as one for both", () => {
  const each = second.people.map((one) => ({ ...second, people: [one] }));
  expect(compared([first, ...each, third]).counts).toEqual({ ...none, right: 4 });
});

test("a quantity equal to the number of people means one each", () => {
  const counted = { ...second, quantity: exact(2) };
  expect(compared([first, counted, third]).counts).toEqual({ ...none, right: 4 });
});

test.each([
  ["clause", { clause: "Z.2" }],
  ["person", { people: [person("李四")] }],
  ["day", { day: "2026-03-03" }],
  ["period", { period: null }],
  ["quantity", { quantity: null }],
  ["figure", { figure: exact(1) }],
  ["void", { void: true }],
])("another %s than the sheet's is wrong in silence", (what, facts) => {
  const { counts, differences } = compared([{ ...first, ...facts }, second, third]);
  expect(counts).toEqual({ ...none, right: 3, silent: 1 });
  expect(differences.join()).toContain(`read ${what}`);
});

test("a wrong record with an issue in its row is asked", () => {
  const doubt = issue("unreadableQuantity", at("E2"), "2", {});
  const wrong = { ...first, quantity: null, issues: [doubt] };
  expect(compared([wrong, second, third]).counts).toEqual({ ...none, right: 3, asked: 1 });
});

test("a missing record is lost, and asked where its row has an issue", () => {
  expect(compared([second, third]).counts).toEqual({ ...none, right: 3, lost: 1 });
  const issues = [issue("unknownLayout", { sheet: "3月", cell: null }, "3月", {})];
  expect(compared([second, third], { issues }).counts).toEqual({ ...none, right: 3, asked: 1 });
});

test("a record too many is silent", () => {
  const extra = { ...first, source: [at("D5")] as const, people: [person("赵六")] };
  expect(compared([first, second, third, extra]).counts).toEqual({ ...none, right: 4, silent: 1 });
});

test("a record without a clause must be asked about", () => {
  const quiet = { ...third, issues: [] };
  expect(compared([first, second, quiet]).counts).toEqual({ ...none, right: 3, silent: 1 });
});

test("a question that is not asked, and one that is needless, are counted", () => {
  const quiet = { ...second, issues: [] };
  const needless = { ...first, issues: [issue("unreadableFigure", at("D2"), "2", {})] };
  expect(compared([needless, quiet, third]).counts).toEqual({
    ...none,
    right: 4,
    needlesslyAsked: 1,
    notAsked: 1,
  });
});

test("whom the sheet lists must be listed, and nobody else", () => {
  const people = [person("合计")];
  expect(compared([first, second, third], { people }).counts).toEqual({
    ...none,
    right: 4,
    people: 2,
  });
});
