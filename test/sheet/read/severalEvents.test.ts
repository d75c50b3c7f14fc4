import { type EventRecord, toDecimal } from "../../../src/core";
import { type CellValue, readBook } from "../../../src/sheet";
import { outbound, sheet } from "../outbound";

const read = (rows: CellValue[][]) => readBook([sheet(rows, { name: "2026年3月" })], outbound);
const told = ({ clause, day, figure, quantity }: EventRecord) => [
  clause,
  day,
  figure === null ? null : toDecimal(figure),
  quantity === null ? null : toDecimal(quantity),
];

test("dates, words and figures between semicolons are an event each", () => {
  const { records } = read([
    ["姓名", "本月情况", "合计"],
    ["张三", "3.5打私人电话-0.5；3.8迟到-0.2；共扣0.7分", 0.7],
    ["李四", "无", 0],
  ]);
  expect(records.map(told)).toEqual([
    ["1.5", "2026-03-05", "0.5", null],
    ["2.3", "2026-03-08", "0.2", null],
  ]);
  expect(records.map(({ source }) => source[0].cell)).toEqual(["B2", "B2"]);
});

test("commas in a clause's own words part nothing, those beside them do", () => {
  const { records } = read([
    ["姓名", "违规情况"],
    ["张三", "3.2现场嘈杂、脏乱；3.9私改电脑设备或设置、私装软件、私带软盘光碟入机房"],
    ["李四", "1.1 现场嘈杂、脏乱；3.5现场嘈杂、脏乱2次，打私人电话1次"],
  ]);
  expect(records.map(told)).toEqual([
    ["1.1", "2026-03-02", null, null],
    ["1.10", "2026-03-09", null, null],
    ["1.1", null, null, null],
    ["1.1", "2026-03-05", null, "2"],
    ["1.5", null, null, "1"],
  ]);
});

test("counts tell two events apart, and what is not known of them is asked about", () => {
  const { records } = read([
    ["姓名", "日期", "违规事项"],
    ["张三", "2026-03-09", "迟到2次，情绪不高"],
  ]);
  expect(records.map(told)).toEqual([
    ["2.3", "2026-03-09", null, "2"],
    [null, "2026-03-09", null, null],
  ]);
  expect(records[1]?.issues).toMatchObject([{ code: "unknownClause", cell: "C2" }]);
});

test("points that add up to the row's tell them apart, others do not", () => {
  const row = (points: number) =>
    read([
      ["姓名", "日期", "违规事项", "扣分"],
      ["张三", "2026-03-09", "上班打私人电话，与客户争吵后大声喧哗", points],
    ]).records;
  // 1.5 takes 0.5 and 1.6 takes 1.
  expect(row(1.5).map(({ clause }) => clause)).toEqual(["1.5", "1.6"]);
  expect(row(1)).toMatchObject([{ clause: null, issues: [{ code: "unknownClause" }] }]);
});

test("two words for one clause are one event", () => {
  const { records } = read([
    ["姓名", "日期", "违规事项", "次数"],
    ["张三", "2026-03-09", "吵闹，大声喧哗", 1],
  ]);
  expect(records).toHaveLength(1);
});

test("sentences with a figure for the row that does not add up are asked about", () => {
  const { records } = read([
    ["姓名", "日期", "违规事项", "扣分"],
    ["张三", "2026-03-09", "打私人电话；大声喧哗", 1],
  ]);
  expect(records).toMatchObject([{ clause: null, issues: [{ code: "unknownClause" }] }]);
});

test("a clause's own number before its words is no date", () => {
  const { records } = read([
    ["姓名", "违规事项"],
    ["张三", "1.5 打私人电话；1.6 大声喧哗"],
  ]);
  expect(records.map(told)).toEqual([
    ["1.5", null, null, null],
    ["1.6", null, null, null],
  ]);
});

test("a state that is nothing to note is an event where the row gives it points", () => {
  const rows = (points: number | null) => [
    ["姓名", "日期", "违规事项", "扣分"],
    ["张三", "2026-03-09", "年假", points],
  ];
  expect(read(rows(null)).records).toEqual([]);
  expect(read(rows(null)).people).toMatchObject([{ name: "张三" }]);
  expect(read(rows(1)).records).toMatchObject([{ clause: null }]);
});

test("who is not on the roster is asked about once", () => {
  const ledger = sheet([
    ["日期", "姓名", "违规事项"],
    ["2026-03-02", "张三", "迟到"],
    ["2026-03-03", "王五", "迟到"],
    ["2026-03-04", "王五", "迟到"],
  ]);
  const roster = sheet(
    [
      ["工号", "姓名"],
      ["101", "张三"],
      ["102", "李四"],
    ],
    { name: "花名册" },
  );
  const asked = readBook([ledger, roster], outbound).records.flatMap(({ issues }) => issues);
  expect(asked).toMatchObject([{ code: "notOnRoster", cell: "C3", text: "王五" }]);
});
