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
