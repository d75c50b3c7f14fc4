import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openXlsx } from "../../src/host/xlsx";
import { zhCN } from "../../src/locales";
import { builtInRulebook } from "../../src/rulebooks";
import { type CellValue, ruleTable } from "../../src/sheet";
import { bookOf, inFolder, kpiscore } from "./kpiscore";

const folder = inFolder();
const at = (name: string): string => join(folder(), name);

const ledger: CellValue[][] = [
  ["2026年3月考核台账"],
  ["日期", "姓名", "考核项目", "数量"],
  ["2026-03-02", "林晓", "上班做与工作无关的事", 2],
];

/** The outbound rules as a table; clause 1.2 costs what is given. */
function rules(amount: CellValue): CellValue[][] {
  const rulebook = builtInRulebook("outbound-agent");
  if (!rulebook) throw new Error("outbound-agent is missing");
  const rows = ruleTable(rulebook, zhCN.rules.table);
  const column = rows.find((row) => row.includes("分值"))?.indexOf("分值") ?? -1;
  rows.find((row) => row[1] === "1.2")?.splice(column, 1, amount);
  return rows;
}

/** A book with a ledger and a sheet of rules. */
const writeBook = (name: string, table: CellValue[][]): void =>
  writeFileSync(at(name), bookOf({ 台账: ledger, 部门规则: table }));

interface Json {
  readonly rulebook: { readonly id: string };
  readonly cards: readonly { readonly score: number }[];
  readonly issues: readonly unknown[];
}

test("score --rules sheet:<name> scores by the table in the workbook", async () => {
  writeBook("book.xlsx", rules(3));
  const { code, out } = await kpiscore(
    "score",
    at("book.xlsx"),
    "--rules",
    "sheet:部门规则",
    "--json",
  );
  const { rulebook, cards, issues } = JSON.parse(out) as Json;
  expect([code, rulebook.id, issues]).toEqual([0, "outbound-agent", []]);
  // 100, four clean chapters of five, twice 3.
  expect(cards.map(({ score }) => score)).toEqual([100 + 8 - 6]);
});

test("the book it writes holds formulas over the table, with their values", async () => {
  writeBook("book.xlsx", rules(3));
  await kpiscore("score", at("book.xlsx"), "--rules", "sheet:部门规则", "--out", at("scored.xlsx"));
  const scored = openXlsx(new Uint8Array(readFileSync(at("scored.xlsx"))), "scored.xlsx");
  const cells = [...(scored.sheet("考核汇总")?.rows() ?? [])].flatMap(([, row]) => row);
  expect(cells.flatMap((cell) => cell?.formula ?? [])).toContainEqual(
    expect.stringContaining("'部门规则'!A1:"),
  );
  expect(cells.map((cell) => cell?.value)).toContain(102);
});

test("a table with a fault is refused, naming sheet, cell and what was expected", async () => {
  writeBook("book.xlsx", rules("很多"));
  const { code, out, err } = await kpiscore("score", at("book.xlsx"), "--rules", "sheet:部门规则");
  expect([code, out]).toEqual([2, ""]);
  expect(err).toMatch(/部门规则!F\d+.*分值.*很多.*3~6/);
});

test("a sheet that is not there is refused, naming those that are", async () => {
  writeBook("book.xlsx", rules(3));
  const { code, err } = await kpiscore("score", at("book.xlsx"), "--rules", "sheet:规定");
  expect(code).toBe(2);
  expect(err).toMatch(/规定.*台账、部门规则/);
});

test("read shows the sheet as a rule table", async () => {
  writeBook("book.xlsx", rules(3));
  const { out } = await kpiscore("read", at("book.xlsx"), "--rules", "sheet:部门规则", "--json");
  expect(JSON.parse(out)).toMatchObject({
    sheets: [
      { name: "台账", layouts: [{ kind: "ledger" }] },
      { name: "部门规则", layouts: [{ kind: "rules" }] },
    ],
  });
});
