import { Page } from "./page";

/** Two columns: 张三 1, 李四 3, 王五 5. */
const page = () => new Page().enter("A1", ["张三", 1], ["李四", 3], ["王五", 5]);

describe("operators follow Excel's precedence", () => {
  it.each([
    ["=-2^2", 4],
    ["=2^-1", 0.5],
    ["=2^3^2", 64],
    ["=1+2*3", 7],
    ["=(1+2)*3", 9],
    ["=10-4-3", 3],
    ["=200*5%", 10],
    ["=-50%", -0.5],
    ['=1+2&"a"', "3a"],
    ['="a"&1=1&"a"', false],
    ["=1=1=TRUE", true],
    ["=--TRUE", 1],
  ])("%s is %p", (formula, value) => {
    expect(new Page().value(formula)).toBe(value);
  });
});

describe("comparisons go by type", () => {
  it.each([
    ['="a"="A"', true],
    ['="10"=10', false],
    ['="a">99', true],
    ['=TRUE>"z"', true],
    ["=A1=0", true],
    ['=A1=""', true],
    ["=A1=FALSE", true],
    ["=0.1+0.2=0.3", true],
    ["=0.1+0.2-0.3", 0],
    ["=(1.1-1)=0.1", true],
  ])("%s is %p", (formula, value) => {
    expect(new Page().value(formula)).toBe(value);
  });
});

describe("values are converted as Excel does", () => {
  it.each([
    ['="3"+1', 4],
    ['="50%"*2', 1],
    ['="2026-03-01"+0', 46082],
    ['="x"+1', "#VALUE!"],
    ["=TRUE+1", 2],
    ["=A1", 0],
    ['=A1&"x"', "x"],
    ['=1/3&""', "0.333333333333333"],
    ['=1E+25&""', "1E+25"],
    ["=1/0", "#DIV/0!"],
    ["=0^0", "#NUM!"],
    ["=10^400", "#NUM!"],
    ["=#N/A+1", "#N/A"],
    ["=1/0+#N/A", "#DIV/0!"],
  ])("%s is %p", (formula, value) => {
    expect(new Page().value(formula)).toBe(value);
  });
});

describe("references", () => {
  it("reach whole columns and rows", () => {
    expect(page().value("=SUM(B:B)")).toBe(9);
    expect(page().value("=SUM(A:B)")).toBe(9);
    expect(page().value("=SUM(1:2)")).toBe(4);
    expect(page().value("=SUM($B$2:$B$1048576)")).toBe(8);
    expect(page().value("=ROWS(A:A)")).toBe(1_048_576);
  });

  it("reach other sheets, with quoted and Chinese names", () => {
    const book = page();
    book.workbook.addSheet("三月 台账");
    book.workbook.addSheet("台账");
    book.workbook.addSheet("it's");
    const enter = (sheet: string, value: number) => {
      const target = book.workbook.sheet(sheet);
      if (target)
        book.calculator.enter(target, { row: 0, column: 0, rows: 1, columns: 1 }, [[value]]);
    };
    book.enter("D1", ["='三月 台账'!A1+台账!A1+'it''s'!A1"]);
    enter("三月 台账", 100);
    enter("台账", 20);
    enter("it's", 3);
    expect(book.show("D1")).toBe(123);
  });

  it("to a sheet that is not there are #REF!", () => {
    expect(page().value("=无此表!A1")).toBe("#REF!");
  });

  it("follow defined names, of a sheet before those of the workbook", () => {
    const book = page();
    const define = (name: string, formula: string, own: boolean) =>
      book.workbook.names.push({
        name,
        formula,
        sheet: own ? book.sheet : null,
        visible: true,
        comment: "",
      });
    define("得分", "=Sheet1!$B$1:$B$3", false);
    define("基数", "=100", false);
    define("基数", "=10", true);
    book.enter("D1", ["=SUM(得分)+基数"]);
    expect(book.show("D1")).toBe(19);
    book.enter("B1", [2]);
    expect(book.show("D1")).toBe(20);
  });

  it("ROW does not read its cell, so it may name its own", () => {
    expect(new Page().enter("A1", ["=ROW(A1)"]).show("A1")).toBe(1);
  });

  it("INDEX of a range is a reference", () => {
    expect(page().value("=ROW(INDEX(B1:B3,2))")).toBe(2);
    expect(page().value("=SUM(INDEX(A1:B3,0,2))")).toBe(9);
  });
});

describe("blocks", () => {
  it("are combined cell by cell, single rows and columns repeated", () => {
    const book = new Page().enter("A1", ["={1;2}*{10,20}"]);
    expect(book.show("A1:B2")).toEqual([
      [10, 20],
      [20, 40],
    ]);
  });

  it("of other sizes give #N/A where one of them has no cell", () => {
    const book = new Page().enter("A1", ["={1;2;3}+{1;2}"]);
    expect(book.show("A1:A3")).toEqual([[2], [4], ["#N/A"]]);
  });

  it("let functions of single values work cell by cell", () => {
    const book = page().enter("D1", ['=IF(B1:B3>2,LEFT(A1:A3),"-")']);
    expect(book.show("D1:D3")).toEqual([["-"], ["李"], ["王"]]);
  });
});

describe("what cannot be evaluated is marked, never guessed", () => {
  it.each([
    ['=CELL("row",B1)', "function: CELL"],
    ["=NOSUCH(1)", "function: NOSUCH"],
    ["=单价*2", "name: 单价"],
    ["=Table1[得分]", "reference: Table1[得分]"],
    ["=[1]Sheet1!A1", "reference: [1]Sheet1!A1"],
    ["=SUM((A1,B1))", "reference: union"],
    ["=SUM(A1:B2 B1:C3)", "reference: intersection"],
    ["=SUM(A1:INDEX(B:B,2))", "reference: computed range"],
    ['=TEXT(12,"[DBNum1]0")', "format: [DBNum1]0"],
  ])("%s", (formula, reason) => {
    const book = new Page().enter("A1", [formula]);
    expect(book.stale("A1")).toBe(reason);
  });

  it("and so is what reads such a value", () => {
    const book = new Page();
    book.sheet.load(0, 0, { ...book.sheet.cell(0, 0), formula: '=CELL("contents",C1)', value: 5 });
    book.enter("C1", [7]).enter("B1", ["=A1+1"]);
    expect(book.show("A1:B1")).toEqual([[5, 6]]);
    expect(book.stale("A1")).toBe("function: CELL");
    expect(book.stale("B1")).toBe("cell: Sheet1!A1");
  });
});
