import { lateness } from "../../src/functions/late";
import type { Argument } from "../../src/functions/arguments";
import { faultOf } from "./fault";

const late = (due: string, actual: string, unit: string | null = null, own: Argument = null) =>
  lateness(due, actual, unit, own);

/*
 * 2026, from the State Council's notice: New Year 1–3 January, Sunday the 4th worked; Labour Day 1–5
 * May, Saturday the 9th worked. 5 March 2026 is a Thursday; Excel counts it as day 46086.
 */
describe("days", () => {
  test.each([
    ["2026-03-05", "2026-03-05", 0],
    ["2026-03-05", "2026-03-06", 1],
    ["2026-03-05", "2026-03-04", 0],
    ["2026-02-27", "2026-03-02", 3],
    ["46086", "46088", 2],
    ["46086", "2026年3月8日", 3],
    ["2026/3/5 18:00", "2026-03-06 09:00", 1],
    ["2026-03-05 10:00", "2026-03-05 23:59", 0],
  ])("due %s, done %s: %d", (due, actual, days) => {
    expect(late(due, actual)).toBe(days);
  });
});

describe("workdays", () => {
  test.each([
    ["over a weekend only Monday counts", "2026-03-06", "2026-03-09", 1],
    ["done on Sunday, no workday has passed", "2026-03-06", "2026-03-08", 0],
    ["over Labour Day: 30 April to Wednesday 6 May", "2026-04-30", "2026-05-06", 1],
    ["the Saturday that is worked counts: 8 to 9 May", "2026-05-08", "2026-05-09", 1],
    ["31 December to Sunday 4 January, which is worked", "2025-12-31", "2026-01-04", 1],
    ["early is not late", "2026-05-06", "2026-04-30", 0],
  ])("%s", (_what, due, actual, days) => {
    expect(late(due, actual, "工作日")).toBe(days);
  });

  test("the company's own days win: a rest on Monday 9, work on Saturday 7 March", () => {
    const own = [
      ["日期", "休/班"],
      ["46090", "休"],
      ["2026-03-07", "班"],
    ];
    expect(late("2026-03-06", "2026-03-10", "workday", own)).toBe(2);
    expect(late("2026-03-06", "2026-03-10", "workday")).toBe(2);
    expect(late("2026-03-06", "2026-03-09", "workday", own)).toBe(1);
    expect(late("2026-03-06", "2026-03-07", "workday", own)).toBe(1);
    expect(late("2026-03-06", "2026-03-07", "workday")).toBe(0);
  });

  test("a column of dates alone is of rest days; so is a single cell", () => {
    expect(late("2026-03-06", "2026-03-10", "工作日", [["2026-03-09"], [""]])).toBe(1);
    expect(late("2026-03-06", "2026-03-10", "工作日", "46090")).toBe(1);
  });

  test("where the calendar ends it is not available and names the year", () => {
    const fault = faultOf(() => late("2098-12-31", "2099-01-05", "工作日"));
    expect(fault.kind).toBe("notAvailable");
    expect(fault.message).toContain("2099");
    expect(faultOf(() => late("2003-12-30", "2003-12-31", "工作日")).message).toContain("2003");
  });

  test("days and hours need no calendar", () => {
    expect(late("2098-12-31", "2099-01-05")).toBe(5);
    expect(late("2098-12-31 10:00", "2098-12-31 12:00", "小时")).toBe(2);
  });

  test.each([
    ["neither 休 nor 班", [["2026-03-09", "厂庆"]], /第 1 行“2026-03-09 厂庆”/],
    ["no date", [["日期"], ["2026-03-09"], ["三月十日"]], /第 3 行“三月十日”/],
    ["a day that does not exist", [["2026-02-30", "休"]], /第 1 行/],
    ["a month", [["2026-03", "休"]], /第 1 行/],
  ])("an own day that cannot be read is named: %s", (_what, own, sentence) => {
    const fault = faultOf(() => late("2026-03-06", "2026-03-09", "工作日", own));
    expect(fault.kind).toBe("invalidValue");
    expect(fault.message).toMatch(sentence);
  });

  test("an own day that is both of rest and of work is refused", () => {
    const both = [
      ["2026-03-09", "休"],
      ["46090", "班"],
    ];
    expect(() => late("2026-03-06", "2026-03-09", "工作日", both)).toThrow(/第 2 行.*2026-03-09/);
  });
});

describe("hours", () => {
  test.each([
    ["10:00 to 12:15", "2026-03-05 10:00", "2026-03-05 12:15", 2.25],
    [
      "to the second: 45 seconds are an eightieth",
      "2026-03-05 10:00",
      "2026-03-05 10:00:45",
      0.0125,
    ],
    ["in time to the minute", "2026-03-05 10:00", "2026-03-05 10:00", 0],
    ["early", "2026-03-05 10:00", "2026-03-05 09:59", 0],
    ["serials: 0.75 is 18:00, a fifth of a day later", "46086.75", "46086.95", 4.8],
    ["a serial whose fraction is not finite: 10:00", "46086.416666666664", "2026-03-05 10:30", 0.5],
    ["a day without a time ends at midnight", "2026-03-05", "2026-03-06 01:30", 1.5],
    ["over midnight", "2026-03-05 23:00", "2026-03-06", 1],
    ["24:00 is the end of the day", "2026-03-05 24:00", "2026-03-06 02:00", 2],
    ["words for the half of the day", "2026年3月5日 上午10点", "2026年3月5日 下午2:30", 4.5],
    ["noon", "2026-03-05 12:00 PM", "2026-03-05 中午12:30", 0.5],
    ["midnight in English", "2026-03-05 12:00 am", "2026-03-05 01:00", 1],
  ])("%s", (_what, due, actual, hours) => {
    expect(late(due, actual, "小时")).toBe(hours);
  });
});

describe("arguments", () => {
  test("the unit in either language; left out, days", () => {
    const of = (unit: string) => late("2026-03-06 00:00", "2026-03-09", unit);
    expect(["天", "日", "day", "Days", ""].map(of)).toEqual([3, 3, 3, 3, 3]);
    expect(["工作日", "workday", "WORKDAYS"].map(of)).toEqual([1, 1, 1]);
    expect(["小时", "hour", "hours"].map(of)).toEqual([72, 72, 72]);
    expect(faultOf(() => of("周"))).toMatchObject({ kind: "invalidValue" });
  });

  test("nothing handed in yet is nothing to count", () => {
    expect([late("2026-03-05", ""), late("", "2026-03-05"), late("", "")]).toEqual(["", "", ""]);
  });

  test.each(["2026-03", "3月5日", "10:00", "2026-02-29", "昨天", "2026-03-05 25:00", "上午"])(
    "%s is no day: refused, naming it",
    (text) => {
      const fault = faultOf(() => late("2026-03-05", text));
      expect(fault.kind).toBe("invalidValue");
      expect(fault.message).toContain(text);
    },
  );
});
