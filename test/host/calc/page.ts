import {
  CellError,
  type Change,
  type Scalar,
  type Sheet,
  Workbook,
  parseRect,
  rectName,
} from "../../../src/host/model";
import { Calculator, type CustomFunctions } from "../../../src/host/calc";

/** A workbook with one sheet and a calculator, spoken to in addresses. */
export class Page {
  readonly workbook = new Workbook();
  readonly sheet: Sheet;
  readonly calculator: Calculator;
  readonly changes: string[] = [];

  constructor(functions?: CustomFunctions, clock?: () => Date) {
    this.sheet = this.workbook.addSheet("Sheet1");
    this.calculator = new Calculator(this.workbook, functions, clock);
    this.workbook.onChange(({ sheet, rect, kind }: Change) => {
      if (kind === "content") this.changes.push(`${sheet.name}!${rectName(rect)}`);
    });
  }

  /** Enters rows of inputs from a cell on. */
  enter(address: string, ...rows: readonly (readonly Scalar[])[]): this {
    const { row, column } = rectOf(address);
    const rect = { row, column, rows: rows.length, columns: rows[0]?.length ?? 0 };
    this.calculator.enter(this.sheet, rect, rows);
    return this;
  }

  /** The values of a block, errors as their codes; one cell gives its value alone. */
  show(address: string): unknown {
    const { row, column, rows, columns } = rectOf(address);
    const values = Array.from({ length: rows }, (_, r) =>
      Array.from({ length: columns }, (_, c) => plain(this.sheet.value(row + r, column + c))),
    );
    return rows === 1 && columns === 1 ? values[0]?.[0] : values;
  }

  stale(address: string): string | null {
    const { row, column } = rectOf(address);
    return this.sheet.cell(row, column).stale;
  }

  /** The value of a formula, entered far from the data. */
  value(formula: string): unknown {
    this.enter("AZ1000", [formula]);
    return this.show("AZ1000");
  }
}

export function rectOf(address: string) {
  const rect = parseRect(address);
  if (!rect) throw new Error(`no address: ${address}`);
  return rect;
}

export const plain = (value: Scalar): string | number | boolean | null =>
  value instanceof CellError ? value.code : value;

/**
 *       A     B      C    D
 *   1   姓名   小组    分值  日期 (2026-03-02 … 2026-03-06)
 *   2   张三   一组    -1   46083
 *   3   李四   二组    -3   46084
 *   4   张三   一组    2    46085
 *   5   王五   (空)    (空)  46087
 */
export const ledger = (): Page =>
  new Page(undefined, () => new Date(2026, 2, 5, 12, 0, 0)).enter(
    "A1",
    ["姓名", "小组", "分值", "日期"],
    ["张三", "一组", -1, 46083],
    ["李四", "二组", -3, 46084],
    ["张三", "一组", 2, 46085],
    ["王五", null, null, 46087],
  );
