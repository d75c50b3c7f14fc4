import { type EventRecord, type Scorecard, score, toDecimal } from "../../src/core";
import { builtInRulebook } from "../../src/rulebooks";
import { record } from "./records";

const rulebook = builtInRulebook("outbound-agent");
if (!rulebook) throw new Error("outbound-agent is missing");

const scored = (records: readonly EventRecord[]) => score({ rulebook, records, people: [] });

function cardOf(records: readonly EventRecord[], name: string): Scorecard {
  const card = scored(records).cards.find(({ subject }) => subject.name === name);
  if (!card) throw new Error(`no card for ${name}`);
  return card;
}

const scoreOf = (records: readonly EventRecord[], name: string) => {
  const { score } = cardOf(records, name);
  return score && toDecimal(score);
};

const march = { day: "2026-03-02" };

describe("a month of outbound agents", () => {
  test("nothing to deduct: base 100 and five clean sections of 2 make 110", () => {
    const nobody = score({
      rulebook,
      records: [],
      people: [{ id: "1001", name: "林晓", team: "一组" }],
    });
    const [card] = nobody.cards;
    expect(card?.score && toDecimal(card.score)).toBe("110");
    expect(card?.lines.filter(({ kind }) => kind === "cleanBonus")).toHaveLength(5);
  });

  test("one deduction of 0.5 in section 1 also costs its clean bonus: 110 − 2 − 0.5 = 107.5", () => {
    expect(scoreOf([record({ ...march, clause: "1.2", name: "林晓" })], "林晓")).toBe("107.5");
  });

  test("a quantity multiplies: 3 wrong answers at 0.1 are exactly 0.3: 110 − 2 − 0.3 = 107.7", () => {
    const records = [record({ ...march, clause: "6.4", name: "林晓", quantity: "3" })];
    expect(scoreOf(records, "林晓")).toBe("107.7");
  });

  test("sections 3 and 5 give no clean bonus: 5.2 costs just 5: 110 − 5 = 105", () => {
    expect(scoreOf([record({ ...march, clause: "5.2", name: "林晓" })], "林晓")).toBe("105");
  });

  test("the floor is 0: 25 changed customer records cost 125 and the score stays at 0", () => {
    const records = [record({ ...march, clause: "1.3", name: "林晓", quantity: "25" })];
    const card = cardOf(records, "林晓");
    expect(card.score && toDecimal(card.score)).toBe("0");
    expect(toDecimal(card.deducted)).toBe("125");
  });

  test("damage names its sanction: 1.7 costs 2 and asks compensation", () => {
    const card = cardOf([record({ ...march, clause: "1.7", name: "林晓" })], "林晓");
    expect(card.sanctions.map(({ sanction, clause }) => [sanction, clause])).toEqual([
      ["compensation", "1.7"],
    ]);
  });
});

describe("the team's daily allowance (2.3: two late arrivals a day are free)", () => {
  const late = (name: string, day = "2026-03-02") =>
    record({ clause: "2.3", name, team: "一组", day });

  test("the third and fourth of a day cost 0.2 each, charged to the team", () => {
    const records = ["林晓", "周平", "何敏", "吴凡"].map((name) => late(name));
    const card = cardOf(records, "一组");
    const line = card.lines.find(({ clause }) => clause === "2.3");
    expect(card.subject).toEqual({ kind: "team", id: null, name: "一组", team: "一组" });
    expect(
      line && [line.quantity, line.charged, line.points].map((x) => x && toDecimal(x)),
    ).toEqual(["4", "2", "-0.4"]);
    expect(line?.source).toHaveLength(4);
    // 100 + 10 − 2 (section 2 is no longer clean) − 0.4
    expect(card.score && toDecimal(card.score)).toBe("107.6");
    expect(scoreOf(records, "林晓")).toBe("110");
  });

  test("days do not share it: two a day on two days cost nothing", () => {
    const records = [
      late("林晓"),
      late("周平"),
      late("林晓", "2026-03-03"),
      late("何敏", "2026-03-03"),
    ];
    expect(scoreOf(records, "一组")).toBe("110");
  });

  test("the same person twice on one day is one person", () => {
    const records = [late("林晓"), late("林晓"), late("周平")];
    expect(scoreOf(records, "一组")).toBe("110");
  });

  test("without a date there is no window to share, and that is asked", () => {
    const undated = record({ clause: "2.3", name: "林晓", team: "一组", period: "2026-03" });
    const card = cardOf([undated], "一组");
    expect(card.issues.map(({ code }) => code)).toEqual(["missingDay"]);
    expect(card.provisional).toBe(true);
  });
});

describe("what is not certain is asked", () => {
  test("points of 1 for a clause of 0.5 without a quantity: is it 2?", () => {
    const card = cardOf([record({ ...march, clause: "1.2", name: "林晓", figure: "1" })], "林晓");
    expect(card.issues).toMatchObject([{ code: "quantityFromFigure", facts: { quantity: "2" } }]);
    expect(card.provisional).toBe(true);
  });

  test("points that differ: the rulebook counts, both figures are shown", () => {
    const records = [
      record({ ...march, clause: "1.2", name: "林晓", quantity: "1", figure: "0.8" }),
    ];
    const card = cardOf(records, "林晓");
    expect(card.score && toDecimal(card.score)).toBe("107.5");
    expect(card.issues).toMatchObject([
      { code: "figureDiffers", facts: { figure: "0.8", expected: "0.5" } },
    ]);
    expect(card.provisional).toBe(false);
  });

  test("points that agree ask nothing", () => {
    const records = [
      record({ ...march, clause: "6.4", name: "林晓", quantity: "3", figure: "0.3" }),
    ];
    expect(cardOf(records, "林晓").issues).toEqual([]);
  });

  test("days late without their number: one counts, and it is asked", () => {
    const card = cardOf([record({ ...march, clause: "7.2", name: "林晓" })], "林晓");
    expect(card.score && toDecimal(card.score)).toBe("107");
    expect(card.issues.map(({ code }) => code)).toEqual(["missingQuantity"]);
  });

  test("a withdrawn record counts nothing and stays visible", () => {
    const card = cardOf([record({ ...march, clause: "1.3", name: "林晓", void: true })], "林晓");
    expect(card.score && toDecimal(card.score)).toBe("110");
    expect(card.lines[0]).toMatchObject({ clause: "1.3", status: "void" });
  });

  test("a name that two ids share is charged to neither and leaves both cards open", () => {
    const { cards } = scored([
      record({ ...march, clause: "1.1", name: "林晓", id: "1001" }),
      record({ ...march, clause: "1.1", name: "林晓", id: "1002" }),
      record({ ...march, clause: "1.3", name: "林晓" }),
    ]);
    expect(cards.map(({ subject, provisional }) => [subject.id, provisional])).toEqual([
      ["1001", true],
      ["1002", true],
    ]);
  });

  test("a row that names nobody leaves every card of the month open", () => {
    const { cards } = scored([
      record({ ...march, clause: "1.1", name: "林晓" }),
      record({ ...march, clause: "1.3" }),
    ]);
    expect(cards.map(({ provisional }) => provisional)).toEqual([true]);
    expect(cards[0]?.issues.map(({ code }) => code)).toEqual(["missingSubject"]);
  });

  test("two months, and a row that tells none", () => {
    const { cards, issues } = scored([
      record({ clause: "1.1", name: "林晓", day: "2026-02-03" }),
      record({ clause: "1.1", name: "林晓", day: "2026-03-03" }),
      record({ clause: "1.3", name: "林晓" }),
    ]);
    expect(issues.map(({ code }) => code)).toEqual(["missingPeriod"]);
    expect(cards.every(({ provisional }) => provisional)).toBe(true);
  });
});

test("two people in one cell are each charged", () => {
  const records = [record({ ...march, clause: "1.6", names: ["林晓", "周平"], quantity: "2" })];
  // 110 − 2 − 1 each: the 2 in the quantity column counts the two of them
  expect([scoreOf(records, "林晓"), scoreOf(records, "周平")]).toEqual(["107", "107"]);
});

test("a supervisor's clause is charged to the supervisor whom the row names", () => {
  expect(scoreOf([record({ ...march, clause: "6.3", name: "高主管" })], "高主管")).toBe("107");
});

describe("a range taken as one team", () => {
  const asTeam = (records: readonly EventRecord[]) =>
    score({ rulebook, records, people: [], asOneTeam: true }).cards[0];

  test("still asks for the days of a late report", () => {
    const card = asTeam([record({ ...march, clause: "7.2", name: "高主管" })]);
    expect(card?.issues.map(({ code }) => code)).toEqual(["missingQuantity"]);
  });

  test("still asks for a quantity that the points hint at", () => {
    const card = asTeam([record({ ...march, clause: "1.2", name: "林晓", figure: "1.5" })]);
    expect(card?.issues.map(({ code }) => code)).toEqual(["quantityFromFigure"]);
  });
});

test("a withdrawn row asks nothing, whatever it lacks", () => {
  const { issues } = scored([
    record({ ...march, clause: "1.1", name: "林晓" }),
    record({ ...march, clause: "1.3", void: true }),
  ]);
  expect(issues).toEqual([]);
});

test("a late arrival whose team nobody tells is asked for it where the book knows teams", () => {
  const rows = [
    record({ ...march, clause: "1.1", name: "林晓", team: "一组" }),
    record({ ...march, clause: "2.3", name: "林晓" }),
    record({ ...march, clause: "2.3", name: "周平" }),
  ];
  const { issues } = scored(rows);
  expect(issues.map(({ code, cell }) => [code, cell])).toEqual([
    ["missingTeam", rows[2]?.source[0].cell],
  ]);
});

test("when a report was handed in tells its month", () => {
  const { cards } = scored([
    record({ clause: "1.1", name: "高主管", day: "2026-06-03" }),
    record({ clause: "7.2", name: "高主管", submitted: "2026-07-08" }),
  ]);
  expect(new Set(cards.map(({ period }) => period))).toEqual(new Set(["2026-06", "2026-07"]));
});
