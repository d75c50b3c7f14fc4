import { join } from "node:path";
import { insertTemplate, readWorkbook } from "../../src/app";
import { openSession } from "../../src/cli/session";
import type { Host } from "../../src/host";
import { zhCN } from "../../src/locales";
import { builtInRulebook } from "../../src/rulebooks";
import { workbookOf } from "../excel/workbook";

const addin = join(__dirname, "../../dist");
const roster = [
  ["工号", "姓名", "组别"],
  ["2101", "陶建国", "一组"],
  ["2102", "周明轩", "一组"],
];
type Sheets = Parameters<typeof workbookOf>[0];
type Kind = Parameters<typeof insertTemplate>[0]["kind"];

async function inserted(kind: Kind, id: string, sheets: Sheets = { 花名册: roster }) {
  const { host } = await openSession(workbookOf(sheets), addin);
  const rulebook = builtInRulebook(id);
  if (!rulebook) throw new Error(`no rulebook ${id}`);
  const request = { kind, rulebook, day: "2026-03-05", words: zhCN.templates };
  return { host, rulebook, name: await insertTemplate(request) };
}

/** Fills the form from its first empty row on, and waits for the live scores. */
async function fill(host: Host, name: string, rows: readonly (readonly (string | number)[])[]) {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    rows.forEach((row, index) => {
      sheet.getRangeByIndexes(2 + index, 0, 1, row.length).values = [[...row]];
    });
    await context.sync();
  });
  await host.calculator.settled();
}

/** The live scores: whom they are about, and their figures. */
function live(host: Host, name: string): readonly (readonly unknown[])[] {
  const rows = [...(host.workbook.sheet(name)?.rows() ?? [])].map(([, cells]) =>
    cells.map((cell) => cell?.value ?? null),
  );
  const score = rows[1]?.indexOf("得分") ?? -1;
  return rows
    .slice(2)
    .map((row) => [row[score - 2], row[score]])
    .filter(([first]) => first);
}

/** The item that the form's drop-down offers for a clause. */
function choice(host: Host, start: string): string {
  const lists = host.workbook.sheets.find(({ name }) => name.startsWith("条款清单"));
  const items = [...(lists?.rows() ?? [])].map(([, [cell]]) => String(cell?.value ?? ""));
  return items.find((item) => item.startsWith(`${start} `)) ?? `no ${start}`;
}

/* 110 without deductions; 1.3 costs 5 and its section's 2, 1.1 costs 0.5 and the same. */
test("a ledger that is filled in scores beside its first rows, and reads without a question", async () => {
  const { host, name, rulebook } = await inserted("ledger", "outbound-agent");
  await fill(host, name, [
    ["2026-03-02", "2101", "陶建国", "一组", choice(host, "1.3"), 1, 5, "检查员"],
    ["2026-03-03", "2102", "周明轩", "一组", choice(host, "1.1"), 1, "", "检查员"],
  ]);
  expect(live(host, name)).toEqual([
    ["周明轩", 107.5],
    ["陶建国", 103],
  ]);
  const { records, issues } = await readWorkbook(rulebook);
  expect(records.map(({ clause, issues: own }) => [clause, own])).toEqual([
    ["1.3", []],
    ["1.1", []],
  ]);
  expect(issues).toEqual([]);
});

/* 100 less 2 for the accent and 2 for an impression of 优良. */
test("a listening form works in an empty workbook", async () => {
  const { host, name, rulebook } = await inserted("listening", "call-quality", { Sheet1: [] });
  await fill(host, name, [
    ["2026-03-02", "LY1", "2101", "陶建国", choice(host, "1.B.1"), 2, "", "检查员"],
    ["2026-03-02", "LY1", "2101", "陶建国", choice(host, "4.1"), 2, "", "检查员", "优良"],
  ]);
  expect(live(host, name)).toEqual([["陶建国", 96]]);
  expect((await readWorkbook(rulebook)).issues).toEqual([]);
});

test("a daily inspection takes its day from its title", async () => {
  const { host, name, rulebook } = await inserted("daily", "outbound-agent");
  await fill(host, name, [["2101", "陶建国", "一组", choice(host, "1.3"), 1, 5, "检查员"]]);
  expect(live(host, name)).toEqual([["陶建国", 103]]);
  const { records, issues } = await readWorkbook(rulebook);
  expect(records.map(({ day }) => day)).toEqual(["2026-03-05"]);
  expect(issues).toEqual([]);
});

/* 1.3 twice costs 10 and the section's 2. */
test("a monthly sheet takes its month from its title, and counts", async () => {
  const { host, name, rulebook } = await inserted("monthly", "outbound-agent");
  await fill(host, name, [["2101", "陶建国", "一组", choice(host, "1.3"), 2, 10]]);
  expect(live(host, name)).toEqual([["陶建国", 98]]);
  const { records, issues } = await readWorkbook(rulebook);
  expect(records.map(({ period }) => period)).toEqual(["2026-03"]);
  expect(issues).toEqual([]);
});

test("drop-downs offer the clauses and the roster's people, and figures are checked against the rules", async () => {
  const { host, name } = await inserted("ledger", "rewards-penalties");
  const rules = host.workbook.sheet(name)?.validations ?? [];
  expect(rules.length).toBeGreaterThanOrEqual(5);
  const text = JSON.stringify(rules);
  expect(text).toContain("'条款清单'!");
  expect(text).toContain("$E$3:$E$4");
  expect(text).toContain("VLOOKUP(E3");
});

test("the lists of the drop-downs print as wide as one page, headed on each", async () => {
  const { host, name } = await inserted("ledger", "outbound-agent");
  const lists = [...host.workbook.sheets].find((sheet) => sheet.name.startsWith("条款清单"))?.name;
  await Excel.run(async (context) => {
    for (const each of [name, lists ?? ""]) {
      const { pageLayout } = context.workbook.worksheets.getItem(each);
      pageLayout.load("zoom");
      const titles = pageLayout.getPrintTitleRowsOrNullObject().load("address");
      await context.sync();
      expect(pageLayout.zoom.horizontalFitToPages).toBe(1);
      expect(titles.address).toMatch(/\$2:\$2$|!2:2$/);
    }
  });
});

test("every built-in rulebook gives forms, and a second one stands beside the first", async () => {
  const { host, rulebook, name } = await inserted("ledger", "service-norms");
  const again = { kind: "ledger", rulebook, day: "2026-03-05", words: zhCN.templates } as const;
  expect([name, await insertTemplate(again)]).toEqual(["考核台账", "考核台账 (2)"]);
  expect(host.workbook.sheets.map((sheet) => sheet.name)).toEqual([
    "花名册",
    "条款清单",
    "考核台账",
    "考核台账 (2)",
  ]);
});

test("an empty form says where the scores will stand, and has nothing to ask", async () => {
  const { host, name, rulebook } = await inserted("ledger", "outbound-agent", { Sheet1: [] });
  await host.calculator.settled();
  const first = [...(host.workbook.sheet(name)?.rows() ?? [])][2]?.[1] ?? [];
  expect(first.map((cell) => cell?.value).filter(Boolean)).toEqual([zhCN.templates.live]);
  const { records, people, issues } = await readWorkbook(rulebook);
  expect([records, people, issues]).toEqual([[], [], []]);
});
