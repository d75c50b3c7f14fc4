import { scored } from "./scored";

const sample = scored("rewards-penalties-2026-03", "rewards-penalties");

/*
 * The first offence of a clause is a warning; who was warned in February is fined in March. There is
 * no base, so there is no score.
 */
test.each([
  [
    "汪子涵",
    -10 - 10 - 20 + 100,
    "two more of P.2, unanswered again after a warning, a suggestion",
  ],
  ["祝思远", -30 - 50 + 50, "the line kept busy again, software again, an error put right"],
  [
    "项天翼",
    -10 - 100 + 20,
    "games in February and websites in March are one clause; a virus twice",
  ],
  ["钟书瑶", 50 + 20 + 20, "praised by letter, by telephone, and diligent"],
  ["裴文博", 0, "one warning; the dismissal costs no yuan"],
  ["庄晓雯", 20, "swaps cost nothing, praise by another department"],
  ["辛子昂", -50, "warned for noise in February, fined for a brawl in March"],
  ["乔一诺", -10 + 20, "an agreement lost twice, a proposal"],
  ["倪思雨", -10, "nail varnish after make-up; hair and a visitor are first offences"],
  ["卞晨曦", -10 + 50, "a mouse thrown twice, an error put right"],
  ["鲁佳怡", 20, "praised by another department"],
  ["文静姝", 0, "on the list without an entry"],
])("%s: %d yuan (%s)", async (name, yuan) => {
  expect((await sample).card(name)).toMatchObject({ yuan, score: null });
});

test("everybody on the list has a card, 15 in all", async () => {
  expect((await sample).cards).toHaveLength(15);
});

describe("sanctions", () => {
  test("leaked customer data: wage, dismissal, notice", async () => {
    expect((await sample).card("裴文博").sanctions).toEqual(["wageForfeit", "dismissal", "notice"]);
  });

  test("a notice is not waived at the first virus", async () => {
    expect((await sample).card("项天翼").sanctions).toEqual(["notice", "notice"]);
  });

  test("a missed swapped shift is an absence of both; that both were meant is asked", async () => {
    const { card, codesOf } = await sample;
    expect([card("辛子昂").sanctions, card("乔一诺").sanctions]).toEqual([
      ["absence"],
      ["absence"],
    ]);
    expect(codesOf("辛子昂")).toContain("sharedRecord");
  });

  test("no record of handing over: a warning", async () => {
    expect((await sample).card("康志成").sanctions).toEqual(["warning"]);
  });
});

test("of four swaps the fourth is listed; the swap of February is another month's", async () => {
  const swaps = (await sample).card("庄晓雯").lines.filter(({ clause }) => clause === "S.1");
  const sumOf = (figures: readonly number[]) => figures.reduce((sum, figure) => sum + figure, 0);
  expect(sumOf(swaps.map(({ quantity }) => quantity))).toBe(4);
  expect(sumOf(swaps.map(({ charged }) => charged))).toBe(1);
  expect(swaps.every(({ points }) => points === 0)).toBe(true);
});

describe("what is asked", () => {
  test("倪思雨 was fined 10 for a first offence: both figures are shown, the rulebook counts", async () => {
    expect((await sample).codesOf("倪思雨")).toEqual(["figureDiffers"]);
  });

  test("汪子涵 was only warned at the third offence of P.2: the rulebook's 10 count", async () => {
    const { card } = await sample;
    const [asked, ...more] = card("汪子涵").issues;
    expect(more).toEqual([]);
    expect(asked).toMatchObject({ code: "figureDiffers", cell: "D38", text: "0" });
  });

  test("梅雨桐: no clause is about outings; two first offences cost nothing", async () => {
    const { card, codesOf } = await sample;
    expect([card("梅雨桐").yuan, codesOf("梅雨桐")]).toEqual([0, ["unknownClause"]]);
  });

  test("苏婉清: praise of an unknown kind counts the least, 20", async () => {
    const { card, codesOf } = await sample;
    expect([card("苏婉清").yuan, codesOf("苏婉清")]).toEqual([20, ["missingAmount"]]);
  });

  test("the two workdays of 22 without an inspection are named", async () => {
    const [missing, ...more] = (await sample).issues.filter(
      ({ code }) => code === "missingEntries",
    );
    expect(more).toEqual([]);
    expect(missing?.message).toMatch(/2026-03-12.*2026-03-27/);
    expect(missing?.message).not.toMatch(/2026-03-(13|28)/);
  });
});
