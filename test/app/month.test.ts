import {
  closeMonth,
  compareRulebooks,
  newerEdition,
  scoreWorkbook,
  writeNotices,
} from "../../src/app";
import { type Rulebook, rulebookDifferences, toNumber } from "../../src/core";
import type { Sheet, Workbook } from "../../src/host/model";
import { zhCN } from "../../src/locales";
import { openInOffice } from "../excel/workbook";
import { outboundAgent, sampleWorkbook } from "./sample";

const job = (rulebook: Rulebook = outboundAgent()) => ({
  rulebook,
  sheets: null,
  period: "2026-03",
  now: new Date(2026, 3, 2, 9, 30),
  words: zhCN.report,
});

const sheetOf = (workbook: Workbook, name: string): Sheet => {
  const sheet = workbook.sheet(name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
};

/** The texts and figures of a sheet, row by row. */
const rowsOf = (workbook: Workbook, name: string) =>
  [...sheetOf(workbook, name).rows()].map(([, cells]) =>
    [...cells].map((cell) => cell?.value ?? null),
  );

/** Another ledger: 孙雨薇's first record under clause 1.2 happened twice. */
function twice(workbook: Workbook): void {
  const ledger = sheetOf(workbook, "台账");
  const header = rowsOf(workbook, "台账").findIndex((cells) => cells.includes("姓名"));
  const column = rowsOf(workbook, "台账")[header]?.indexOf("数量") ?? -1;
  const row = rowsOf(workbook, "台账").findIndex(
    (cells) => cells.includes("孙雨薇") && cells.some((cell) => String(cell).includes("小说")),
  );
  ledger.put(row, column, { ...ledger.cell(row, column), value: 2 });
}

test("a closed month keeps its figures, and a change of the ledger shows as a difference", async () => {
  const { workbook } = await openInOffice(sampleWorkbook());
  expect(await closeMonth(job())).toBe("定稿 2026-03");
  const closed = rowsOf(workbook, "定稿 2026-03");
  expect(closed[2]?.[0]).toBe("定稿时间：2026-04-02 09:30。以下是数值，不再随台账变动。");
  expect(closed[3]?.[0]).toMatch(/^规则校验码：[0-9a-f]{64}$/);
  expect(closed[4]?.[0]).toMatch(/^输入校验码：[0-9a-f]{64}$/);
  expect(closed.find((row) => row[1] === "孙雨薇")?.slice(3, 6)).toEqual([105.3, 0.7, 6]);
  expect((await scoreWorkbook(job())).written).toContain("定稿差异");
  expect(rowsOf(workbook, "定稿差异")[4]?.[0]).toBe("现在的台账与定稿一致。");
  twice(workbook);
  await scoreWorkbook(job());
  expect(rowsOf(workbook, "定稿 2026-03")).toEqual(closed);
  // Once more 0.5 for clause 1.2.
  const gaps = rowsOf(workbook, "定稿差异").slice(4);
  expect(gaps.map((row) => row.slice(2, 8))).toEqual([
    ["孙雨薇", "外呼一组", 105.3, 104.8, 0.7, 1.2],
  ]);
});

test("a closed month is not closed over", async () => {
  await openInOffice(sampleWorkbook());
  await closeMonth(job());
  await expect(closeMonth(job())).rejects.toMatchObject({
    code: "alreadyClosed",
    facts: { period: "2026-03", sheet: "定稿 2026-03" },
  });
});

test("a notice is a page for each person, or for the one asked for", async () => {
  const { workbook } = await openInOffice(sampleWorkbook());
  const name = await writeNotices({ ...job(), people: ["孙雨薇"] });
  const page = rowsOf(workbook, name).map(([first]) => first);
  expect(page.slice(0, 2)).toEqual([
    "考核通知单",
    "姓名：孙雨薇　　工号：2105　　组别：外呼一组　　考核期：2026年3月",
  ]);
  expect(page).toContain("得分：105.3");
  expect(page).toContain("基准分 100，扣 0.7 分，加 6 分");
  expect(page).toContain("被考核人：________________　　　　主管：________________");
  expect(sheetOf(workbook, name).pageBreaks.rows).toEqual([]);
  await writeNotices({ ...job(), people: ["孙雨薇", "2103"] });
  const titles = rowsOf(workbook, name).flatMap(([first], row) =>
    first === "考核通知单" ? row : [],
  );
  expect(titles).toHaveLength(2);
});

test("nobody gets a notice who has no result", async () => {
  const { workbook } = await openInOffice(sampleWorkbook());
  await expect(writeNotices({ ...job(), people: ["查无此人"] })).rejects.toMatchObject({
    code: "unknownPerson",
    facts: { person: "查无此人" },
  });
  expect(workbook.sheet("考核通知单")).toBeUndefined();
});

/** The regulation with clause 1.2 at 1 point instead of 0.5. */
const dearer = (rulebook: Rulebook): Rulebook => ({
  ...rulebook,
  edition: "2026",
  sections: rulebook.sections.map((section) => ({
    ...section,
    clauses: section.clauses.map((clause) =>
      clause.id === "1.2" ? { ...clause, amount: 1 } : clause,
    ),
  })),
});

test("two editions stand side by side, person by person, with what they differ in", async () => {
  const { workbook } = await openInOffice(sampleWorkbook());
  const other = dearer(outboundAgent());
  const { sheet, otherCards, differences } = await compareRulebooks({
    ...job(),
    other,
    tableWords: zhCN.rules.table,
  });
  expect(differences).toEqual([
    { change: "changed", of: "clause", id: "1.2", field: "amount", before: 0.5, after: 1 },
  ]);
  const score = otherCards.find(({ subject }) => subject.name === "孙雨薇")?.score;
  expect(score && toNumber(score)).toBe(104.8);
  const rows = rowsOf(workbook, sheet);
  expect(rows.find((row) => row[2] === "孙雨薇")?.slice(4, 7)).toEqual([105.3, 104.8, -0.5]);
  expect(rows.at(-1)?.[0]).toMatch(/^条款 1\.2：\S+ 0\.5 → 1$/);
  expect(workbook.sheets.map(({ name }) => name)).not.toContain("考核汇总");
});

test("clauses that one edition lacks are named, and a new name alone is no difference", () => {
  const rulebook = outboundAgent();
  const [first, ...others] = rulebook.sections;
  if (!first) throw new Error("no section");
  const [gone, ...clauses] = first.clauses;
  const shorter = { ...rulebook, sections: [{ ...first, clauses }, ...others] };
  expect(rulebookDifferences(rulebook, { ...rulebook, id: "own-1", edition: "x" })).toEqual([]);
  expect(rulebookDifferences(rulebook, shorter)).toEqual([
    { change: "removed", of: "clause", id: gone?.id, text: gone?.text },
  ]);
  expect(rulebookDifferences(shorter, rulebook)).toEqual([
    { change: "added", of: "clause", id: gone?.id, text: gone?.text },
  ]);
});

test("a newer edition of the regulation that a table came from is told with its differences", () => {
  const table = { ...outboundAgent(), id: "own-1", edition: "9" };
  const find = (edition: string, from = table) =>
    newerEdition(from, [{ ...dearer(outboundAgent()), edition }], zhCN.report, zhCN.rules.table);
  expect(find("10")?.differences).toEqual([expect.stringMatching(/^条款 1\.2：\S+ 0\.5 → 1$/)]);
  expect(find("9")).toBeNull();
  expect(find("8")).toBeNull();
  expect(newerEdition(table, [outboundAgent()], zhCN.report, zhCN.rules.table)).toBeNull();
  const foreign = { ...table, source: { document: "另一份规定" } };
  expect(find("10", foreign)).toBeNull();
});
