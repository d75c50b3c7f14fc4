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
