import { type SheetsChange, followWorkbook, goToCell, rescoreWorkbook } from "../../src/app";
import { currentSelection } from "../../src/excel";
import { openInOffice, workbookOf } from "../excel/workbook";
import { wholeWorkbook } from "./sample";

/** Two rows are alike to the letter. */
const ledger = [
  ["日期", "工号", "姓名", "违规项目", "备注"],
  ["2026-03-02", "1", "张三", "1.3", null],
  ["2026-03-03", "2", "李四", "1.1", "甲"],
  ["2026-03-02", "1", "张三", "1.3", null],
  ["2026-03-04", "3", "王五", "2.1", null],
];

const read = () => rescoreWorkbook(wholeWorkbook());

const onLedger = (work: (sheet: Excel.Worksheet, book: Excel.Workbook) => void) =>
  Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem("台账"), context.workbook);
    await context.sync();
  });

describe("a cell that was cited", () => {
  /** Where somebody comes who follows a citation after the workbook was changed. */
  async function cited(cell: string, change: Parameters<typeof onLedger>[0]): Promise<string> {
    await openInOffice(workbookOf({ 台账: ledger, 说明: [["内部"]] }));
    const { grids } = await read();
    await onLedger(change);
    const failed = await goToCell({ sheet: "台账", cell }, grids).then(
      () => "",
      ({ code }: { code: string }) => ` ${code}`,
    );
    const { sheet, cell: selected } = await currentSelection();
    return failed === " cellGone" ? failed.trim() : `${sheet}!${selected}${failed}`;
  }

  const insert = (address: string) => (sheet: Excel.Worksheet) => {
    sheet.getRange(address).insert(address.includes("1:") ? "Down" : "Right");
  };

  it.each([
    ["stays where it stood", "D3", () => {}, "台账!D3"],
    ["moves with rows inserted above it", "D3", insert("1:2"), "台账!D5"],
    ["moves with a column inserted before it", "D3", insert("B:B"), "台账!E3"],
    ["that is empty moves with the one left of it", "E2", insert("B:B"), "台账!F2"],
    ["of a row that has its like is the second still", "D4", insert("1:1"), "台账!D5"],
    [
      "moves when its rows are sorted",
      "D5",
      (sheet: Excel.Worksheet) =>
        sheet.getRange("A2:E5").sort.apply([{ key: 1, ascending: false }]),
      "台账!D2",
    ],
    [
      "is found on its sheet under another name",
      "D3",
      (sheet: Excel.Worksheet) => {
        sheet.name = "3月";
        sheet.getRange("1:1").insert("Down");
      },
      "3月!D4",
    ],
    [
      "is shown where only its neighbour in the row was edited",
      "D3",
      (sheet: Excel.Worksheet) => (sheet.getRange("E3").values = [["乙"]]),
      "台账!D3",
    ],
    [
      "is shown, and told of, where it was edited itself",
      "D3",
      (sheet: Excel.Worksheet) => (sheet.getRange("D3").values = [["1.2"]]),
      "台账!D3 cellChanged",
    ],
    [
      "is not looked for in the row that came in the place of a deleted one",
      "D3",
      (sheet: Excel.Worksheet) => sheet.getRange("3:3").delete("Up"),
      "cellGone",
    ],
    [
      "is told to be gone where one of its like was deleted",
      "D4",
      (sheet: Excel.Worksheet) => sheet.getRange("4:4").delete("Up"),
      "cellGone",
    ],
    ["went with its sheet", "D3", (sheet: Excel.Worksheet) => sheet.delete(), "cellGone"],
  ] as const)("%s", async (_, cell, change, expected) => {
    expect(await cited(cell, change)).toBe(expected);
  });

  it("of a sheet that was hidden is told of in a sentence, and nothing else is selected", async () => {
    const hide = (sheet: Excel.Worksheet) => void (sheet.visibility = "Hidden");
    expect(await cited("D3", hide)).toMatch(/!A1 sheetHidden$/);
  });
});

describe("the follower", () => {
  /** Longer than the pause that the follower makes. */
  const soon = () => new Promise((resolve) => setTimeout(resolve, 260));

  it("tells which sheets come, go and are renamed, and nothing of our own that come", async () => {
    await openInOffice(workbookOf({ 台账: ledger, 说明: [["内部"]], 旧表: [["x"]] }));
    const told: SheetsChange[] = [];
    const stop = await followWorkbook({
      onSelected: () => {},
      onChanged: () => {},
      onSheets: (change) => told.push(change),
    });
    await onLedger((sheet, { worksheets }) => {
      sheet.name = "3月";
      worksheets.getItem("旧表").delete();
      worksheets.add("补录");
      worksheets.getItem("说明").visibility = "VeryHidden";
      const ours = worksheets.add("考核汇总");
      ours.names.add("_KpiScoreSheet", '="summary"');
    });
    await soon();
    const expected = {
      added: ["补录"],
      gone: ["说明", "旧表"],
      renamed: [{ from: "台账", to: "3月" }],
    };
    expect(told).toEqual([expected]);
    await stop();
  });

  it("tells at once which sheet somebody else changed or sorted, and nothing once it was ended", async () => {
    const { workbook, people } = await openInOffice(workbookOf({ 台账: ledger }));
    const told: string[] = [];
    const stop = await followWorkbook({
      onSelected: () => {},
      onChanged: (sheet) => told.push(sheet),
      onSheets: () => {},
    });
    const theirs = () => {
      const at = { row: 1, column: 0, rows: 1, columns: 1 };
      people.changeAfter(0, () => workbook.sheet("台账")?.announce(at));
    };
    theirs();
    await onLedger(() => {});
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(told).toEqual(["台账"]);
    await onLedger((sheet) => sheet.getRange("A2:E5").sort.apply([{ key: 1, ascending: false }]));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(new Set(told)).toEqual(new Set(["台账"]));
    expect(told.length).toBeGreaterThan(1);
    await stop();
    const before = told.length;
    theirs();
    await onLedger(() => {});
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(told).toHaveLength(before);
  });
});
