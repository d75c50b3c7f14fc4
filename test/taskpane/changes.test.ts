import type { ScoreOutcome } from "../../src/app";
import { exact, toNumber } from "../../src/core";
import { changesSince } from "../../src/taskpane/results/changes";

/** An outcome of people's scores, by id and month. */
const outcome = (scores: Readonly<Record<string, number>>): ScoreOutcome => {
  const cards = Object.entries(scores).map(([who, score]) => {
    const [id = "", period = ""] = who.split(" ");
    return { subject: { kind: "person", id, name: id, team: null }, period, score: exact(score) };
  });
  return { cards, rankedBy: "point" } as unknown as ScoreOutcome;
};

const told = (before: ScoreOutcome, now: ScoreOutcome) =>
  changesSince(before, now).map(({ card, by, index }) => [
    card.subject.id,
    by && toNumber(by),
    index,
  ]);

test("a change is told for each person and month, with what it comes to", () => {
  const before = outcome({ "甲 2026-03": 100, "甲 2026-02": 98, "乙 2026-03": 95 });
  const now = outcome({ "乙 2026-03": 95.5, "甲 2026-03": 100, "甲 2026-02": 96 });
  expect(told(before, now)).toEqual([
    ["乙", 0.5, 0],
    ["甲", -2, 2],
  ]);
});

test("who came in or went out is told without a difference", () => {
  const before = outcome({ "甲 2026-03": 100 });
  const now = outcome({ "乙 2026-03": 90 });
  expect(told(before, now)).toEqual([
    ["乙", null, 0],
    ["甲", null, null],
  ]);
});
