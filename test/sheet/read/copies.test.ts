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

  test("is none where few of its rows stand elsewhere, or other days are told", () => {
    const others: CellValue[][] = [2, 3, 4, 5].map((day) => [`2026-04-0${day}`, "张三", "迟到", 1]);
    expect(read(rows, others)).toHaveLength(8);
    expect(read(rows, [...rows.slice(0, 3), ...others])).toHaveLength(11);
    expect(read(rows.slice(0, 2), rows.slice(0, 2))).toHaveLength(4);
  });
});
