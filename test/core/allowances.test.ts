import { toDecimal } from "../../src/core";
import { day, point, doubled, person, cardOf, figures, scoreOf, asked, byLinXiao } from "./cards";
import { record } from "./records";
import { rulebookOf } from "./rulebook";

/* What one row counts, and what an allowance leaves of it (docs/scoring.md); the figures are worked out by hand. */

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

  test("a withdrawn row uses none of it: of four late, one withdrawn, one is left to charge", () => {
    const records = [
      late("林晓", { void: true }),
      ...["周平", "何敏", "吴凡"].map((name) => late(name)),
    ];
    expect(scoreOf(cardOf(team, records, "一组"))).toBe("99");
  });

  test("a withdrawn row shows whom it names", () => {
    const names = ["林晓", "周平", "何敏"];
    const row = record({ clause: "1.1", names, team: "一组", day, void: true });
    const [line] = cardOf(team, [row], "一组").lines;
    expect(line?.quantity && toDecimal(line.quantity)).toBe("3");
  });

  test("a quantity that is the number of names counts people: three, and one of them again", () => {
    const names = ["林晓", "周平", "何敏"];
    const three = record({ clause: "1.1", names, team: "一组", day, quantity: "3" });
    expect(scoreOf(cardOf(team, [three, late("林晓")], "一组"))).toBe("99");
  });

  test("who is named plainly and aggravated on one day counts once, at the dearest", () => {
    const clause = { ...point, ...doubled, subject: "team", per: "person" };
    const rulebook = rulebookOf([{ ...clause, allowance: { count: 2, per: "day" } }]);
    const plain = ["林晓", "周平", "何敏"].map((name) => late(name));
    const records = [...plain, late("林晓", { aggravated: true })];
    // Two plain are free, and one aggravated costs 2.
    expect(scoreOf(cardOf(rulebook, records, "一组"))).toBe("98");
    expect(scoreOf(cardOf(rulebook, records.toReversed(), "一组"))).toBe("98");
  });

  test("what counts by the month counts once, at its dearest", () => {
    const records = [byLinXiao({ figure: "1" }), byLinXiao({ figure: "5" })];
    expect(scoreOf(cardOf(rulebookOf([{ amount: [1, 5], per: "month" }]), records))).toBe("95");
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

  test("what one covers has no sanction: two late are allowed, with the third all three are shown", () => {
    const allowed = { ...point, allowance: { count: 2, per: "month" }, sanctions: ["dismissal"] };
    const rows = ["2026-03-02", "2026-03-03", "2026-03-04"].map((one) => byLinXiao({ day: one }));
    const sanctions = (count: number) =>
      cardOf(rulebookOf([allowed]), rows.slice(0, count)).sanctions.map(
        ({ source }) => source.length,
      );
    expect([sanctions(2), sanctions(3)]).toEqual([[], [3]]);
  });

  test("a row that names people of two teams counts in both: three late of each", () => {
    const row = (...names: readonly [string, string]) => ({
      ...record({ clause: "1.1", names, day }),
      people: [person(names[0]), { ...person(names[1]), team: "二组" }],
    });
    const records = [row("林晓", "吴凡"), row("周平", "陈可"), row("何敏", "孙立")];
    const cards = ["一组", "二组"].map((name) => cardOf(team, records, name));
    expect(cards.map(scoreOf)).toEqual(["99", "99"]);
  });

  test("points of 2 for two whom a team's row names are 1 each, not one doubled", () => {
    const counted = { ...point, ...doubled, subject: "team", allowance: { count: 0, per: "day" } };
    const row = record({ clause: "1.1", names: ["林晓", "周平"], team: "一组", day, figure: "2" });
    const card = cardOf(rulebookOf([counted]), [row], "一组");
    expect([scoreOf(card), asked(card)]).toEqual(["98", []]);
  });

  test("what counts by the month is not lost to a dearer row of none", () => {
    const records = [byLinXiao({}), byLinXiao({ quantity: "0", aggravated: true })];
    const card = cardOf(rulebookOf([{ ...point, ...doubled, per: "month" }]), records);
    expect(scoreOf(card)).toBe("99");
  });

  test("a withdrawn row without its day asks nothing", () => {
    const undated = { clause: "1.1", name: "林晓", team: "一组", period: "2026-03", void: true };
    expect(asked(cardOf(team, [record(undated)], "一组"))).toEqual([]);
  });

  test("a row without its day leaves its line open", () => {
    const undated = record({ clause: "1.1", name: "林晓", team: "一组", period: "2026-03" });
    const [line] = cardOf(team, [undated], "一组").lines;
    expect(line?.status).toBe("provisional");
  });

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

test("aggravated points ask for a quantity of aggravated cases: 6 of 1 doubled are 3", () => {
  const [issue] = cardOf(rulebookOf([{ ...point, ...doubled }]), [
    byLinXiao({ figure: "6", aggravated: true }),
  ]).issues;
  expect(issue).toMatchObject({
    code: "quantityFromFigure",
    facts: { amount: "2", quantity: "3" },
  });
});

test("a reward by the hour asks how many hours, as a deduction does", () => {
  const card = cardOf(rulebookOf([{ ...point, effect: "bonus", per: "hour" }]), [byLinXiao({})]);
  expect([scoreOf(card), asked(card)]).toEqual(["101", ["missingQuantity"]]);
});
