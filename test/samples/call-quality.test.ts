import { scored } from "./scored";

const sample = scored("call-quality-2026-03", "call-quality");

/* A recording starts from 100; the impression costs 10 less its grade (优秀 10, 优良 8, 良 6, 中 4, 差 2). */
test.each([
  ["薛映雪", "LY20260302-001", 100 - 3 - 2, "a tone, 优良"],
  ["薛映雪", "LY20260311-004", 100 - 2 - 3 - 4, "wording, not concise, 良"],
  ["薛映雪", "LY20260323-002", 100 + 3, "优秀 and a reward: no ceiling"],
  ["岳明远", "LY20260303-003", 100 - 10 - 8, "6 + 6 + 4 within 1.A stop at its 10"],
  ["岳明远", "LY20260312-001", 100 - 5 - 6 - 6, "5 + 3 within 1.D stop at its 5"],
  ["滕子谦", "LY20260306-004", 100 - 5 - 4 - 3 - 10, "2 + 2 fill 2.A, 很差"],
  ["滕子谦", "LY20260325-003", 100 - 8 - 8, "10 for a tone that takes 8 at most"],
  ["祁远山", "LY20260319-002", 100 + 8 - 2, "calm under abuse"],
  ["祁远山", "LY20260327-004", 100 - 12 - 3 - 6, "6 + 6 fill 2.D"],
])("%s, recording %s: %d (%s)", async (name, recording, score) => {
  const { recordings } = (await sample).card(name);
  expect(recordings.find((card) => card.recording === recording)?.score).toBe(score);
});

test.each([
  ["薛映雪", (95 + 91 + 103) / 3, "three recordings, a mean of thirds"],
  ["岳明远", (82 + 83 + 94) / 3, "three recordings"],
  ["丁若谷", (92 + 88) / 2 + 6, "praise by telephone belongs to no recording and is added whole"],
  ["管彤", (100 + 105) / 2 + 2, "a model recording, and a day's star"],
  ["滕子谦", (78 + 93 + 84) / 3, "a range without a figure takes the least, 1"],
  ["祁远山", (91 + 106 + 79) / 3, "three recordings"],
  ["蓝欣然", (98 + 93) / 2, "two recordings"],
])("%s has %d in the month: %s", async (name, score) => {
  expect((await sample).card(name).score).toBeCloseTo(score, 12);
});

test("a recording that nobody graded is asked for, and leaves the month open", async () => {
  const { card, codesOf } = await sample;
  expect(codesOf("阮清扬")).toEqual(["missingGrade"]);
  expect(card("阮清扬").recordings.map(({ recording }) => recording)).toEqual([
    "LY20260309-002",
    "LY20260318-005",
  ]);
});

test("a missing and an impossible figure within a range are shown", async () => {
  expect((await sample).codesOf("滕子谦").toSorted()).toEqual([
    "amountOutOfRange",
    "missingAmount",
  ]);
});

test("the others leave nothing open", async () => {
  const { cards } = await sample;
  const asked = cards.filter(({ issues }) => issues.length > 0).map(({ subject }) => subject.name);
  expect(asked.toSorted()).toEqual(["滕子谦", "阮清扬"].toSorted());
  expect(cards).toHaveLength(8);
});
