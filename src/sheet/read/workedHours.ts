import { type Rulebook, clausesOf } from "../../core";
import { cellText, evened } from "./cell/text";
import type { Table } from "./tables";

const hours = /工时|小时|hours?/i;
const punches = /打卡|签到|签退|上班|下班|最早|最晚|clock|punch/i;

/**
 * The table without a column of hours that counts nothing: hours worked beside the times of punching, or
 * hours where no clause is charged by the hour.
 */
export function withoutWorkedHours(table: Table, rulebook: Rulebook): Table {
  const column = table.columns.get("count");
  const names = table.heads.map(({ path }) => evened(path.at(-1) ?? ""));
  if (column === undefined || !hours.test(cellText(names[column] ?? ""))) return table;
  const charged = [...clausesOf(rulebook).values()].some(({ clause }) => clause.per === "hour");
  if (charged && !names.some((name) => punches.test(name))) return table;
  const columns = new Map([...table.columns].filter(([meaning]) => meaning !== "count"));
  const heads = table.heads.map((head, at) => (at === column ? { ...head, meaning: null } : head));
  return { ...table, columns, heads };
}
