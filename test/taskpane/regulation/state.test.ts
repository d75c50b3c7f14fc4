import { readRegulation } from "../../../src/regulation";
import {
  type RegulationEvent,
  type RegulationState,
  firstRegulationState,
  reduceRegulation,
} from "../../../src/taskpane/regulation/state";

const text = "值班办法\n每月基准分为100分。\n一、纪律（20分）\n1、值班时间睡觉，每次扣2分。";
const read: RegulationEvent = { type: "read", read: { text, ...readRegulation(text) } };

const after = (...events: RegulationEvent[]): RegulationState =>
  events.reduce(reduceRegulation, firstRegulationState("2026"));

const sleeping = (state: RegulationState) => state.draft?.rulebook.sections[0]?.clauses[0]?.amount;
const set = (amount: number): RegulationEvent => ({
  type: "clauseSet",
  index: 1,
  change: { effect: "deduct", amount, unit: "point", per: "occurrence" },
});

test("once read, the text's title and base are offered", () => {
  expect(after({ type: "readingStarted" }, read)).toMatchObject({
    title: "值班办法",
    edition: "2026",
    base: "100",
    busy: null,
    text,
  });
});

test("one editor is open at a time, and it closes when its clause is set", () => {
  const open = after(
    read,
    { type: "clauseToggled", index: 0 },
    { type: "clauseToggled", index: 1 },
  );
  expect(open.editing).toBe(1);
  expect(reduceRegulation(open, { type: "clauseToggled", index: 1 }).editing).toBeNull();
  const done = reduceRegulation(open, set(5));
  expect([done.editing, sleeping(done)]).toEqual([null, 5]);
});

test("a refused amount leaves the editor open and the clause as it was, until the next attempt", () => {
  const refused = after(read, { type: "clauseToggled", index: 1 }, set(21));
  expect(refused).toMatchObject({ editing: 1, refused: true });
  expect(sleeping(refused)).toBe(2);
  expect(reduceRegulation(refused, set(20))).toMatchObject({ editing: null, refused: false });
});

test("a failure keeps what was typed and read", () => {
  const failed = after(read, { type: "savingStarted" }, { type: "failed" });
  expect(failed.busy).toBeNull();
  expect(failed.draft).not.toBeNull();
});

test("once saved, the page begins anew", () => {
  expect(after(read, { type: "saved" })).toEqual(firstRegulationState("2026"));
});
