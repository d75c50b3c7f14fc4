import { Workbook } from "../../src/host/model";
import { selectedRect, single, step } from "../../src/workbench/selection";

const within = { rows: 100, columns: 26 };

function sheetWithMerge() {
  const sheet = new Workbook().addSheet("台账");
  sheet.merges.push({ row: 1, column: 1, rows: 2, columns: 2 });
  return sheet;
}

describe("the selection", () => {
  it("is the block between the active cell and the corner, whichever comes first", () => {
    const sheet = new Workbook().addSheet("台账");
    const selected = { active: { row: 4, column: 3 }, corner: { row: 2, column: 5 } };
    expect(selectedRect(sheet, selected)).toEqual({ row: 2, column: 3, rows: 3, columns: 3 });
  });

  it("grows until it cuts no merged cell, one merge leading to the next", () => {
    const sheet = sheetWithMerge();
    sheet.merges.push({ row: 2, column: 3, rows: 3, columns: 1 });
    const selected = { active: { row: 1, column: 1 }, corner: { row: 2, column: 3 } };
    expect(selectedRect(sheet, selected)).toEqual({ row: 1, column: 1, rows: 4, columns: 3 });
  });

  it("covers the whole of a merged cell", () => {
    expect(selectedRect(sheetWithMerge(), single({ row: 1, column: 1 }))).toEqual({
      row: 1,
      column: 1,
      rows: 2,
      columns: 2,
    });
  });
});

describe("a step", () => {
  it("down from a merged cell lands below all of it", () => {
    const next = step(sheetWithMerge(), { row: 1, column: 1 }, { rows: 1, columns: 0 }, within);
    expect(next).toEqual({ row: 3, column: 1 });
  });

  it("into a merged cell lands on its first cell", () => {
    const next = step(sheetWithMerge(), { row: 3, column: 2 }, { rows: -1, columns: 0 }, within);
    expect(next).toEqual({ row: 1, column: 1 });
  });

  it("passes hidden rows and columns", () => {
    const sheet = new Workbook().addSheet("台账");
    sheet.hiddenRows.add(1).add(2);
    sheet.hiddenColumns.add(4);
    expect(step(sheet, { row: 0, column: 0 }, { rows: 1, columns: 0 }, within).row).toBe(3);
    expect(step(sheet, { row: 0, column: 5 }, { rows: 0, columns: -1 }, within).column).toBe(3);
  });

  it("stays inside the sheet, and where it is when only hidden rows are left", () => {
    const sheet = new Workbook().addSheet("台账");
    expect(step(sheet, { row: 0, column: 0 }, { rows: -1, columns: 0 }, within).row).toBe(0);
    expect(step(sheet, { row: 95, column: 0 }, { rows: 20, columns: 0 }, within).row).toBe(99);
    sheet.hiddenRows.add(0);
    expect(step(sheet, { row: 1, column: 0 }, { rows: -1, columns: 0 }, within).row).toBe(1);
  });
});
