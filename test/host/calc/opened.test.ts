import { type Cell, CellError, emptyCell } from "../../../src/host/model";
import { Page, rectOf } from "./page";

/** Puts a cell as if it came from a file. */
function load(page: Page, address: string, cell: Partial<Cell>): void {
  const { row, column } = rectOf(address);
  page.sheet.load(row, column, { ...emptyCell, ...cell });
}

const touched = (page: Page): string[] =>
  [...page.sheet.touchedCells].flatMap(([row, columns]) =>
    [...columns].map((column) => `${row},${column}`),
  );

/** A1 = 1, B1 = 2, C1 = A1+B1 with the value 99, which no calculation would give. */
function opened(): Page {
  const page = new Page();
  load(page, "A1", { value: 1 });
  load(page, "B1", { value: 2 });
  load(page, "C1", { formula: "=A1+B1", value: 99 });
  return page;
}

describe("a workbook opened from a file", () => {
  it("is not calculated, nor when something else changes", () => {
    const page = opened().enter("A9", [1]);
    expect(page.show("C1")).toBe(99);
  });

  it("is calculated where a formula depends on a change", () => {
    expect(opened().enter("A1", [10]).show("C1")).toBe(12);
  });

  it("is calculated as a whole when asked", () => {
    const page = opened();
    page.calculator.recalculate("all");
    expect(page.show("C1")).toBe(3);
  });

  it("gets the values that the file lacks, when asked or at the first change", () => {
    const page = opened();
    load(page, "D1", { formula: "=A1*5" });
    page.calculator.recalculate();
    expect(page.show("C1:D1")).toEqual([[99, 5]]);
  });

  it("keeps its cells untouched where the result is the same", () => {
    const page = opened();
    load(page, "D1", { formula: "=A1>0", value: true });
    load(page, "E1", { formula: "=0.1+0.2", value: 0.3 });
    load(page, "F1", { formula: "=D1", value: true });
    const before = page.sheet.cell(0, 3);
    page.enter("A1", [5]);
    page.calculator.recalculate("all");
    expect(touched(page)).toEqual(["0,0", "0,2"]);
    expect(page.sheet.cell(0, 3)).toBe(before);
  });

  it("keeps the value of a formula that cannot be evaluated, marked and untouched", () => {
    const page = opened();
    load(page, "D1", { formula: "=CUBEVALUE(A1)", value: 42 });
    page.enter("A1", [5]);
    expect(page.show("D1")).toBe(42);
    expect(page.stale("D1")).toBe("function: CUBEVALUE");
    expect(touched(page)).not.toContain("0,3");
  });

  it("keeps the values of a circle that it came with", () => {
    const page = opened();
    load(page, "A3", { formula: "=B3+A1", value: 7 });
    load(page, "B3", { formula: "=A3*0.5", value: 3.5 });
    page.enter("A1", [5]);
    expect(page.show("A3:B3")).toEqual([[7, 3.5]]);
    expect(page.stale("A3")).toBe("circular");
  });

  it("takes a range where one value is meant as the cell in the formula's row", () => {
    const page = opened();
    load(page, "A2", { value: 20 });
    load(page, "D2", { formula: "=A1:A9*2", value: 40 });
    load(page, "E2", { formula: "=SUMPRODUCT((A1:A2>5)*A1:A2)", value: 20 });
    load(page, "F2", { formula: "=UNIQUE(A1:A2)", value: 1, spill: { rows: 2, columns: 1 } });
    load(page, "F3", { value: 20, anchor: { row: 1, column: 5 } });
    page.enter("A2", [30]);
    expect(page.show("D2:F3")).toEqual([
      [60, 30, 1],
      [null, null, 30],
    ]);
  });

  it("keeps what it had spilled", () => {
    const page = opened();
    load(page, "A5", { formula: "=SEQUENCE(B1)", value: 1, spill: { rows: 2, columns: 1 } });
    load(page, "A6", { value: 2, anchor: { row: 4, column: 0 } });
    page.enter("B1", [3]);
    expect(page.show("A5:A7")).toEqual([[1], [2], [3]]);
    expect(touched(page)).toContain("6,0");
    expect(touched(page)).not.toContain("5,0");
  });

  it("marks formulas that cannot be read", () => {
    const page = opened();
    load(page, "D1", { formula: "=A1+", value: 4 });
    page.calculator.recalculate("all");
    expect([page.show("D1"), page.stale("D1")]).toEqual([4, "syntax"]);
  });

  it("holds errors like other values", () => {
    const page = opened();
    load(page, "D1", { value: new CellError("#DIV/0!") });
    expect(page.enter("E1", ["=IFERROR(D1,A1)"]).show("E1")).toBe(1);
  });
});

describe("cells put past the calculator", () => {
  it("are taken up when they are announced", () => {
    const page = opened().enter("D1", ["=C1"]);
    page.sheet.put(0, 2, { ...emptyCell, formula: "=A1*100", value: null });
    page.sheet.put(0, 0, { ...emptyCell, value: 3 });
    page.sheet.announce(rectOf("A1:C1"));
    expect(page.show("C1:D1")).toEqual([[300, 300]]);
  });

  it("and a sheet added or renamed is found", () => {
    const page = opened().enter("D1", ["=新表!A1"]);
    expect(page.show("D1")).toBe("#REF!");
    const added = page.workbook.addSheet("新表");
    page.calculator.enter(added, rectOf("A1"), [[8]]);
    expect(page.show("D1")).toBe(8);
  });
});

it("TODAY and NOW follow the clock at every recalculation", () => {
  let now = new Date(2026, 2, 5);
  const page = new Page(undefined, () => now).enter("A1", ["=TODAY()", "=A1+1"]);
  now = new Date(2026, 2, 6);
  page.calculator.recalculate();
  expect(page.show("A1:B1")).toEqual([[46087, 46088]]);
});
