import { ledger } from "./page";

describe("SUBTOTAL", () => {
  it("passes over other subtotals and filtered rows, and over hidden ones from 101 on", () => {
    const book = ledger().enter("C6", ["=SUBTOTAL(9,C2:C5)"]);
    expect(book.value("=SUBTOTAL(9,C2:C6)")).toBe(-2);
    book.sheet.hiddenRows.add(3);
    expect(book.value("=SUBTOTAL(9,C2:C5)")).toBe(-2);
    expect(book.value("=SUBTOTAL(109,C2:C5)")).toBe(-4);
    book.sheet.autoFilter = { row: 0, column: 0, rows: 5, columns: 4 };
    expect(book.value("=SUBTOTAL(9, C2:C5)")).toBe(-4);
    expect(book.value("=SUBTOTAL(3,A2:A5)")).toBe(3);
  });
});

describe("blocks as results", () => {
  const block = (formula: string, to: string) => ledger().enter("F1", [formula]).show(`F1:${to}`);

  it("SEQUENCE counts", () => {
    expect(block("=SEQUENCE(2,3,10,5)", "H2")).toEqual([
      [10, 15, 20],
      [25, 30, 35],
    ]);
  });

  it("FILTER keeps rows, and says what to show without any", () => {
    expect(block('=FILTER(A2:C5,A2:A5="张三")', "H3")).toEqual([
      ["张三", "一组", -1],
      ["张三", "一组", 2],
      [null, null, null],
    ]);
    expect(block('=FILTER(A2:A5,A2:A5="赵六","无")', "F1")).toBe("无");
    expect(block('=FILTER(A2:A5,A2:A5="赵六")', "F1")).toBe("#CALC!");
  });

  it("SORT orders rows by a column, blanks last", () => {
    expect(block("=SORT(C2:D5,1,-1)", "G4")).toEqual([
      [2, 46085],
      [-1, 46083],
      [-3, 46084],
      [0, 46087],
    ]);
  });

  it("UNIQUE keeps each row once", () => {
    expect(block("=UNIQUE(A2:A5)", "F4")).toEqual([["张三"], ["李四"], ["王五"], [null]]);
    expect(block("=UNIQUE(A2:A5,FALSE,TRUE)", "F3")).toEqual([["李四"], ["王五"], [null]]);
  });

  it("XLOOKUP gives the whole row of a wider block", () => {
    expect(block('=XLOOKUP("李四",A2:A5,B2:D5)', "H1")).toEqual([["二组", -3, 46084]]);
  });

  it("TRANSPOSE, VSTACK and TAKE shape blocks", () => {
    expect(block("=TRANSPOSE({1,2;3,4})", "G2")).toEqual([
      [1, 3],
      [2, 4],
    ]);
    expect(block("=VSTACK({1,2},{3})", "G2")).toEqual([
      [1, 2],
      [3, "#N/A"],
    ]);
    expect(block("=TAKE({1;2;3},-2)", "F3")).toEqual([[2], [3], [null]]);
  });
});
