import { type Scorecard, exact } from "../../src/core";
import type { Listing } from "../../src/taskpane/state";
import { listed, matching, ranked } from "../../src/taskpane/results/ranked";

function card(name: string, score: number | null, more: Partial<Scorecard["subject"]> = {}) {
  const subject = { kind: "person", id: null, name, team: null, ...more };
  return {
    subject,
    period: "2026-03",
    score: score === null ? null : exact(score),
  } as unknown as Scorecard;
}

const ranks = (...cards: Scorecard[]) => ranked(cards, "point").map(({ rank }) => rank);

describe("ranks", () => {
  it("are shared by equal scores, and the next one counts all before it", () => {
    expect(ranks(card("甲", 102), card("乙", 99.5), card("丙", 99.5), card("丁", 98))).toEqual([
      1, 2, 2, 4,
    ]);
  });

  it("are given within a month", () => {
    const february = { ...card("甲", 90), period: "2026-02" };
    expect(ranks(card("甲", 100), february)).toEqual([1, 1]);
  });

  it("are not given to teams, nor count them, nor where there is no score", () => {
    const team = card("外呼一组", 200, { kind: "team" });
    expect(ranks(team, card("甲", 100), card("乙", null))).toEqual([null, 1, null]);
  });
});

test("yuan rank where the rules know no points", () => {
  const fined = (name: string, yuan: number) => ({ ...card(name, null), yuan: exact(yuan) });
  const cards = [fined("甲", 50), fined("乙", -20), fined("丙", -20), fined("丁", -100)];
  expect(ranked(cards, "yuan").map(({ rank }) => rank)).toEqual([1, 2, 2, 4]);
});

test("a listing shows a team and a month, by deductions or by name", () => {
  const one = (name: string, team: string, period: string, deducted: number) => ({
    ...card(name, 100, { team }),
    period,
    deducted: exact(deducted),
  });
  const cards = [
    one("李四", "一组", "2026-03", 0),
    one("陈一", "一组", "2026-03", 4),
    one("张三", "二组", "2026-03", 2),
    one("李四", "一组", "2026-02", 9),
  ];
  const names = (listing: Partial<Listing>) =>
    listed(ranked(cards, "point"), {
      query: "",
      sort: "rank",
      team: null,
      month: null,
      ...listing,
    }).map(({ card: { subject, period } }) => `${subject.name} ${period?.slice(5)}`);
  expect(names({})).toEqual(["李四 03", "陈一 03", "张三 03", "李四 02"]);
  expect(names({ team: "一组", month: "2026-03" })).toEqual(["李四 03", "陈一 03"]);
  expect(names({ sort: "deducted", month: "2026-03" })).toEqual(["陈一 03", "张三 03", "李四 03"]);
  expect(names({ sort: "name", month: "2026-03" })).toEqual(["陈一 03", "李四 03", "张三 03"]);
});

describe("the search", () => {
  const people = [
    card("张三", 100, { id: "A1001", team: "外呼一组" }),
    card("李四", 99, { id: "A1002", team: "外呼二组" }),
  ];
  const all = ranked(people, "point");
  const names = (query: string) =>
    matching(all, query).map(({ card: found }) => found.subject.name);

  it("finds by a part of the name, the id in any case, or the team", () => {
    expect(names("张")).toEqual(["张三"]);
    expect(names("a1002")).toEqual(["李四"]);
    expect(names("外呼")).toEqual(["张三", "李四"]);
  });

  it("shows everybody for blanks, and nobody for what is not there", () => {
    expect(names("  ")).toEqual(["张三", "李四"]);
    expect(names("王五")).toEqual([]);
  });
});
