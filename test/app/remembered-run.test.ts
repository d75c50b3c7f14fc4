import { readFileSync } from "node:fs";
import { join } from "node:path";
import { clearHighlights, highlightSources, scoreWorkbook, takeBackRun } from "../../src/app";
import { toNumber } from "../../src/core";
import type { Workbook } from "../../src/host/model";
import { openXlsx, saveXlsx } from "../../src/host/xlsx";
import { openInOffice, workbookOf } from "../excel/workbook";
import { textsOf } from "../host/xlsx/package";
import { wholeWorkbook } from "./sample";

const ledger = [
  ["日期", "工号", "姓名", "违规项目"],
  ["2026-03-02", "1", "张三", "1.3"],
  ["2026-03-03", "2", "李四", "1.1"],
];

const score = () => scoreWorkbook(wholeWorkbook());

/** A look, whatever its place in the file. */
const lookOf = (workbook: Workbook, style: number) => ({
  ...workbook.styles.get(style),
  origin: null,
});

/** Everything that people can see: sheets, cells and their looks. */
const visible = (workbook: Workbook) =>
  workbook.sheets
    .filter(({ visibility }) => visibility === "Visible")
    .map((sheet) => ({
      name: sheet.name,
      merges: sheet.merges,
      cells: [...sheet.rows()].flatMap(([row, cells]) =>
        cells.flatMap((cell, column) =>
          cell ? [[row, column, cell.formula ?? cell.value, lookOf(workbook, cell.style)]] : [],
        ),
      ),
      formats: sheet.conditionalFormats.map(({ rects, rule }) => [rects, rule]),
      charts: sheet.charts.length,
    }));

const onLedger = (work: (sheet: Excel.Worksheet) => void) =>
  Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem("台账"));
    await context.sync();
  });

const reopen = async (workbook: Workbook): Promise<Workbook> =>
  (await openInOffice(openXlsx(saveXlsx(workbook), "again.xlsx"))).workbook;

test("the first run taken back leaves the workbook as it was", async () => {
  const { workbook } = await openInOffice(workbookOf({ 台账: ledger }));
  const before = visible(workbook);
  await score();
  await takeBackRun();
  expect(visible(workbook)).toEqual(before);
  expect(workbook.sheets).toHaveLength(1);
});

/** Parts that name the others, and those that only ever grow. */
const mayChange = /^(\[Content_Types\]|_rels\/|xl\/workbook|xl\/_rels\/|xl\/styles)/;

test("a file that was scored, closed and opened again is, with the run taken back, part for part what it was", async () => {
  const bytes = readFileSync(join(__dirname, "../host/xlsx/fixtures/libreoffice.xlsx"));
  const { workbook: first } = await openInOffice(openXlsx(new Uint8Array(bytes), "ledger.xlsx"));
  await score();
  const workbook = await reopen(first);
  await takeBackRun();
  const before = Object.entries(textsOf(new Uint8Array(bytes)));
  const own = before.filter(([path]) => !mayChange.test(path));
  expect(own.map(([path]) => path)).toContain("xl/worksheets/sheet1.xml");
  expect(textsOf(saveXlsx(workbook))).toMatchObject(Object.fromEntries(own));
});

test("a second run taken back brings the first one's sheets, also after the file was closed", async () => {
  const { workbook: first } = await openInOffice(workbookOf({ 台账: ledger }));
  await score();
  const workbook = await reopen(first);
  const before = visible(workbook);
  await onLedger((sheet) => {
    sheet.getRange("D3").values = [["'1.3"]];
  });
  await score();
  const again = await reopen(workbook);
  await onLedger((sheet) => {
    sheet.getRange("D3").values = [["'1.1"]];
  });
  expect(await takeBackRun()).toContain("考核汇总");
  expect(visible(again)).toEqual(before);
  await expect(takeBackRun()).rejects.toMatchObject({ code: "nothingToTakeBack" });
});

test("nothing is taken back where no run is remembered, nor on a protected structure", async () => {
  const { workbook } = await openInOffice(workbookOf({ 台账: ledger }));
  await expect(takeBackRun()).rejects.toMatchObject({ code: "nothingToTakeBack" });
  await score();
  const before = visible(workbook);
  await Excel.run(async (context) => {
    context.workbook.protection.protect();
    await context.sync();
  });
  await expect(takeBackRun()).rejects.toMatchObject({ code: "structureProtected" });
  expect(visible(workbook)).toEqual(before);
});

test("the rows that results came from are coloured, and restored exactly after the file was closed", async () => {
  const { workbook: first } = await openInOffice(workbookOf({ 台账: ledger }));
  await onLedger((sheet) => {
    sheet.getRange("D2").format.fill.color = "#00FF00";
  });
  await score();
  const before = visible(first);
  expect(await highlightSources()).toEqual({ highlighted: 8, changed: [] });
  const coloured = first.sheet("台账")?.conditionalFormats ?? [];
  expect(coloured.map(({ rects }) => rects)).toEqual([
    [{ row: 1, column: 0, rows: 2, columns: 4 }],
  ]);
  expect(coloured[0]?.difference.fill).not.toBeNull();
  const workbook = await reopen(first);
  await clearHighlights();
  expect(visible(workbook)).toEqual(before);
  await expect(clearHighlights()).rejects.toMatchObject({ code: "nothingHighlighted" });
});

/** A rule of the file that nobody has a word for, such as a "contains" without its text. */
function holdUnknownRule(workbook: Workbook): void {
  const sheet = workbook.sheet("台账");
  const [known] = sheet?.conditionalFormats ?? [];
  if (!sheet || !known) throw new Error("a format is expected");
  sheet.conditionalFormats = [known, { ...known, id: "unknown", rule: { kind: "Other" } }];
}

test("a cell that HR changed since the run is left and told; HR's own formats stay", async () => {
  const { workbook } = await openInOffice(workbookOf({ 台账: ledger }));
  await expect(highlightSources()).rejects.toMatchObject({ code: "nothingScored" });
  await score();
  await onLedger((sheet) => {
    sheet.getRange("D3").values = [["2.1"]];
    sheet.getRange("A1:D9").conditionalFormats.add("Custom").custom.rule.formula = "=$A1=1";
  });
  holdUnknownRule(workbook);
  expect(await highlightSources()).toEqual({
    highlighted: 7,
    changed: [{ sheet: "台账", cell: "D3" }],
  });
  expect(await highlightSources([{ sheet: "台账", cell: "D2" }])).toMatchObject({ highlighted: 1 });
  expect(workbook.sheet("台账")?.conditionalFormats).toHaveLength(3);
  await clearHighlights();
  expect(workbook.sheet("台账")?.conditionalFormats).toHaveLength(2);
});

test("a protected ledger is told before anything is coloured", async () => {
  const { workbook } = await openInOffice(workbookOf({ 台账: ledger }));
  await score();
  await onLedger((sheet) => sheet.protection.protect());
  await expect(highlightSources()).rejects.toMatchObject({
    code: "sheetProtected",
    facts: { sheet: "台账" },
  });
  expect(workbook.sheet("台账")?.conditionalFormats).toEqual([]);
});

test("a run tells what the one before came to, also after the workbook was closed", async () => {
  const { workbook } = await openInOffice(workbookOf({ 台账: ledger }));
  expect((await score()).before).toBeNull();
  await reopen(workbook);
  await onLedger((sheet) => (sheet.getRange("D3").values = [["1.3"]]));
  const { before, cards } = await score();
  const told = (all: NonNullable<typeof before>["cards"] = []) =>
    all.map(({ subject, period, score: points }) => [
      subject.name,
      period,
      points && toNumber(points),
    ]);
  // 110 less the 2 of the section, and 5 for 1.3 or 0.5 for 1.1.
  expect(told(before?.cards)).toEqual([
    ["李四", "2026-03", 107.5],
    ["张三", "2026-03", 103],
  ]);
  expect(new Set(told(cards))).toEqual(
    new Set([
      ["张三", "2026-03", 103],
      ["李四", "2026-03", 103],
    ]),
  );
  expect(before?.rulebook.id).toBe("outbound-agent");
});
