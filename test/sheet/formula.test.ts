import fc from "fast-check";
import { callsAddin, formulaPieces } from "../../src/sheet";

const references = (formula: string) =>
  formulaPieces(formula).flatMap(({ kind, text }) => (kind === "reference" ? [text] : []));

test.each([
  ["=KPISCORE(A1:D9)", true],
  ["=1+kpiscores('三月 台账'!A:D)", true],
  ["=_xldudf_KPISCORE(A1)", true],
  ['="KPISCORE(A1)"', false],
  ["=MYKPISCORE(A1)", false],
  ["=KPISCORE_2(A1)", false],
  ["=SUM(KPISCORE)", false],
])("whether %s calls the add-in: %s", (formula, calls) => {
  expect(callsAddin(formula)).toBe(calls);
});

test("the references of a formula, and nothing that merely looks like one", () => {
  expect(
    references(
      "=KPISCORE('三月 ''台账'''!$A$1:D9,A:B,台账!1:9)+LOG10(B2)&\"C3\"+表1[[#All],[分]]+A5#",
    ),
  ).toEqual(["'三月 ''台账'''!$A$1:D9", "A:B", "台账!1:9", "B2", "表1[[#All],[分]]", "A5#"]);
  expect(references("='[账.xlsx]三月'!A1+[1]三月!A1")).toEqual([]);
});

test("the pieces make up the formula again", () => {
  const bits = fc.constantFrom(
    "KPISCORE(",
    "A1",
    ":",
    "'a b'!",
    '"x""y"',
    "#",
    "[",
    "]",
    "表1",
    "1.5",
    "$B$2",
    ",",
    "'",
    '"',
  );
  fc.assert(
    fc.property(fc.array(bits), (parts) => {
      const formula = `=${parts.join("")}`;
      expect(
        formulaPieces(formula)
          .map(({ text }) => text)
          .join(""),
      ).toBe(formula);
    }),
  );
});
