import fc from "fast-check";
import { rewriteFormula } from "../../../src/host/calc";
import type { Move } from "../../../src/host/model";
import { maxColumns } from "../../../src/host/model";
import { Page, rectOf } from "../calc/page";

const rows = (at: number, count: number): Move => ({
  axis: "row",
  at: at - 1,
  count,
  from: 0,
  size: maxColumns,
});
const move = (sheet: string, change: Move) => ({ kind: "move", sheet, move: change }) as const;

describe("a formula follows rows that are inserted and deleted", () => {
  it.each([
    // Two rows before row 3.
    ["=A2+A3", 3, 2, "=A2+A5"],
    ["=SUM(A1:A9)", 3, 2, "=SUM(A1:A11)"],
    ["=SUM(A3:A9)", 3, 2, "=SUM(A5:A11)"],
    ["=SUM(A1:A2)", 3, 2, "=SUM(A1:A2)"],
    ["=$A$3*B$3+$C3", 3, 2, "=$A$5*B$5+$C5"],
    ["=SUM(3:4)+SUM($3:7)", 3, 2, "=SUM(5:6)+SUM($5:9)"],
    ["=SUM(A:A)", 3, 2, "=SUM(A:A)"],
    ["=Other!A3&'My Data'!A3", 3, 2, "=Other!A3&'My Data'!A5"],
    ['="A3"&LOG10(A3)', 3, 2, '="A3"&LOG10(A5)'],
    ["=A3#", 3, 2, "=A5#"],
    // Rows 3 and 4 taken out.
    ["=A2+A3+A5", 3, -2, "=A2+#REF!+A3"],
    ["=SUM(A1:A9)", 3, -2, "=SUM(A1:A7)"],
    ["=SUM(A3:A4)", 3, -2, "=SUM(#REF!)"],
    ["=SUM(A4:A9)", 3, -2, "=SUM(A3:A7)"],
    ["=SUM(A1:A4)", 3, -2, "=SUM(A1:A2)"],
    ["='My Data'!A4", 3, -2, "='My Data'!#REF!"],
  ])("%s, row %i, %i rows: %s", (before, at, count, after) => {
    expect(rewriteFormula(before, "My Data", move("My Data", rows(at, count)))).toBe(after);
  });

  it("but not cells that move beside what it names", () => {
    const down = { axis: "row", at: 2, count: 1, from: 0, size: 1 } as const;
    expect(rewriteFormula("=A5+B5+SUM(A1:B9)", "S", move("S", down))).toBe("=A6+B5+SUM(A1:B9)");
  });

  it("and back again where what was inserted is deleted", () => {
    const cell = fc.tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 40 }));
    fc.assert(
      fc.property(
        cell,
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 1, max: 5 }),
        (pair, at, n) => {
          const formula = `=SUM(B${Math.min(...pair)}:$C$${Math.max(...pair)})`;
          const there = rewriteFormula(formula, "S", move("S", rows(at, n)));
          expect(rewriteFormula(there, "S", move("S", rows(at, -n)))).toBe(formula);
        },
      ),
    );
  });
});

describe("a formula follows a sheet", () => {
  it.each([
    ["=旧!A1+'旧'!B:B+旧!名", "='新 表'!A1+'新 表'!B:B+'新 表'!名"],
    ['="旧!A1"', '="旧!A1"'],
    ["=SUM(旧:末!A1)", "=SUM('新 表:末'!A1)"],
    ["=旧的!A1", "=旧的!A1"],
  ])("that is renamed: %s", (before, after) => {
    expect(rewriteFormula(before, "末", { kind: "rename", sheet: "旧", to: "新 表" })).toBe(after);
  });

  it("that is deleted, to #REF!", () => {
    expect(rewriteFormula("=旧!A1+A1", "末", { kind: "remove", sheet: "旧" })).toBe("=#REF!+A1");
  });
});

describe("a sheet", () => {
  const page = (): Page =>
    new Page().enter("A1", ["姓名", "分"], ["张三", 5], ["李四", 3], ["合计", "=SUM(B2:B3)"]);

  it("moves cells, merges, notes, links, heights and names", () => {
    const book = page();
    const { sheet, workbook } = book;
    sheet.merges.push(rectOf("A4:A5"), rectOf("C1:D1"));
    sheet.notes.set("3,0", "末");
    sheet.links.set("2,0", { address: null, location: "Sheet1!B4", tip: null });
    sheet.rowHeights.set(3, 30);
    sheet.hiddenRows.add(2);
    workbook.names.push({
      name: "合计",
      sheet: null,
      formula: "=Sheet1!$B$4",
      visible: true,
      comment: "",
    });
    book.calculator.moveCells(sheet, rows(3, 1));
    expect(book.show("A1:B5")).toEqual([
      ["姓名", "分"],
      ["张三", 5],
      [null, null],
      ["李四", 3],
      ["合计", 8],
    ]);
    expect(sheet.cell(4, 1).formula).toBe("=SUM(B2:B4)");
    expect(sheet.merges).toEqual([rectOf("A5:A6"), rectOf("C1:D1")]);
    expect([...sheet.notes]).toEqual([["4,0", "末"]]);
    expect(sheet.links.get("3,0")?.location).toBe("Sheet1!B5");
    expect(sheet.rowHeights.get(4)).toBe(30);
    expect([...sheet.hiddenRows]).toEqual([3]);
    expect(workbook.names[0]?.formula).toBe("=Sheet1!$B$5");
    book.enter("B3", [10]);
    expect(book.show("B5")).toBe(18);
  });

  it("takes formulas whose cells are gone to #REF!", () => {
    const book = page().enter("D1", ["=B2"]);
    book.calculator.moveCells(book.sheet, rows(2, -1));
    expect(book.sheet.cell(0, 3).formula).toBe("=#REF!");
    expect(book.show("D1")).toBe("#REF!");
    expect(book.show("B3")).toBe(3);
  });

  it("does not tear merged cells apart, and then nothing has changed", () => {
    const book = page();
    book.sheet.merges.push(rectOf("A3:B3"));
    const down = { axis: "row", at: 1, count: 1, from: 0, size: 1 } as const;
    expect(() => book.calculator.moveCells(book.sheet, down)).toThrow("merged cells");
    expect(book.show("A2")).toBe("张三");
  });

  it("does not lose what stands at its end", () => {
    const book = page();
    book.enter("A1048576", ["末"]);
    expect(() => book.calculator.moveCells(book.sheet, rows(2, 1))).toThrow("end");
  });

  it("spills anew where rows are inserted into a result", () => {
    const book = new Page().enter("A1", ["=SEQUENCE(3)"]).enter("C1", ["=SUM(A1#)"]);
    book.calculator.moveCells(book.sheet, rows(2, 1));
    expect(book.show("A1:A4")).toEqual([[1], [2], [3], [null]]);
    expect(book.show("C1")).toBe(6);
  });

  it("renamed is known to formulas by the new name, deleted it is #REF!", () => {
    const book = page();
    const other = book.workbook.addSheet("别处");
    book.calculator.enter(other, rectOf("A1"), [["=Sheet1!B4*2"]]);
    book.calculator.renameSheet(book.sheet, "三月 考核");
    expect(other.cell(0, 0).formula).toBe("='三月 考核'!B4*2");
    book.enter("B2", [6]);
    expect(other.value(0, 0)).toBe(18);
    book.calculator.removeSheet(book.sheet);
    expect(other.cell(0, 0).formula).toBe("=#REF!*2");
    expect(String(other.value(0, 0))).toBe("#REF!");
  });
});
