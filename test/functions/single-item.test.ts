import { Fault } from "../../src/functions/fault";
import { clauseOf, pointsOf } from "../../src/functions/single-item";

const rules = "outbound-agent";

test("the points of a row: amount × quantity, deductions negative", () => {
  expect(pointsOf("1.3", null, rules, null)).toBe(-5);
  expect(pointsOf("班前会业务抽查答错", "3", rules, null)).toBe(-0.3);
  expect(pointsOf("7.5", "2.5", rules, null)).toBe(-0.25);
});

test("an allowance is taken from the row's own quantity: 5 late, 2 free", () => {
  expect(pointsOf("2.3", "5", rules, null)).toBe(-0.6);
  expect(pointsOf("2.3", "2", rules, null)).toBe(0);
});

test("a figure in the words is held against the clause's condition: 2 hours cost 1, half an hour nothing", () => {
  const points = (item: string) => pointsOf(item, null, rules, null);
  expect(["现场故障延迟报告2小时", "现场故障延迟报告半小时"].map(points)).toEqual([-1, 0]);
});

test("how often, where the words say so and no quantity stands beside them", () => {
  const points = (item: string, quantity: string | null) => pointsOf(item, quantity, rules, null);
  expect(points("打私人电话3次", null)).toBe(-1.5);
  expect(points("打私人电话3次", "2")).toBe(-1);
  expect(points("打私人电话若干次", "2")).toBe(-1);
  expect(() => points("打私人电话若干次", null)).toThrow(/若干次/);
  expect(() => points("打私人电话，迟到", null)).toThrow(/1\.5.*2\.3/);
});

/* rewards-penalties warns at a first offence, P.2 costs 10 from the second on. */
test("a first offence that is only warned is not told by its row alone; a reward is", () => {
  const yuan = (item: string) => pointsOf(item, null, "rewards-penalties", null);
  expect(() => yuan("上班聊天")).toThrow(/初犯.*KPIYUAN/);
  expect(yuan("表扬信")).toBe(50);
});

test("a grade that is missing is asked for, and is never 0; an item of a recording needs none", () => {
  const points = (item: string) => pointsOf(item, null, "call-quality", null);
  expect(() => points("4.1")).toThrow(/4\.1.*等级/);
  expect(points("1.A.1")).toBe(-3);
});

test("an empty item stays empty, so that a column may be filled down", () => {
  expect([pointsOf(null, "3", rules, null), clauseOf("", rules)]).toEqual(["", ""]);
});

test("the clause that a wording means", () => {
  expect(clauseOf("在现场打私人电话", rules)).toBe("1.5");
  expect(clauseOf("班前会业务抽查答错", null)).toBe("6.4");
});

test("left out, a rulebook is not guessed where several know the wording", () => {
  expect(() => clauseOf("泄露客户资料", null)).toThrow(/outbound-agent.*rewards-penalties/);
});

test("a wording that is not understood is not available and proposes clauses", () => {
  expect(() => clauseOf("头发太长", rules)).toThrow(Fault);
});

test("a quantity that is no figure is refused", () => {
  expect(() => pointsOf("1.3", "很多", rules, null)).toThrow(/很多/);
  expect(() => pointsOf("1.3", "-1", rules, null)).toThrow(Fault);
});
