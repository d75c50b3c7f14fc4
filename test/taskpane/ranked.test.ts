import { type Scorecard, exact } from "../../src/core";
import { matching, ranked } from "../../src/taskpane/results/ranked";

function card(name: string, score: number | null, more: Partial<Scorecard["subject"]> = {}) {
  const subject = { kind: "person", id: null, name, team: null, ...more };
  return {
    subject,
    period: "2026-03",
    score: score === null ? null : exact(score),
  } as unknown as Scorecard;
}

const ranks = (...cards: Scorecard[]) => ranked(cards).map(({ rank }) => rank);

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

describe("the search", () => {
  const all = ranked([
    card("张三", 100, { id: "A1001", team: "外呼一组" }),
    card("李四", 99, { id: "A1002", team: "外呼二组" }),
  ]);
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
