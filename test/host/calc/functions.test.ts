import { Page, ledger } from "./page";

const cases = (list: readonly (readonly [string, unknown])[]) =>
  it.each(list)("%s is %p", (formula, value) => {
    const book = ledger();
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

describe("references that are calculated", () => {
  it("are followed: what they lead to is calculated first, and a change there is seen", () => {
    const book = ledger().enter("F1", ['=SUM(INDIRECT("G"&1):G1)']);
    expect(book.stale("F1")).toBe("reference: computed range");
    book.enter("F1", ['=SUM(INDIRECT("G1:G2"))'], ["=OFFSET(C1,1,0)"]);
    book.enter("G1", ["=G2*2"], ["=C2*10"]);
    expect(book.show("F1:F2")).toEqual([[-30], [-1]]);
    book.enter("C2", [-2]);
    expect(book.show("F1:F2")).toEqual([[-60], [-2]]);
  });

  it("may stand on a circle", () => {
    const book = ledger().enter("F1", ['=INDIRECT("F2")+1'], ["=F1"]);
    expect([book.stale("F1"), book.stale("F2")]).toEqual(["circular", "circular"]);
  });

  cases([
    ["=SUM(OFFSET(C5,0,0,-3,1))", -1],
    ["=OFFSET(A1,-1,0)", "#REF!"],
    ['=INDIRECT("Nowhere!A1")', "#REF!"],
    ['=ADDRESS(2,3,1,TRUE,"考核 表")', "'考核 表'!$C$2"],
  ]);
});

describe("counts by a condition, over ranges that share a column", () => {
  it("are each of their own range, and follow a change in it", () => {
    const book = new Page().enter("A1", ["甲"], ["乙"], ["甲"], ["甲"], ["乙"], ["丙"]);
    const rows = [1, 2, 3, 4, 5, 6];
    book.enter("B1", ...rows.map((row) => [`=COUNTIF(A$1:A${row},A${row})`]));
    book.enter("C1", ...rows.map((row) => [`=COUNTIF(A${row}:A$6,A${row})`]));
    book.enter("D1", ...rows.map((row) => [`=SUMIFS(E$1:E$6,A$1:A$6,"<>"&A${row},E$1:E$6,">1")`]));
    book.enter("E1", ...rows.map((row) => [row]));
    expect(book.show("B1:D6")).toEqual([
      [1, 3, 13],
      [1, 2, 13],
      [2, 2, 13],
      [3, 1, 13],
      [2, 1, 13],
      [1, 1, 14],
    ]);
    book.enter("A3", ["乙"]);
    expect(book.show("B1:D6")).toEqual([
      [1, 2, 16],
      [1, 3, 10],
      [2, 2, 10],
      [2, 1, 16],
      [3, 1, 10],
      [1, 1, 14],
    ]);
  });

  it("count the blanks below the content of each", () => {
    const book = new Page().enter("A1", ["甲"]);
    const blanks = (to: number) => book.value(`=COUNTIF(A1:A${to},"")`);
    expect([blanks(100), blanks(200), blanks(100)]).toEqual([99, 199, 99]);
  });
});

describe("texts before Chinese", () => {
  cases([
    ['="z"<"张"', true],
    ['=COUNTIF(A2:A5,">a")', 4],
  ]);
});

describe("rounding in a number format goes by the decimal digits", () => {
  cases([
    ['=TEXT(1.005,"0.00")', "1.01"],
    ['=TEXT(-1.005,"0.00")', "-1.01"],
    ['=TEXT(0.005,"0.0%")', "0.5%"],
    ['=TEXT(0.1,"+0;-0;0")', "+0"],
  ]);
});
