import { toDecimal } from "../../../src/core";
import { builtInRulebook } from "../../../src/rulebooks";
import { type CellValue, readBook } from "../../../src/sheet";
import { sheet } from "../outbound";

const kpi = builtInRulebook("service-kpi");
const quality = builtInRulebook("call-quality");
if (!kpi || !quality) throw new Error("a rulebook is missing");

const daily: CellValue[][] = [
  ["2026年3月外呼日报"],
  ["日期", "工号", "姓名", "通时（分钟）", "通次"],
  ["2026-03-02", "1001", "张三", 182.5, 190],
  [null, "1002", "李四", "", "二百"],
  ["合计", null, null, 182.5, 190],
];

test("daily figures are read for the rulebook's measures, each with its cell", () => {
  const { measurements, issues, sheets } = readBook([sheet(daily, { name: "日报" })], kpi);
  expect(sheets[0]?.layouts[0]?.kind).toBe("measures");
  expect(
    measurements.map(({ measure, person, day, value, source }) => [
      measure,
      person.name,
      day,
      toDecimal(value),
      source.cell,
    ]),
  ).toEqual([
    ["talkTime", "张三", "2026-03-02", "182.5", "D3"],
    ["calls", "张三", "2026-03-02", "190", "E3"],
    ["calls", "李四", "2026-03-02", "200", "E4"],
  ]);
  expect(issues).toEqual([]);
});

test("a figure that cannot be read is asked", () => {
  const odd = daily.map((row) => row.map((cell) => (cell === "二百" ? "约两百" : cell)));
  const { issues } = readBook([sheet(odd, { name: "日报" })], kpi);
  expect(issues).toMatchObject([{ code: "unreadableFigure", cell: "E4" }]);
});

test("a recording with nothing to note is listed, with its cell", () => {
  const { recordings, records } = readBook(
    [
      sheet([
        ["日期", "录音流水号", "姓名", "质检项目", "扣分"],
        ["2026-03-02", "R1", "张三", "1.A.1", 5],
        ["2026-03-03", "R2", "张三", "无", null],
      ]),
    ],
    quality,
  );
  expect(records.map(({ recording, clause }) => [recording, clause])).toEqual([["R1", "1.A.1"]]);
  expect(recordings).toMatchObject([
    { recording: "R2", period: "2026-03", person: { name: "张三" }, source: { cell: "B3" } },
  ]);
});
