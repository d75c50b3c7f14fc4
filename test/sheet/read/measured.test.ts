import { score, toDecimal } from "../../../src/core";
import { type CellValue, readBook } from "../../../src/sheet";
import { rulebookOf } from "../../core/rulebook";

/* What was measured decides which tier of a rule a row is (docs/reading.md); figures are worked out by hand. */

const minutes = (bounds: object) => ({ when: { measure: "late", unit: "minute", ...bounds } });
/** 1, 2 or 5 points; the last clause has a condition of its own. */
const tiers = rulebookOf([
  { text: "迟到10分钟以内", amount: 1, ...minutes({ over: 0, upTo: 10 }) },
  { text: "迟到10至30分钟", amount: 2, ...minutes({ over: 10, upTo: 30 }) },
  { text: "迟到30分钟以上", amount: 5, ...minutes({ over: 30 }) },
  { text: "早退超过10分钟", amount: 3, ...minutes({ over: 10 }) },
]);

/** For each row below the header the clause and points it came to, or what is asked; then its measured figure. */
function readRows(
  rulebook: ReturnType<typeof rulebookOf>,
  header: readonly string[],
  rows: readonly (readonly CellValue[])[],
) {
  const head = ["日期", "姓名", "事项", ...header];
  const body = rows.map((row, at): readonly CellValue[] => [`2026-03-${at + 10}`, "林晓", ...row]);
  const reading = readBook([{ sheet: "表", row: 0, column: 0, values: [head, ...body] }], rulebook);
  const { cards, issues } = score({ rulebook, ...reading });
  return rows.map((_, at) => {
    const cell = `C${at + 2}`;
    const line = cards[0]?.lines.find(({ source }) => source[0]?.cell === cell);
    const asked = [...issues, ...reading.issues].filter((one) => one.cell === cell);
    return line ? `${line.clause} ${toDecimal(line.points)}` : asked.map(({ code }) => code).join();
  });
}

test("the minutes in a row's words decide its tier, hours and halves converted, in either script", () => {
  const items = [
    "迟到8分钟",
    "迟到10分钟",
    "上班迟到25分钟",
    "迟到半小时",
    "迟到1小时",
    "遲到1小時5分鐘",
  ];
  expect(
    readRows(
      tiers,
      [],
      items.map((item) => [item]),
    ),
  ).toEqual(["1.1 -1", "1.1 -1", "1.2 -2", "1.2 -2", "1.3 -5", "1.3 -5"]);
});

test("without a figure, or with words that fit several tiers, the row is asked about", () => {
  const items = ["迟到", "迟到超过5分钟"];
  expect(
    readRows(
      tiers,
      [],
      items.map((item) => [item]),
    ),
  ).toEqual(["unknownClause", "unknownClause"]);
});

test("a figure that no tier asks for costs nothing, on a line of its own", () => {
  expect(readRows(tiers, [], [["早退5分钟"], ["早退11分钟"]])).toEqual(["1.4 0", "1.4 -3"]);
});

test.each([
  ["迟到分钟", 8, "40分钟", 25],
  ["迟到时长(分)", 8, 40, 25],
  ["時長（分鐘）", 8, 40, 25],
  ["迟到时长(小时)", 0.1, "2/3", "25分钟"],
])("a column %s gives the figure", (header, ...cells) => {
  const rows = cells.map((cell) => ["迟到", cell === "2/3" ? "40分钟" : cell]);
  expect(readRows(tiers, [header], [...rows, ["迟到", null]])).toEqual([
    "1.1 -1",
    "1.3 -5",
    "1.2 -2",
    "unknownClause",
  ]);
});

test("of two columns each kind of event has its own", () => {
  const rows = [
    ["迟到", 15, null],
    ["早退超过10分钟", null, 40],
  ];
  expect(readRows(tiers, ["迟到分钟", "早退分钟"], rows)).toEqual(["1.2 -2", "1.4 -3"]);
});

test("the time due and the time come give the minutes between them", () => {
  const rows = [
    ["迟到", "9:00", "9:08"],
    ["迟到", 0.375, 0.4],
    ["迟到", "09:00", null],
  ];
  expect(readRows(tiers, ["应到", "实到"], rows)).toEqual(["1.1 -1", "1.3 -5", "unknownClause"]);
});

test.each(["迟到时长", "迟到时间"])("figures without a unit below %s are asked about", (header) => {
  expect(readRows(tiers, [header], [["迟到", 25]])).toEqual(["unknownClause"]);
});

test("words and column that contradict each other are asked about, and so is a tier's own number", () => {
  const rows = [
    ["迟到8分钟", 25],
    ["迟到25分钟", 25],
    ["1.1", 25],
    ["1.2", 25],
  ];
  expect(readRows(tiers, ["迟到分钟"], rows)).toEqual([
    "unknownClause",
    "1.2 -2",
    "unknownClause",
    "1.2 -2",
  ]);
});

describe("days, yuan and rising tiers", () => {
  const days = (bounds: object) => ({ when: { measure: "late", unit: "day", ...bounds } });
  const loss = (bounds: object) => ({ when: { measure: "loss", unit: "yuan", ...bounds } });
  const rulebook = rulebookOf([
    { text: "周报迟交1至3天", amount: 1, ...days({ from: 1, upTo: 3 }) },
    { text: "周报迟交3天以上", amount: 4, ...days({ over: 3 }) },
    { text: "操作失误造成损失500元以下", amount: 2, ...loss({ under: 500 }) },
    { text: "操作失误造成损失500元以上", amount: 6, ...loss({ from: 500 }) },
    { text: "离岗超过10分钟", amount: 1, ...minutes({ over: 10 }) },
    { text: "离岗超过30分钟", amount: 3, ...minutes({ over: 30 }) },
  ]);

  test("the days between due and come; handed in before, it costs nothing", () => {
    const rows = [
      ["周报迟交", "2026-03-02", "2026-03-04"],
      ["周报迟交", "2026-03-02", "2026-03-09"],
      ["周报迟交", "2026-03-05", "2026-03-04"],
    ];
    expect(readRows(rulebook, ["应交日期", "实交日期"], rows)).toEqual([
      "1.1 -1",
      "1.2 -4",
      "1.1 0",
    ]);
  });

  test.each(["天数", "逾期天数"])("days below %s are no number of times", (header) => {
    const rows = [
      ["周报迟交", 2],
      ["周报迟交", 6],
    ];
    expect(readRows(rulebook, [header], rows)).toEqual(["1.1 -1", "1.2 -4"]);
  });

  test("yuan in words or in a column; 500 itself is the second tier's", () => {
    expect(readRows(rulebook, [], [["操作失误造成损失300元"], ["操作失误造成损失1万元"]])).toEqual([
      "1.3 -2",
      "1.4 -6",
    ]);
    expect(readRows(rulebook, ["损失金额(元)"], [["操作失误造成损失", 500]])).toEqual(["1.4 -6"]);
  });

  test("of conditions that hold together the furthest counts: 40 minutes cost 3, not 1", () => {
    const items = ["离岗10分钟", "离岗11分钟", "离岗40分钟"];
    expect(
      readRows(
        rulebook,
        [],
        items.map((item) => [item]),
      ),
    ).toEqual(["1.5 0", "1.5 -1", "1.6 -3"]);
  });
});
