import { matchClause } from "../../../src/sheet";
import { loaded, outbound } from "../outbound";
import { labelledWordings } from "./wordings";

describe("matchClause on the outbound regulation", () => {
  it.each(labelledWordings)("never takes %j for another clause than %s", (wording, clause) => {
    const { clause: matched } = matchClause(wording, outbound);
    expect([clause, null]).toContain(matched);
  });

  it("recognises at least 85 % of the wordings that mean a clause", () => {
    const meant = labelledWordings.filter(([, clause]) => clause !== null);
    const matched = meant.filter(([text, clause]) => matchClause(text, outbound).clause === clause);
    expect(meant.length).toBeGreaterThanOrEqual(60);
    expect(matched.length / meant.length).toBeGreaterThanOrEqual(0.85);
  });
});

describe("matchClause says how it found a clause", () => {
  it.each([
    ["1.2", "id", 1],
    ["1.2 上班做与工作无关的事", "id", 1],
    ["上班做与工作无关的事", "text", 1],
    ["上班做与工作无关的事。", "text", 1],
    ["上班 玩手机", "alias", 0.98],
  ])("%j by its %s with confidence %d", (wording, how, confidence) => {
    expect(matchClause(wording, outbound)).toMatchObject({ clause: "1.2", how, confidence });
  });

  it.each([
    ["现场管理第2条", "1.2"],
    ["违反现场管理第十三条", "1.13"],
    ["业务与培训（4）", "6.4"],
    ["第七条其他第1点", "7.1"],
    ["一、现场管理 第2项：上班玩手机", "1.2"],
    ["二、现场管理第2条", null],
    ["现场管理第20条", null],
    ["现场管理第2条：大声喧哗", null],
    ["现场管理2次", null],
  ])("%j by its section and its number there", (wording, clause) => {
    expect(matchClause(wording, outbound).clause).toBe(clause);
  });

  it("gives a near wording less than certainty", () => {
    const match = matchClause("进机房没换鞋", outbound);
    expect(match).toMatchObject({ clause: "1.4", how: "near" });
    expect(match.confidence).toBeLessThan(0.95);
  });

  it("gives at most three candidates, best first, for a wording that means two clauses", () => {
    const { clause, how, candidates } = matchClause("客户资料", outbound);
    expect({ clause, how }).toEqual({ clause: null, how: "none" });
    expect(candidates.length).toBeLessThanOrEqual(3);
    expect(
      candidates
        .slice(0, 2)
        .map((one) => one.clause)
        .sort(),
    ).toEqual(["1.3", "5.1"]);
  });

  it("shows both clauses where an id and its text contradict each other", () => {
    const { candidates } = matchClause("1.3 泄露客户资料", outbound);
    expect(candidates.map((one) => one.clause)).toEqual(["1.3", "5.1"]);
  });

  it("matches nothing to an empty text", () => {
    expect(matchClause("  ", outbound)).toMatchObject({ clause: null, candidates: [] });
  });
});

describe("matchClause on other numberings", () => {
  const lettered = loaded({
    id: "lettered",
    title: { "zh-CN": "奖惩" },
    edition: "1",
    source: { document: "测试" },
    sections: [
      {
        id: "P",
        title: "办公行为",
        clauses: [
          { id: "P.1", text: "办公区大声接听私人来电", effect: "deduct", amount: 5 },
          { id: "P.12", text: "下班后未关闭电脑", effect: "deduct", amount: 5 },
        ],
      },
      {
        id: "Q",
        title: "其它",
        clauses: [
          { id: "7", text: "工牌遗失", effect: "deduct", amount: 1 },
          { id: "1.A.1", text: "开头语缺失", effect: "deduct", amount: 1 },
        ],
      },
    ],
  });

  it.each([
    ["P.12", "P.12"],
    ["p.1 接听私人来电", "P.1"],
    ["1.A.1、没有开头语", "1.A.1"],
    ["7", "7"],
    ["第7条", "7"],
    ["7、下班后未关闭电脑", null],
    ["3、下班后未关闭电脑", "P.12"],
    ["7次", null],
    ["P.2", null],
  ])("reads %j as %s", (wording, clause) => {
    expect(matchClause(wording, lettered).clause).toBe(clause);
  });
});
