import { builtInRulebooks } from "../../../src/rulebooks";
import { type Parameter, faultOf } from "../../../src/taskpane/builder/check";
import { pieceOf } from "../../../src/taskpane/builder/formula";

const optional = (name: string): Parameter => ({ name, description: "", optional: true });

test.each<[string, string, string | null]>([
  ["records", "台账!A:I", null],
  ["records", "台账", "needsRange"],
  ["rulebook", "outbound-agent", null],
  ["rulebook", "Regel!A1:U60", null],
  ["rulebook", "outbound", "unknownRulebook"],
  ["period", "2026-03", null],
  ["period", "2026年3月", null],
  ["period", "202603", null],
  ["period", "三月", "needsMonth"],
  ["period", "2026-13", "needsMonth"],
  ["quantity", "3", null],
  ["quantity", "三次", "needsNumber"],
  ["due", "2026-03-05 10:30", null],
  ["due", "下周", "needsDay"],
  ["subject", "张三", null],
  ["item", "长".repeat(256), "tooLong"],
  ["decisions", "", null],
])("%s given %s: %s", (name, typed, fault) => {
  expect(faultOf(optional(name), pieceOf(typed), builtInRulebooks)).toBe(fault);
});

test("what a function cannot do without is missed", () => {
  expect(faultOf({ name: "item", description: "" }, pieceOf(""), [])).toBe("missing");
});
