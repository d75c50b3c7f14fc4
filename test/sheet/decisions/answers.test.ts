import { score, toNumber } from "../../../src/core";
import { type CellValue, type Grid, readBook } from "../../../src/sheet";
import { outbound, sheet } from "../outbound";

const rulebook = outbound.title["zh-CN"];
const header = ["类别", "表", "单元格", "读到的内容", "姓名", "日期", "答复", "规则"];
const decided = (...rows: readonly (readonly CellValue[])[]): Grid =>
  sheet([header, ...rows], { name: "裁定与答复" });

const top = ["日期", "工号", "姓名", "违规项目", "次数", "扣分", "状态"];
const ledger = (...rows: readonly (readonly CellValue[])[]): Grid => sheet([top, ...rows]);

/** Scores by name, and the codes of the open questions. */
function scored(...grids: readonly Grid[]) {
  const reading = readBook(grids, outbound);
  const { cards, issues } = score({ rulebook: outbound, ...reading });
  return {
    scores: Object.fromEntries(
      cards.map(({ subject, score: points }) => [subject.name, points && toNumber(points)]),
    ),
    codes: [...reading.issues, ...issues].map(({ code }) => code),
    reading,
  };
}

/*
 * A card without deductions has 100 + 5 × 2 = 110. A deduction in one of the five clean sections
 * costs its points and that section's 2: 1.2 costs 0.5, 1.3 costs 5.
 */
describe("a wording that was answered", () => {
  const odd = ledger(
    ["2026-03-02", "1", "张三", "头发太长，2次", null, null, null],
    ["2026-03-03", "2", "李四", "头发太长", null, null, null],
  );

  it("means its clause wherever it stands, with the quantity that each text writes", () => {
    expect(scored(odd).codes).toEqual(["unknownClause", "unknownClause"]);
    const answer = decided([
      "措辞",
      "台账",
      "D3",
      "头发太长",
      null,
      null,
      "1.2 上班做无关的事",
      rulebook,
    ]);
    expect(scored(odd, answer)).toMatchObject({ scores: { 张三: 107, 李四: 107.5 }, codes: [] });
  });

  it("is no event where that was said; its person keeps a card", () => {
    const answer = decided(["措辞", "台账", "D3", "头发太长", null, null, "不计", rulebook]);
    expect(scored(odd, answer)).toMatchObject({ scores: { 张三: 110, 李四: 110 }, codes: [] });
  });

  it("stays open under another rulebook, and where the rulebook has no such clause", () => {
    const other = decided(["措辞", null, null, "头发太长", null, null, "1.2", "客服部奖惩制度"]);
    expect(scored(odd, other).codes).toEqual(["unknownClause", "unknownClause"]);
    const none = decided(["措辞", null, null, "头发太长", null, null, "9.9", rulebook]);
    expect(scored(odd, none).codes).toEqual(["unknownClause", "unknownClause"]);
  });

  it("takes the lowest of several answers", () => {
    const twice = decided(
      ["措辞", null, null, "头发太长", null, null, "1.3", rulebook],
      ["措辞", null, null, "头发太长", null, null, "1.2", rulebook],
    );
    expect(scored(odd, twice).scores).toEqual({ 张三: 107, 李四: 107.5 });
  });
});

describe("an answer about one cell", () => {
  it("gives a quantity that could not be read", () => {
    const book = ledger(["2026-03-02", "1", "张三", "1.2", "几次", null, null]);
    const answer = decided(["数量", "台账", "E2", "几次", "张三", "2026-03-02", "3"]);
    expect(scored(book).codes).toEqual(["unreadableQuantity"]);
    expect(scored(book, answer)).toMatchObject({ scores: { 张三: 106.5 }, codes: [] });
  });

  it("counts no more once the cell holds something else, or somebody else stands there", () => {
    const answer = decided(["数量", "台账", "E2", "几次", "张三", "2026-03-02", "3"]);
    const changed = ledger(["2026-03-02", "1", "张三", "1.2", "好几次", null, null]);
    expect(scored(changed, answer).codes).toEqual(["unreadableQuantity"]);
    const other = ledger(["2026-03-02", "2", "李四", "1.2", "几次", null, null]);
    expect(scored(other, answer).codes).toEqual(["unreadableQuantity"]);
  });

  it("gives a date that could not be read, and only to its own row", () => {
    const book = ledger(
      ["上旬", "1", "张三", "1.2", 1, null, null],
      ["2026-04-02", "1", "张三", "1.2", 1, null, null],
    );
    const answer = decided(["日期", "台账", "A2", "上旬", "张三", null, "2026-03-05"]);
    const days = scored(book, answer).reading.records.map(({ day }) => day);
    expect(days).toEqual(["2026-03-05", "2026-04-02"]);
    expect(scored(book, answer).codes).toEqual([]);
  });

  it("names whom a row without a name is about", () => {
    const book = ledger(
      ["2026-03-02", null, null, "1.3", 1, null, null],
      ["2026-03-03", "1", "张三", "1.2", 1, null, null],
    );
    const answer = decided(["人员", "台账", "D2", "1.3", null, "2026-03-02", "李四"]);
    expect(scored(book).codes).toContain("missingSubject");
    // 李四: 110 − 5 − 2; 张三: 110 − 0.5 − 2.
    expect(scored(book, answer)).toMatchObject({ scores: { 张三: 107.5, 李四: 103 }, codes: [] });
  });

  it("settles a question that leaves no figure open, and no other", () => {
    const book = ledger(
      ["2026-03-02", "1", "张三", "1.2", 1, 2, null],
      ["2026-03-03", "2", "李四", "1.2", 1, 2, null],
    );
    const answer = decided(["核对", "台账", "D2", "2", "张三", "2026-03-02", "已核对"]);
    expect(scored(book).codes).toEqual(["figureDiffers", "figureDiffers"]);
    expect(scored(book, answer).codes).toEqual(["figureDiffers"]);
  });
});

describe("an appeal", () => {
  const rows = [
    ["2026-03-02", "1", "张三", "1.3", 1, null, null],
    ["2026-03-03", "2", "李四", "1.2", 1, null, null],
  ] as const;
  const appeal = (said: string) =>
    decided(["申诉", "台账", "D2", "1.3", "张三", "2026-03-02", said]);

  it("that is granted takes the record out, and leaves it visible", () => {
    expect(scored(ledger(...rows)).scores).toEqual({ 张三: 103, 李四: 107.5 });
    const { scores, reading } = scored(ledger(...rows), appeal("撤销"));
    expect(scores).toEqual({ 张三: 110, 李四: 107.5 });
    expect(reading.records.map((record) => record.void)).toEqual([true, false]);
  });

  it("under review counts and shows on the card; rejected it only counts", () => {
    expect(scored(ledger(...rows), appeal("待复核"))).toMatchObject({
      scores: { 张三: 103 },
      codes: ["appealUnderReview"],
    });
    expect(scored(ledger(...rows), appeal("维持"))).toMatchObject({
      scores: { 张三: 103 },
      codes: [],
    });
  });

  it("follows its record when rows are inserted above it", () => {
    const moved = ledger(["2026-03-01", "2", "李四", "1.3", 1, null, null], ...rows);
    expect(scored(moved, appeal("撤销")).scores).toEqual({ 张三: 110, 李四: 102.5 });
  });

  it("asks where two records may be meant, and where its record is gone", () => {
    const [own, other] = rows;
    const moved = ledger(other, own, own);
    const asked = scored(moved, appeal("撤销"));
    // 张三: 110 − 2 × 5 − 2.
    expect(asked.scores).toEqual({ 张三: 98, 李四: 107.5 });
    expect(asked.codes).toEqual(["unplacedAppeal", "unplacedAppeal"]);
    expect(scored(ledger(other), appeal("撤销")).codes).toEqual(["unplacedAppeal"]);
  });

  it("of one of two people leaves the other charged", () => {
    const shared = ledger(["2026-03-02", "1、2", "张三、李四", "1.3", null, null, null]);
    expect(scored(shared, appeal("撤销")).scores).toEqual({ 张三: 110, 李四: 103 });
  });

  it("of another month says nothing here", () => {
    const april = ledger(["2026-04-02", "1", "张三", "1.3", 1, null, null]);
    expect(scored(april, appeal("撤销"))).toMatchObject({ scores: { 张三: 103 }, codes: [] });
  });
});

describe("what holds wherever it stands", () => {
  it("gives a name its id, a status its sense, a day its rest", () => {
    const book = ledger(
      ["2026-03-02", null, "张三", "1.3", 1, null, "待定"],
      ["2026-03-03", "1", "张三", "1.2", 1, null, null],
      ["2026-03-04", "3", "张三", "1.2", 1, null, null],
    );
    expect(scored(book).codes).toEqual(expect.arrayContaining(["ambiguousName", "unknownStatus"]));
    const { codes, reading } = scored(
      book,
      decided(
        ["同名", null, null, "张三", null, null, "3"],
        ["状态", null, null, "待定", null, null, "撤销"],
        ["公司日历", null, null, "2026-03-06", null, null, "休"],
      ),
    );
    expect(codes).toEqual([]);
    expect(reading.records[0]).toMatchObject({ void: true, people: [{ id: "3" }] });
    expect(reading.ownDays.holidays).toEqual(["2026-03-06"]);
  });
});

test("a heading is read as the one that it was said to be like", () => {
  const book = sheet([
    ["日期", "姓名", "出了啥事"],
    ["2026-03-02", "张三", "1.3"],
  ]);
  expect(scored(book).codes).toEqual(["missingColumn"]);
  const answer = decided(["列名", null, null, "出了啥事", null, null, "违规项目"]);
  expect(scored(book, answer)).toMatchObject({ scores: { 张三: 103 }, codes: [] });
});

test("a row that is not understood is asked about at its cell, and does nothing", () => {
  const book = ledger(["2026-03-02", "1", "张三", "1.2", 1, null, null]);
  const answer = decided(
    ["申诉", "台账", "D2", "1.2", "张三", "2026-03-02", "也许"],
    ["乱写", null, null, "1.2", null, null, "1.3"],
    ["措辞", null, null, "头发", null, null, "1.3", null],
  );
  const { reading, scores } = scored(book, answer);
  expect(scores).toEqual({ 张三: 107.5 });
  expect(reading.issues.map(({ code, sheet: tab, cell }) => [code, tab, cell])).toEqual([
    ["unreadableAnswer", "裁定与答复", "G2"],
    ["unreadableAnswer", "裁定与答复", "A3"],
    ["unreadableAnswer", "裁定与答复", "H4"],
  ]);
});
