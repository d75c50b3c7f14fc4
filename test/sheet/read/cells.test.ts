import { type Exact, toDecimal } from "../../../src/core";
import { readPeriod } from "../../../src/sheet";
import { readWhen } from "../../../src/sheet/read/cell/day";
import { readFigure } from "../../../src/sheet/read/cell/figure";
import { readPeople } from "../../../src/sheet/read/cell/people";
import { readQuantity } from "../../../src/sheet/read/cell/quantity";
import { sheetPeriod } from "../../../src/sheet/read/title";

const march = { year: 2026, month: 3 };
const undated = { year: null, month: null };
const plain = (read: Exact | string) => (typeof read === "string" ? read : toDecimal(read));

describe("dates", () => {
  it.each([
    [46086, "2026-03-05"],
    [46086.75, "2026-03-05"],
    [20260305, "2026-03-05"],
    ["2026-03-05", "2026-03-05"],
    ["2026/3/5", "2026-03-05"],
    ["2026.3.5", "2026-03-05"],
    ["2026年3月5日", "2026-03-05"],
    ["２０２６年３月５日", "2026-03-05"],
    ["26年3月5日", "2026-03-05"],
    ["20260305", "2026-03-05"],
    ["2026-03-05 10:30", "2026-03-05"],
    ["2026-03-05T10:30:00Z", "2026-03-05"],
    ["2026-03-05（周四）", "2026-03-05"],
    ["2026年3月5日 上午10:30", "2026-03-05"],
    ["5 Mar 2026", "2026-03-05"],
    ["March 5, 2026", "2026-03-05"],
    ["25/3/2026", "2026-03-25"],
    ["3/25/2026", "2026-03-25"],
    ["2024-02-29", "2024-02-29"],
    ["2026/3/5 下午", "2026-03-05"],
    ["2026年3月5日（夜班）", "2026-03-05"],
    ["二〇二六年三月五日", "2026-03-05"],
    ["115/03/05", "2026-03-05"],
    ["民國115年3月5日", "2026-03-05"],
  ])("%j is %s on any sheet", (cell, day) => {
    expect(readWhen(cell, undated)).toEqual({ day, period: day.slice(0, 7) });
  });

  it.each([
    ["3月5日", "2026-03-05"],
    ["3/5", "2026-03-05"],
    ["3.5", "2026-03-05"],
    ["4月1日", "2026-04-01"],
    ["5号", "2026-03-05"],
    [5, "2026-03-05"],
    [3.15, "2026-03-15"],
    ["三月二十五日", "2026-03-25"],
    ["十五号", "2026-03-15"],
    ["26.3.18", "2026-03-18"],
    ["3月5日 上午", "2026-03-05"],
  ])("%j is %s on a sheet of March 2026, and unreadable without", (cell, day) => {
    expect(readWhen(cell, march)?.day).toBe(day);
    expect(readWhen(cell, undated)).toBeNull();
  });

  it.each([
    ["2026-02-30"],
    ["2026-13-01"],
    ["昨天"],
    ["2026"],
    ["3/4/2026"],
    ["05-03-26"],
    ["25.3.18"],
    [3.1],
    [1.2],
    [true],
    ["2026-03-05和2026-03-06"],
    ["31号前"],
  ])("%j is not read as a day", (cell) => {
    expect(readWhen(cell, { year: 2026, month: 2 })?.day ?? null).toBeNull();
  });

  it.each([
    ["2026年3月", "2026-03"],
    ["2026-03", "2026-03"],
    [202603, "2026-03"],
    ["2026-03-05", "2026-03"],
    [46086, "2026-03"],
    ["2026.3.1-2026.3.31", "2026-03"],
    ["2026-03-01至2026-03-31", "2026-03"],
    ["2026.3.1-2026.4.30", null],
    ["三月", null],
  ])("%j names the month %s", (cell, period) => {
    expect(readPeriod(cell)).toBe(period);
  });
});

describe("a sheet's period", () => {
  it.each([
    [[["呼出组考核台账（2026年3月）"]], "Sheet1", 2026, 3],
    [[["考核月份：", "2026-03"]], "台账", 2026, 3],
    [[["考核月份", 46086]], "台账", 2026, 3],
    [[["2026年度台账"]], "3月", 2026, 3],
    [[], "2026.3", 2026, 3],
    [[], "202603", 2026, 3],
    [[], "三月台账", null, 3],
    [[["十二月"]], "2026", 2026, 12],
    [[["2026年3月"]], "2月", 2026, 3],
    [[["台账"], ["打印日期：2026-04-02"]], "2026年3月", 2026, 3],
    [[["2026年1-3月汇总"]], "台账", 2026, null],
    [[["2026年3月至2026年4月"]], "台账", 2026, null],
    [[["管理规范2020版"]], "台账", null, null],
  ])("of title %j and tab %s is %d-%d", (titles, tab, year, month) => {
    expect(sheetPeriod(titles, tab)).toEqual({ year, month });
  });
});

describe("quantities", () => {
  it.each([
    [2, null, "2"],
    ["2次", "occurrence", "2"],
    ["2 人次", "person", "2"],
    ["两次", "occurrence", "2"],
    ["十二次", "occurrence", "12"],
    ["半天", "day", "0.5"],
    ["1.5小时", "hour", "1.5"],
    ["30分钟", "hour", "0.5"],
    ["12分钟", "minute", "12"],
    ["0.5小时", "minute", "30"],
    [12, "minute", "unreadable"],
    ["1次", "minute", "unreadable"],
    ["2个工作日", "day", "2"],
    ["x2", "occurrence", "2"],
    ["3户", "occurrence", "3"],
    ["1,200", null, "1200"],
    ["-", null, "blank"],
    ["无", null, "blank"],
    ["2天", "occurrence", "unreadable"],
    ["30分钟", "occurrence", "unreadable"],
    ["约2次", null, "unreadable"],
    ["3-5次", null, "unreadable"],
    [-2, null, "unreadable"],
    [true, null, "unreadable"],
  ] as const)("%j for a clause per %s is %s", (cell, per, expected) => {
    expect(plain(readQuantity(cell, per))).toBe(expected);
  });
});

describe("figures", () => {
  it.each([
    [-2, "2", "down", null],
    [0.5, "0.5", null, null],
    ["-0.5", "0.5", "down", null],
    ["−2", "2", "down", null],
    ["（-5）", "5", "down", null],
    ["+1", "1", "up", null],
    ["扣0.5分", "0.5", "down", "point"],
    ["扣 2 分", "2", "down", "point"],
    ["扣分：2", "2", "down", null],
    ["加1分", "1", "up", "point"],
    ["零点五分", "0.5", null, "point"],
    ["半分", "0.5", null, "point"],
    ["10元", "10", null, "yuan"],
    ["¥1,200.00", "1200", null, null],
    ["罚款20元", "20", "down", "yuan"],
    ["贰拾元整", "20", null, "yuan"],
  ])("%j is %s, %s, in %s", (cell, size, direction, unit) => {
    const figure = readFigure(cell);
    if (typeof figure === "string") throw new Error(figure);
    expect({ ...figure, size: toDecimal(figure.size) }).toEqual({ size, direction, unit });
  });

  it.each([["5-10分"], ["5~10"], ["+2/-1"], ["√"], ["1分/次"], ["若干"]])("%j is asked", (cell) => {
    expect(readFigure(cell)).toBe("unreadable");
  });

  it.each([["-"], ["—"], ["/"], ["无"], [" "]])("%j is blank", (cell) => {
    expect(readFigure(cell)).toBe("blank");
  });
});

describe("people", () => {
  const named = (names: string, ids = "") =>
    readPeople(names, ids, null).people.map(({ id, name }) => [id, name]);

  it.each([
    ["张三", "007", [["007", "张三"]]],
    ["张 三", "", [[null, "张三"]]],
    ["张三(1023)", "", [["1023", "张三"]]],
    ["张三（工号：A1023）", "", [["A1023", "张三"]]],
    ["张三（实习）", "", [[null, "张三"]]],
    ["张三1023", "", [["1023", "张三"]]],
    ["1023 张三", "", [["1023", "张三"]]],
    ["张三/1023", "", [["1023", "张三"]]],
    ["Li Wei", "", [[null, "Li Wei"]]],
    ["欧阳 娜娜", "", [[null, "欧阳娜娜"]]],
    ["", "1023", [["1023", null]]],
    [
      "张三、李四",
      "",
      [
        [null, "张三"],
        [null, "李四"],
      ],
    ],
    [
      "张三，李四;王五\n赵六",
      "",
      [
        [null, "张三"],
        [null, "李四"],
        [null, "王五"],
        [null, "赵六"],
      ],
    ],
    [
      "张三 李四",
      "",
      [
        [null, "张三"],
        [null, "李四"],
      ],
    ],
    [
      "张三、李四",
      "7、8",
      [
        ["7", "张三"],
        ["8", "李四"],
      ],
    ],
    [
      "张三、李四",
      "7",
      [
        [null, "张三"],
        [null, "李四"],
      ],
    ],
    [
      "客服01、客服02",
      "",
      [
        ["01", "客服01"],
        ["02", "客服02"],
      ],
    ],
    ["員工 10", "10", [["10", "員工10"]]],
    ["张三、张三", "", [[null, "张三"]]],
    ["无", "", []],
    ["-", "", []],
  ])("%j with id %j", (names, ids, expected) => {
    expect(named(names, ids)).toEqual(expected);
  });

  it("a whole team is no person", () => {
    expect(readPeople("A组全体", "", null)).toEqual({ people: [], team: "A组" });
  });
});
