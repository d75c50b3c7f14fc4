import { shiftFormula } from "../../../src/host/xlsx/formula/shift";
import { fromStorage, toStorage } from "../../../src/host/xlsx/formula/storage";
import { withoutSheets } from "../../../src/host/xlsx/formula/sheet-references";

const ADDIN = new Set(["KPISCORE", "KPI.SCORE"]);

describe("a shared formula further down and to the right", () => {
  test.each([
    ["A1+$A1+A$1+$A$1", "B3+$A3+B$1+$A$1"],
    ["SUM(A1:B2)*LOG10(C3)", "SUM(B3:C4)*LOG10(D5)"],
    ["'A1 B2'!C3&\"A1\"", "'A1 B2'!D5&\"A1\""],
    ["Q1!A1+Table1[A1]", "Q1!B3+Table1[A1]"],
    ["SUM(Q1:Q3!A1)", "SUM(Q1:Q3!B3)"],
    ["SUM(A:A)+SUM(1:1)+SUM($A:A)", "SUM(B:B)+SUM(3:3)+SUM($A:B)"],
    ["rate_A1+A1_rate+部门A1", "rate_A1+A1_rate+部门A1"],
    ["[1]Sheet1!A1", "[1]Sheet1!B3"],
  ])("%s reads %s", (formula, shifted) => {
    expect(shiftFormula(formula, 2, 1)).toBe(shifted);
  });

  test("comes in again on the other side of the sheet", () => {
    expect(shiftFormula("XFD1048576", 1, 1)).toBe("A1");
    expect(shiftFormula("A1", -1, 0)).toBe("A1048576");
  });
});

describe("formulas are kept with prefixes and shown without", () => {
  test.each([
    ["=SORT(UNIQUE(A1:A9))", "_xlfn._xlws.SORT(_xlfn.UNIQUE(A1:A9))"],
    ["=STDEV.S(A1:A9)+NETWORKDAYS.INTL(A1,B1)", "_xlfn.STDEV.S(A1:A9)+NETWORKDAYS.INTL(A1,B1)"],
    ['=IFS(A1="SORT(",1)', '_xlfn.IFS(A1="SORT(",1)'],
    ["=KPISCORE(A1:B9)", "_xldudf_KPISCORE(A1:B9)"],
    [
      "=SUM(A1#)+SUM('My sheet'!B2#)",
      "SUM(_xlfn.ANCHORARRAY(A1))+SUM(_xlfn.ANCHORARRAY('My sheet'!B2))",
    ],
    ["=LET(x,A1,x*2)", "_xlfn.LET(_xlpm.x,A1,_xlpm.x*2)"],
    ["=LAMBDA(a,[b],a+b)(1)", "_xlfn.LAMBDA(_xlpm.a,_xlop.b,_xlpm.a+_xlpm.b)(1)"],
    ["=LET(x,LET(y,1,y),x)", "_xlfn.LET(_xlpm.x,_xlfn.LET(_xlpm.y,1,_xlpm.y),_xlpm.x)"],
  ])("%s", (shown, stored) => {
    expect(toStorage(shown, ADDIN)).toBe(stored);
    expect(fromStorage(stored)).toBe(shown);
  });

  test("a dot in an add-in function's name is kept as an underscore", () => {
    expect(toStorage("=KPI.SCORE(A1)", ADDIN)).toBe("_xldudf_KPI_SCORE(A1)");
  });

  test("an add-in function is known through a damaged link, and without its prefix", () => {
    expect(fromStorage("[2]!_xldudf_KPISCORE(A1)+1")).toBe("=KPISCORE(A1)+1");
    expect(fromStorage("KPISCORE(A1)")).toBe("=KPISCORE(A1)");
  });

  test("text in quotes keeps what looks like a prefix", () => {
    expect(fromStorage('A1&"_xlfn.SORT"')).toBe('=A1&"_xlfn.SORT"');
  });
});

test("what a formula says of a sheet that is gone becomes #REF!", () => {
  const gone = ["旧表", "Old one"];
  expect(withoutSheets("=SUM(旧表!A1:B2)+'Old one'!$C$3", gone)).toBe("=SUM(#REF!)+#REF!");
  expect(withoutSheets('=新旧表!A1&"旧表!A1"', gone)).toBe('=新旧表!A1&"旧表!A1"');
});
