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
const toggled = (index: number): RegulationEvent => ({
  type: "toggled",
  opened: { at: "clause", index },
});
const set = (amount: number): RegulationEvent => ({
  type: "clauseSet",
  index: 1,
  change: { effect: "deduct", amount, unit: "point", per: "occurrence" },
});

test("once read, the text's title and base are offered", () => {
  expect(after({ type: "readingStarted" }, read)).toMatchObject({
    top: { title: "值班办法", edition: "2026", base: "100", floor: "0" },
    busy: null,
    text,
  });
});

test("one editor is open at a time, and it closes when its clause is set", () => {
  const open = after(read, toggled(0), toggled(1));
  expect(open.opened).toEqual({ at: "clause", index: 1 });
  expect(reduceRegulation(open, toggled(1)).opened).toBeNull();
  const done = reduceRegulation(open, set(5));
  expect([done.opened, sleeping(done)]).toEqual([null, 5]);
});

test("a refused amount leaves the editor open and the clause as it was, until the next attempt", () => {
  const refused = after(read, toggled(1), set(21));
  expect(refused).toMatchObject({ opened: { at: "clause", index: 1 }, refused: true });
  expect(sleeping(refused)).toBe(2);
  expect(reduceRegulation(refused, set(20))).toMatchObject({ opened: null, refused: false });
});

test("a failure keeps what was typed and read", () => {
  const failed = after(read, { type: "savingStarted" }, { type: "failed" });
  expect(failed.busy).toBeNull();
  expect(failed.draft).not.toBeNull();
});

test("once saved, the page begins anew", () => {
  expect(after(read, { type: "saved" })).toEqual(firstRegulationState("2026"));
});

test("changes are taken back one by one, the last first", () => {
  const changed = after(read, set(5), set(6), { type: "clauseDropped", index: 0 });
  const undone = (of: RegulationState) => reduceRegulation(of, { type: "undone" });
  const before = undone(changed);
  expect([changed.draft?.entries.length, before.draft?.entries.length]).toEqual([1, 2]);
  expect(sleeping(before)).toBe(6);
  expect(sleeping(undone(undone(before)))).toBe(2);
  expect(sleeping(undone(undone(undone(before))))).toBe(2);
});

test("a text may be looked at again and the clauses come back as they were left", () => {
  const looking = after(read, set(5), { type: "textWanted" });
  expect(looking.draft).toBeNull();
  expect(sleeping(reduceRegulation(looking, { type: "draftWanted" }))).toBe(5);
});

test("a score that is given a base does not fall below 0, unless that is said otherwise", () => {
  const based = (...bases: string[]) =>
    after(read, ...bases.map((base): RegulationEvent => ({ type: "topSet", top: { base } }))).top;
  expect(based("").floor).toBe("");
  expect(based("", "9", "90")).toMatchObject({ base: "90", floor: "0" });
  const open = after(
    read,
    { type: "topSet", top: { floor: "" } },
    { type: "topSet", top: { base: "90" } },
  );
  expect(open.top.floor).toBe("");
});

test("once the last question is answered, all clauses are shown again", () => {
  const text2 = "一、纪律\n1、私自换班扣3。\n2、迟到扣1分。";
  const reading: RegulationEvent = {
    type: "read",
    read: { text: text2, ...readRegulation(text2) },
  };
  const filtered = after(reading, { type: "onlyOpenSet", onlyOpen: true });
  expect(filtered.onlyOpen).toBe(true);
  const done = reduceRegulation(filtered, { type: "readingsAccepted", places: [0] });
  expect(done.onlyOpen).toBe(false);
});
