import { score, toNumber } from "../../../src/core";
import { type CellValue, type Grid, questions, readBook } from "../../../src/sheet";
import { outbound, sheet } from "../outbound";

type Rows = readonly (readonly CellValue[])[];

/** Day, agent, who noticed it, item and a bare number: nothing tells which of the two names is meant. */
const rows: Rows = [
  ["2026-03-02", "张三", "赵云", "上班做与工作无关的事", 2],
  ["2026-03-03", "李四", "赵云", "上班做与工作无关的事", 1],
  ["2026-03-04", "王五", "马超", "上班做与工作无关的事", 3],
];
const inApril: Rows = rows.map(([day, ...cells]) => [
  String(day).replace("-03-", "-04-"),
  ...cells,
]);

const said = (...answers: readonly (readonly [name: string, answer: string])[]): Grid =>
  sheet([["类别", "读到的内容", "答复"], ...answers.map((one) => ["列名", ...one])], {
    name: "裁定与答复",
  });
/** Months are stars; dates, texts and numbers are marks. */
const whole = said(
  ["*台账!B [/@@@0]", "姓名"],
  ["*台账!C [/@@@0]", "不读"],
  ["*台账!E [/@@@0]", "次数"],
);

function scored(...grids: readonly Grid[]) {
  const reading = readBook(grids, outbound);
  const { cards, issues } = score({ rulebook: outbound, ...reading });
  const scores = cards.map(({ subject, score: points }) => [
    subject.name,
    points && toNumber(points),
  ]);
  const codes = [...reading.issues, ...issues].map(({ code }) => code);
  return { scores: Object.fromEntries(scores) as Record<string, unknown>, codes, reading };
}

/** A card without deductions has 110; 1.2 costs 0.5 each and the section's bonus of 2. */
const counted = { 张三: 107, 李四: 107.5, 王五: 106.5 };

it("asks about a sheet without a header whose columns it cannot tell, and shows what stands in them", () => {
  const { codes, reading } = scored(sheet(rows, { name: "3月台账" }));
  expect(codes).toEqual(["unknownLayout"]);
  expect(reading.sheets[0]?.unheaded).toMatchObject([
    { column: "A", name: "*台账!A [/@@@0]", samples: ["2026-03-02", "2026-03-03", "2026-03-04"] },
    { column: "B", samples: ["张三", "李四", "王五"], meaning: null },
    { column: "C", samples: ["赵云", "马超"] },
    { column: "D", samples: ["上班做与工作无关的事"] },
    { column: "E", samples: ["2", "1", "3"] },
  ]);
});

it("takes people's word for its columns", () => {
  const { scores, codes, reading } = scored(sheet(rows, { name: "3月台账" }), whole);
  expect([scores, codes]).toEqual([counted, []]);
  expect(reading.sheets[0]?.unheaded?.map(({ meaning }) => meaning)).toEqual([
    "date",
    "employee_name",
    null,
    "clause_item",
    "count",
  ]);
});

it.each([
  ["next month's tab, a row of title above", "2026年4月台账", [["四月扣分"], ...inApril]],
  ["a column more that is empty so far", "台账 4月", inApril.map((row) => [...row, null])],
  ["remarks in one column more", "四月台账", inApril.map((row) => [...row, "已谈话"])],
])("profits next month: %s", (_what, name, values) => {
  const own = name.startsWith("台账") ? said(...answersFor("台账 *")) : whole;
  expect(scored(sheet(values, { name }), own)).toMatchObject({ scores: counted, codes: [] });
});

const answersFor = (form: string): [string, string][] => [
  [`${form}!B [/@@@0]`, "姓名"],
  [`${form}!E [/@@@0]`, "次数"],
];

it.each([
  ["a sheet of another name", "投诉", rows],
  ["other columns", "3月台账", rows.map((row) => [...row.slice(0, 4), "是"])],
])("says nothing of %s", (_what, name, values) => {
  expect(scored(sheet(values, { name }), whole).codes).toEqual(["unknownLayout"]);
});

it("has every column on its own, and goes on asking for what was not said yet", () => {
  const name = said(["*台账!B [/@@@0]", "姓名"]);
  const { reading, codes } = scored(sheet(rows, { name: "3月台账" }), name);
  expect(new Set(codes)).toEqual(new Set(["unclearNumbers"]));
  const [asked] = reading.records.flatMap(({ issues }) => issues);
  if (!asked) throw new Error("nothing is asked");
  const about = { kind: "heading", text: "*台账!E [/@@@0]", person: "", date: "" };
  expect(questions(reading)(asked)).toEqual(about);
});

it("keeps to a header where there is one", () => {
  const headed = [["日期", "姓名", "登记人", "违规项目", "次数"], ...rows];
  const wrong = said(["*台账!C [/@@@0]", "姓名"]);
  expect(scored(sheet(headed, { name: "3月台账" }), wrong).scores).toEqual(counted);
});

it("does not take an answer that names no known column", () => {
  const odd = said(["*台账!B [/@@@0]", "那个人"]);
  expect(scored(sheet(rows, { name: "3月台账" }), odd).codes).toEqual(["unknownLayout"]);
});
