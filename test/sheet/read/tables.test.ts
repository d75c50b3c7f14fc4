import { toNumber } from "../../../src/core";
import { finished } from "../../../src/core";
import type { CellValue, Grid, Rect } from "../../../src/sheet";
import { nameIn } from "../../../src/sheet/read/personName";
import { type Table, findTables } from "../../../src/sheet/read/tables";
import { trimmed } from "../../../src/sheet/read/trim";

const merge = (row: number, column: number, rows: number, columns: number): Rect => ({
  row,
  column,
  rows,
  columns,
});

/** A sheet from A1; rows are made as wide as the widest. */
function tablesOf(
  rows: readonly (readonly CellValue[])[],
  merges: readonly Rect[] = [],
  items: readonly string[] = [],
): readonly Table[] {
  const width = Math.max(...rows.map((row) => row.length));
  const values = rows.map((row) => Array.from({ length: width }, (_, index) => row[index] ?? null));
  const grid: Grid = { sheet: "表", row: 0, column: 0, values, merges };
  const whole = trimmed(grid);
  return whole ? finished(findTables(whole, (text) => items.includes(text))) : [];
}

const paths = (table: Table | undefined) => table?.heads.map(({ path }) => path.join("/"));
const maxima = (table: Table | undefined) =>
  table?.heads.map(({ maximum }) => maximum && toNumber(maximum));
const labels = (table: Table | undefined) =>
  Object.fromEntries([...(table?.labels ?? [])].map(([meaning, { text }]) => [meaning, text]));

describe("a header", () => {
  it("of two rows with merged groups gives each column its path and maximum", () => {
    const [table, ...others] = tablesOf(
      [
        ["三月寝室检查"],
        ["检查员：李四  年级：一 检查日期：2026-3-5"],
        ["寝室", "包干区20'", null, "室内卫生10'", null, "备注"],
        [null, "上午5'", "下午5'", "上午2.5'", "下午2.5'", null],
        ["101", 5, 4, 2, 2.5, null],
        ["102", 5, 5, 2, "-", null],
      ],
      [
        merge(0, 0, 1, 6),
        merge(2, 0, 2, 1),
        merge(2, 1, 1, 2),
        merge(2, 3, 1, 2),
        merge(2, 5, 2, 1),
      ],
    );
    expect(others).toEqual([]);
    expect(table).toMatchObject({ top: 2, header: 3, end: 6 });
    expect(paths(table)).toEqual([
      "寝室",
      "包干区20'/上午5'",
      "包干区20'/下午5'",
      "室内卫生10'/上午2.5'",
      "室内卫生10'/下午2.5'",
      "备注",
    ]);
    expect(maxima(table)).toEqual([null, 5, 5, 2.5, 2.5, null]);
    expect(labels(table)).toEqual({ inspector: "李四", date: "2026-3-5" });
  });

  it("of two rows without merged cells is told by the blanks behind its groups", () => {
    const [table] = tablesOf(
      [
        ["姓名", "考勤（20）", null, "服务（30）", null],
        [null, "迟到", "早退", "态度", "规范"],
        ["张三", 1, 0, 0, 2],
      ],
      [],
      ["迟到", "早退", "态度", "规范"],
    );
    expect(table).toMatchObject({ top: 0, header: 1 });
    expect(paths(table)).toEqual([
      "姓名",
      "考勤（20）/迟到",
      "考勤（20）/早退",
      "服务（30）/态度",
      "服务（30）/规范",
    ]);
    expect(maxima(table)).toEqual([null, 20, 20, 30, 30]);
    expect(table?.columns).toEqual(new Map([["employee_name", 0]]));
  });

  it("is known by the days that it counts, or by its items", () => {
    const days = Array.from({ length: 31 }, (_, index) => index + 1);
    expect(
      tablesOf([["三月考勤"], ["姓名", ...days], ["张三", ...days.map(() => "√")]])[0],
    ).toMatchObject({ header: 1 });
    const items = ["迟到", "玩手机", "串岗"];
    expect(
      tablesOf([["汇总"], ["姓名", ...items], ["张三", 1, null, 2]], [], items)[0],
    ).toMatchObject({ header: 1 });
  });

  it("of keys with labels below it stays one table", () => {
    const tables = tablesOf([
      ["employeeId", "Name", "Date", "Count"],
      ["员工工号", "姓名", "日期", "次数"],
      ["001", "张三", "2026-03-01", 1],
    ]);
    expect(tables).toHaveLength(1);
  });
});

describe("forms stacked in a sheet", () => {
  const form = (name: string): CellValue[][] => [
    ["绩效考核表"],
    [`部门：客服部 | 被考核人：${name} | 岗位：话务员`],
    ["考核期：", "2026年3月"],
    ["考核项目", "分值", "扣分", "备注"],
    ["迟到", 10, 2, null],
    ["总分", null, 8, null],
    ["考核人签字：", null, "被考核人签字：", null],
  ];

  it("are tables with labels of their own", () => {
    const tables = tablesOf([...form("张三"), [], [], ...form("李四")]);
    expect(tables.map(labels)).toEqual([
      { team: "客服部", employee_name: "张三", position: "话务员", period: "2026年3月" },
      { team: "客服部", employee_name: "李四", position: "话务员", period: "2026年3月" },
    ]);
    expect(tables.map(({ top, end }) => [top, end])).toEqual([
      [3, 7],
      [12, 16],
    ]);
    expect(tables[0]?.below.map(({ kind }) => kind)).toEqual(["total", "signature"]);
  });

  it("have labels whose value stands in the next cell", () => {
    const [table] = tablesOf([
      ["姓名", "张三", "部门", "客服部"],
      ["考核项目", "分值", "扣分", "备注"],
      ["迟到", 10, 2, null],
    ]);
    expect(labels(table)).toEqual({ employee_name: "张三", team: "客服部" });
    expect(table?.labels.get("employee_name")?.at).toEqual({ sheet: "表", cell: "B1" });
    expect(table?.header).toBe(1);
  });
});

test("a second table with another header begins a new one, and shares the labels", () => {
  const tables = tablesOf([
    ["被考核人：张三"],
    ["指标名称", "权重", "目标值", "得分"],
    ["接通率", 0.5, 0.9, 45],
    ["扣分事由", "扣分条件", "扣分值", "扣分"],
    ["迟到", "每次", 1, 2],
  ]);
  expect(tables.map(({ header, end }) => [header, end])).toEqual([
    [1, 3],
    [3, 5],
  ]);
  expect(tables.map(labels)).toEqual([{ employee_name: "张三" }, { employee_name: "张三" }]);
});

test("a header that returns without titles is a page break", () => {
  const header = ["日期", "姓名", "违规项目", "扣分"];
  const row = ["2026-03-01", "张三", "迟到", 1];
  const tables = tablesOf([header, row, header, row]);
  expect(tables).toHaveLength(1);
  expect(tables[0]?.repeated).toEqual(new Set([2]));
});

test("a legend and notes below a table are told apart", () => {
  const [table] = tablesOf([
    ["日期", "姓名", "违规项目", "扣分"],
    ["2026-03-01", "张三", "迟到", 1],
    ["考勤符号：出勤[/] 迟到[>] 早退[<]"],
    ["注：以上数据由质检组提供"],
  ]);
  expect(table?.below.map(({ kind, row }) => [kind, row])).toEqual([
    ["legend", 2],
    ["note", 3],
  ]);
});

test.each([
  ["绩效考核表（2026年3月）—— 张三", "张三"],
  ["3月李四", "李四"],
  ["欧阳娜娜绩效考核表", "欧阳娜娜"],
  ["绩效考核汇总表", null],
  ["2026年3月台账", null],
])("the name in the title %s is %s", (title, name) => {
  expect(nameIn(title)).toBe(name);
});
