import { type EventRecord, toDecimal } from "../../../src/core";
import { type CellValue, readBook } from "../../../src/sheet";
import { loaded, outbound, sheet } from "../outbound";

const clause = (id: string, text: string, per = "occurrence") => ({
  id,
  text,
  effect: "deduct",
  amount: 1,
  per,
});
const attendance = loaded({
  id: "attendance",
  title: { "zh-CN": "考勤" },
  edition: "1",
  source: { document: "考勤" },
  base: 100,
  sections: [
    {
      id: "K",
      title: "考勤",
      clauses: [clause("K.1", "迟到"), clause("K.2", "缺卡"), clause("K.3", "旷工", "day")],
    },
  ],
});

const read = (rows: CellValue[][], name = "2026年3月") =>
  readBook([sheet(rows, { name })], attendance);
const told = ({ source, people, clause: meant, day, quantity }: EventRecord) => [
  source[0].cell,
  people[0]?.name,
  meant,
  day,
  quantity === null ? null : toDecimal(quantity),
];

test("a sheet's own legend says what its symbols mean", () => {
  const rows = [
    ["姓名", 1, 2, 3, 4, 5],
    ["张三", "√", "△", "√", "√", "√"],
    ["李四", "√", "√", "√", "√", "√"],
    ["图例：√出勤 △迟到 ×旷工"],
  ];
  const { records, people, issues, sheets } = read(rows);
  expect(sheets[0]?.layouts[0]?.kind).toBe("dayGrid");
  expect(records.map(told)).toEqual([["C2", "张三", "K.1", "2026-03-02", null]]);
  expect(people.map(({ name }) => name)).toEqual(["张三", "李四"]);
  expect(issues).toEqual([]);
});

test("people's own rows are no legend, however often a rest stands behind a tick", () => {
  const days = Array.from({ length: 16 }, (_, index) => index + 1);
  const month = (third: string) =>
    days.map((day) => (day === 3 ? third : [1, 7, 8, 14, 15].includes(day) ? "休" : "√"));
  const { records, people } = read([
    ["序号", "工号", "姓名", "组别", ...days],
    [1, "101", "张三", "一组", ...month("迟到")],
    [2, "102", "李四", "一组", ...month("√")],
  ]);
  expect(records.map(told)).toEqual([["G2", "张三", "K.1", "2026-03-03", null]]);
  expect(people.map(({ name }) => name)).toEqual(["张三", "李四"]);
});

test("letters are symbols too where a captioned line explains them, and common ones without", () => {
  const rows = [
    ["姓名", 1, 2, 3, 4, 5],
    ["张三", "√", "迟", "√", "缺", "旷"],
    ["李四", "√", "√", "√", "√", "√"],
  ];
  const explained = [...rows, ["说明：√ 出勤，迟 迟到，缺 缺卡，旷 旷工"]];
  expect(read(explained).records.map(({ clause: meant }) => meant)).toEqual(["K.1", "K.2", "K.3"]);
  const bare = read(rows).records;
  expect(bare.map(({ clause: meant }) => meant)).toEqual(["K.1", null, "K.3"]);
  expect(bare[1]?.issues).toMatchObject([{ cell: "E2" }]);
});

test("a short word for leave is no ordinary state where the rulebook scores leave", () => {
  const { records } = readBook(
    [
      sheet(
        [
          ["姓名", 1, 2, 3],
          ["张三", "√", "假", "√"],
        ],
        { name: "2026年3月" },
      ),
    ],
    outbound,
  );
  expect(records.map(told)).toEqual([["C2", "张三", "2.4", "2026-03-02", null]]);
});

test("the same symbol means what another sheet's legend says", () => {
  const rows = [
    ["姓名", 1, 2, 3, 4, 5],
    ["张三", "√", "×", "√", "√", "√"],
    ["符号：出勤[√] 迟到[×]"],
  ];
  expect(read(rows).records.map(({ clause: meant }) => meant)).toEqual(["K.1"]);
});

test("a symbol without a legend is asked about, and counts nothing", () => {
  const { records } = read([
    ["姓名", 1, 2, 3, 4, 5],
    ["张三", "√", "×", "√", "√", "√"],
  ]);
  expect(records).toMatchObject([
    { clause: null, issues: [{ code: "unknownSymbol", cell: "C2" }] },
  ]);
});

test("several states in a cell are records each; ordinary states and how long it took are none", () => {
  const { records } = read([
    ["姓名", "3/2", "3/3", "3/4"],
    ["张三", "迟到5分钟,下班缺卡", "正常,出差", "出勤(08:30,18:30)"],
    ["李四", "上班缺卡,下班缺卡", "年假", "旷工"],
  ]);
  expect(records.map(told)).toEqual([
    ["B2", "张三", "K.1", "2026-03-02", null],
    ["B2", "张三", "K.2", "2026-03-02", null],
    ["B3", "李四", "K.2", "2026-03-02", null],
    ["B3", "李四", "K.2", "2026-03-02", null],
    ["D3", "李四", "K.3", "2026-03-04", null],
  ]);
});

test("the line of an afternoon is half a day of what counts by the day", () => {
  const { records } = read([
    ["姓名", "时段", 2, 3, 4],
    ["张三", "上午", "出勤", "迟到", "出勤"],
    [null, "下午", "出勤", "出勤", "旷工"],
  ]);
  expect(records.map(told)).toEqual([
    ["D2", "张三", "K.1", "2026-03-03", null],
    ["E3", "张三", "K.3", "2026-03-04", "0.5"],
  ]);
});

test("days that begin anew at 1 belong to two months: the day is asked about", () => {
  const { records } = read([
    ["姓名", 29, 30, 31, 1, 2],
    ["张三", "出勤", "迟到", "出勤", "出勤", "出勤"],
  ]);
  expect(records).toMatchObject([
    { day: null, period: "2026-03", issues: [{ code: "unreadableDate", cell: "C2" }] },
  ]);
});

test("figures in the cells of days are asked about once", () => {
  const { records, issues } = read([
    ["姓名", 1, 2, 3, 4, 5],
    ["张三", 8, 8, 7.5, 8, 8],
  ]);
  expect(records).toEqual([]);
  expect(issues).toMatchObject([{ code: "unclearNumbers", cell: "B2" }]);
});
