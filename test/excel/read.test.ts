import { inWorkbook, readGrids } from "../../src/excel";
import { CellError, emptyCell } from "../../src/host/model";
import { openInOffice, workbookOf } from "./workbook";

const read = (names: readonly string[] | null = null) =>
  inWorkbook((context) => readGrids(context, names));

test("a sheet is a grid from its first used cell, empty cells are null", async () => {
  const corner = { row: 2, column: 1 };
  await openInOffice(
    workbookOf(
      {
        台账: [
          ["姓名", "扣分"],
          ["张三", 0.5],
          [null, true],
        ],
      },
      corner,
    ),
  );
  expect(await read()).toEqual([
    {
      sheet: "台账",
      id: expect.any(String) as string,
      merges: [],
      row: 2,
      column: 1,
      values: [
        ["姓名", "扣分"],
        ["张三", 0.5],
        [null, true],
      ],
    },
  ]);
});

test("an error arrives as its text", async () => {
  const workbook = workbookOf({ 台账: [["x"]] });
  workbook.sheet("台账")?.put(0, 1, { ...emptyCell, value: new CellError("#N/A") });
  await openInOffice(workbook);
  expect((await read())[0]?.values).toEqual([["x", "#N/A"]]);
});

test("of a sheet that a stray cell makes a million rows long, only what stands in it is asked for", async () => {
  const workbook = workbookOf({
    台账: [
      ["姓名", "扣分"],
      ["张三", 1],
    ],
  });
  workbook.sheet("台账")?.put(1_048_575, 1, { ...emptyCell, value: "x" });
  const { statistics } = await openInOffice(workbook);
  const [grid] = await read();
  expect(grid?.values.length).toBe(1_048_576);
  expect([0, 1, 2, 1_048_575].map((row) => grid?.values[row])).toEqual([
    ["姓名", "扣分"],
    ["张三", 1],
    [null, null],
    [null, "x"],
  ]);
  expect(statistics.responseBytes).toBeLessThan(20_000);
});

test("hidden sheets are read, very hidden and empty ones are not", async () => {
  const workbook = workbookOf({ 二月: [["x"]], 三月: [["y"]], 内部: [["z"]], 空: [] });
  const visibility = { 二月: "Hidden", 内部: "VeryHidden" } as const;
  for (const sheet of workbook.sheets) {
    sheet.visibility = visibility[sheet.name as keyof typeof visibility] ?? "Visible";
  }
  await openInOffice(workbook);
  expect((await read()).map(({ sheet }) => sheet)).toEqual(["二月", "三月"]);
});

test("only the sheets asked for are read, in the order asked", async () => {
  await openInOffice(workbookOf({ a: [["1"]], b: [["2"]], c: [["3"]] }));
  expect((await read(["c", "A"])).map(({ sheet }) => sheet)).toEqual(["c", "a"]);
});

test("a sheet that is not there is refused, with those that are", async () => {
  await openInOffice(workbookOf({ a: [["1"]], b: [["2"]] }));
  await expect(read(["d"])).rejects.toMatchObject({
    code: "unknownSheet",
    facts: { sheet: "d", sheets: ["a", "b"] },
  });
});

test("a large sheet comes whole, in responses of less than 2 MB", async () => {
  const values = Array.from({ length: 20_000 }, (_, row) =>
    Array.from({ length: 9 }, (_, column) =>
      column === 4 ? `第${row}行的考核事项，说明较长` : row,
    ),
  );
  const host = await openInOffice(workbookOf({ 台账: values, 另: [["x"]] }));
  const before = host.statistics.responseBytes;
  const grids = await read();
  expect(grids[0]?.values).toHaveLength(20_000);
  expect(grids[0]?.values[19_999]?.[4]).toBe("第19999行的考核事项，说明较长");
  expect(grids[1]?.values).toEqual([["x"]]);
  const bytes = host.statistics.responseBytes - before;
  expect(bytes / host.statistics.syncs).toBeLessThan(2_000_000);
});

test("a grid tells the sheet's merged cells and what is hidden, in the sheet's rows and columns", async () => {
  const workbook = workbookOf({
    台账: [
      ["三月", null],
      ["姓名", "扣分"],
      ["张三", 1],
    ],
    另: [["x"], ["y"]],
    单: [["z"]],
  });
  const [ledger, other] = workbook.sheets;
  ledger?.merges.push({ row: 0, column: 0, rows: 1, columns: 2 });
  ledger?.hiddenRows.add(2);
  other?.hiddenRows.add(0).add(1);
  other?.hiddenColumns.add(0);
  await openInOffice(workbook);
  const [first, second, third] = await read();
  expect(first?.merges).toEqual([{ row: 0, column: 0, rows: 1, columns: 2 }]);
  expect(first?.hiddenRows).toEqual(new Set([2]));
  expect(first?.hiddenColumns).toBeUndefined();
  expect(second?.hiddenRows).toEqual(new Set([0, 1]));
  expect(second?.hiddenColumns).toEqual(new Set([0]));
  expect(third).toMatchObject({ sheet: "单", row: 0, column: 0, values: [["z"]], merges: [] });
});

test("more merged cells than Excel tells at once are read in bands", async () => {
  const values = Array.from({ length: 1_400 }, (_, row) => (row % 2 === 0 ? [row] : [null]));
  const workbook = workbookOf({ 表: [...values, [1]], 另: [["x"]] });
  const merges = values.flatMap((_, row) =>
    row % 2 === 0 ? [{ row, column: 0, rows: 2, columns: 1 }] : [],
  );
  workbook.sheets[0]?.merges.push(...merges);
  await openInOffice(workbook);
  expect((await read())[0]?.merges).toEqual(merges);
});

test.each([
  [1_048_575, 16_383, "A1:XFD1048576"],
  [3, 16_383, "A1:XFD4"],
  [1_048_575, 99, "A1:CV1048576"],
])(
  "a cell far out makes a sheet unreadable, which is said with its place (%i, %i)",
  async (row, column, range) => {
    const workbook = workbookOf({ 台账: [["姓名"]], 好: [["x"]] });
    workbook.sheet("台账")?.put(row, column, { ...emptyCell, value: "误" });
    await openInOffice(workbook);
    await expect(read()).rejects.toMatchObject({
      code: "sheetTooLarge",
      facts: { sheet: "台账", range },
    });
    expect(await read(["好"])).toHaveLength(1);
  },
);

test("a workbook whose days count from 1904 is refused: its dates would be four years early", async () => {
  const workbook = workbookOf({ 台账: [["日期"], [44_622]] });
  workbook.date1904 = true;
  await openInOffice(workbook);
  await expect(read()).rejects.toMatchObject({ code: "dates1904" });
  workbook.date1904 = false;
  expect(await read()).toHaveLength(1);
});
