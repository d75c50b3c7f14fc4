import { exact, payFor, payWarnings, toDecimal } from "../../src/core";

const bands = [
  { from: exact(60), share: exact("0.8") },
  { from: exact(90), share: exact(1) },
  { from: exact(100), share: exact("1.2") },
];
const pay = (score: string, with_ = bands) => {
  const paid = payFor(exact(score), exact(3000), with_);
  return paid && toDecimal(paid);
};

test("the highest band reached decides; a band begins with its own figure", () => {
  expect([pay("59.9"), pay("60"), pay("89.9"), pay("90"), pay("110")]).toEqual([
    null,
    "2400",
    "2400",
    "3000",
    "3600",
  ]);
});

test("without bands the pay is in proportion: 97.5 of 100 earns 2925 of 3000", () => {
  expect(pay("97.5", [])).toBe("2925");
});

describe("the guard", () => {
  const codes = (withheld: string, minimum: string | null) =>
    payWarnings(
      exact(3000),
      exact(withheld),
      minimum === null ? null : { amount: exact(minimum), since: "2025-07-01" },
    ).map(({ code }) => code);

  test("a fifth of 3000 is 600: that much is silent, a fen more warns", () => {
    expect([codes("600", null), codes("600.01", null)]).toEqual([[], ["overOneFifth"]]);
  });

  test("what is left is held against the minimum wage entered", () => {
    expect([codes("500", "2500"), codes("500.01", "2500")]).toEqual([[], ["belowMinimumWage"]]);
  });
});
