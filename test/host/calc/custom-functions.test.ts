import type { CustomFunctions, Invocation, InvocationResult } from "../../../src/host/calc";
import { CellError, emptyCell } from "../../../src/host/model";
import { Page, rectOf } from "./page";

/** Functions of a pretended add-in, which keeps the batches it was asked. */
class Fake implements CustomFunctions {
  readonly names: ReadonlySet<string>;
  readonly batches: (readonly Invocation[])[] = [];
  readonly #apply: (call: Invocation) => InvocationResult;

  constructor(names: readonly string[], apply: (call: Invocation) => InvocationResult) {
    this.names = new Set(names);
    this.#apply = apply;
  }

  async invoke(calls: readonly Invocation[]): Promise<readonly InvocationResult[]> {
    this.batches.push(calls);
    await new Promise((done) => setImmediate(done));
    return calls.map(this.#apply);
  }
}

const numbers = (arg: Invocation["args"][number]): number[] =>
  (Array.isArray(arg) ? arg.flat() : [arg]).filter((cell) => typeof cell === "number");

/** KPISUM adds its first argument's numbers, KPIPAIR gives two cells, KPIFAIL an error. */
const fake = () =>
  new Fake(["KPISUM", "KPIPAIR", "KPIFAIL"], ({ name, args }) => {
    if (name === "KPIFAIL") return { error: new CellError("#N/A", "第3行看不懂") };
    const total = numbers(args[0]).reduce((sum, number) => sum + number, 0);
    return { value: name === "KPIPAIR" ? [["和", total]] : total };
  });

describe("a custom function", () => {
  it("shows #BUSY! until it has answered", async () => {
    const page = new Page(fake()).enter("A1", [1, 2, "=KPISUM(A1:B1)", "=C1*2"]);
    expect(page.show("C1:D1")).toEqual([["#BUSY!", "#BUSY!"]]);
    await page.calculator.settled();
    expect(page.show("C1:D1")).toEqual([[3, 6]]);
  });

  it("keeps its value until there is a new one", async () => {
    const page = new Page(fake()).enter("A1", [1, "=KPISUM(A1)", "=B1*2"]);
    await page.calculator.settled();
    page.enter("A1", [5]);
    expect(page.show("B1:C1")).toEqual([[1, 2]]);
    await page.calculator.settled();
    expect(page.show("B1:C1")).toEqual([[5, 10]]);
  });

  it("is asked for all cells at once", async () => {
    const functions = fake();
    const page = new Page(functions).enter("A1", [1, "=KPISUM(A1)"], [2, "=KPISUM(A2)"]);
    page.enter("A3", [3, "=KPISUM(A3)"]);
    await page.calculator.settled();
    expect(functions.batches.map((batch) => batch.length)).toEqual([3]);
    page.enter("A2", [20]);
    await page.calculator.settled();
    expect(functions.batches.map((batch) => batch.length)).toEqual([3, 1]);
    expect(page.show("B1:B3")).toEqual([[1], [20], [3]]);
  });

  it("is given blocks, addresses and what was left out", async () => {
    const functions = fake();
    const page = new Page(functions);
    const ledger = page.workbook.addSheet("三月 台账");
    page.calculator.enter(ledger, rectOf("A1:B2"), [
      ["姓名", "扣分"],
      ["张三", -1],
    ]);
    page.enter("C5", ["=KPISUM('三月 台账'!A:B,,\"甲\",{1,2},1+1)"]);
    await page.calculator.settled();
    const [call] = functions.batches[0] ?? [];
    expect(call?.address).toBe("Sheet1!C5");
    expect(call?.parameterAddresses).toEqual(["'三月 台账'!A:B", null, null, null, null]);
    expect(call?.args.slice(1)).toEqual([undefined, "甲", [[1, 2]], 2]);
    const [records] = call?.args ?? [];
    expect(Array.isArray(records) && records.slice(0, 2)).toEqual([
      ["姓名", "扣分"],
      ["张三", -1],
    ]);
  });

  it("works inside other functions, twice in one formula, and in another's arguments", async () => {
    const functions = fake();
    const page = new Page(functions).enter("A1", [1, 2]);
    page.enter("D1", [
      '=IFERROR(KPIFAIL(),"无")',
      "=KPISUM(A1)-KPISUM(B1)",
      "=KPISUM(KPISUM(A1)+KPISUM(B1))",
      '=IF(KPISUM(A1)>0,"是","否")',
    ]);
    await page.calculator.settled();
    expect(page.show("D1:G1")).toEqual([["无", -1, 3, "是"]]);
    expect(functions.batches).toHaveLength(2);
  });

  it("waits for the cells it reads to be answered", async () => {
    const functions = fake();
    const page = new Page(functions).enter("A1", [1], ["=KPISUM(A1)+1"], ["=KPISUM(A1:A2)"]);
    await page.calculator.settled();
    expect(page.show("A1:A3")).toEqual([[1], [2], [3]]);
    expect(functions.batches.map((batch) => batch.length)).toEqual([1, 1]);
  });

  it("spills its block", async () => {
    const page = new Page(fake()).enter("A1", [4, "=KPIPAIR(A1)"]).enter("E1", ["=SUM(B1#)"]);
    await page.calculator.settled();
    expect(page.show("B1:E1")).toEqual([["和", 4, null, 4]]);
  });

  it("gives its error with its sentence", async () => {
    const page = new Page(fake()).enter("A1", ["=KPIFAIL()"]);
    await page.calculator.settled();
    expect(page.sheet.value(0, 0)).toEqual(new CellError("#N/A", "第3行看不懂"));
  });

  it("is not asked when a single argument is an error, and the error passes", async () => {
    const functions = fake();
    const page = new Page(functions).enter("A1", ["#REF!", "=KPISUM(A1)", "=KPISUM(1/0)"]);
    await page.calculator.settled();
    expect(page.show("B1:C1")).toEqual([["#REF!", "#DIV/0!"]]);
    expect(functions.batches).toEqual([]);
  });

  it("answers that come too late count for nothing", async () => {
    const page = new Page(fake()).enter("A1", [1, "=KPISUM(A1)", "=KPISUM(A1)"]);
    await Promise.resolve();
    await Promise.resolve();
    page.enter("A1", [7, null, "手写"]);
    await page.calculator.settled();
    expect(page.show("A1:C1")).toEqual([[7, 7, "手写"]]);
  });

  it("fails with #VALUE! when the runtime fails", async () => {
    const functions: CustomFunctions = {
      names: new Set(["KPISUM"]),
      invoke: () => Promise.reject(new Error("gone")),
    };
    const page = new Page(functions).enter("A1", ["=KPISUM(1)"]);
    await page.calculator.settled();
    expect(page.sheet.value(0, 0)).toEqual(new CellError("#VALUE!", "gone"));
  });

  it("with a volatile argument is asked once a recalculation", async () => {
    const functions = fake();
    const page = new Page(functions).enter("A1", ["=KPISUM(TODAY())"]);
    await page.calculator.settled();
    expect(functions.batches).toHaveLength(1);
  });

  it("tells listeners when its answer is in its cell", async () => {
    const page = new Page(fake()).enter("A1", [1, "=KPISUM(A1)"]);
    page.changes.length = 0;
    await page.calculator.settled();
    expect(page.changes).toEqual(["Sheet1!B1"]);
  });
});

describe("functions that are registered after the workbook is opened", () => {
  const opened = (value: number) => {
    const page = new Page();
    page.sheet.load(0, 0, { ...emptyCell, value: 4 });
    page.sheet.load(0, 1, { ...emptyCell, formula: "=KPISUM(A1)", value });
    return page;
  };

  it("are unknown before: the cell keeps its value, and a new formula is #NAME?", () => {
    const page = opened(3).enter("A1", [5]).enter("C1", ["=KPISUM(A1)"]);
    expect(page.show("B1:C1")).toEqual([[3, "#NAME?"]]);
    expect(page.stale("B1")).toBe("function: KPISUM");
  });

  it("calculate their cells when asked", async () => {
    const page = opened(3).enter("C1", ["=KPISUM(A1)"]);
    page.calculator.functions = fake();
    page.calculator.recalculate("custom");
    expect(page.show("B1")).toBe(3);
    await page.calculator.settled();
    expect(page.show("B1:C1")).toEqual([[4, 4]]);
    expect(page.stale("C1")).toBeNull();
  });

  it("leave a cell untouched whose value is the same", async () => {
    const page = opened(4);
    page.calculator.functions = fake();
    page.calculator.recalculate("custom");
    await page.calculator.settled();
    expect(page.sheet.touchedCells.size).toBe(0);
    expect(page.changes).toEqual([]);
  });
});
