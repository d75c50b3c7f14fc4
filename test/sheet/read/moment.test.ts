import { readMoment } from "../../../src/sheet";

const march = { year: 2026, month: 3 };

/* Excel counts 5 March 2026 as day 46086. */
test.each([
  [46086, "2026-03-05", null],
  [46086.4375, "2026-03-05", 10 * 60 + 30],
  [46086.416666666664, "2026-03-05", 10 * 60],
  [20260305, "2026-03-05", null],
  ["2026-03-05", "2026-03-05", null],
  ["2026/3/5 9:05", "2026-03-05", 9 * 60 + 5],
  ["2026-03-05T23:59:30", "2026-03-05", 23 * 60 + 59.5],
  ["2026年3月5日（周四） 下午2点", "2026-03-05", 14 * 60],
  ["3月5日 10:40", "2026-03-05", 10 * 60 + 40],
  ["5日 晚上8:00", "2026-03-05", 20 * 60],
  ["2026-03-05 24:00", "2026-03-05", 24 * 60],
])("%j is %s, minute %j", (value, day, minute) => {
  expect(readMoment(value, march)).toEqual({ day, minute });
});

test.each(["2026-03-05 24:01", "2026-03-05 10:60", "2026-03-05 上午13:00", "10:40", "2026-03", ""])(
  "%j is no moment",
  (value) => {
    expect(readMoment(value, march)).toBeNull();
  },
);

test("a day without its month is none where the sheet tells no month", () => {
  expect(readMoment("3月5日 10:40")).toBeNull();
});
