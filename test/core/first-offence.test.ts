import { point, cardOf, scoreOf, asked, byLinXiao } from "./cards";
import { record } from "./records";
import { rulebookOf } from "./rulebook";

/* Which offence is the first, and what it waives (docs/scoring.md); the figures are worked out by hand. */

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

  test("waives no more than there was: half an hour", () => {
    const rulebook = rulebookOf([{ ...point, per: "hour" }], warned);
    expect(scoreOf(cardOf(rulebook, [byLinXiao({ quantity: "0.5" })]))).toBe("100");
  });

  test("is asked where half an hour and an hour of one day are as dear: the half is waived", () => {
    const rulebook = rulebookOf([{ ...point, per: "hour" }], warned);
    const records = [byLinXiao({ quantity: "1" }), byLinXiao({ quantity: "0.5" })];
    const card = cardOf(rulebook, records);
    expect([scoreOf(card), asked(card)]).toEqual(["99", ["firstOffenceTie"]]);
  });

  test("is none that an allowance covers: of 1, 5 and 2 the 1 is free and the 5 came first", () => {
    const allowed = { amount: [1, 5], allowance: { count: 1, per: "month" } };
    const records = ["1", "5", "2"].map((figure, at) =>
      byLinXiao({ figure, day: `2026-03-0${at + 2}` }),
    );
    expect(scoreOf(cardOf(rulebookOf([allowed], warned), records))).toBe("98");
  });

  test("is the month's one where a clause counts by the month, not a row that did not count", () => {
    const records = [byLinXiao({ figure: "1" }), byLinXiao({ figure: "5", day: "2026-03-05" })];
    const rulebook = rulebookOf([{ amount: [1, 5], per: "month" }], warned);
    expect(scoreOf(cardOf(rulebook, records))).toBe("100");
  });

  test("is settled where the undated row is of a later month", () => {
    const rulebook = rulebookOf([{ amount: [1, 5] }], warned);
    const later = record({ clause: "1.1", name: "林晓", period: "2026-04", figure: "1" });
    const card = cardOf(rulebook, [byLinXiao({ figure: "5" }), later]);
    expect([scoreOf(card), asked(card)]).toEqual(["100", []]);
  });
});

describe("a first offence that is waived", () => {
  const warned = { firstOffence: "warn" };

  test("is no reward, and none that was withdrawn", () => {
    const rulebook = rulebookOf([point, { amount: 2, effect: "bonus" }], warned);
    const records = [
      byLinXiao({ void: true }),
      byLinXiao({ day: "2026-03-05" }),
      byLinXiao({ clause: "1.2" }),
    ];
    const card = cardOf(rulebook, records);
    expect(scoreOf(card)).toBe("102");
    expect(card.lines.map(({ status }) => status)).toEqual(["void", "warned", "counted"]);
  });

  test("depends on what the innermost section says", () => {
    const strict = {
      id: "1a",
      title: "从严",
      firstOffence: null,
      clauses: [{ id: "2.1", text: "从严", effect: "deduct", amount: 1 }],
    };
    const rulebook = rulebookOf([point], {}, { firstOffence: "warn", sections: [strict] });
    const card = cardOf(rulebook, [byLinXiao({}), byLinXiao({ clause: "2.1" })]);
    expect(scoreOf(card)).toBe("99");
  });
});
