import { type EventRecord, type Rulebook, type Scorecard, score, toDecimal } from "../../src/core";
import { record } from "./records";
import { rulebookOf } from "./rulebook";

/*
 * Where two rules of docs/scoring.md meet: the figures are worked out by hand, from clauses of 1 point
 * and a base of 100 unless a test says otherwise.
 */

const day = "2026-03-02";
const point = { amount: 1 };
const yuan = { amount: 50, unit: "yuan" };
const doubled = { aggravation: { multiplier: 2, when: "情节严重" } };
const person = (name: string) => ({ id: null, name, team: "一组" });

function cardOf(
  rulebook: Rulebook,
  records: readonly EventRecord[],
  name: string | null = "林晓",
): Scorecard {
  const asOneTeam = name === null;
  const { cards } = score({ rulebook, records, people: [], ...(asOneTeam ? { asOneTeam } : {}) });
  const card = cards.find(({ subject }) => subject.name === name);
  if (!card) throw new Error(`no card for ${name}`);
  return card;
}
const figures = ({ score, deducted, bonus, yuan }: Scorecard) => [
  score && toDecimal(score),
  toDecimal(deducted),
  toDecimal(bonus),
  toDecimal(yuan),
];
const scoreOf = (card: Scorecard) => card.score && toDecimal(card.score);
const asked = ({ issues }: Scorecard) => issues.map(({ code }) => code);
const byLinXiao = (said: Partial<Parameters<typeof record>[0]>) =>
  record({ clause: "1.1", name: "林晓", day, ...said });

describe("amounts that somebody picks", () => {
  const doubledRange = rulebookOf([{ amount: [3, 6], ...doubled }]);

  test("an aggravated figure is both factors: 10 of 3–6 doubled is 5, twice", () => {
    const card = cardOf(doubledRange, [byLinXiao({ figure: "10", aggravated: true })]);
    expect([scoreOf(card), asked(card)]).toEqual(["90", []]);
  });

  test("a figure outside its range counts as its nearest bound, doubled or not: 14 is 6, twice", () => {
    const card = cardOf(doubledRange, [byLinXiao({ figure: "14", aggravated: true })]);
    expect([scoreOf(card), asked(card)]).toEqual(["88", ["amountOutOfRange"]]);
  });

  const choices = [
    { label: "差", amount: 5 },
    { label: "很差", amount: 8 },
  ];

  test("of kinds whose names hold each other, the longest that is said counts", () => {
    const card = cardOf(rulebookOf([{ choices }]), [byLinXiao({ item: "态度很差" })]);
    expect([scoreOf(card), asked(card)]).toEqual(["92", []]);
  });

  test("a kind's own amount goes before another figure, and both are shown", () => {
    const said = { item: "态度很差", quantity: "1", figure: "5" };
    const card = cardOf(rulebookOf([{ choices }]), [byLinXiao(said)]);
    expect([scoreOf(card), asked(card)]).toEqual(["92", ["figureDiffers"]]);
  });
});

describe("allowances", () => {
  const team = rulebookOf([
    { ...point, subject: "team", per: "person", allowance: { count: 2, per: "day" } },
  ]);
  const late = (name: string, said: object = {}) =>
    record({ clause: "1.1", name, team: "一组", day, ...said });

  test("each team has its own on one day: three late in each cost each team 1", () => {
    const records = [
      ...["林晓", "周平", "何敏"].map((name) => late(name)),
      ...["吴凡", "陈可", "孙立"].map((name) => late(name, { team: "二组" })),
    ];
    const cards = ["一组", "二组"].map((name) => cardOf(team, records, name));
    expect(cards.map(scoreOf)).toEqual(["99", "99"]);
  });

  test("a withdrawn row uses none of it: of three late, one withdrawn, nobody is left to charge", () => {
    const records = [late("林晓", { void: true }), late("周平"), late("何敏")];
    expect(scoreOf(cardOf(team, records, "一组"))).toBe("100");
  });

  test.each([undefined, "3"])(
    "whose part of a row is withdrawn is not counted for the team (quantity %s)",
    (quantity) => {
      const names = ["林晓", "周平", "何敏"];
      const row = record({
        clause: "1.1",
        names,
        team: "一组",
        day,
        ...(quantity ? { quantity } : {}),
      });
      const card = cardOf(team, [{ ...row, withdrawnFor: [person("何敏")] }], "一组");
      expect(figures(card)).toEqual(["100", "0", "0", "0"]);
    },
  );

  test("covers the cheapest first: of 3 plain and 1 doubled, 1 plain and the doubled are left", () => {
    const clause = { ...point, ...doubled, allowance: { count: 2, per: "day" } };
    const records = [byLinXiao({ quantity: "3" }), byLinXiao({ aggravated: true })];
    expect(scoreOf(cardOf(rulebookOf([clause]), records))).toBe("97");
  });

  test("a range taken as one team counts events, not heads: two of one person and one of another, 2 free", () => {
    const rulebook = rulebookOf([{ ...point, allowance: { count: 2, per: "month" } }]);
    const records = [
      byLinXiao({}),
      byLinXiao({ day: "2026-03-04" }),
      record({ clause: "1.1", name: "周平", day }),
    ];
    expect(scoreOf(cardOf(rulebook, records, null))).toBe("99");
  });
});

describe("maxima, caps and clean bonuses", () => {
  test("an inner section's maximum counts before the outer one's: 2 and (5, at most 3), at most 4", () => {
    const inner = {
      id: "1a",
      title: "内",
      max: 3,
      clauses: [{ id: "2.1", text: "内", effect: "deduct", amount: 1 }],
    };
    const rulebook = rulebookOf([point], {}, { max: 4, sections: [inner] });
    const records = [byLinXiao({ quantity: "2" }), byLinXiao({ clause: "2.1", quantity: "5" })];
    const card = cardOf(rulebook, records);
    expect(figures(card)).toEqual(["96", "4", "0", "0"]);
    expect(card.sections.map(({ id, deducted }) => [id, toDecimal(deducted)])).toEqual([
      ["1", "4"],
      ["1a", "3"],
    ]);
  });

  test("a cap on a bonus is no deduction: 8 earned, 5 given, and the section stays clean", () => {
    const rulebook = rulebookOf(
      [{ effect: "bonus", amount: 4, cap: 5 }],
      {},
      { cleanBonus: 2, max: 2 },
    );
    const card = cardOf(rulebook, [byLinXiao({ quantity: "2" })]);
    expect(figures(card)).toEqual(["107", "0", "7", "0"]);
  });

  test("a cap on a deduction gives back what lies above it: 3 × 2 costs 5, and is not clean", () => {
    const rulebook = rulebookOf([{ amount: 2, cap: 5 }], {}, { cleanBonus: 2 });
    const card = cardOf(rulebook, [byLinXiao({ quantity: "3" })]);
    expect(figures(card)).toEqual(["95", "5", "0", "0"]);
  });

  test("a maximum of points holds no yuan back: 5 points at most 3, and 50 yuan", () => {
    const rulebook = rulebookOf([point, yuan], {}, { max: 3 });
    const records = [byLinXiao({ quantity: "5" }), byLinXiao({ clause: "1.2" })];
    expect(figures(cardOf(rulebook, records))).toEqual(["97", "3", "0", "-50"]);
  });

  test("a fine in yuan is a deduction to a clean bonus too", () => {
    const card = cardOf(rulebookOf([yuan], {}, { cleanBonus: 2 }), [byLinXiao({})]);
    expect(figures(card)).toEqual(["100", "0", "0", "-50"]);
  });
});

describe("a first offence that is a warning", () => {
  const warned = { firstOffence: "warn" };

  test("is one that happened: a row of none before it waives nothing", () => {
    const records = [byLinXiao({ quantity: "0" }), byLinXiao({ day: "2026-03-05" })];
    const card = cardOf(rulebookOf([point], warned), records);
    expect(scoreOf(card)).toBe("100");
    expect(card.lines.map(({ status }) => status)).toEqual(["counted", "warned"]);
  });

  test("is asked where a row without a day may have come before a dated one of another amount", () => {
    const rulebook = rulebookOf([{ amount: [1, 5] }], warned);
    const undated = record({ clause: "1.1", name: "林晓", period: "2026-03", figure: "1" });
    const card = cardOf(rulebook, [byLinXiao({ figure: "5" }), undated]);
    // the 1 is waived, for it may be the first and costs least
    expect(scoreOf(card)).toBe("95");
    expect(asked(card)).toEqual(["firstOffenceTie"]);
  });

  test("is settled where the undated row is of a later month", () => {
    const rulebook = rulebookOf([{ amount: [1, 5] }], warned);
    const later = record({ clause: "1.1", name: "林晓", period: "2026-04", figure: "1" });
    const card = cardOf(rulebook, [byLinXiao({ figure: "5" }), later]);
    expect([scoreOf(card), asked(card)]).toEqual(["100", []]);
  });
});

describe("several people in one cell", () => {
  const both = (said: object) => record({ clause: "1.1", names: ["林晓", "周平"], day, ...said });

  test("points of 2 for two people are 1 each, doubled or not, and both figures are shown", () => {
    const rulebook = rulebookOf([{ ...point, ...doubled }]);
    for (const said of [{ figure: "2" }, { figure: "2", quantity: "2" }]) {
      const card = cardOf(rulebook, [both(said)]);
      expect([scoreOf(card), asked(card)]).toEqual(["99", ["figureDiffers"]]);
    }
  });

  test("points of 2 for two people are 1 each where nothing is ever doubled", () => {
    const card = cardOf(rulebookOf([point]), [both({ figure: "2" })]);
    expect([scoreOf(card), asked(card)]).toEqual(["99", []]);
  });

  test("a quantity that is not their number is each one's", () => {
    expect(scoreOf(cardOf(rulebookOf([point]), [both({ quantity: "3" })]))).toBe("97");
  });
});

describe("cards of recordings", () => {
  const recordings = { scope: "recording" };
  const heard = (recording: string, said: object = {}) => byLinXiao({ recording, ...said });
  const monthly = { per: "month" };

  test("a reward of the month in yuan is no points", () => {
    const rulebook = rulebookOf([point, { ...yuan, ...monthly, effect: "bonus" }], recordings);
    const card = cardOf(rulebook, [heard("R1"), byLinXiao({ clause: "1.2" })]);
    expect(figures(card)).toEqual(["99", "1", "0", "50"]);
  });

  test("a deduction of the month is taken off the mean whole, and is no bonus", () => {
    const rulebook = rulebookOf([point, { amount: 3, ...monthly }], recordings);
    const card = cardOf(rulebook, [
      heard("R1"),
      heard("R2", { quantity: "2" }),
      byLinXiao({ clause: "1.2" }),
    ]);
    // (99 + 98) / 2 − 3
    expect(figures(card)).toEqual(["95.5", "4.5", "0", "0"]);
  });

  test("a capped reward without a recording stops at its cap", () => {
    const rulebook = rulebookOf([point, { effect: "bonus", amount: 2, cap: 5 }], recordings);
    const praised = byLinXiao({ clause: "1.2", quantity: "4" });
    expect(figures(cardOf(rulebook, [heard("R1"), praised]))).toEqual(["104", "1", "5", "0"]);
  });

  test("yuan are what the lines of the recordings sum to", () => {
    const rulebook = rulebookOf([point, { ...yuan, cap: 60 }], recordings);
    const fined = (recording: string) => heard(recording, { clause: "1.2" });
    expect(figures(cardOf(rulebook, [fined("R1"), fined("R2")]))).toEqual([
      "100",
      "0",
      "0",
      "-100",
    ]);
  });

  test("fines beyond a fifth of the wage are warned of", () => {
    const rulebook = rulebookOf([point, { ...yuan, amount: 700 }], recordings);
    const source = { sheet: "工资", cell: "B2" };
    const wages = [
      { person: person("林晓"), amount: { numerator: 3000n, denominator: 1n }, source },
    ];
    const records = [heard("R1", { clause: "1.2" })];
    const { issues } = score({ rulebook, records, people: [], wages });
    expect(issues).toMatchObject([{ code: "overOneFifth", cell: "B2" }]);
  });
});

describe("rows that name nobody", () => {
  test("of a team leave open whose team is not known, and nobody of another team", () => {
    const records = [
      record({ clause: "1.1", team: "一组", day }),
      byLinXiao({}),
      record({ clause: "1.1", name: "周平", team: "二组", day }),
    ];
    const { cards } = score({ rulebook: rulebookOf([point]), records, people: [] });
    const open = cards.map(({ subject, provisional }) => [subject.name, provisional]);
    expect(new Map(open as [string, boolean][])).toEqual(
      new Map([
        ["林晓", true],
        ["周平", false],
      ]),
    );
  });
});

test("a listed person whom nobody graded is open, and is named by the question", () => {
  const grades = [
    { label: "优", amount: 10 },
    { label: "差", amount: 5 },
  ];
  const rulebook = rulebookOf([{ effect: "grade", choices: grades }]);
  const { cards } = score({ rulebook, records: [], people: [person("林晓")] });
  expect(cards[0]?.issues).toMatchObject([{ code: "missingGrade", cell: null, text: "林晓" }]);
  expect(cards[0]?.provisional).toBe(true);
});
