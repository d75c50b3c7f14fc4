/** A formula, and for a function that LibreOffice 7.4 lacks one of the same result that it has. */
export interface Made {
  readonly formula: string;
  readonly twin?: string;
}

/** Numbers from 0 to 1 that are the same on every machine (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

class Dice {
  readonly #roll: () => number;
  constructor(seed: number) {
    this.#roll = random(seed);
  }
  whole(from: number, to: number): number {
    return from + Math.floor(this.#roll() * (to - from + 1));
  }
  one<T>(items: readonly [T, ...T[]]): T {
    return items[this.whole(0, items.length - 1)] ?? items[0];
  }
  row(): number {
    return this.whole(1, 12);
  }
  cell(columns = "CDEI"): string {
    return `${columns.charAt(this.whole(0, columns.length - 1))}${this.row()}`;
  }
  /** A run of cells in one of the columns. */
  run(columns = "CDI"): string {
    const column = columns.charAt(this.whole(0, columns.length - 1));
    const [a, b] = [this.row(), this.row()];
    return `${column}${Math.min(a, b)}:${column}${Math.max(a, b)}`;
  }
  all(columns: string): string {
    const column = columns.charAt(this.whole(0, columns.length - 1));
    return `${column}1:${column}12`;
  }
  text(): string {
    return `F${this.row()}`;
  }
  number(): string {
    return String(this.one([0, 1, -1, 2.5, -7, 10, 0.005, 123.456, -0.5, 1999.995]));
  }
  criterion(): string {
    const number = this.one(['">5"', '">=5"', '"<0"', '"<>5"', '"=5"', "5", '"<=2"', '"<>"']);
    const cell = this.one(['">"&C1', '"<"&C4', "C5"]);
    return this.one([number, cell]);
  }
  wording(): string {
    return this.one([
      '"一组"',
      '"二组"',
      '"*组"',
      '"?组"',
      '"<>一组"',
      '""',
      '"<>"',
      "B1",
      '"张*"',
    ]);
  }
}

type Pattern = (dice: Dice) => string | Made;

const sums: readonly Pattern[] = [
  (d) => `SUM(${d.run()},${d.run()},${d.number()})`,
  (d) => `SUM(${d.run("FC")})`,
  (d) => `SUM(G${d.whole(4, 7)}:G${d.whole(7, 12)})`,
  (d) => `SUMIF(${d.all("C")},${d.criterion()})`,
  (d) => `SUMIF(${d.all("B")},${d.wording()},${d.all("CD")})`,
  (d) => `SUMIFS(${d.all("CD")},${d.all("B")},${d.wording()},${d.all("C")},${d.criterion()})`,
  (d) => `SUMPRODUCT((${d.all("B")}=${d.one(['"一组"', "B2"])})*(${d.all("C")}>${d.whole(-3, 9)}))`,
  (d) => `SUMPRODUCT(${d.all("CD")},${d.all("DI")})`,
  (d) => `SUMPRODUCT((MONTH(${d.all("E")})=${d.whole(3, 5)})*${d.all("I")})`,
  (d) => `SUMPRODUCT(1/COUNTIF(A1:A12,A1:A12))`.replace("12", String(d.whole(10, 12))),
  (d) => `SUBTOTAL(${d.one([1, 2, 3, 4, 5, 6, 7, 9, 109, 102])},${d.run("CDI")})`,
  (d) => `AGGREGATE(${d.one([1, 2, 3, 4, 5, 9])},6,${d.run("G")})`,
  (d) => `AGGREGATE(${d.one([14, 15])},6,G1:G12,${d.whole(1, 4)})`,
  (d) => `PRODUCT(${d.run()})`,
  (d) => `SUMSQ(${d.run()})`,
];

const counts: readonly Pattern[] = [
  (d) => `COUNT(${d.run("CDFG")})`,
  (d) => `COUNTA(${d.run("ABCDFG")})`,
  (d) => `COUNTBLANK(${d.run("BCDF")})`,
  (d) => `COUNTIF(${d.all("C")},${d.criterion()})`,
  (d) => `COUNTIF(${d.all("AB")},${d.wording()})`,
  (d) => `COUNTIF(${d.all("F")},${d.one(['"*到*"', '"a~*b"', '"abcabc"', '"?"', '"*"', '"<x"'])})`,
  (d) => `COUNTIF(${d.all("H")},${d.one(["TRUE", "FALSE", '"TRUE"'])})`,
  (d) => `COUNTIF(G1:G12,${d.one(['"#N/A"', '">3"', '"<>7"'])})`,
  (d) => `COUNTIF(E1:E12,${d.one(['">="&DATE(2026,3,5)', '"<2026-04-01"', '">46100"', "E5"])})`,
  (d) => `COUNTIFS(${d.all("B")},${d.wording()},${d.all("C")},${d.criterion()})`,
  (d) => `AVERAGE(${d.run()})`,
  (d) => `AVERAGEIF(${d.all("C")},${d.criterion()})`,
  (d) => `AVERAGEIF(${d.all("B")},${d.wording()},${d.all("CD")})`,
  (d) => `AVERAGEIFS(${d.all("D")},${d.all("B")},${d.wording()},${d.all("C")},${d.criterion()})`,
  (d) => `MAXIFS(${d.all("CD")},${d.all("B")},${d.wording()})`,
  (d) => `MINIFS(${d.all("CD")},${d.all("B")},${d.wording()},${d.all("I")},">${d.whole(10, 80)}")`,
  (d) => `MAX(${d.run("CDF")},${d.number()})`,
  (d) => `MIN(${d.run("CDE")})`,
  (d) => `MEDIAN(${d.run()})`,
  (d) => `LARGE(${d.run()},${d.whole(1, 4)})`,
  (d) => `SMALL(${d.run()},${d.whole(1, 4)})`,
  (d) => `RANK(${d.cell("C")},C1:C12${d.one(["", ",0", ",1"])})`,
  (d) => `RANK.EQ(${d.cell("C")},C1:C12${d.one(["", ",1"])})`,
  (d) => `RANK.AVG(${d.cell("C")},C1:C12${d.one(["", ",1"])})`,
  (d) => `STDEV.S(${d.all("CDI")})`,
  (d) => `STDEV.P(${d.run("I")})`,
  (d) => `VAR.S(${d.all("CI")})`,
  (d) => `MODE.SNGL(${d.all("CI")})`,
  (d) => `PERCENTILE.INC(${d.all("CDI")},${d.one([0, 0.1, 0.5, 0.9, 1, 1.5])})`,
  (d) => `QUARTILE.INC(${d.all("CI")},${d.whole(0, 4)})`,
];

const choices: readonly Pattern[] = [
  (d) => `IF(${d.cell("CD")}>${d.number()},${d.cell("AB")},${d.one(['"否"', "0", "FALSE"])})`,
  (d) => `IF(${d.cell("BC")}="",${d.one(['"空"', "0"])},${d.cell("B")}&"x")`,
  (d) => `IF(${d.cell("G")}>3,"大","小")`,
  (d) => `IF(AND(${d.cell("C")}>0,${d.cell("H")}),1,2)`,
  (d) => `IF(OR(${d.cell("C")}<0,NOT(${d.cell("H")})),${d.cell("F")},"")`,
  (d) => `IFS(${d.cell("C")}>9,"多",${d.cell("C")}>0,"少")`,
  (d) => `IFS(C${d.row()}>=90,"优",C${d.row()}>=0,"良",TRUE,"差")`,
  (d) => `IFERROR(${d.cell("G")}*2,${d.one(['"-"', "0"])})`,
  (d) => `IFERROR(${d.cell("I")}/${d.cell("C")},"除")`,
  (d) => `IFNA(${d.cell("G")},-1)`,
  (d) => `IFNA(MATCH(${d.cell("A")},A2:A5,0),"无")`,
  (d) => `SWITCH(${d.cell("B")},"一组",1,"二组",2${d.one(["", ",0"])})`,
  (d) => `SWITCH(${d.cell("C")},5,"五",-3,"负三","其他")`,
  (d) => `CHOOSE(${d.whole(0, 4)},"甲",${d.cell("C")},${d.cell("A")})`,
  (d) => `AND(${d.cell("H")},${d.cell("C")})`,
  (d) => `XOR(${d.cell("H")},${d.cell("H")},TRUE)`,
  (d) => `${d.cell("ABF")}=${d.cell("ABF")}`,
  (d) => `${d.cell("C")}${d.one(["<", "<=", ">", ">=", "<>"])}${d.cell("CDF")}`,
  (d) => `${d.cell("B")}${d.one(['=""', "=0", "<>0", '<>""'])}`,
  (d) => `EXACT(${d.cell("A")},${d.cell("A")})`,
  (d) => `ISBLANK(${d.cell("BCD")})+ISNUMBER(${d.cell("CF")})*10+ISTEXT(${d.cell("BF")})*100`,
  (d) => `ISERROR(${d.cell("G")})+ISNA(${d.cell("G")})*10+ISERR(${d.cell("G")})*100`,
];

const lookups: readonly Pattern[] = [
  (d) => `VLOOKUP(${d.cell("A")},A1:F12,${d.whole(1, 6)},${d.one(["FALSE", "0"])})`,
  (d) => `VLOOKUP("${d.one(["张?", "A*", "吴*", "无名", "ANNA"])}",A1:E12,3,FALSE)`,
  (d) => `VLOOKUP(${d.one([-5, 0, 59.9, 60, 85, 90, 1000])},J1:K4,2${d.one(["", ",TRUE", ",1"])})`,
  (d) => `VLOOKUP(${d.cell("I")},I1:K12,${d.whole(1, 4)},FALSE)`,
  (d) => `HLOOKUP(${d.one([0, 60, 75, 90, 100, 101, -1])},L1:P2,2,${d.one(["TRUE", "FALSE"])})`,
  (d) => `LOOKUP(${d.one([0, 59, 60, 80, 95, -1])},J1:J4,K1:K4)`,
  (d) => `INDEX(${d.one(["A1:F12", "C3:E9"])},${d.whole(1, 9)},${d.whole(1, 3)})`,
  (d) => `INDEX(A1:A12,MATCH(${d.cell("I")},I1:I12,0))`,
  (d) => `INDEX(${d.all("ACE")},${d.whole(0, 13)})`.replace(",0)", ",1)"),
  (d) => `MATCH(${d.one(['"张三"', '"anna"', '"*九"', '"无"', "A6"])},A1:A12,0)`,
  (d) => `MATCH(${d.whole(5, 125)},I1:I12${d.one(["", ",1"])})`,
  (d) => `MATCH(${d.whole(-9, 12)},C1:C12,0)`,
  (d) => `SUM(INDEX(C1:D12,0,${d.whole(1, 2)}))`,
  (d) => `SUM(INDEX(C1:D12,${d.row()},0))`,
  (d) => `ROW(${d.cell("A")})+COLUMN(${d.cell("E")})+ROWS(A1:B${d.row()})+COLUMNS(A1:D2)`,
  (d) => `INDIRECT("${d.cell("C")}")`,
  (d) => `SUM(INDIRECT("C${d.row()}:C"&${d.row()}))`,
  (d) => `SUM(OFFSET(C1,${d.whole(0, 3)},${d.whole(0, 1)},${d.whole(1, 5)},1))`,
  (d) => `OFFSET(A1,${d.whole(0, 5)},${d.whole(0, 3)})`,
  (d) => `ADDRESS(${d.row()},${d.whole(1, 40)}${d.one(["", ",4", ",2", ",3"])})`,
];

/** LibreOffice has these from 24.8 on; their twins say the same in older words. */
const newer: readonly Pattern[] = [
  (d) => {
    const cell = d.cell("A");
    return {
      formula: `XLOOKUP(${cell},A1:A12,C1:C12)`,
      twin: `INDEX(C1:C12,MATCH(${cell},A1:A12,0))`,
    };
  },
  (d) => {
    const name = d.one(['"王五"', '"无名"', '"bob"']);
    return {
      formula: `XLOOKUP(${name},A1:A12,D1:D12,"无")`,
      twin: `IFERROR(INDEX(D1:D12,MATCH(${name},A1:A12,0)),"无")`,
    };
  },
  (d) => {
    const points = d.one([0, 59.5, 60, 88, 95]);
    return {
      formula: `XLOOKUP(${points},J1:J4,K1:K4,"",-1)`,
      twin: `LOOKUP(${points},J1:J4,K1:K4)`,
    };
  },
  (d) => {
    const cell = d.cell("I");
    return { formula: `XMATCH(${cell},I1:I12)`, twin: `MATCH(${cell},I1:I12,0)` };
  },
  (d) => {
    const [column, k] = [d.one(["C1:C5", "I1:I12", "D1:D8"]), d.whole(1, 5)];
    return { formula: `INDEX(SORT(${column}),${k})`, twin: `SMALL(${column},${k})` };
  },
  (d) => {
    const [column, k] = [d.one(["C1:C5", "I1:I12", "D1:D8"]), d.whole(1, 5)];
    return { formula: `INDEX(SORT(${column},1,-1),${k})`, twin: `LARGE(${column},${k})` };
  },
  (d) => {
    const k = d.whole(1, 12);
    return {
      formula: `INDEX(SORTBY(A1:A12,I1:I12,-1),${k})`,
      twin: `INDEX(A1:A12,MATCH(LARGE(I1:I12,${k}),I1:I12,0))`,
    };
  },
  (d) => {
    const least = d.whole(-5, 15);
    return {
      formula: `SUM(FILTER(C1:C12,C1:C12>${least}))`,
      twin: `SUMIF(C1:C12,">${least}")`,
    };
  },
  (d) => {
    const [team, k] = [d.one(["一组", "二组", "三组"]), d.whole(1, 4)];
    return {
      formula: `INDEX(FILTER(I1:I12,B1:B12="${team}"),${k})`,
      twin: `IFERROR(AGGREGATE(15,6,I1:I12/(B1:B12="${team}"),${k}),#REF!)`,
    };
  },
  (d) => {
    const rows = d.whole(8, 12);
    return {
      formula: `ROWS(UNIQUE(A1:A${rows}))`,
      twin: `SUMPRODUCT(1/COUNTIF(A1:A${rows},A1:A${rows}))`,
    };
  },
  (d) => {
    const [rows, start, step] = [d.whole(2, 9), d.whole(-5, 5), d.whole(1, 4)];
    return {
      formula: `SUM(SEQUENCE(${rows},1,${start},${step}))`,
      twin: `${rows}*${start}+${step}*${rows}*(${rows}-1)/2`,
    };
  },
  (d) => {
    const [a, b] = [d.cell("C"), d.cell("I")];
    return { formula: `LET(x,${a},y,${b},x*y+x)`, twin: `${a}*${b}+${a}` };
  },
];

const figures: readonly Pattern[] = [
  (d) => `ROUND(${d.cell("D")},${d.whole(-1, 3)})`,
  (d) => `ROUND(${d.number()},${d.whole(-2, 2)})`,
  (d) => `ROUNDUP(${d.cell("D")},${d.whole(-1, 2)})`,
  (d) => `ROUNDDOWN(${d.cell("D")},${d.whole(-1, 2)})`,
  (d) => `INT(${d.cell("CD")}/${d.one([2, 3, 7])})`,
  (d) => `MOD(${d.cell("C")},${d.one([3, -3, 0, 2.5])})`,
  (d) => `TRUNC(${d.cell("D")}*${d.number()},${d.whole(0, 2)})`,
  (d) => `ABS(${d.cell("C")})^${d.one([2, 0.5, 3])}`,
  (d) => `CEILING(${d.cell("D")},${d.one([0.5, 1, 5])})`,
  (d) => `FLOOR(${d.one(["2.7", "11", "D4"])},${d.one([0.5, 1, 5])})`,
  (d) => `MROUND(${d.whole(1, 50)},${d.one([3, 5, 0.5])})`,
  (d) => `QUOTIENT(${d.cell("I")},${d.whole(2, 7)})`,
  (d) => `SIGN(${d.cell("C")})+SQRT(${d.whole(0, 99)})`,
  (d) => `${d.cell("C")}${d.one(["+", "-", "*", "/"])}${d.cell("DI")}%`,
  (d) => `-${d.cell("C")}^2+${d.cell("D")}`,
  (d) => `${d.cell("H")}*2+${d.cell("H")}`,
];

const dates: readonly Pattern[] = [
  (d) => `DATE(${d.whole(2024, 2027)},${d.whole(-3, 15)},${d.whole(-5, 40)})`,
  (d) => `YEAR(${d.cell("E")})*10000+MONTH(${d.cell("E")})*100+DAY(${d.cell("E")})`,
  (d) => `WEEKDAY(${d.cell("E")}${d.one(["", ",1", ",2", ",3", ",11", ",16"])})`,
  (d) => `EOMONTH(${d.cell("E")},${d.whole(-14, 14)})`,
  (d) => `EDATE(${d.cell("E")},${d.whole(-14, 14)})`,
  (d) => `NETWORKDAYS(${d.cell("E")},${d.cell("E")})`,
  (d) => `NETWORKDAYS(E1,${d.cell("E")},E3:E${d.whole(4, 8)})`,
  (d) => `NETWORKDAYS.INTL(${d.cell("E")},${d.cell("E")},${d.one([1, 2, 7, 11, '"0000011"'])})`,
  (d) => `WORKDAY(${d.cell("E")},${d.whole(-20, 40)})`,
  (d) => `WORKDAY(E1,${d.whole(1, 30)},E2:E${d.whole(3, 8)})`,
  (d) => `WORKDAY.INTL(E2,${d.whole(-9, 20)},${d.one([1, 7, 11, '"1000000"'])})`,
  (d) =>
    `DATEDIF(E${d.whole(1, 6)},E${d.whole(7, 12)},"${d.one(["d", "m", "y", "ym", "yd", "md"])}")`,
  (d) => `DAYS(${d.cell("E")},${d.cell("E")})`,
  (d) => `WEEKNUM(${d.cell("E")}${d.one(["", ",2", ",21"])})`,
  (d) => `ISOWEEKNUM(${d.cell("E")})`,
  (d) => `HOUR(0.${d.whole(1, 9)}7)*100+MINUTE(0.${d.whole(1, 9)}31)`,
  (d) => `TIME(${d.whole(0, 30)},${d.whole(-10, 90)},${d.whole(0, 70)})`,
  (d) => `DATEVALUE("${d.one(["2026-03-05", "2026/3/5", "2025-12-31"])}")`,
  (d) =>
    `TEXT(${d.cell("E")},"${d.one(["yyyy-mm-dd", "yyyy/m/d", "yyyymm", "m/d", "dddd", "mmm", "yy"])}")`,
  (d) => `TEXT(${d.cell("E")},"${d.one(['yyyy""年""m""月""', 'm""月""d""日""'])}")`,
];

const texts: readonly Pattern[] = [
  (d) => `LEFT(${d.text()},${d.whole(0, 4)})&"|"&RIGHT(${d.text()},${d.whole(0, 4)})`,
  (d) => `MID(${d.text()},${d.whole(1, 4)},${d.whole(0, 5)})`,
  (d) => `LEN(${d.cell("AFCD")})`,
  (d) => `FIND("${d.one(["分", "a", "到", "0"])}",${d.text()}${d.one(["", ",1", ",2"])})`,
  (d) => `SEARCH("${d.one(["A", "分", "?C", "到*分", "~*"])}",${d.text()})`,
  (d) => `SUBSTITUTE(${d.text()},"${d.one(["a", "0", " ", "到"])}","-"${d.one(["", ",1", ",2"])})`,
  (d) => `TRIM(${d.text()})&"|"`,
  (d) => `UPPER(${d.text()})&LOWER(${d.text()})`,
  (d) => `PROPER("${d.one(["call center", "AN apple's", "x1y 考核z"])}")`,
  (d) => `TEXTJOIN("${d.one(["、", ","])}",${d.one(["TRUE", "FALSE"])},${d.run("ABC")})`,
  (d) => `CONCAT(${d.run("ABC")})`,
  (d) => `CONCATENATE(${d.cell("A")},${d.cell("CD")},${d.cell("H")})`,
  (d) => `${d.cell("A")}&${d.cell("CDE")}&${d.cell("B")}`,
  (d) => `REPLACE(${d.text()},${d.whole(1, 3)},${d.whole(0, 3)},"※")`,
  (d) => `REPT("${d.one(["★", "ab"])}",${d.whole(0, 5)})`,
  (d) =>
    `TEXT(${d.cell("D")},"${d.one(["0.00", "0", "#,##0.00", "0.0%", "+0;-0;0", "0.###", "000"])}")`,
  (d) =>
    `TEXT(${d.whole(1000, 9_999_999)},"${d.one(["#,##0", "0.00E+00", "0000000000", "¥#,##0.00"])}")`,
  (d) => `TEXT(${d.cell("AF")},"${d.one(["@", "0.00", "0"])}")`,
  (d) => `VALUE("${d.one(["12", " 3.5 ", "50%", "1,234", "abc", "1e3"])}")`,
  (d) => `--MID("工号0${d.whole(10, 99)}",3,9)`,
  (d) => `UNICODE(${d.cell("A")})&UNICHAR(${d.whole(19_968, 20_200)})`,
  (d) => `CHAR(${d.whole(65, 90)})&CODE("${d.one(["A", "z"])}")`,
  (d) => `ISNUMBER(SEARCH("${d.one(["迟到", "旷工"])}",${d.text()}))`,
  (d) => `N(${d.cell("ACH")})&T(${d.cell("AC")})`,
  (d) => `CLEAN("a"&CHAR(${d.whole(1, 31)})&"b")`,
  (d) => `FIXED(${d.cell("D")},${d.whole(0, 3)})`,
  (d) => `NUMBERVALUE("${d.one(["1,234.5", "7%", " 8 "])}")`,
];

const patterns = [
  ...sums,
  ...counts,
  ...choices,
  ...lookups,
  ...newer,
  ...figures,
  ...dates,
  ...texts,
];

/** Formulas of every pattern, the same for the same seed; none comes twice. */
export function makeFormulas(seed: number, ofEach: number): readonly Made[] {
  const dice = new Dice(seed);
  const made = new Map<string, Made>();
  for (const pattern of patterns) {
    for (let at = 0; at < ofEach; at++) {
      const one = pattern(dice);
      const each = typeof one === "string" ? { formula: one } : one;
      made.set(each.formula, each);
    }
  }
  return [...made.values()];
}
