import { type EventRecord, chineseCalendar, loadRulebook, score, toDecimal } from "../../src/core";
import { builtInRulebook } from "../../src/rulebooks";
import { arithmeticOf } from "../../src/sheet/report/arithmetic";
import { asked, byLinXiao, cardOf, scoreOf } from "./cards";
import { record } from "./records";
import { rulebookOf } from "./rulebook";

const builtIn = (id: string) => {
  const rulebook = builtInRulebook(id);
  if (!rulebook) throw new Error("a rulebook is missing");
  return rulebook;
};
const outbound = builtIn("outbound-agent");
const penalties = builtIn("rewards-penalties");

function lineOf(one: EventRecord) {
  const [card] = score({
    rulebook: outbound,
    records: [one],
    people: [],
  }).cards;
  const line = card?.lines.find(({ kind }) => kind === "clause");
  return line && { points: toDecimal(line.points), issues: card?.issues.map(({ code }) => code) };
}
const late = (
  clause: string,
  submitted: string,
  said: { day?: string; since?: string; period?: string } = {},
) => lineOf(record({ clause, name: "高主管", submitted, ...said }));

test("7.1: after 10:00 costs 0.2 however late, at 10:00 nothing", () => {
  expect(late("7.1", "2026-03-02T10:01", { day: "2026-03-02" })?.points).toBe("-0.2");
  expect(late("7.1", "2026-03-03T18:00", { day: "2026-03-02" })?.points).toBe("-0.2");
  expect(late("7.1", "2026-03-02T10:00", { day: "2026-03-02" })?.points).toBe("0");
});

test("7.1: handed in at no known time, it is asked on the day itself and late on the next", () => {
  const due = { day: "2026-03-02" };
  expect(late("7.1", "2026-03-02", due)).toEqual({ points: "-0.2", issues: ["missingTime"] });
  expect(late("7.1", "2026-03-03", due)).toEqual({ points: "-0.2", issues: [] });
});

test("7.2: the row's day tells the month that was due, not the day it came", () => {
  for (const period of [{}, { period: "2026-07" }])
    expect(late("7.2", "2026-08-03", { day: "2026-07-31", ...period })).toEqual({
      points: "-28",
      issues: [],
    });
});

test("7.2: the company's own holiday on 6 July moves the day that was due to the 7th", () => {
  const { cards } = score({
    rulebook: outbound,
    records: [record({ clause: "7.2", name: "高主管", submitted: "2026-07-08" })],
    people: [],
    calendar: chineseCalendar({ holidays: ["2026-07-06"], workdays: [] }),
  });
  expect(cards[0]?.lines.map(({ points }) => toDecimal(points))).toContain("-1");
});

/* Due at 10:30; 12:00 is an hour and a half later. */
test("a deadline's minutes count, and so do the hours and minutes behind it", () => {
  const costs = (per: string, submitted: string) => {
    const rulebook = rulebookOf([{ amount: 1, per, deadline: { time: "10:30" } }]);
    return scoreOf(cardOf(rulebook, [byLinXiao({ submitted: `2026-03-02T${submitted}` })]));
  };
  expect(["10:30", "12:00"].map((at) => costs("hour", at))).toEqual(["100", "98.5"]);
  expect(["10:30", "10:42"].map((at) => costs("minute", at))).toEqual(["100", "88"]);
  expect(["10:30", "10:31"].map((at) => costs("occurrence", at))).toEqual(["100", "99"]);
});

/* Three days after Thursday 5 March 2026 is Sunday the 8th, three workdays after it Tuesday the 10th. */
test("days after an event are days, workdays are workdays", () => {
  const costs = (unit: string) => {
    const deadline = { after: 3, unit, since: "受理" };
    const rulebook = rulebookOf([{ amount: 1, per: "day", deadline }]);
    const one = byLinXiao({ since: "2026-03-05", submitted: "2026-03-11" });
    return scoreOf(cardOf(rulebook, [one]));
  };
  expect([costs("day"), costs("workday")]).toEqual(["97", "99"]);
});

test("7.2: without a day, handed in in another month than the sheet's, the month that was due is asked", () => {
  // The report of June is due on 6 July: two days late, or 33 where it was the one due on 5 June.
  const asked = { points: "-1", issues: ["unclearDueMonth"] };
  expect(late("7.2", "2026-07-08", { period: "2026-06" })).toEqual(asked);
  expect(late("7.2", "2026-07-08", { period: "2026-07" })).toEqual({ points: "-2", issues: [] });
});

test("7.2: 5 July 2026 is a Sunday, so due on the 6th; the 8th is two days late", () => {
  expect(late("7.2", "2026-07-08")).toEqual({ points: "-2", issues: [] });
  expect(late("7.2", "2026-07-06")?.points).toBe("0");
});

test("7.3 does not roll: on 8 July it is three days late at 0.5", () => {
  expect(late("7.3", "2026-07-08")?.points).toBe("-1.5");
});

test("7.4: 15 workdays from 2 February 2026 end on the 28th; 2 March is two days late", () => {
  expect(late("7.4", "2026-03-02", { since: "2026-02-02" })?.points).toBe("-1");
  expect(late("7.4", "2026-03-02")).toEqual({ points: "-0.5", issues: ["missingSince"] });
});

test("where the calendar ends, one counts and it is asked", () => {
  expect(late("7.2", "2035-08-09")).toEqual({ points: "-1", issues: ["calendarEnds"] });
});

test("7.7: a delay of two hours costs 1, less costs nothing", () => {
  const delayed = (delay: string) =>
    lineOf(record({ clause: "7.7", name: "林晓", day: "2026-03-02", measures: { delay } }));
  expect([delayed("2")?.points, delayed("1.9")?.points]).toEqual(["-1", "0"]);
});

test.each([
  [{ over: 2 }, ["0", "-1", "-1"]],
  [{ from: 2 }, ["-1", "-1", "-1"]],
  [{ under: 3 }, ["-1", "-1", "0"]],
  [{ upTo: 3 }, ["-1", "-1", "-1"]],
  [{ over: 2, under: 3 }, ["0", "-1", "0"]],
])("where %j is asked for, 2, 2.5 and 3 cost %j", (bounds, points) => {
  const when = { measure: "delay", unit: "hour", ...bounds };
  const clause = { id: "1.1", text: "迟报", effect: "deduct", amount: 1, when };
  const read = loadRulebook({
    id: "bounded",
    title: { "zh-CN": "迟报" },
    edition: "1",
    source: { document: "测试" },
    base: 100,
    sections: [{ id: "1", title: "报告", clauses: [clause] }],
  });
  if (!("rulebook" in read)) throw new Error("refused");
  const { rulebook } = read;
  const costs = ["2", "2.5", "3"].map((delay) => {
    const one = record({ clause: "1.1", name: "林晓", day: "2026-03-02", measures: { delay } });
    const [line] = score({ rulebook, records: [one], people: [] }).cards[0]?.lines ?? [];
    return line && toDecimal(line.points);
  });
  expect(costs).toEqual(points);
});

describe("time that is counted in steps", () => {
  const everyFive = (round: "up" | "down", more: object = {}) => {
    const step = { of: 5, round };
    const clause = { id: "1.1", text: "迟到", effect: "deduct", amount: 1, per: "minute", step };
    return loadRulebook({
      id: "steps",
      title: { "zh-CN": "迟到" },
      edition: "1",
      source: { document: "测试" },
      base: 100,
      sections: [{ id: "1", title: "考勤", clauses: [{ ...clause, ...more }] }],
    });
  };
  const costs = (round: "up" | "down", said: Parameters<typeof record>[0], more: object = {}) => {
    const read = everyFive(round, more);
    if (!("rulebook" in read)) throw new Error("refused");
    const [card] = score({ rulebook: read.rulebook, records: [record(said)], people: [] }).cards;
    const [line] = card?.lines ?? [];
    return [line && toDecimal(line.points), ...(card?.issues.map(({ code }) => code) ?? [])];
  };
  const late = { clause: "1.1", name: "林晓", day: "2026-03-02" };

  // Every five minutes one point: twelve minutes are two steps and a part.
  test.each<["up" | "down", string, string]>([
    ["up", "12", "-3"],
    ["down", "12", "-2"],
    ["up", "10", "-2"],
    ["down", "10", "-2"],
    ["up", "4", "-1"],
    ["down", "4", "0"],
    ["up", "0", "0"],
  ])("rounded %s, %s minutes cost %s", (round, quantity, points) => {
    expect(costs(round, { ...late, quantity })).toEqual([points]);
  });

  test("a row that does not say how long counts one step and is asked, whatever its figure", () => {
    expect(costs("down", late)).toEqual(["-1", "missingQuantity"]);
    expect(costs("down", { ...late, figure: "3" })).toEqual([
      "-1",
      "missingQuantity",
      "figureDiffers",
    ]);
  });

  test("handed in 31 minutes late, seven steps have begun and six are full", () => {
    const deadline = { deadline: { time: "10:00" } };
    const submitted = { ...late, submitted: "2026-03-02T10:31" };
    expect(costs("up", submitted, deadline)).toEqual(["-7"]);
    expect(costs("down", submitted, deadline)).toEqual(["-6"]);
  });

  test("only time has steps, for of what is counted each row is one", () => {
    const refused = everyFive("up", { per: "order" });
    expect("errors" in refused && refused.errors[0].path).toBe("sections[0].clauses[0].step");
  });
});

test("a row's own quantity goes before its dates", () => {
  const one = record({ clause: "7.2", name: "高主管", submitted: "2026-07-08", quantity: "1" });
  expect(lineOf(one)?.points).toBe("-1");
});

describe("entries that are due each workday", () => {
  const issuesOf = (records: readonly EventRecord[]) =>
    score({ rulebook: penalties, records, people: [] }).issues;
  const inspection = (day: string) => record({ clause: "I.1", name: "高主管", day });

  test("the workdays of the month without one are listed", () => {
    // June 2026 has 21 workdays (Dragon Boat Festival on Friday the 19th); two are entered.
    const [asked] = issuesOf([inspection("2026-06-01"), inspection("2026-06-02")]);
    expect(asked?.code).toBe("missingEntries");
    const days = asked?.code === "missingEntries" ? asked.facts.days : [];
    expect(days).toHaveLength(19);
    expect(days.slice(0, 3)).toEqual(["2026-06-03", "2026-06-04", "2026-06-05"]);
    expect(days).not.toContain("2026-06-19");
  });

  test("an entry that was withdrawn is none", () => {
    const withdrawn = { ...inspection("2026-06-02"), void: true };
    const [asked] = issuesOf([inspection("2026-06-01"), withdrawn]);
    expect(asked?.code === "missingEntries" && asked.facts.days[0]).toBe("2026-06-02");
  });

  test("where the calendar ends no day is known to be missing", () => {
    expect(issuesOf([inspection("2035-08-01")])).toEqual([]);
  });

  test("swaps on successive days are shown, others are not", () => {
    const swap = (day: string) => record({ clause: "S.1", name: "林晓", day });
    const [asked] = issuesOf([swap("2026-06-01"), swap("2026-06-02"), swap("2026-06-10")]);
    expect(asked).toMatchObject({
      code: "consecutiveDays",
      facts: { name: "林晓", days: ["2026-06-01", "2026-06-02"] },
    });
    expect(issuesOf([swap("2026-06-01"), swap("2026-06-03")])).toEqual([]);
  });
});

describe("a condition on what was measured", () => {
  const when = { measure: "late", unit: "minute", over: 10 };
  const rulebook = rulebookOf([{ text: "迟到超过10分钟", amount: 1, when }]);
  const cardFor = (said: object) => cardOf(rulebook, [byLinXiao({ item: "迟到", ...said })]);

  test("is taken to hold, and asked, where the row has no figure", () => {
    const card = cardFor({});
    expect([scoreOf(card), asked(card)]).toEqual(["99", ["missingMeasure"]]);
  });

  test("asks nothing where the row has the figure, or words with one, or was withdrawn", () => {
    const rows = [{ measures: { late: "12" } }, { item: "迟到超过10分钟" }, { void: true }];
    expect(rows.map((said) => asked(cardFor(said)))).toEqual([[], [], []]);
  });

  test("stands on the line with the figure, reached or not", () => {
    const measured = ["12", "8"].map((late) => cardFor({ measures: { late } }).lines[0]);
    expect(measured.map((line) => line?.measured?.bounds)).toEqual([[10], [10]]);
    const minutes = () => "分钟";
    expect(measured.map((line) => line && arithmeticOf(line, minutes))).toEqual([
      "12 分钟 > 10 分钟; 1 × 1 = 1",
      "8 分钟 < 10 分钟; 1 × 0 = 0",
    ]);
  });
});
