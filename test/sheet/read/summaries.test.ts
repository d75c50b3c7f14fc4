import { type CellValue, readBook } from "../../../src/sheet";
import { labelledRulebook } from "../labelled/rulebooks";

const ledger: CellValue[][] = [
  ["日期", "姓名", "事项", "扣分"],
  ["2026-03-02", "张三", "迟到", 1],
  ["2026-03-05", "张三", "迟到", 1],
  ["2026-03-05", "李四", "早退", 1],
];
const summary = (late: number, early: number, header = "次数"): CellValue[][] => [
  ["2026年3月汇总"],
  ["姓名", `迟到${header}`, `早退${header}`],
  ["张三", late, 0],
  ["李四", 0, early],
];

const read = (other: CellValue[][], name = "汇总") =>
  readBook(
    [
      { sheet: "明细", row: 0, column: 0, values: ledger },
      { sheet: name, row: 0, column: 0, values: other },
    ],
    labelledRulebook("attendance"),
  ).records.map(({ source, clause, issues }) =>
    [`${source[0].sheet}!${source[0].cell}`, clause ?? "?", ...issues.map(({ code }) => code)].join(
      " ",
    ),
  );
const days = ["明细!C2 K.1", "明细!C3 K.1", "明细!C4 K.2"];

describe("a summary of what another sheet tells day by day", () => {
  test("counts nothing a second time, be it counts or points", () => {
    expect(read(summary(2, 1))).toEqual(days);
    expect(read(summary(2, 1, "扣分"))).toEqual(days);
  });

  test("is asked about where the two differ", () => {
    expect(read(summary(3, 1))).toEqual([...days, "汇总!B3 ? mayRepeat"]);
    expect(read([...summary(2, 1), ["王五", 1, 0]])).toEqual([...days, "汇总!B5 ? mayRepeat"]);
  });

  test("is none where it tells of other clauses, months or people", () => {
    const others = [["2026年3月"], ["姓名", "缺卡次数", "旷工天数"], ["张三", 2, 1]];
    expect(read(others)).toEqual([...days, "汇总!B3 K.4", "汇总!C3 K.3"]);
    const april = summary(2, 1).map((row) => row.map((cell) => String(cell).replace("3月", "4月")));
    expect(read(april)).toEqual([...days, "汇总!B3 K.1", "汇总!C4 K.2"]);
  });
});
