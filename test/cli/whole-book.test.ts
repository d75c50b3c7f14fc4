import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { read as readWorkbook, utils } from "@e965/xlsx";
import { bookOf, inFolder, kpiscore } from "./kpiscore";

const folder = inFolder();
const at = (name: string): string => join(folder(), name);
const rules = ["--rules", "outbound-agent"];

const ledger = [
  ["日期", "工号", "姓名", "违规项目", "次数"],
  ["2026-03-02", "1", "张三", "头发太长", 1],
  ["2026-03-03", "2", "李四", "1.3", 1],
];
const decisions = [
  ["类别", "表", "单元格", "读到的内容", "姓名", "日期", "答复", "规则", "答复人"],
  ["措辞", null, null, "头发太长", null, null, "1.2", "呼出坐席管理规范（考核标准）", "王主管"],
  ["申诉", "台账", "D3", "1.3", "李四", "2026-03-03", "撤销", null, "王主管"],
];

interface Json {
  readonly cards: readonly {
    readonly subject: { readonly name: string };
    readonly score: number;
    readonly lines: readonly { readonly clause: string; readonly status: string }[];
  }[];
  readonly issues: readonly { readonly code: string }[];
}

interface ReadJson {
  readonly sheets: readonly { readonly name: string; readonly layouts: readonly unknown[] }[];
  readonly records: readonly {
    readonly source: readonly { readonly sheet: string; readonly cell: string }[];
    readonly people: readonly { readonly name: string }[];
    readonly clause: string | null;
    readonly quantity: number | null;
    readonly figure: number | null;
  }[];
  readonly issues: readonly Readonly<
    Record<"code" | "sheet" | "cell" | "text" | "message", string>
  >[];
}

const told = ({ source, people, clause, quantity, figure }: ReadJson["records"][number]) => [
  source[0]?.sheet,
  source[0]?.cell,
  people[0]?.name,
  clause,
  quantity,
  figure,
];

async function scored(sheets: Parameters<typeof bookOf>[0], ...args: readonly string[]) {
  writeFileSync(at("book.xlsx"), bookOf(sheets));
  const { out } = await kpiscore("score", at("book.xlsx"), ...rules, "--json", ...args);
  const { cards, issues } = JSON.parse(out) as Json;
  const scores = Object.fromEntries(cards.map(({ subject, score }) => [subject.name, score]));
  return { cards, scores, issues: issues.map(({ code }) => code) };
}

/* Without deductions 110; 1.2 costs 0.5 and 1.3 costs 5, each with its section's 2. */
test("score honours the answers and appeals that a workbook keeps", async () => {
  const asked = await scored({ 台账: ledger });
  expect(asked).toMatchObject({ scores: { 张三: 110, 李四: 103 }, issues: ["unknownClause"] });
  const table = { 台账: ledger, 裁定与答复: decisions };
  const { cards, scores, issues } = await scored(table, "--out", at("scored.xlsx"));
  expect([scores, issues]).toEqual([{ 张三: 107.5, 李四: 110 }, []]);
  const appealed = cards.find(({ subject }) => subject.name === "李四");
  expect(appealed?.lines).toContainEqual(
    expect.objectContaining({ clause: "1.3", status: "void" }),
  );
  const { Sheets } = readWorkbook(readFileSync(at("scored.xlsx")));
  const kept = utils.sheet_to_json(Sheets["裁定与答复"] ?? {}, { header: 1, defval: null });
  expect(kept).toEqual(decisions);
});

test("read tells of every table how it was read, and of every record where it stands", async () => {
  const book = {
    台账: ledger,
    汇总: [
      ["姓名", "打私人电话次数", "大声喧哗次数", "合计"],
      ["张三", 2, 0, 2],
      ["李四", "-", "很多", null],
    ],
    "2026年3月考勤": [
      ["姓名", 1, 2, 3, 4, 5],
      ["张三", "√", "△", "√", "√", "√"],
      ["图例：√出勤 △迟到"],
    ],
    评分表: [
      ["2026年3月员工考核表"],
      ["员工姓名：赵云"],
      ["考核项目", "满分", "得分"],
      ["大声喧哗", 5, 4],
      ["消极怠工", 5, 5],
    ],
  };
  writeFileSync(at("book.xlsx"), bookOf(book));
  const { code, out, err } = await kpiscore("read", at("book.xlsx"), ...rules, "--json");
  expect([code, err]).toEqual([0, ""]);
  const { sheets, records, issues } = JSON.parse(out) as ReadJson;
  const ledgerColumns = {
    date: "A",
    employee_id: "B",
    employee_name: "C",
    clause_item: "D",
    count: "E",
  };
  expect(sheets.map(({ name, layouts }) => [name, ...layouts])).toEqual([
    ["台账", { kind: "ledger", range: "A1:E3", header: "A1:E1", columns: ledgerColumns }],
    ["汇总", { kind: "matrix", range: "A1:D3", header: "A1:D1", columns: { employee_name: "A" } }],
    [
      "2026年3月考勤",
      { kind: "dayGrid", range: "A1:F3", header: "A1:F1", columns: { employee_name: "A" } },
    ],
    ["评分表", { kind: "form", range: "A3:C5", header: "A3:C3", columns: { clause_item: "A" } }],
  ]);
  expect(records.map(told)).toEqual([
    ["台账", "D2", "张三", null, 1, null],
    ["台账", "D3", "李四", "1.3", 1, null],
    ["汇总", "B2", "张三", "1.5", 2, null],
    ["汇总", "C3", "李四", "1.6", null, null],
    ["2026年3月考勤", "C2", "张三", "2.3", null, null],
    ["评分表", "A4", "赵云", "1.6", null, 1],
  ]);
  expect(issues.map(({ code, sheet, cell, text }) => [code, sheet, cell, text])).toEqual([
    ["unknownClause", "台账", "D2", "头发太长"],
    ["unreadableQuantity", "汇总", "C3", "很多"],
  ]);
  for (const { message } of issues) expect(message).not.toBe("");
});

test("read gives measured figures and a roster's wages", async () => {
  const daily = [
    ["日期", "姓名", "日通次"],
    ["2026-03-02", "张三", 120],
  ];
  const roster = [
    ["姓名", "工号", "基本工资"],
    ["张三", "1", 3000.5],
  ];
  writeFileSync(at("book.xlsx"), bookOf({ 日报: daily, 花名册: roster }));
  const { out } = await kpiscore("read", at("book.xlsx"), "--rules", "service-kpi", "--json");
  expect(JSON.parse(out)).toMatchObject({
    records: [],
    recordings: [],
    measurements: [
      {
        measure: "calls",
        person: { name: "张三" },
        day: "2026-03-02",
        value: 120,
        source: { sheet: "日报", cell: "C2" },
      },
    ],
    wages: [{ person: { name: "张三" }, amount: 3000.5, source: { sheet: "花名册", cell: "C2" } }],
  });
});
