import { insertTemplate, scoreWorkbook } from "../../src/app";
import type { Sheet, Workbook } from "../../src/host/model";
import { zhCN } from "../../src/locales";
import { openInOffice, workbookOf } from "../excel/workbook";
import { outboundAgent, wholeWorkbook } from "./sample";

const ledger = [
  ["日期", "工号", "姓名", "违规项目"],
  ["2026-03-02", "1", "张三", "1.3"],
  ["2026-03-03", "2", "李四", "1.1"],
];

const score = () => scoreWorkbook(wholeWorkbook());

const inExcel = (work: (context: Excel.RequestContext) => void) =>
  Excel.run(async (context) => {
    work(context);
    await context.sync();
  });

/** Every sheet with its cells, the hidden ones of ours too. */
const everything = ({ sheets }: Workbook) =>
  sheets.map((sheet) => [
    sheet.name,
    [...sheet.rows()].map(([row, cells]) => [
      row,
      cells.map((cell) => [cell?.formula ?? cell?.value, cell?.style]),
    ]),
  ]);

const opened = async () => (await openInOffice(workbookOf({ 台账: ledger }))).workbook;

test("a protected structure is told before a sheet is added, by scoring and by a form", async () => {
  const workbook = await opened();
  await inExcel(({ workbook: book }) => book.protection.protect());
  const before = everything(workbook);
  await expect(score()).rejects.toMatchObject({ code: "structureProtected" });
  const request = { kind: "ledger", rulebook: outboundAgent(), day: "2026-03-05" } as const;
  await expect(insertTemplate({ ...request, words: zhCN.templates })).rejects.toMatchObject({
    code: "structureProtected",
  });
  expect(everything(workbook)).toEqual(before);
});

test("a protected sheet of ours is told before any other of ours is rewritten", async () => {
  const workbook = await opened();
  await score();
  await inExcel(({ workbook: book }) => book.worksheets.getItem("待确认").protection.protect());
  const before = everything(workbook);
  await expect(score()).rejects.toMatchObject({
    code: "sheetProtected",
    facts: { sheet: "待确认" },
  });
  expect(everything(workbook)).toEqual(before);
});

test("a protected, filtered ledger with a table and merged cells is read, and stays as it is", async () => {
  const plain = await opened();
  await score();
  const cards = (await score()).cards.length;
  expect(plain.sheets.length).toBeGreaterThan(1);
  const workbook = await opened();
  await inExcel(({ workbook: book }) => {
    const sheet = book.worksheets.getItem("台账");
    sheet.tables.add("A1:D3", true);
    sheet.getRange("F1:G2").merge();
    sheet.getRange("3:3").rowHidden = true;
    sheet.protection.protect();
  });
  const [before] = everything(workbook);
  expect((await score()).cards).toHaveLength(cards);
  expect(everything(workbook)[0]).toEqual(before);
});

test("filters and merged cells that people put on our own sheets are no hindrance", async () => {
  const workbook = await opened();
  await score();
  const before = everything(workbook).filter(([name]) => name === "扣分明细");
  await inExcel(({ workbook: book }) => {
    const sheet = book.worksheets.getItem("扣分明细");
    sheet.getRange("A8:C9").merge();
    sheet.getRange("6:7").rowHidden = true;
  });
  await score();
  expect(everything(workbook).filter(([name]) => name === "扣分明细")).toEqual(before);
});

/** What stands on each sheet of ours, whatever it is called and wherever it stands. */
const ownContents = ({ sheets }: Workbook) => {
  const own = sheets.filter(
    ({ name, visibility }) => name !== "台账" && visibility !== "VeryHidden" && name !== "运行记录",
  );
  return own.map((sheet) => contentsOf(sheet)).toSorted((a, b) => (a < b ? -1 : 1));
};

const contentsOf = (sheet: Sheet): string =>
  JSON.stringify({
    rows: [...sheet.rows()].flatMap(([row, cells]) => {
      const line = [...cells].map((cell) => [
        cell?.formula ?? cell?.value ?? null,
        cell?.style ?? 0,
      ]);
      return line.every(([value, style]) => value === null && style === 0) ? [] : [[row, line]];
    }),
    filter: sheet.autoFilter,
    merges: sheet.merges,
    tables: sheet.tables.length,
    rules: sheet.conditionalFormats.length,
    hidden: [...sheet.hiddenRows],
    breaks: sheet.pageBreaks.rows,
  });

interface Obstacle {
  /** Whether it is asked what it means. */
  readonly isAsked?: boolean;
  readonly sheet: string;
  readonly put: (sheet: Excel.Worksheet) => void;
}

const onlyOne = (): Excel.FilterCriteria => ({ filterOn: "Values", values: ["张三"] });

/** What people do to sheets between two runs, none of which hinders the second. */
const harmless: Readonly<Record<string, Obstacle>> = {
  "merged cells on ours": { sheet: "扣分明细", put: (sheet) => sheet.getRange("A4:C5").merge() },
  "a filter on ours": {
    sheet: "扣分明细",
    put: (sheet) => {
      sheet.autoFilter.apply(sheet.getRange("A3:T8"), 2, onlyOne());
    },
  },
  "hidden rows on ours": {
    sheet: "考核汇总",
    put: (sheet) => void (sheet.getRange("5:6").rowHidden = true),
  },
  "a table made of ours": {
    sheet: "考核汇总",
    put: (sheet) => void sheet.tables.add("A4:L6", true),
  },
  "panes, page breaks and a rule of theirs on ours": {
    sheet: "待确认",
    put: (sheet) => {
      sheet.freezePanes.freezeRows(1);
      sheet.horizontalPageBreaks.add("A5");
      sheet.getRange("A1:C9").conditionalFormats.add("Custom").custom.rule.formula = "=TRUE";
    },
  },
  "another name and place of ours": {
    sheet: "扣分明细",
    put: (sheet) => {
      sheet.name = "三月明细";
      sheet.position = 0;
    },
  },
  "ours hidden": { sheet: "待确认", put: (sheet) => void (sheet.visibility = "Hidden") },
  "a filtered ledger": {
    isAsked: true,
    sheet: "台账",
    put: (sheet) => {
      sheet.autoFilter.apply(sheet.getRange("A1:D3"), 2, onlyOne());
    },
  },
  "a table in the ledger": {
    sheet: "台账",
    put: (sheet) => void sheet.tables.add("A1:D3", true),
  },
  "a protected ledger": { sheet: "台账", put: (sheet) => sheet.protection.protect() },
};

test.each(Object.entries(harmless))(
  "%s hinders nothing, and the ledger stays as it is",
  async (_, { sheet, put, isAsked = false }) => {
    const plain = await opened();
    await score();
    await score();
    const wanted = ownContents(plain);
    const workbook = await opened();
    await score();
    await inExcel(({ workbook: book }) => put(book.worksheets.getItem(sheet)));
    const before = everything(workbook).filter(([name]) => name === "台账");
    await score();
    const comparable = (contents: string): boolean => !isAsked || !contents.includes('["待确认",');
    expect(ownContents(workbook).map(named).filter(comparable)).toEqual(
      wanted.map(named).filter(comparable),
    );
    expect(everything(workbook).filter(([name]) => name === "台账")).toEqual(before);
  },
);

/** Formulas follow a sheet that was renamed. */
const named = (contents: string): string => contents.replaceAll("三月明细", "扣分明细");

test("with a protected structure a run that needs no new sheet is written all the same", async () => {
  const workbook = await opened();
  await score();
  const before = ownContents(workbook);
  await inExcel(({ workbook: book }) => book.protection.protect());
  await score();
  expect(ownContents(workbook)).toEqual(before);
});

test("where Excel can, all that a run writes is one step of its undo list", async () => {
  await opened();
  jest.spyOn(Office.context.requirements, "isSetSupported").mockReturnValue(true);
  const runs = jest.spyOn(Excel, "run");
  await score();
  const writing = runs.mock.calls
    .map(([options]) => options as unknown as Excel.RunOptions)
    .filter(({ delayForCellEdit }) => delayForCellEdit);
  jest.restoreAllMocks();
  expect(writing).toEqual([{ mergeUndoGroup: true, delayForCellEdit: true }]);
});
