import { type EventRecord, type ListedRecording, score, toDecimal } from "../../src/core";
import { builtInRulebook } from "../../src/rulebooks";
import { record } from "./records";

const quality = builtInRulebook("call-quality");
if (!quality) throw new Error("call-quality is missing");
const rulebook = quality;

const heard = (recording: string, clause: string, figure?: string): EventRecord =>
  record({ clause, name: "林晓", day: "2026-03-02", recording, ...(figure ? { figure } : {}) });
const graded = (recording: string, grade: string): EventRecord =>
  record({ clause: "4.1", item: `综合感受：${grade}`, name: "林晓", day: "2026-03-02", recording });

function cardOf(records: readonly EventRecord[], recordings: readonly ListedRecording[] = []) {
  const [card] = score({ rulebook, records, people: [], recordings }).cards;
  if (!card) throw new Error("no card");
  return card;
}
const scoreOf = (records: readonly EventRecord[]) => {
  const { score } = cardOf(records);
  return score && toDecimal(score, 10);
};

test("a recording starts from 100 and loses what its clauses cost: 5 within 3–6, grade 优良 2", () => {
  expect(scoreOf([heard("R1", "1.A.1", "5"), graded("R1", "优良")])).toBe("93");
});

test("the month is the exact mean: 93, 100 and 100 make 97 and two thirds", () => {
  const card = cardOf([
    heard("R1", "1.A.1", "5"),
    graded("R1", "优良"),
    graded("R2", "优秀"),
    graded("R3", "优秀"),
  ]);
  expect(
    card.recordings.map(({ recording, score }) => [recording, score && toDecimal(score)]),
  ).toEqual([
    ["R1", "93"],
    ["R2", "100"],
    ["R3", "100"],
  ]);
  // 293 / 3
  expect(card.score?.numerator === undefined || card.score.numerator * 3n).toBe(
    card.score && card.score.denominator * 293n,
  );
});

test("an item's maximum holds: 6 + 4 in 1.A are its 10, with 8 + 20 more 1.B stops at 20", () => {
  const records = [
    heard("R1", "1.A.1", "6"),
    heard("R1", "1.A.2", "4"),
    record({
      clause: "1.B.3",
      name: "林晓",
      day: "2026-03-02",
      recording: "R1",
      quantity: "3",
      figure: "24",
    }),
    graded("R1", "优秀"),
  ];
  // 100 − 10 − 20
  expect(scoreOf(records)).toBe("70");
});

test("a recording that nobody graded is open, and no points are taken for it", () => {
  const card = cardOf([heard("R1", "2.A.1")]);
  expect(card.score && toDecimal(card.score)).toBe("98");
  expect(card.issues.map(({ code }) => code)).toEqual(["missingGrade"]);
  expect(card.provisional).toBe(true);
});

test("a recording that is only listed counts as well", () => {
  const listed: ListedRecording = {
    recording: "R2",
    person: { id: null, name: "林晓", team: null },
    period: "2026-03",
    source: { sheet: "录音", cell: "A3" },
  };
  const card = cardOf([heard("R1", "2.A.1"), graded("R1", "优秀")], [listed]);
  // (98 + 100) / 2, the second still to be graded
  expect(card.score && toDecimal(card.score)).toBe("99");
  expect(card.issues).toMatchObject([{ code: "missingGrade", cell: "A3" }]);
});

test("a reward of the month is added to the mean whole: 98 and 100, and 2 for the rate", () => {
  const monthly = record({
    clause: "5.12",
    name: "林晓",
    day: "2026-03-31",
    measures: { collectionRate: "98" },
  });
  const below = record({
    clause: "5.12",
    name: "林晓",
    day: "2026-03-31",
    measures: { collectionRate: "97.9" },
  });
  const recordings = [heard("R1", "2.A.1"), graded("R1", "优秀"), graded("R2", "优秀")];
  expect(scoreOf([...recordings, monthly])).toBe("101");
  expect(scoreOf([...recordings, below])).toBe("99");
});

test("a deduction without a recording is one of its own, and is asked", () => {
  const card = cardOf([
    record({ clause: "2.A.1", name: "林晓", day: "2026-03-02" }),
    graded("R1", "优秀"),
  ]);
  expect(card.recordings).toHaveLength(2);
  expect(card.issues.map(({ code }) => code).toSorted()).toEqual([
    "missingGrade",
    "missingRecording",
  ]);
});
