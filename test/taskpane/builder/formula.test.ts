import { formulaOf, notationOf, pieceOf } from "../../../src/taskpane/builder/formula";

test.each<[string, string, string]>([
  ["", "omitted", ""],
  ["  ", "omitted", ""],
  ["A2", "reference", "A2"],
  ["$A$2:$F$40", "reference", "$A$2:$F$40"],
  ["台账!A:I", "reference", "台账!A:I"],
  ["=台账!A2:I40", "reference", "台账!A2:I40"],
  ["'A 组 3月'!B3", "reference", "'A 组 3月'!B3"],
  ["张三", "text", "张三"],
  ["2026-03", "text", "2026-03"],
  ["0.5", "number", "0.5"],
  ["-3", "number", "-3"],
  ['"A12"', "text", "A12"],
  ["“0012”", "text", "0012"],
  ["*", "text", "*"],
  ["KPIX12345678", "text", "KPIX12345678"],
])("%s is taken for: %s", (typed, is, text) => {
  expect(pieceOf(typed)).toEqual(is === "omitted" ? { is } : { is, text });
});

const formula = (...typed: string[]) => formulaOf("KPISCORE", typed.map(pieceOf));

test("what is left out in the middle keeps its place, at the end it is not written", () => {
  expect(formula("台账!A:I", "", "张三", "")).toBe('=KPISCORE(台账!A:I,,"张三")');
  expect(formula("", "")).toBe("=KPISCORE()");
});

test("quotes within a text are doubled, and nothing typed ends the text", () => {
  expect(formula("A1:B2", '他说"好"')).toBe('=KPISCORE(A1:B2,"他说""好""")');
});

test("an Excel that writes 0,5 is shown semicolons between arguments", () => {
  const pieces = ["迟到", "0.5"].map(pieceOf);
  expect(formulaOf("KPIPOINTS", pieces, notationOf(","))).toBe('=KPIPOINTS("迟到";0,5)');
  expect(formulaOf("KPIPOINTS", pieces, notationOf("."))).toBe('=KPIPOINTS("迟到",0.5)');
});
