import { scored } from "./scored";

const sample = scored("service-norms-2026-03", "service-norms");

test("everybody on the list has a card, 15 in all", async () => {
  expect((await sample).cards).toHaveLength(15);
});

/* Each starts from 100; clauses 1–7, 9–11 and 16 take 10, 8, 12 and 17 take 6, 13–15 take 5. */
test.each([
  ["顾念慈", 10 + 6 + 5 * 2 + 6 + 10, "five events, one of two tickets"],
  ["沈嘉禾", 10 + 10 * 2 + 5 + 6, "a severe nuisance call weighs double"],
  ["陆景行", 6 * 2 + 6 * 3 + 5, "a complaint doubles, three tickets, an upheld appeal counts 0"],
  ["叶知秋", 10 + 10 * 2 + 10 + 6 * 2 * 2, "two tickets doubled: 24"],
  ["江若彤", 0, "no event at all"],
  ["温宁远", 10 + 10 + 5 * 4 + 6, "four tickets"],
  ["白芷若", 10 + 10 + 6 + 5 + 5, "a ticket without the sheet's own points"],
  ["邵明哲", 10 + 6 * 2 + 10 + 10 + 5, "twice, which is not double"],
  ["龚子墨", 10 + 5 * 2 + 10 + 5 * 2, "a clause by its number"],
  ["贺云舟", 6 * 2 + 5 + 10 + 5 * 2, "a doubled ticket"],
  ["俞佳慧", 5 * 3 + 10 + 6 + 10, "three tickets"],
])("%s loses %d: %s", async (name, deducted) => {
  expect((await sample).card(name)).toMatchObject({
    deducted,
    score: 100 - deducted,
    issues: [],
  });
});

test("崔雅静 loses 120 and stops at 0: six of 10, 3 tickets of 10, again 10, and 20 doubled", async () => {
  const card = (await sample).card("崔雅静");
  expect([card.deducted, card.score]).toEqual([6 * 10 + 3 * 10 + 10 + 20, 0]);
  expect(card.sanctions).toEqual(["liability"]);
});

test("who filed a false ticket answers for its consequences", async () => {
  expect((await sample).card("叶知秋").sanctions).toEqual(["liability"]);
});

test("the appeal that was upheld stays visible", async () => {
  const { lines } = (await sample).card("陆景行");
  expect(lines.filter(({ status }) => status === "void")).toMatchObject([
    { clause: "1", points: 0 },
  ]);
});

describe("what is asked, never counted as nothing", () => {
  test("柏文轩: no clause is about a badge; the other three take 26", async () => {
    const { card, codesOf } = await sample;
    expect(codesOf("柏文轩")).toEqual(["unknownClause"]);
    expect(card("柏文轩").score).toBe(100 - 6 - 10 - 10);
  });

  test("尹思琪: wrongly entered, but was there a dispute (5) or only a delay (12)?", async () => {
    const { card } = await sample;
    const [asked, ...more] = card("尹思琪").issues;
    expect(more).toEqual([]);
    expect(asked).toMatchObject({ code: "unknownClause", text: "错误登记客户信息" });
    expect(card("尹思琪").score).toBe(90);
  });

  test("骆天成: 10 points for tickets of 5 and no number: one counted, two asked", async () => {
    const { card, codesOf } = await sample;
    expect(codesOf("骆天成")).toEqual(["quantityFromFigure"]);
    expect(card("骆天成").score).toBe(100 - 5 - 6 * 2);
  });
});
