import fc from "fast-check";
import {
  type Moment,
  addDays,
  chineseCalendar,
  daysBetween,
  daysLate,
  dueMoment,
  hoursLate,
  isWeekend,
  nextWorkday,
  toDecimal,
  workdaysAfter,
  workdaysBetween,
  workdaysLate,
} from "../../src/core";

const calendar = chineseCalendar();
const on = (day: string, minute: number | null = null): Moment => ({ day, minute });

/*
 * 2026: New Year 1–3 January with work on Sunday the 4th; Spring Festival 15–23 February with work
 * on Saturdays 14 and 28 February (State Council notice for 2026).
 */
test.each([
  ["2026-01-01", false],
  ["2026-01-04", true],
  ["2026-02-14", true],
  ["2026-02-17", false],
  ["2026-02-28", true],
  ["2026-03-02", true],
  ["2026-03-07", false],
])("%s is worked: %s", (day, worked) => expect(calendar.isWorkday(day)).toBe(worked));

test("a year that has not been announced is not known", () => {
  expect(calendar.isWorkday("2035-05-08")).toBeNull();
  expect(nextWorkday("2035-05-08", calendar)).toBeNull();
  expect(workdaysAfter("2035-05-08", 3, calendar)).toBeNull();
  expect(workdaysBetween("2026-12-20", "2035-05-08", calendar)).toBeNull();
});

test("the company's own days win over the public calendar", () => {
  const own = chineseCalendar({ holidays: ["2026-03-02"], workdays: ["2026-03-07", "2035-05-08"] });
  expect(own.isWorkday("2026-03-02")).toBe(false);
  expect(own.isWorkday("2026-03-07")).toBe(true);
  expect(own.isWorkday("2035-05-08")).toBe(true);
});

describe("deadlines", () => {
  test("the 5th of a month that is a Sunday rolls to Monday the 6th (April 2026: Qingming 4–6, so the 7th)", () => {
    const deadline = { monthDay: 5, roll: "workday" as const };
    expect(dueMoment(deadline, "2026-07-20", calendar)).toEqual(on("2026-07-06"));
    expect(dueMoment(deadline, "2026-04-20", calendar)).toEqual(on("2026-04-07"));
  });

  test("without rolling it stays the 5th; the 31st of a shorter month is its last day", () => {
    expect(dueMoment({ monthDay: 5, roll: null }, "2026-07-20", calendar)).toEqual(
      on("2026-07-05"),
    );
    expect(dueMoment({ monthDay: 31, roll: null }, "2026-02-03", calendar)).toEqual(
      on("2026-02-28"),
    );
  });

  test("15 workdays after 2 February 2026 cross the Spring Festival", () => {
    // 3–6 (4), 9–14 (6, Saturday worked), 24–27 (4), 28 (1) make 15
    const deadline = { after: 15, unit: "workday" as const, since: "attrition" };
    expect(dueMoment(deadline, "2026-02-02", calendar)).toEqual(on("2026-02-28"));
  });

  test("a time of day", () => {
    expect(dueMoment({ time: "10:00" }, "2026-03-02", calendar)).toEqual(on("2026-03-02", 600));
  });
});

describe("lateness", () => {
  test("days are calendar days, and on time is 0", () => {
    expect(daysLate(on("2026-03-05"), on("2026-03-08"))).toBe(3);
    expect(daysLate(on("2026-03-05"), on("2026-03-05", 1439))).toBe(0);
    expect(daysLate(on("2026-03-05"), on("2026-03-01"))).toBe(0);
  });

  test("workdays leave weekends out: from Thursday the 5th to Monday the 9th are 2", () => {
    expect(workdaysLate(on("2026-03-05"), on("2026-03-09"), calendar)).toBe(2);
  });

  test("hours are exact: 10:00 to 12:20 is two hours and a third", () => {
    expect(toDecimal(hoursLate(on("2026-03-02", 600), on("2026-03-02", 740)), 3)).toBe("2.333");
    expect(toDecimal(hoursLate(on("2026-03-02", 600), on("2026-03-02", 590)))).toBe("0");
    // a day without a time ends at midnight: at two the next morning it is two hours late
    expect(toDecimal(hoursLate(on("2026-03-02"), on("2026-03-03", 120)))).toBe("2");
  });
});

test("weekends are known before 1970 too: 28 December 1969 was a Sunday", () => {
  expect(["1969-12-27", "1969-12-28", "1969-12-29"].map(isWeekend)).toEqual([true, true, false]);
});

test("adding days and counting them agree, also over leap days", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 40_000 }),
      fc.integer({ min: -800, max: 800 }),
      (n, d) => {
        const day = addDays("1970-01-01", n);
        return daysBetween(day, addDays(day, d)) === d;
      },
    ),
  );
  expect(addDays("2028-02-28", 1)).toBe("2028-02-29");
  expect(() => addDays("2026-02-30", 1)).toThrow(RangeError);
});
