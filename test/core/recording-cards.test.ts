import { type EventRecord, score, toDecimal } from "../../src/core";
import { point, yuan, doubled, person, cardOf, figures, scoreOf, byLinXiao } from "./cards";
import { rulebookOf } from "./rulebook";

/* What counts by the month where cards are per recording (docs/scoring.md); the figures are worked out by hand. */

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

  test("a reward on a recording and one on none share an allowance: of two, one is free", () => {
    const praise = { amount: 2, effect: "bonus", allowance: { count: 1, per: "month" } };
    const praised = (said: object) => byLinXiao({ clause: "1.2", ...said });
    const rulebook = rulebookOf([point, praise], recordings);
    const records = [heard("R1"), praised({ recording: "R1" }), praised({ day: "2026-03-05" })];
    // 99, and the second reward whole
    expect(figures(cardOf(rulebook, records))).toEqual(["101", "1", "2", "0"]);
  });

  describe("share the day's allowance", () => {
    const free = { ...point, ...doubled, allowance: { count: 1, per: "day" } };
    const scores = (records: readonly EventRecord[]) => {
      const card = cardOf(rulebookOf([free], recordings), records);
      return [...card.recordings.map(({ score }) => score && toDecimal(score)), scoreOf(card)];
    };

    test("of one in each of two recordings, one is free, and none is the next day's", () => {
      expect(scores([heard("R1"), heard("R2")])).toEqual(["100", "99", "99.5"]);
      expect(scores([heard("R1"), heard("R2", { day: "2026-03-03" })])).toEqual([
        "100",
        "100",
        "100",
      ]);
    });

    test("the cheapest is free, in whichever recording: the aggravated one costs 2", () => {
      expect(scores([heard("R1", { aggravated: true }), heard("R2")])).toEqual(["98", "100", "99"]);
    });

    test("what it covers in one recording uses no warning up: of two, one is free and one is warned", () => {
      const rulebook = rulebookOf([free], { ...recordings, firstOffence: "warn" });
      const card = cardOf(rulebook, [heard("R1"), heard("R2")]);
      expect(card.lines.map(({ status }) => status)).toEqual(["counted", "warned"]);
      expect(scoreOf(card)).toBe("100");
    });

    test("units of one recording stay on its card: of 3 and 1, the first is free", () => {
      expect(scores([heard("R1", { quantity: "3" }), heard("R2")])).toEqual(["98", "99", "98.5"]);
    });
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

  test("keep their sanctions, those of a recording and those of the month", () => {
    const clauses = [{ sanctions: ["notice"] }, { ...monthly, sanctions: ["dismissal"] }];
    const rulebook = rulebookOf(
      clauses.map((clause) => ({ ...point, ...clause })),
      recordings,
    );
    const card = cardOf(rulebook, [heard("R1"), byLinXiao({ clause: "1.2" })]);
    expect(card.sanctions.map(({ sanction }) => sanction)).toEqual(["notice", "dismissal"]);
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
