import { Page, rectOf } from "./page";

describe("a result of several cells", () => {
  it("spills below and beside its formula", () => {
    const page = new Page().enter("B2", ["=SEQUENCE(2,2)"]);
    expect(page.show("B2:C3")).toEqual([
      [1, 2],
      [3, 4],
    ]);
    expect(page.sheet.cell(1, 1).spill).toEqual({ rows: 2, columns: 2 });
    expect(page.sheet.cell(2, 2).anchor).toEqual({ row: 1, column: 1 });
  });

  it("grows and shrinks with what it reads", () => {
    const page = new Page().enter("A1", [2, "=SEQUENCE(A1)"]);
    page.enter("A1", [3]);
    expect(page.show("B1:B4")).toEqual([[1], [2], [3], [null]]);
    page.enter("A1", [1]);
    expect(page.show("B1:B4")).toEqual([[1], [null], [null], [null]]);
    expect(page.sheet.cell(0, 1).spill).toBeNull();
  });

  it("shows 0 where it reads blank cells", () => {
    expect(new Page().enter("A1", ["=C1:C2"]).show("A1:A2")).toEqual([[0], [0]]);
  });

  it("reaches who reads the cells it grows into, and A1#", () => {
    const page = new Page().enter("A1", [2, "=SEQUENCE(A1)", "=SUM(B1:B10)", "=SUM(B1#)", "=B3"]);
    expect(page.show("C1:E1")).toEqual([[3, 3, 0]]);
    page.enter("A1", [4]);
    expect(page.show("C1:E1")).toEqual([[10, 10, 3]]);
    page.enter("A1", [2]);
    expect(page.show("C1:E1")).toEqual([[3, 3, 0]]);
  });

  it("B1# is #REF! where nothing spills", () => {
    expect(new Page().enter("A1", [1, "=A1", "=SUM(B1#)"]).show("C1")).toBe("#REF!");
  });

  it("goes with its formula", () => {
    const page = new Page().enter("A1", ["=SEQUENCE(3)", "=SUM(A1:A3)"]).enter("A1", ["x"]);
    expect(page.show("A1:B3")).toEqual([
      ["x", 0],
      [null, null],
      [null, null],
    ]);
  });

  it("keeps the looks of the cells it fills", () => {
    const page = new Page().enter("A2", ["50%"]).enter("A2", [""]);
    const { style } = page.sheet.cell(1, 0);
    page.enter("A1", ["=SEQUENCE(3)"]);
    expect(page.sheet.cell(1, 0)).toMatchObject({ value: 2, style });
  });
});

describe("#SPILL!", () => {
  it("shows where a value is in the way, until it is cleared", () => {
    const page = new Page().enter("A1", ["=SEQUENCE(3)"]).enter("A2", ["挡"]);
    expect(page.show("A1:A3")).toEqual([["#SPILL!"], ["挡"], [null]]);
    page.calculator.clear(page.sheet, rectOf("A2"));
    expect(page.show("A1:A3")).toEqual([[1], [2], [3]]);
  });

  it("shows where the value was there first, and ends when it is emptied by typing", () => {
    const page = new Page().enter("A3", ["挡"]).enter("A1", ["=SEQUENCE(3)"]);
    expect(page.show("A1:A3")).toEqual([["#SPILL!"], [null], ["挡"]]);
    page.enter("A3", [""]);
    expect(page.show("A1:A3")).toEqual([[1], [2], [3]]);
  });

  it("shows where a merged cell or the end of the sheet is in the way", () => {
    const page = new Page();
    page.sheet.merges.push(rectOf("A2:B2"));
    expect(page.enter("A1", ["=SEQUENCE(3)"]).show("A1")).toBe("#SPILL!");
    expect(page.enter("A1048575", ["=SEQUENCE(3)"]).show("A1048575")).toBe("#SPILL!");
  });

  it("ends when another result makes room", () => {
    const page = new Page()
      .enter("D1", [3])
      .enter("A3", ["=SEQUENCE(1,D1)"])
      .enter("B1", ["=SEQUENCE(3)"]);
    expect(page.show("B1")).toBe("#SPILL!");
    page.enter("D1", [1]);
    expect(page.show("B1:B3")).toEqual([[1], [2], [3]]);
  });

  it("emptying a part of a spill does nothing", () => {
    const page = new Page().enter("A1", ["=SEQUENCE(3)"]).enter("A2", [""]);
    page.calculator.clear(page.sheet, rectOf("A2:A3"));
    expect(page.show("A1:A3")).toEqual([[1], [2], [3]]);
  });

  it("clearing the whole of it takes formula and results", () => {
    const page = new Page().enter("A1", ["=SEQUENCE(3)"]);
    page.calculator.clear(page.sheet, rectOf("A1:A3"));
    expect(page.show("A1:A3")).toEqual([[null], [null], [null]]);
  });
});

describe("formulas that read their own result", () => {
  it("are all counted by who reads them with what depends on them", () => {
    // A1 depends on the circle A2; A3 stands on a circle with the column that D2 counts.
    const page = new Page().enter(
      "A1",
      ['=A2&""', "", "", ""],
      ["=A2+1", "", "", "=COUNTIF(A:A,B4)"],
      ["=COUNTIF(A:A,A1)", "", "", ""],
      ["", "=SUM(A1:B4)", "", ""],
    );
    expect(page.show("D2")).toBe(3);
  });

  it("show #CIRC!, and so does what depends on them", () => {
    const page = new Page().enter("A1", ["=B1+1", "=A1+1", "=B1*2"]);
    expect(page.show("A1:C1")).toEqual([["#CIRC!", "#CIRC!", "#CIRC!"]]);
    expect([page.stale("A1"), page.stale("B1"), page.stale("C1")]).toEqual([
      "circular",
      "circular",
      null,
    ]);
  });

  it("through a range, or by spilling into what they read", () => {
    expect(new Page().enter("A3", ["=SUM(A1:A5)"]).show("A3")).toBe("#CIRC!");
    expect(new Page().enter("A1", ["=SEQUENCE(2+COUNT(A2:A9))"]).show("A1:A3")).toEqual([
      ["#CIRC!"],
      [null],
      [null],
    ]);
  });

  it("are calculated when the circle is broken", () => {
    const page = new Page().enter("A1", ["=B1+1", "=A1+1"]).enter("A1", [1]);
    expect(page.show("A1:B1")).toEqual([[1, 2]]);
    expect(page.stale("B1")).toBeNull();
  });
});

it("a formula that only follows a circle is not marked as standing on it", () => {
  const page = new Page().enter("A1", ["=B1+C1", "=C1", "=B1+A1"]).enter("A1", ["=B1"]);
  page.enter("C1", ["=B1"]);
  expect(page.show("A1:C1")).toEqual([["#CIRC!", "#CIRC!", "#CIRC!"]]);
  expect([page.stale("A1"), page.stale("B1"), page.stale("C1")]).toEqual([
    null,
    "circular",
    "circular",
  ]);
});

describe("a formula for blocks with a single result", () => {
  it("is one of a single cell, so that a file keeps its meaning", () => {
    const page = new Page().enter("A1", [1, 2, "=SUM(IF(A1:B1>1,1))", "=SUMPRODUCT((A1:B1>1)*1)"]);
    expect(page.show("C1:D1")).toEqual([[1, 1]]);
    expect(page.sheet.cell(0, 2).spill).toEqual({ rows: 1, columns: 1 });
    expect(page.sheet.cell(0, 3).spill).toBeNull();
  });
});
