import { toDecimal } from "../../src/core";
import { point, yuan, cardOf, figures, byLinXiao, scoreOf } from "./cards";
import { rulebookOf } from "./rulebook";

/* What maxima, caps and bonuses make of the lines (docs/scoring.md); the figures are worked out by hand. */

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

describe("what a card comes to", () => {
  const bonus = { amount: 30, effect: "bonus" };

  test("below its ceiling stays as it is", () => {
    const rulebook = rulebookOf([point], { ceiling: 98 });
    const score = (quantity: string) => scoreOf(cardOf(rulebook, [byLinXiao({ quantity })]));
    expect(["1", "2", "3"].map(score)).toEqual(["98", "98", "97"]);
  });

  test("stops at the ceiling, its lines do not", () => {
    const card = cardOf(rulebookOf([bonus], { ceiling: 120 }), [byLinXiao({})]);
    expect(figures(card)).toEqual(["120", "0", "30", "0"]);
  });

  test("reaches a grade from its first point on, and the highest of those reached", () => {
    const grades = [
      { label: "合格", from: 60 },
      { label: "优秀", from: 90 },
    ];
    const cost = (amount: number) => cardOf(rulebookOf([{ amount }], { grades }), [byLinXiao({})]);
    expect([10, 11, 40, 41].map((amount) => cost(amount).grade)).toEqual([
      "优秀",
      "合格",
      "合格",
      null,
    ]);
  });

  test("names the sanctions of what happened: not of none, and not of what was withdrawn", () => {
    const rulebook = rulebookOf([{ effect: "sanction", sanctions: ["dismissal"] }]);
    const sanctions = (said: object) => cardOf(rulebook, [byLinXiao(said)]).sanctions.length;
    expect([{}, { quantity: "0" }, { void: true }].map(sanctions)).toEqual([1, 0, 0]);
  });
});
