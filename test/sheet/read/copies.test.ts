import { type CellValue, readBook } from "../../../src/sheet";
import { labelledRulebook } from "../labelled/rulebooks";

const header = ["日期", "姓名", "事项", "扣分"];
const rows: CellValue[][] = [
  ["2026-03-02", "张三", "迟到", 1],
  ["2026-03-05", "张三", "迟到", 1],
  ["2026-03-05", "张三", "迟到", 1],
  ["2026-03-06", "李四", "早退", 1],
];

/** The sheets' records: cell, clause and what is asked. */
const read = (...sheets: CellValue[][][]) =>
  readBook(
    sheets.map((own, index) => ({
      sheet: index === 0 ? "台账" : `台账 (${index + 1})`,
      row: 0,
      column: 0,
      values: [header, ...own],
    })),
    labelledRulebook("attendance"),
  ).records.map(({ source, clause, issues }) =>
    [`${source[0].sheet}!${source[0].cell}`, clause ?? "?", ...issues.map(({ code }) => code)].join(
      " ",
    ),
  );
const once = ["台账!C2 K.1", "台账!C3 K.1", "台账!C4 K.1", "台账!C5 K.2"];

describe("a sheet that was copied", () => {
  test("counts once, however often it was copied and whatever its order", () => {
    expect(read(rows)).toEqual(once);
    expect(read(rows, rows, rows.toReversed())).toEqual(once);
  });

  test("is asked about where a row was changed since, or told once more often", () => {
    const changed = rows.with(3, ["2026-03-06", "李四", "早退", 2]);
    expect(read(rows, changed)).toEqual([...once, "台账 (2)!C5 ? mayBeCopied"]);
    const again = ["2026-03-05", "张三", "迟到", 1];
    expect(read(rows, [...rows, again])).toEqual([...once, "台账 (2)!C6 ? mayBeCopied"]);
  });

  test("is asked about where its rows have no date, for it may as well be of other days", () => {
    const undated = rows.map((row) => row.with(0, null));
    const doubted = [2, 3, 4, 5].map((row) => `台账 (2)!C${row} ? mayBeCopied`);
    expect(read(undated, undated.toReversed())).toEqual([...once, ...doubted]);
    const changed = undated.with(0, [null, "王五", "迟到", 1]);
    expect(read(undated, changed).filter((told) => told.includes("?"))).toEqual([]);
  });

  test("is asked about where its rows tell the same of the same people and days otherwise, or it is short", () => {
    const asked = (count: number) =>
      Array.from({ length: count }, (_, row) => `台账 (2)!C${row + 2} ? mayBeCopied`);
    const dearer = rows.map((row) => row.with(3, 2));
    expect(read(rows, dearer).slice(4)).toEqual(asked(4));
    expect(read(rows.slice(0, 2), rows.slice(0, 2)).slice(2)).toEqual(asked(2));
    const others: CellValue[][] = [2, 3, 4].map((day) => [`2026-04-0${day}`, "张三", "迟到", 1]);
    expect(read(rows, [...dearer.slice(0, 2), ...others]).slice(4)).toEqual([
      "台账 (2)!C2 K.1",
      "台账 (2)!C3 K.1",
      "台账 (2)!C4 K.1",
      "台账 (2)!C5 K.1",
      "台账 (2)!C6 K.1",
    ]);
  });

  test("is asked about where one figure of a month's counts was changed", () => {
    const counts = (last: number): CellValue[][] => [
      ["2026年3月", null, null],
      ["姓名", "迟到次数", "早退次数"],
      ["张三", 2, 1],
      ["李四", 1, last],
    ];
    const { records } = readBook(
      [1, 2].map((last) => ({ sheet: `汇总${last}`, row: 0, column: 0, values: counts(last) })),
      labelledRulebook("attendance"),
    );
    expect(records.map(({ issues }) => issues.length)).toEqual([0, 0, 0, 0, 1, 1, 1, 1]);
  });

  test("is none of a sheet of another month; but a month without its year is asked about", () => {
    const values = [
      ["姓名", "迟到次数"],
      ["张三", 2],
    ];
    const asked = (...names: string[]) =>
      readBook(
        names.map((sheet) => ({ sheet, row: 0, column: 0, values })),
        labelledRulebook("attendance"),
      ).records.map(({ issues }) => issues.map(({ code }) => code).join());
    expect(asked("2026年3月", "2026年4月")).toEqual(["", ""]);
    expect(asked("3月", "4月")).toEqual(["unreadableDate", "unreadableDate"]);
    expect(asked("2026年3月", "4月")).toEqual(["", "unreadableDate"]);
    expect(asked("3月")).toEqual([""]);
  });

  test("is none where few of its rows stand elsewhere, or other days are told", () => {
    const others: CellValue[][] = [2, 3, 4, 5].map((day) => [`2026-04-0${day}`, "张三", "迟到", 1]);
    expect(read(rows, others)).toHaveLength(8);
    expect(read(rows, [...rows.slice(0, 3), ...others])).toHaveLength(11);
    expect(read(rows.slice(0, 2), rows.slice(0, 2))).toHaveLength(4);
  });
});

describe("rows that were pasted again into their own sheet", () => {
  const asked = (...of: readonly number[]) => of.map((row) => `台账!C${row} ? mayBeCopied`);

  test("are asked about, with or without their header, and wherever they stand below", () => {
    expect(read([...rows, ...rows])).toEqual([...once, ...asked(6, 7, 8, 9)]);
    expect(read([...rows, header, ...rows])).toEqual([...once, ...asked(7, 8, 9, 10)]);
    const other: CellValue[] = ["2026-03-09", "李四", "早退", 1];
    expect(read([...rows, other, ...rows.slice(1), other])).toEqual([
      ...once,
      "台账!C6 K.2",
      ...asked(7, 8, 9, 10),
    ]);
  });

  test("are none where they are few, or differ by what is remarked", () => {
    expect(read([...rows, ...rows.slice(2)]).join(" ")).not.toContain("?");
    const remarked = [...header, "备注"];
    const withRemark = rows.map((row) => [...row, "上午"]);
    const again = rows.map((row) => [...row, "下午"]);
    expect(read([remarked, ...withRemark, ...again]).join(" ")).not.toContain("?");
  });
});
