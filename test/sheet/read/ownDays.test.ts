import { readBook } from "../../../src/sheet";
import { outbound, sheet } from "../outbound";

const calendar = [
  ["公司自定的休息日和上班日"],
  ["日期", "休/班", "说明"],
  ["2026-03-06", "休", "年会"],
  ["2026-03-07", "班", "补班"],
  ["三月底", "休", ""],
];

test("a company's calendar is read by its tab, and what is not a day is asked", () => {
  const { ownDays, issues, sheets } = readBook([sheet(calendar, { name: "公司日历" })], outbound);
  expect(ownDays).toEqual({ holidays: ["2026-03-06"], workdays: ["2026-03-07"] });
  expect(sheets[0]?.layouts[0]?.kind).toBe("calendar");
  expect(issues).toMatchObject([{ code: "unreadableDate", sheet: "公司日历", cell: "A5" }]);
});

test("when a report was handed in is read with its time", () => {
  const { records } = readBook(
    [
      sheet([
        ["日期", "姓名", "考核项目", "提交时间"],
        ["2026-03-02", "高主管", "7.1", "2026-03-02 10:40"],
        ["2026-03-03", "高主管", "7.1", 46084.4375],
        ["2026-03-04", "高主管", "7.1", "很晚"],
      ]),
    ],
    outbound,
  );
  // 46084 is 3 March 2026, and 0.4375 of a day is 10:30
  expect(records.map(({ submitted }) => submitted)).toEqual([
    { day: "2026-03-02", minute: 640 },
    { day: "2026-03-03", minute: 630 },
    null,
  ]);
  expect(records[2]?.issues).toMatchObject([{ code: "unreadableDate", cell: "D4" }]);
});
