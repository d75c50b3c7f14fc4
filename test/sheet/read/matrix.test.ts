import { type EventRecord, clausesOf, toDecimal } from "../../../src/core";
import { type CellValue, readBook } from "../../../src/sheet";
import { outbound, sheet } from "../outbound";

const read = (rows: CellValue[][], name = "2026年3月") =>
  readBook([sheet(rows, { name })], outbound);
const told = ({ source, people, team, clause, quantity, figure }: EventRecord) => [
  source[0].cell,
  people[0]?.name ?? team,
  clause,
  quantity === null ? null : toDecimal(quantity),
  figure === null ? null : toDecimal(figure),
];

test("counts by person and item, as the headers say", () => {
  const { records, people, sheets } = read([
    ["姓名", "迟到次数", "打私人电话次数", "合计"],
    ["张三", 2, 0, 2],
    ["李四", "-", null, 0],
    ["合计", 2, 0, 2],
  ]);
  expect(sheets[0]?.layouts[0]?.kind).toBe("matrix");
  expect(records.map(told)).toEqual([["B2", "张三", "2.3", "2", null]]);
  expect(people.map(({ name }) => name)).toEqual(["张三", "李四"]);
});

/* In a range handed to a function, the second row of a merged name is blank. */
test("a row of counts that names nobody is asked about; one of sums without a label is none", () => {
  const heads = ["姓名", "旷工次数", "打私人电话次数"];
  const counts = (...rows: CellValue[][]) =>
    read([heads, ["张三", 1, 2], ["李四", null, 1], ...rows]).records.slice(3);
  expect(counts([null, 1, 3])).toEqual([]);
  for (const nobody of [null, "#N/A"]) {
    const [record, ...more] = counts([nobody, null, 2]);
    expect(record && told(record)).toEqual(["C4", null, "1.5", "2", null]);
    expect(record?.issues.map(({ code }) => code)).toContain("missingSubject");
    expect(more).toEqual([]);
  }
});

test("minutes of an item are asked about, unless another column counts it", () => {
  const minutes = read([
    ["姓名", "迟到（分钟）", "打私人电话次数"],
    ["张三", 12, 1],
  ]).records;
  expect(minutes.map(told)).toEqual([
    ["B2", "张三", null, null, null],
    ["C2", "张三", "1.5", "1", null],
  ]);
  expect(minutes[0]?.issues).toMatchObject([{ code: "unclearNumbers", cell: "B2" }]);
  const both = read([
    ["姓名", "迟到次数", "迟到时长（分钟）", "打私人电话次数"],
    ["张三", 2, 12, 0],
  ]).records;
  expect(both.map(told)).toEqual([["B2", "张三", "2.3", "2", null]]);
});

test("deductions by person and item, as the title says", () => {
  const { records } = read([
    ["2026年3月扣分汇总"],
    ["姓名", "迟到", "打私人电话"],
    ["张三", -0.2, 0.5],
  ]);
  expect(records.map(told)).toEqual([
    ["B3", "张三", "2.3", null, "0.2"],
    ["C3", "张三", "1.5", null, "0.5"],
  ]);
});

test("scores against the maximum in the header: what is missing was taken off", () => {
  const { records } = read([
    ["2026年3月得分表"],
    ["姓名", "迟到（10分）", "打私人电话（5分）", "总分"],
    ["张三", 10, 4.5, 14.5],
    ["李四", "满分", "不得分", 10],
  ]);
  expect(records.map(told)).toEqual([
    ["C3", "张三", "1.5", null, "0.5"],
    ["C4", "李四", "1.5", null, "5"],
  ]);
});

test("a score above its maximum is asked about", () => {
  const { records } = read([
    ["2026年3月得分表"],
    ["姓名", "迟到（10分）", "打私人电话（5分）"],
    ["张三", 12, 5],
  ]);
  expect(records).toMatchObject([
    { clause: null, issues: [{ code: "unclearNumbers", cell: "B3" }] },
  ]);
});

test("numbers that nothing explains count nothing and are asked about", () => {
  const { records } = read([
    ["姓名", "迟到", "打私人电话"],
    ["张三", 2, null],
  ]);
  expect(records).toMatchObject([
    {
      clause: null,
      quantity: null,
      figure: null,
      issues: [{ code: "unclearNumbers", cell: "B2" }],
    },
  ]);
});

test("ticks make the numbers beside them counts", () => {
  const { records } = read([
    ["姓名", "迟到", "打私人电话"],
    ["张三", "√", 3],
  ]);
  expect(records.map(told)).toEqual([
    ["B2", "张三", "2.3", null, null],
    ["C2", "张三", "1.5", "3", null],
  ]);
});

test("counts and points side by side under one item are one record", () => {
  const { records } = read([
    ["姓名", "迟到", null, "打私人电话", null],
    [null, "次数", "扣分", "次数", "扣分"],
    ["张三", 2, 0.4, 0, 0],
  ]);
  expect(records.map(told)).toEqual([["B3", "张三", "2.3", "2", "0.4"]]);
});

test("an item that the rulebook does not know is asked about where it has numbers", () => {
  const { records } = read([
    ["姓名", "迟到次数", "打私人电话次数", "跳广播操次数"],
    ["张三", 1, 0, 4],
  ]);
  expect(records.map(({ clause, issues }) => [clause, issues[0]?.code])).toEqual([
    ["2.3", undefined],
    [null, "unknownClause"],
  ]);
});

test("minutes and days at work are no counts of anything", () => {
  const { records } = read([
    ["姓名", "应出勤天数", "迟到次数", "迟到时长(分钟)", "打私人电话次数"],
    ["张三", 21, 1, 35, 0],
  ]);
  expect(records.map(told)).toEqual([["C2", "张三", "2.3", "1", null]]);
});

test("a blank that the sheet itself calls not entered is asked about", () => {
  const { records } = read([
    ["2026年3月扣分表"],
    ["姓名", "迟到", "打私人电话", "未录入项"],
    ["张三", 0.2, null, "打私人电话"],
  ]);
  expect(records[1]).toMatchObject({ clause: null, issues: [{ code: "notEntered", cell: "C3" }] });
});

test("a column for each clause of the rulebook, written out with its number", () => {
  const clauses = [...clausesOf(outbound).values()].map(({ clause }) => clause);
  const heads = clauses.map(({ id, text }) => `${id} ${text}（次）`);
  const { records } = read([
    ["姓名", ...heads],
    ["张三", ...clauses.map(({ id }) => (id === "1.3" ? 2 : 0))],
    ["李四", ...clauses.map(({ id }) => (id === "7.7" ? 1 : null))],
  ]);
  expect(records.map(({ clause, quantity }) => [clause, quantity && toDecimal(quantity)])).toEqual([
    ["1.3", "2"],
    ["7.7", "1"],
  ]);
});

test("an error value is asked about, also where nothing else stands in its column", () => {
  const { records } = read([
    ["姓名", "迟到次数", "打私人电话次数"],
    ["张三", "#N/A", 0],
  ]);
  expect(records).toMatchObject([{ clause: null, issues: [{ code: "errorValue", cell: "B2" }] }]);
});

describe("ticks", () => {
  const ticked = (...below: CellValue[][]) => {
    const rows = [
      ["姓名", "打私人电话", "大声喧哗", "消极怠工"],
      ["张三", "√", "×", null],
      ["李四", "√", "√", null],
    ];
    return read([...rows, ...below]);
  };

  it("mean what the lines around say", () => {
    expect(ticked(["合格打√，不合格打×"]).records.map(told)).toEqual([
      ["C2", "张三", "1.6", null, null],
    ]);
    expect(ticked(["×表示未发现，有违规打√"]).records.map(told)).toContainEqual([
      "B3",
      "李四",
      "1.5",
      null,
      null,
    ]);
    expect(ticked(["合格打√，不合格打×"]).people).toHaveLength(2);
  });

  it("of two kinds, or in most of the cells, are asked about where nothing explains them", () => {
    const asked = ticked().records.map(({ clause, issues }) => [clause, issues[0]?.code]);
    expect(asked).toEqual(Array.from({ length: 4 }, () => [null, "unknownSymbol"]));
    const everywhere = read([
      ["姓名", "打私人电话", "大声喧哗"],
      ["张三", "√", "√"],
      ["李四", "√", null],
    ]);
    expect(everywhere.records.every(({ clause }) => clause === null)).toBe(true);
  });
});

test("a row of means is nobody's, and a row without a name is asked about", () => {
  const { records } = read([
    ["班组", "姓名", "打私人电话次数", "大声喧哗次数"],
    ["一班", "张三", 1, 0],
    ["一班", "李四", 0, 2],
    ["人均", null, 0.5, 1],
    ["最高", null, 1, 0],
  ]);
  expect(records.map(told).slice(0, 2)).toEqual([
    ["C2", "张三", "1.5", "1", null],
    ["D3", "李四", "1.6", "2", null],
  ]);
  const others = records.slice(2);
  expect(others).toMatchObject([{ issues: [{ code: "missingSubject" }] }]);
});
