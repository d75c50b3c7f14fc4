import { zhCN } from "../../../src/locales";
import { type CellValue, gridAt, readRuleTable, ruleTable } from "../../../src/sheet";
import { loaded } from "../outbound";

/** One clause with something in every column, as HR would write it. */
export const rulebook = loaded({
  id: "small",
  title: { "zh-CN": "小规则", en: "Small rules" },
  edition: "2026",
  source: { document: "测试规定" },
  base: 100,
  floor: 0,
  firstOffence: "warn",
  assumptions: ["没有上限"],
  parameters: [{ id: "quota", label: "规定人数", unit: "person", default: 5 }],
  measures: [{ id: "calls", label: "日通次", unit: "call", target: null }],
  grades: [
    { label: "优秀", from: 90 },
    { label: "合格", from: 60 },
  ],
  sections: [
    {
      id: "1",
      title: "现场",
      max: 40,
      cleanBonus: 2,
      firstOffence: null,
      sections: [
        {
          id: "1.A",
          title: "用语",
          clauses: [{ id: "1.10", text: "禁语", effect: "deduct", amount: [3, 6] }],
        },
      ],
      clauses: [
        {
          id: "1.1",
          text: "迟到",
          aliases: ["晚到", "来晚了"],
          effect: "deduct",
          amount: 0.5,
          per: "person",
          subject: "team",
          allowance: { count: 2, per: "day" },
          aggravation: { multiplier: 2, when: "情节严重" },
          when: { measure: "delay", from: 2, unit: "hour" },
          deadline: { monthDay: 5, roll: "workday" },
          sanctions: ["dismissal", "notice"],
          cap: 10,
          expected: "workday",
          consecutive: false,
        },
        {
          id: "1.2",
          text: "表扬",
          effect: "bonus",
          choices: [
            { label: "来信", amount: 50 },
            { label: "电话", amount: [4, 10] },
          ],
          unit: "yuan",
          deadline: { time: "10:00" },
        },
        {
          id: "1.3",
          text: "补员",
          effect: "note",
          deadline: { after: 15, unit: "workday", since: "人员流失" },
        },
      ],
    },
  ],
});

/** Its table, whose header is row 20 of a sheet. */
export const table = ruleTable(rulebook, zhCN.rules.table);

export const read = (cells: readonly (readonly CellValue[])[]) =>
  readRuleTable(gridAt("规则!A1", cells));

/** The table's row of that id. */
export function rowOf(id: string): number {
  const row = table.findIndex((cells) => cells[1] === id && cells[0] !== "规则编号");
  if (row < 0) throw new Error(`no row ${id}`);
  return row;
}

/** The column of that name. */
export function columnOf(name: string): number {
  const header = table.find((cells) => cells.includes("类型"));
  const column = header?.indexOf(name) ?? -1;
  if (column < 0) throw new Error(`no column ${name}`);
  return column;
}

/** The table with one cell changed. */
export const changed = (row: number, column: number, cell: CellValue): CellValue[][] =>
  table.map((cells, r) => cells.map((old, c) => (r === row && c === column ? cell : old)));
