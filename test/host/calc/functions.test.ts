import { Page } from "./page";

/**
 *       A     B      C    D
 *   1   姓名   小组    分值  日期 (2026-03-02 … 2026-03-06)
 *   2   张三   一组    -1   46083
 *   3   李四   二组    -3   46084
 *   4   张三   一组    2    46085
 *   5   王五   (空)    (空)  46087
 */
const page = () =>
  new Page(undefined, () => new Date(2026, 2, 5, 12, 0, 0)).enter(
    "A1",
    ["姓名", "小组", "分值", "日期"],
    ["张三", "一组", -1, 46083],
    ["李四", "二组", -3, 46084],
    ["张三", "一组", 2, 46085],
    ["王五", null, null, 46087],
  );

const cases = (list: readonly (readonly [string, unknown])[]) =>
  it.each(list)("%s is %p", (formula, value) => {
    const book = page();
    const given = book.value(formula);
    expect(typeof given === "number" ? Number(given.toPrecision(12)) : given).toBe(value);
    expect(book.stale("AZ1000")).toBeNull();
  });

describe("sums and counts", () => {
  cases([
    ["=SUM(C1:C5)", -2],
    ['=SUM("3",TRUE,2)', 6],
    ['=SUM("x")', "#VALUE!"],
    ["=SUM(1/0,1)", "#DIV/0!"],
    ["=COUNT(A1:D5)", 7],
    ["=COUNTA(B:B)", 4],
    ["=COUNTBLANK(B1:C5)", 2],
    ["=AVERAGE(C2:C5)", -0.666666666667],
    ["=AVERAGE(B2:B5)", "#DIV/0!"],
    ["=MAX(C:C)", 2],
    ["=MIN(C:C)", -3],
    ["=MAX(B:B)", 0],
    ["=MEDIAN(1,5,2,4)", 3],
    ["=PRODUCT(C2:C5)", 6],
    ['=SUMPRODUCT((A2:A5="张三")*C2:C5)', 1],
    ["=SUMPRODUCT(C2:C4,{1;10;100})", 169],
    ["=SUMPRODUCT(C2:C4,{1;2})", "#VALUE!"],
    ["=LARGE(C2:C5,2)", -1],
    ["=SMALL(C2:C5,1)", -3],
    ["=LARGE(C2:C5,4)", "#NUM!"],
    ["=RANK(-1,C2:C5)", 2],
    ["=RANK.EQ(-1,C2:C5,1)", 2],
    ["=RANK(9,C2:C5)", "#N/A"],
    ["=STDEV.S({2,4,4,4,5,5,7,9})", 2.1380899353],
    ["=STDEV.P({2,4,4,4,5,5,7,9})", 2],
    ["=PERCENTILE({1,2,3,4},0.3)", 1.9],
    ["=QUARTILE({1,2,4,7,8,9,10,12},1)", 3.5],
  ]);
});

describe("conditions on cells", () => {
  cases([
    ['=COUNTIF(A:A,"张三")', 2],
    ['=COUNTIF(A2:A5,"*三")', 2],
    ['=COUNTIF(A2:A5,"?四")', 1],
    ['=COUNTIF({"a*"},"a*")', "#VALUE!"],
    ['=COUNTIF(C2:C5,"<0")', 2],
    ['=COUNTIF(C2:C5,"<>2")', 3],
    ['=COUNTIF(C2:C5,"")', 1],
    ['=COUNTIF(C:C,"")', 1_048_576 - 4],
    ['=COUNTIF(D2:D5,">=2026-03-04")', 2],
    ["=COUNTIF(C2:C5,C4)", 1],
    ['=COUNTIFS(A2:A5,"张三",C2:C5,">0")', 1],
    ['=COUNTIFS(A2:A5,"张三",C2:C4,">0")', "#VALUE!"],
    ['=SUMIF(A2:A5,"张三",C2:C5)', 1],
    ['=SUMIF(A2:A5,"张三",C2)', 1],
    ['=SUMIF(C2:C5,">-2")', 1],
    ['=SUMIFS(C:C,A:A,"张三",B:B,"一组")', 1],
    ['=AVERAGEIF(A2:A5,"张三",C2:C5)', 0.5],
    ['=AVERAGEIFS(C2:C5,A2:A5,"赵六")', "#DIV/0!"],
    ['=MAXIFS(C2:C5,A2:A5,"张三")', 2],
    ['=MINIFS(C2:C5,B2:B5,"二组")', -3],
    ['=SUM(COUNTIF(A2:A5,{"张三","王五"}))', 3],
  ]);
});

describe("logic", () => {
  cases([
    ['=IF(C2<0,"扣","奖")', "扣"],
    ["=IF(FALSE,1)", false],
    ["=IF(TRUE,,2)", 0],
    ["=IF(1/0,1,2)", "#DIV/0!"],
    ["=IF(TRUE,1,1/0)", 1],
    ['=IFS(C4>5,"优",C4>1,"良",TRUE,"差")', "良"],
    ["=IFS(FALSE,1)", "#N/A"],
    ['=IFERROR(1/0,"无")', "无"],
    ['=IFERROR(B5,"无")', 0],
    ['=IFNA(1/0,"无")', "#DIV/0!"],
    ['=IFNA(NA(),"无")', "无"],
    ["=AND(TRUE,C4>1)", true],
    ["=AND(B2:B5)", "#VALUE!"],
    ["=OR(FALSE,1)", true],
    ["=NOT(0)", true],
    ["=XOR(TRUE,TRUE,TRUE)", true],
    ['=CHOOSE(2,"a","b")', "b"],
    ['=CHOOSE(3,"a","b")', "#VALUE!"],
    ['=SWITCH(2,1,"a",2,"b","c")', "b"],
    ['=SWITCH(9,1,"a","c")', "c"],
    ["=LET(x,2,y,x*3,x+y)", 8],
  ]);
});

describe("rounding", () => {
  cases([
    ["=ROUND(2.5,0)", 3],
    ["=ROUND(-2.5,0)", -3],
    ["=ROUND(2.675,2)", 2.68],
    ["=ROUND(1.005,2)", 1.01],
    ["=ROUND(1234,-2)", 1200],
    ["=ROUNDUP(1.21,1)", 1.3],
    ["=ROUNDUP(-1.21,1)", -1.3],
    ["=ROUNDDOWN(1.29,1)", 1.2],
    ["=TRUNC(-1.9)", -1],
    ["=INT(-1.1)", -2],
    ["=MOD(-3,12)", 9],
    ["=MOD(3,-12)", -9],
    ["=MOD(1,0)", "#DIV/0!"],
    ["=ABS(-3)", 3],
    ["=CEILING(2.1,0.5)", 2.5],
    ["=FLOOR(2.9,0.5)", 2.5],
    ["=SQRT(-1)", "#NUM!"],
    ["=QUOTIENT(-7,2)", -3],
  ]);
});

describe("looking up", () => {
  cases([
    ['=VLOOKUP("李四",A1:C5,3,FALSE)', -3],
    ['=VLOOKUP("李*",A1:C5,3,0)', -3],
    ['=VLOOKUP("赵六",A1:C5,3,FALSE)', "#N/A"],
    ['=VLOOKUP("李四",A1:C5,4,FALSE)', "#REF!"],
    ['=VLOOKUP("王五",A1:C5,2,FALSE)', 0],
    ['=VLOOKUP(85,{0,"差";60,"中";80,"良";90,"优"},2)', "良"],
    ['=VLOOKUP(-1,{0,"差";60,"中"},2,TRUE)', "#N/A"],
    ['=HLOOKUP("分值",A1:D5,3,FALSE)', -3],
    ['=XLOOKUP("王五",A2:A5,D2:D5)', 46087],
    ['=XLOOKUP("赵六",A2:A5,D2:D5,"无")', "无"],
    ['=XLOOKUP(75,{0;60;80},{"差";"中";"良"},,-1)', "中"],
    ['=XLOOKUP("张三",A2:A5,C2:C5,,0,-1)', 2],
    ['=MATCH("李四",A1:A5,0)', 3],
    ["=MATCH(75,{0,60,80})", 2],
    ["=MATCH(75,{80,60,0},-1)", 1],
    ["=INDEX(A1:D5,3,3)", -3],
    ["=INDEX(A1:D5,6,1)", "#REF!"],
    ["=INDEX({1,2,3},2)", 2],
    ['=INDEX(C:C,MATCH("李四",A:A,0))', -3],
    ['=LOOKUP(2,1/(A2:A5="张三"),C2:C5)', 2],
    ["=ROW()", 1000],
    ["=COLUMN(C1)", 3],
    ["=ROWS(A2:A5)", 4],
    ["=COLUMNS({1,2,3})", 3],
  ]);
});

describe("texts", () => {
  cases([
    ['=LEFT("张三丰")', "张"],
    ['=RIGHT("张三丰",2)', "三丰"],
    ['=RIGHT("张三丰",0)', ""],
    ['=MID("张三丰",2,1)', "三"],
    ['=LEFT("a",-1)', "#VALUE!"],
    ['=LEN("张三丰")', 3],
    ['=FIND("b","aBb")', 3],
    ['=SEARCH("b","aBb")', 2],
    ['=SEARCH("三?丰","张三大丰")', 2],
    ['=FIND("z","abc")', "#VALUE!"],
    ['=SUBSTITUTE("a-b-c","-","+")', "a+b+c"],
    ['=SUBSTITUTE("a-b-c","-","+",2)', "a-b+c"],
    ['=REPLACE("abcdef",2,3,"X")', "aXef"],
    ['=TRIM("  a   b ")', "a b"],
    ['=UPPER("aB")&LOWER("aB")', "ABab"],
    ["=CONCAT(A2:B3)", "张三一组李四二组"],
    ['=TEXTJOIN("、",TRUE,B2:B5)', "一组、二组、一组"],
    ['=TEXTJOIN("、",FALSE,B4:B5)', "一组、"],
    ['=VALUE("1,234.5")', 1234.5],
    ['=VALUE("x")', "#VALUE!"],
    ['=TEXT(0.256,"0.0%")', "25.6%"],
    ['=TEXT(1234.5,"#,##0.00")', "1,234.50"],
    ['=TEXT(46082,"yyyy-mm-dd")', "2026-03-01"],
    ['=TEXT(46082,"yyyy年m月d日")', "2026年3月1日"],
    ['=TEXT(46082,"aaaa")', "星期日"],
    ['=TEXT(7,"000")', "007"],
    ['=TEXT("x","0")', "x"],
    ['=REPT("★",3)', "★★★"],
    ['=EXACT("a","A")', false],
    ['=HYPERLINK("#Sheet1!A1","看")', "看"],
    ['=HYPERLINK("#Sheet1!A1")', "#Sheet1!A1"],
  ]);
});

describe("dates", () => {
  cases([
    ["=DATE(2026,3,1)", 46082],
    ["=DATE(2026,14,0)", 46418],
    ["=DATE(1900,1,1)", 1],
    ["=DATE(1900,3,1)", 61],
    ["=YEAR(46082)", 2026],
    ['=MONTH("2026-03-01")', 3],
    ["=DAY(60)", 29],
    ["=DAY(-1)", "#NUM!"],
    ["=TODAY()", 46086],
    ["=NOW()", 46086.5],
    ["=EDATE(DATE(2026,1,31),1)", 46081],
    ["=EOMONTH(DATE(2026,2,3),0)", 46081],
    ["=EOMONTH(DATE(2026,2,3),1)", 46112],
    ["=NETWORKDAYS(DATE(2026,3,1),DATE(2026,3,31))", 22],
    ["=NETWORKDAYS(DATE(2026,3,1),DATE(2026,3,31),D2:D3)", 20],
    ["=NETWORKDAYS(DATE(2026,3,31),DATE(2026,3,1))", -22],
    ["=WORKDAY(DATE(2026,3,6),1)", 46090],
    ["=WORKDAY(DATE(2026,3,9),-1)", 46087],
    ["=WEEKDAY(DATE(2026,3,1))", 1],
    ["=WEEKDAY(DATE(2026,3,1),2)", 7],
    ["=ISOWEEKNUM(DATE(2026,1,1))", 1],
    ["=WEEKNUM(DATE(2026,1,4))", 2],
    ['=DATEDIF(DATE(2020,3,2),DATE(2026,3,1),"Y")', 5],
    ['=DATEDIF(DATE(2026,1,31),DATE(2026,3,1),"M")', 1],
    ["=HOUR(0.75)", 18],
    ['=MINUTE("9:30")', 30],
    ["=TIME(9,30,0)", 0.395833333333],
    ['=DATEVALUE("2026-3-1")', 46082],
  ]);
});

describe("questions about values", () => {
  cases([
    ["=ISBLANK(B5)", true],
    ['=ISBLANK("")', false],
    ["=ISERROR(1/0)", true],
    ["=ISERR(NA())", false],
    ["=ISNA(NA())", true],
    ["=ISNUMBER(C2)", true],
    ["=ISTEXT(A2)", true],
    ["=ISLOGICAL(TRUE)", true],
    ["=N(TRUE)", 1],
    ["=SUM(--ISNUMBER(C1:C5))", 3],
  ]);
});

describe("SUBTOTAL", () => {
  it("passes over other subtotals and filtered rows, and over hidden ones from 101 on", () => {
    const book = page().enter("C6", ["=SUBTOTAL(9,C2:C5)"]);
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
  const block = (formula: string, to: string) => page().enter("F1", [formula]).show(`F1:${to}`);

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
