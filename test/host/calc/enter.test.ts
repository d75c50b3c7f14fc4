import { FormulaSyntaxError } from "../../../src/host/calc";
import { CellError, defaultStyle } from "../../../src/host/model";
import { Page, rectOf } from "./page";

const formatAt = (page: Page, address: string): string => {
  const { row, column } = rectOf(address);
  return page.workbook.styles.get(page.sheet.cell(row, column).style).numberFormat;
};

describe("what an input puts into a cell", () => {
  it.each([
    ["12", 12, "General"],
    ["-1.50", -1.5, "General"],
    ["007", 7, "General"],
    ["50%", 0.5, "0%"],
    ["1,234", 1234, "#,##0"],
    ["2026-03-01", 46082, "yyyy-mm-dd"],
    ["2026年3月1日", 46082, 'yyyy"年"m"月"d"日"'],
    ["2026年3月", 46082, 'yyyy"年"m"月"'],
    ["3月", "3月", "General"],
    ["110101199001011234", 110101199001011000, "General"],
    ["0.1234567890123456", 0.123456789012345, "General"],
    ["9:30", 9.5 / 24, "h:mm"],
    ["true", true, "General"],
    ["#N/A", "#N/A", "General"],
    ["迟到3次", "迟到3次", "General"],
    ["2026.3.1", "2026.3.1", "General"],
    ["", null, "General"],
  ])("%s is %p in the format %s", (input, value, format) => {
    const page = new Page().enter("A1", [input]);
    expect(page.show("A1")).toBe(value);
    expect(formatAt(page, "A1")).toBe(format);
  });

  it("takes a leading apostrophe off and keeps the rest as text", () => {
    const page = new Page().enter("A1", ["'=1+1", "'12"]);
    expect(page.show("A1:B1")).toEqual([["=1+1", "12"]]);
    expect(page.sheet.cell(0, 0).formula).toBeNull();
  });

  it("leaves a cell as it is for null", () => {
    const page = new Page().enter("A1", ["a", "b"]).enter("A1", [null, "c"]);
    expect(page.show("A1:B1")).toEqual([["a", "c"]]);
  });

  it("keeps everything as text where the number format is text", () => {
    const page = new Page();
    const style = page.workbook.styles.intern({ ...defaultStyle, numberFormat: "@" });
    page.sheet.put(0, 0, { ...page.sheet.cell(0, 0), style });
    page.enter("A1", ["001"]);
    expect(page.show("A1")).toBe("001");
    page.enter("A1", ["=1+1"]);
    expect(page.show("A1")).toBe("=1+1");
    page.enter("A1", [5]);
    expect(page.show("A1")).toBe("5");
  });

  it("keeps a number format that the cell has", () => {
    const page = new Page();
    const style = page.workbook.styles.intern({ ...defaultStyle, numberFormat: "0.00" });
    page.sheet.put(0, 0, { ...page.sheet.cell(0, 0), style });
    page.enter("A1", ["50%"]);
    expect(formatAt(page, "A1")).toBe("0.00");
  });

  it("takes an error as a value", () => {
    expect(new Page().enter("A1", [new CellError("#REF!"), "=A1+1"]).show("A1:B1")).toEqual([
      ["#REF!", "#REF!"],
    ]);
  });
});

describe("an entered formula", () => {
  it("is kept as Excel writes it", () => {
    const page = new Page().enter("A1", ["=sum(b1:$c$2, if(true,1,0))&“”".replace("“”", '"x"')]);
    expect(page.sheet.cell(0, 0).formula).toBe('=SUM(B1:$C$2, IF(TRUE,1,0))&"x"');
  });

  it("may be typed with full-width signs, but texts keep theirs", () => {
    const page = new Page().enter("B1", [2]).enter("A1", ['＝sum（B1，1）&"，"']);
    expect(page.sheet.cell(0, 0).formula).toBe('=SUM(B1,1)&"，"');
    expect(page.show("A1")).toBe("3，");
  });

  it("loses the prefixes of the file format", () => {
    const page = new Page().enter("A1", ["=_xlfn.CONCAT(1,2)"]);
    expect(page.sheet.cell(0, 0).formula).toBe("=CONCAT(1,2)");
  });

  it.each(["=SUM(", "=1+", "=)", '="a', "={1,2;3}", "=A1 1"])(
    "that Excel would refuse is refused, and nothing is entered: %s",
    (formula) => {
      const page = new Page();
      expect(() => page.enter("A1", ["x", formula])).toThrow(FormulaSyntaxError);
      expect(page.show("A1:B1")).toEqual([[null, null]]);
    },
  );
});

describe("announcing", () => {
  it("tells one change for the block and one for what was recalculated", () => {
    const page = new Page().enter("A1", [1, 2]).enter("D5", ["=A1+B1"]);
    page.changes.length = 0;
    page.enter("A1", [3, 4]);
    expect(page.changes).toEqual(["Sheet1!A1:B1", "Sheet1!D5"]);
  });

  it("says which of them comes from calculating", () => {
    const page = new Page().enter("A1", [1, "=A1"]);
    const told: boolean[] = [];
    page.workbook.onChange(() => told.push(page.calculator.calculating));
    page.enter("A1", [2]);
    expect(told).toEqual([false, true]);
  });

  it("shows listeners the recalculated values", () => {
    const page = new Page().enter("A1", [1, "=A1*2"]);
    const seen: unknown[] = [];
    page.workbook.onChange(() => seen.push(page.show("B1")));
    page.enter("A1", [5]);
    expect(seen[0]).toBe(10);
  });
});

describe("clearing", () => {
  it("empties cells and recalculates what reads them", () => {
    const page = new Page().enter("A1", [1, 2, "=SUM(A1:B1)"]);
    page.calculator.clear(page.sheet, rectOf("A:A"));
    expect(page.show("A1:C1")).toEqual([[null, 2, 2]]);
  });

  it("keeps looks, unless all is cleared", () => {
    const page = new Page().enter("A1", ["50%", "50%"]);
    page.calculator.clear(page.sheet, rectOf("A1"));
    page.calculator.clear(page.sheet, rectOf("B1"), "all");
    expect([formatAt(page, "A1"), formatAt(page, "B1")]).toEqual(["0%", "General"]);
  });
});

describe("a workbook whose days count from 1904", () => {
  const old = (): Page => {
    const page = new Page(undefined, () => new Date(2026, 2, 1, 12));
    page.workbook.date1904 = true;
    return page;
  };

  it("takes typed and made dates by its own calendar, 1462 days less; times and figures as they are", () => {
    const page = old().enter("A1", ["2026-03-01", "9:30", "50%", 46_082]);
    expect(page.show("A1:D1")).toEqual([[44_620, 9.5 / 24, 0.5, 46_082]]);
    expect(page.value("=DATE(2026,3,1)")).toBe(44_620);
    expect(page.value("=TODAY()")).toBe(44_620);
    expect(page.value("=NOW()")).toBe(44_620.5);
  });

  it("has no answer to what a day is called, rather than one of four years before", () => {
    for (const formula of ["=YEAR(A1)", '=TEXT(A1,"yyyy-mm")', "=EOMONTH(A1,0)"]) {
      const page = old().enter("A1", [44_620], [formula]);
      expect([page.show("A2"), page.stale("A2")]).toEqual(["#VALUE!", "calendar: 1904"]);
    }
    expect(old().enter("A1", [0.256]).value('=TEXT(A1,"0.0%")')).toBe("25.6%");
  });

  it("hands no serial numbers to functions that could not know its calendar", async () => {
    const functions = {
      names: new Set(["KPISCORE"]),
      invoke: async () => [{ value: 100 }],
    };
    const page = new Page(functions);
    page.workbook.date1904 = true;
    page.enter("A1", [44_620], ["=KPISCORE(A1)"]);
    await page.calculator.settled();
    expect([page.show("A2"), page.stale("A2")]).toEqual(["#VALUE!", "calendar: 1904"]);
  });
});
