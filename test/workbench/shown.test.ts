import { type Cell, CellError, type Scalar, defaultStyle, emptyCell } from "../../src/host/model";
import { editText, shown } from "../../src/workbench/grid/shown";

const cell = (value: Scalar, formula: string | null = null): Cell => ({
  ...emptyCell,
  value,
  formula,
});
const style = (numberFormat: string) => ({ ...defaultStyle, numberFormat });

describe("a cell shows", () => {
  it("figures and dates by their number format", () => {
    expect(shown(98.5, "0.00")).toBe("98.50");
    expect(shown(1234.5, "#,##0.0")).toBe("1,234.5");
    // 46083 is 2026-03-02: 45658 is 2025-01-01, and 425 days follow.
    expect(shown(46083, "yyyy-mm-dd")).toBe("2026-03-02");
    expect(shown(46083, 'yyyy"年"m"月"d"日"')).toBe("2026年3月2日");
    expect(shown(0.125, "0.0%")).toBe("12.5%");
  });

  it("nothing for an empty cell, Excel's words for truth and errors", () => {
    expect(shown(null, "General")).toBe("");
    expect(shown(true, "General")).toBe("TRUE");
    expect(shown(new CellError("#N/A"), "0.00")).toBe("#N/A");
  });
});

describe("editing begins with", () => {
  it("the formula where there is one", () => {
    expect(editText(cell(3, "=1+2"), defaultStyle)).toBe("=1+2");
  });

  it("a date as a date, a percentage as one, and a sum without binary dust", () => {
    expect(editText(cell(46083), style("m月d日"))).toBe("2026/3/2");
    expect(editText(cell(0.07), style("0%"))).toBe("7%");
    expect(editText(cell(0.1 + 0.2), defaultStyle)).toBe("0.3");
  });

  it("a mark of text before text that typing would turn into something else", () => {
    expect(editText(cell("007"), defaultStyle)).toBe("'007");
    expect(editText(cell("=1+2"), defaultStyle)).toBe("'=1+2");
    expect(editText(cell("007"), style("@"))).toBe("007");
    expect(editText(cell("张三"), defaultStyle)).toBe("张三");
  });
});
