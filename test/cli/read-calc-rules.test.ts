import { join } from "node:path";
import { writeFileSync } from "node:fs";
import { Workbook, emptyCell } from "../../src/host/model";
import { saveXlsx } from "../../src/host/xlsx";
import { inFolder, kpiscore, sample } from "./kpiscore";

const folder = inFolder();
const at = (name: string): string => join(folder(), name);

test("rules lists the rulebooks with their number of clauses", async () => {
  const { code, out } = await kpiscore("rules");
  expect(code).toBe(0);
  expect(out).toMatch(/outbound-agent .*39/);
});

test("rules <id> shows every clause with what it takes", async () => {
  const { out } = await kpiscore("rules", "outbound-agent");
  expect(out).toMatch(/1\.3 .*扣 5 分\/次/);
  expect(out).toMatch(/7\.5 .*扣 0\.1 分\/工时/);
});

test("rules --json gives id, title, edition and hash", async () => {
  const [first] = JSON.parse((await kpiscore("rules", "--json")).out) as Record<string, unknown>[];
  expect(first).toMatchObject({ id: "outbound-agent", edition: "2020", clauses: 39 });
  expect(first?.["hash"]).toMatch(/^[0-9a-f]{64}$/);
});

test("read --json tells layouts, records and issues", async () => {
  const { code, out } = await kpiscore("read", sample, "--json");
  const reading = JSON.parse(out) as {
    sheets: { name: string; layouts: unknown[] }[];
    records: { clause: string | null; quantity: number | null; source: unknown[] }[];
    issues: { code: string }[];
  };
  expect(code).toBe(0);
  expect(reading.sheets[0]).toMatchObject({
    name: "台账",
    layouts: [{ kind: "ledger", header: "A2:I2", columns: { clause_item: "E" } }],
  });
  expect(reading.records).toHaveLength(120);
  expect(reading.records[0]).toMatchObject({ clause: "1.1", quantity: 1 });
  expect(reading.records[0]?.source[0]).toEqual({ sheet: "台账", cell: "E3" });
  expect(reading.issues.map(({ code }) => code)).toContain("unknownClause");
});

/** A book of HR's with formulas of the add-in in it. */
function bookWithFormulas(): void {
  const workbook = new Workbook("book.xlsx");
  const sheet = workbook.addSheet("表");
  const rows = [
    ["姓名", "考核项目", "数量"],
    ["张三", "打私人电话", 2],
    ['=KPIPOINTS(B2,C2,"outbound-agent")', '=KPIPOINTS("没有的事",1,"outbound-agent")', "=1+C2"],
  ];
  rows.forEach((row, r) => {
    row.forEach((cell, c) => {
      const formula = typeof cell === "string" && cell.startsWith("=") ? cell : null;
      sheet.put(r, c, { ...emptyCell, formula, value: formula ? null : cell });
    });
  });
  writeFileSync(at("book.xlsx"), saveXlsx(workbook));
}

test("calc evaluates the add-in's functions and gives errors with their message", async () => {
  bookWithFormulas();
  const { code, out } = await kpiscore("calc", at("book.xlsx"), "--cells", "表!A2:C3", "--json");
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({
    sheet: "表",
    range: "A2:C3",
    values: [
      ["张三", "打私人电话", 2],
      [-1, "#N/A", 3],
    ],
    errors: [
      { cell: "B3", error: "#N/A", message: expect.stringContaining("没有的事") as unknown },
    ],
  });
});

test("calc without --json is tab-separated, with what went wrong on standard error", async () => {
  bookWithFormulas();
  const { out, err } = await kpiscore("calc", at("book.xlsx"), "--cells", "表!A2:C3");
  expect(out).toBe("张三\t打私人电话\t2\n-1\t#N/A\t3\n");
  expect(err).toMatch(/^B3 .*没有的事/);
});

test("calc tells which formulas go round in a circle, and which keep what the file holds", async () => {
  const workbook = new Workbook("book.xlsx");
  const sheet = workbook.addSheet("表");
  const row: [formula: string | null, value: number][] = [
    ["=B1+1", 7],
    ["=A1+1", 8],
    ['=GETPIVOTDATA("次数",A1)', 9],
    ["=1+1", 0],
  ];
  row.forEach(([formula, value], c) => sheet.put(0, c, { ...emptyCell, formula, value }));
  writeFileSync(at("book.xlsx"), saveXlsx(workbook));

  const { code, out } = await kpiscore("calc", at("book.xlsx"), "--cells", "A1:D1", "--json");
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({
    values: [[7, 8, 9, 2]],
    uncalculated: [
      { cell: "A1", reason: "circular" },
      { cell: "B1", reason: "circular" },
      { cell: "C1", reason: "function: GETPIVOTDATA" },
    ],
  });
  const { err } = await kpiscore("calc", at("book.xlsx"), "--cells", "A1:D1");
  expect(err).toMatch(/^A1 .*循环引用.*\nB1 .*循环引用.*\nC1 .*GETPIVOTDATA.*保存/);
});

test("calc shows whole columns as far as they are used", async () => {
  bookWithFormulas();
  const { out } = await kpiscore("calc", at("book.xlsx"), "--cells", "表!C:C", "--json");
  expect(JSON.parse(out)).toMatchObject({ values: [["数量"], [2], [3]] });
});

test("help and version are plain answers", async () => {
  const help = await kpiscore("--help");
  expect(help.code).toBe(0);
  expect(help.out).toContain("用法：");
  for (const command of ["rules", "score", "read", "calc"]) expect(help.out).toContain(command);
  expect(await kpiscore("--version")).toMatchObject({ code: 0, out: "0.1.0\n" });
});
