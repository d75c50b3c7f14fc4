import {
  type EventRecord,
  type ListedRecording,
  bestGradeOf,
  exact,
  score,
  toDecimal,
} from "../../src/core";
import { builtInRulebook } from "../../src/rulebooks";
import { record } from "./records";

const quality = builtInRulebook("call-quality");
if (!quality) throw new Error("call-quality is missing");
const rulebook = quality;

const heard = (recording: string, clause: string, figure?: string): EventRecord =>
  record({ clause, name: "林晓", day: "2026-03-02", recording, ...(figure ? { figure } : {}) });
const graded = (recording: string, grade: string): EventRecord =>
  record({ clause: "4.1", item: `综合感受：${grade}`, name: "林晓", day: "2026-03-02", recording });

function cardOf(records: readonly EventRecord[], recordings: readonly ListedRecording[] = []) {
  const [card] = score({ rulebook, records, people: [], recordings }).cards;
  if (!card) throw new Error("no card");
  return card;
}
const scoreOf = (records: readonly EventRecord[]) => {
  const { score } = cardOf(records);
  return score && toDecimal(score, 10);
};

test("a recording starts from 100 and loses what its clauses cost: 5 within 3–6, grade 优良 2", () => {
  expect(scoreOf([heard("R1", "1.A.1", "5"), graded("R1", "优良")])).toBe("93");
});

test("the month is the exact mean: 93, 100 and 100 make 97 and two thirds", () => {
  const card = cardOf([
    heard("R1", "1.A.1", "5"),
    graded("R1", "优良"),
    graded("R2", "优秀"),
    graded("R3", "优秀"),
  ]);
  expect(
    card.recordings.map(({ recording, score }) => [recording, score && toDecimal(score)]),
  ).toEqual([
    ["R1", "93"],
    ["R2", "100"],
    ["R3", "100"],
  ]);
  // 293 / 3
  expect(card.score?.numerator === undefined || card.score.numerator * 3n).toBe(
    card.score && card.score.denominator * 293n,
  );
});

test("an item's maximum holds: 6 + 4 in 1.A are its 10, with 8 + 20 more 1.B stops at 20", () => {
  const records = [
    heard("R1", "1.A.1", "6"),
    heard("R1", "1.A.2", "4"),
    record({
      clause: "1.B.3",
      name: "林晓",
      day: "2026-03-02",
      recording: "R1",
      quantity: "3",
      figure: "24",
    }),
    graded("R1", "优秀"),
  ];
  // 100 − 10 − 20
  expect(scoreOf(records)).toBe("70");
});

test("a recording that nobody graded is open, and no points are taken for it", () => {
  const card = cardOf([heard("R1", "2.A.1")]);
  expect(card.score && toDecimal(card.score)).toBe("98");
  expect(card.issues.map(({ code }) => code)).toEqual(["missingGrade"]);
  expect(card.provisional).toBe(true);
});

test("a recording that is only listed counts as well", () => {
  const listed: ListedRecording = {
    recording: "R2",
    person: { id: null, name: "林晓", team: null },
    period: "2026-03",
    source: { sheet: "录音", cell: "A3" },
  };
  const card = cardOf([heard("R1", "2.A.1"), graded("R1", "优秀")], [listed]);
  // (98 + 100) / 2, the second still to be graded
  expect(card.score && toDecimal(card.score)).toBe("99");
  expect(card.issues).toMatchObject([{ code: "missingGrade", cell: "A3" }]);
});

test("a reward of the month is added to the mean whole: 98 and 100, and 2 for the rate", () => {
  const monthly = record({
    clause: "5.12",
    name: "林晓",
    day: "2026-03-31",
    measures: { collectionRate: "98" },
  });
  const below = record({
    clause: "5.12",
    name: "林晓",
    day: "2026-03-31",
    measures: { collectionRate: "97.9" },
  });
  const recordings = [heard("R1", "2.A.1"), graded("R1", "优秀"), graded("R2", "优秀")];
  expect(scoreOf([...recordings, monthly])).toBe("101");
  expect(scoreOf([...recordings, below])).toBe("99");
});

test("a deduction without a recording is one of its own, and is asked", () => {
  const card = cardOf([
    record({ clause: "2.A.1", name: "林晓", day: "2026-03-02" }),
    graded("R1", "优秀"),
  ]);
  expect(card.recordings).toHaveLength(2);
  expect(card.issues.map(({ code }) => code).toSorted()).toEqual([
    "missingGrade",
    "missingRecording",
  ]);
});

test("a withdrawn deduction without a recording is neither a recording of its own nor asked", () => {
  const withdrawn = record({ clause: "2.A.1", name: "林晓", day: "2026-03-02", void: true });
  const card = cardOf([heard("R1", "2.B.1"), graded("R1", "优秀"), withdrawn]);
  expect(card.score && toDecimal(card.score)).toBe("97");
  expect(card.recordings).toHaveLength(1);
  expect(card.issues).toEqual([]);
  expect(card.lines.map(({ status }) => status)).toContain("void");
});

test("a recording whose only grade was withdrawn is open", () => {
  const card = cardOf([{ ...graded("R1", "很差"), void: true }]);
  expect(card.score && toDecimal(card.score)).toBe("100");
  expect(card.issues.map(({ code }) => code)).toEqual(["missingGrade"]);
});

test("a recording that only a row not understood names was listened to as well", () => {
  const unread = record({ clause: null, name: "林晓", day: "2026-03-02", recording: "R2" });
  const card = cardOf([heard("R1", "2.A.1"), graded("R1", "优秀"), unread]);
  // (98 + 100) / 2, the second still to be graded
  expect(card.score && toDecimal(card.score)).toBe("99");
  expect(card.issues.map(({ code }) => code)).toEqual(["missingGrade"]);
});

test("a recording listed without a month falls into the only month there is", () => {
  const listed: ListedRecording = {
    recording: "R2",
    person: { id: null, name: "林晓", team: null },
    period: null,
    source: { sheet: "录音", cell: "A3" },
  };
  const { cards } = score({
    rulebook,
    records: [heard("R1", "2.A.1"), graded("R1", "优秀")],
    people: [],
    recordings: [listed],
  });
  expect(cards.map(({ period, recordings }) => [period, recordings.length])).toEqual([
    ["2026-03", 2],
  ]);
});

test("of a range taken as one team, a recording that is only listed is the team's", () => {
  const listed: ListedRecording = {
    recording: "R2",
    person: { id: null, name: "周平", team: null },
    period: "2026-03",
    source: { sheet: "录音", cell: "A3" },
  };
  const records = [heard("R1", "2.A.1"), graded("R1", "优秀")];
  const { cards } = score({ rulebook, records, people: [], recordings: [listed], asOneTeam: true });
  // (98 + 100) / 2
  expect(cards.map(({ subject, score }) => [subject.name, score && toDecimal(score)])).toEqual([
    [null, "99"],
  ]);
});

test("of several months, a recording listed without one is asked, and leaves each open", () => {
  const listed: ListedRecording = {
    recording: "R2",
    person: { id: null, name: "林晓", team: null },
    period: null,
    source: { sheet: "录音", cell: "A3" },
  };
  const inMonth = (one: EventRecord, day: string): EventRecord => ({ ...one, day });
  const records = ["2026-03-02", "2026-04-02"].flatMap((day) => [
    inMonth(heard("R1", "2.A.1"), day),
    inMonth(graded("R1", "优秀"), day),
  ]);
  const { cards, issues } = score({ rulebook, records, people: [], recordings: [listed] });
  expect(
    cards.map(({ period, score, provisional }) => [period, score && toDecimal(score), provisional]),
  ).toEqual([
    ["2026-03", "98", true],
    ["2026-04", "98", true],
  ]);
  expect(issues).toMatchObject([{ code: "missingPeriod", sheet: "录音", cell: "A3", text: "R2" }]);
});

test("a listed recording of a name that is two people's is asked about, and is neither's", () => {
  const listed: ListedRecording = {
    recording: "R2",
    person: { id: null, name: "林晓", team: null },
    period: "2026-03",
    source: { sheet: "录音", cell: "A3" },
  };
  const people = ["1001", "1002"].map((id) => ({ id, name: "林晓", team: null }));
  const { cards, issues } = score({ rulebook, records: [], people, recordings: [listed] });
  expect(cards.map(({ recordings, provisional }) => [recordings.length, provisional])).toEqual([
    [0, true],
    [0, true],
  ]);
  expect(issues).toMatchObject([{ code: "ambiguousName", facts: { ids: ["1001", "1002"] } }]);
});

describe("an amount within a range", () => {
  const praised = (said: { figure?: string; quantity?: string }) =>
    cardOf([
      graded("R1", "优秀"),
      record({ clause: "5.10", item: "用户表扬", name: "林晓", day: "2026-03-02", ...said }),
    ]);
  const asked = (said: { figure?: string; quantity?: string }) => {
    const { bonus, issues } = praised(said);
    return [toDecimal(bonus), issues.map(({ code }) => code)];
  };

  test("needs no kind where the figure is within the range of one: 12 of 10–15, 24 for two", () => {
    expect(asked({ figure: "12" })).toEqual(["12", []]);
    expect(asked({ figure: "24", quantity: "2" })).toEqual(["24", []]);
  });

  test("outside the ranges of all kinds, the nearest bound counts and it is asked", () => {
    expect(asked({ figure: "20" })).toEqual(["15", ["amountOutOfRange"]]);
    expect(asked({ figure: "1" })).toEqual(["2", ["amountOutOfRange"]]);
  });

  test("without kind and figure, the least counts and it is asked", () => {
    expect(asked({})).toEqual(["2", ["missingAmount"]]);
  });

  test("of no occurrence is not asked for", () => {
    expect(asked({ quantity: "0" })).toEqual(["0", []]);
    const { score, issues } = cardOf([
      graded("R1", "优秀"),
      { ...heard("R1", "1.A.1"), quantity: exact(0) },
    ]);
    expect(score && toDecimal(score)).toBe("100");
    expect(issues).toEqual([]);
  });
});

test("a recording graded twice is asked about", () => {
  const card = cardOf([graded("R1", "优秀"), graded("R1", "优良")]);
  expect(card.issues).toMatchObject([{ code: "severalGrades", facts: { count: 2 } }]);
  expect(card.provisional).toBe(true);
});

test("points beside a grade are what it gives or takes, 8 or 2 of 优良; any others are shown beside it", () => {
  const points = ["8", "2", "3"].map((figure) => {
    const { score, issues } = cardOf([{ ...graded("R1", "优良"), figure: exact(figure) }]);
    return [score && toDecimal(score), ...issues.map(({ code }) => code)];
  });
  expect(points).toEqual([["98"], ["98"], ["98", "figureDiffers"]]);
});

test("a quantity beside a grade is how many there are: two are asked about, and none is missing", () => {
  const several = cardOf([{ ...graded("R1", "优良"), quantity: exact(2) }]);
  expect(several.issues).toMatchObject([{ code: "severalGrades", facts: { count: 2 } }]);
  const none = cardOf([{ ...graded("R1", "优良"), quantity: exact(0) }]);
  expect(none.issues).toMatchObject([{ code: "missingGrade" }]);
  const both = [several, none].map(({ score, provisional }) => [
    score && toDecimal(score),
    provisional,
  ]);
  // 100 − 2 − 2, as long as nobody says which; 100, as long as nobody graded it
  expect(both).toEqual([
    ["96", true],
    ["100", true],
  ]);
});

test("a reward of the month counts once in it, written down twice or not", () => {
  const rate = (day: string) =>
    record({ clause: "5.12", name: "林晓", day, measures: { collectionRate: "99" } });
  expect(scoreOf([graded("R1", "优秀"), rate("2026-03-30"), rate("2026-03-31")])).toBe("102");
});

test("a graded line tells the best grade that it falls short of, a counted one has none", () => {
  const { lines } = cardOf([heard("R1", "1.A.1", "5"), graded("R1", "良"), graded("R2", "优秀")]);
  const told = lines.map((line) => [line.clause, toDecimal(line.points), bestGradeOf(line)]);
  expect(told).toEqual([
    ["1.A.1", "-5", null],
    ["4.1", "-4", exact(10)],
    ["4.1", "0", exact(10)],
  ]);
});
