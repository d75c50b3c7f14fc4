import type { LayoutReader, ReadingContext } from "../layout";
import { cellText } from "../cell/text";
import { eventsIn, isMatched } from "../events/events";
import type { Meaning } from "../reading";
import type { Table } from "../tables";
import { isOwn } from "../unmerge";
import { readLedger } from "./ledger";

/** So many rows tell what a column holds. */
const looked = 60;
/** Columns whose name says who, when or how much; what happened does not stand there. */
const settled: ReadonlySet<Meaning> = new Set([
  "seq",
  "employee_name",
  "employee_id",
  "team",
  "date",
  "period",
  "count",
  "points_deducted",
  "points_added",
  "points_signed",
  "money",
  "inspector",
  "recording_id",
  "wage",
  "submitted",
]);

/**
 * People with a column of what happened, under whatever name (违规经过, 考勤结果, 本月情况): it is
 * known by what stands in it, which the rulebook's clauses explain.
 */
export const stories: LayoutReader = {
  kind: "ledger",
  fits: (table, context) =>
    !table.columns.has("clause_item") &&
    !table.columns.has("reason") &&
    (table.columns.has("employee_name") || table.columns.has("employee_id")) &&
    storyColumn(table, context) !== null,
  read: (table, context) => {
    const story = storyColumn(table, context);
    if (story === null) return readLedger(table, context);
    const others = [...table.columns].filter(([, column]) => column !== story);
    return readLedger({ ...table, columns: new Map([...others, ["clause_item", story]]) }, context);
  },
};

/** Names of columns of what weighs, also where the rulebook knows none of it: that is asked about. */
const figured = /扣分|加分|违规|违纪|奖惩|罚款/;

/** The columns in which the rulebook knows what many of the cells tell. */
export function storyColumns(table: Table, context: ReadingContext): readonly number[] {
  return toldBy(table, context).map(({ column }) => column);
}

/** The column of them in which most cells do; null where there is none. */
function storyColumn(table: Table, context: ReadingContext): number | null {
  const columns = toldBy(table, context);
  const most = Math.max(...columns.map(({ told }) => told));
  return columns.find(({ told }) => told === most)?.column ?? null;
}

function toldBy(
  table: Table,
  context: ReadingContext,
): readonly { readonly column: number; readonly told: number }[] {
  const taken = new Set(
    [...table.columns].flatMap(([meaning, column]) => (settled.has(meaning) ? [column] : [])),
  );
  return table.heads.flatMap(({ path }, column) => {
    if (taken.has(column) || path.length === 0) return [];
    const texts = textsIn(table, column);
    const told = texts.filter((text) => tells(text, context)).length;
    const named = figured.test(path.at(-1) ?? "") && texts.length > 0;
    return named || (told > 0 && told * 3 >= texts.length) ? [{ column, told }] : [];
  });
}

function textsIn({ grid, header, end, repeated }: Table, column: number): readonly string[] {
  const texts: string[] = [];
  for (let row = header + 1; row < end && texts.length < looked; row += 1) {
    const value = grid.values[row]?.[column] ?? null;
    if (typeof value !== "string" || repeated.has(row) || !isOwn(grid, row, column)) continue;
    if (/\p{L}/u.test(cellText(value))) texts.push(cellText(value));
  }
  return texts;
}

const tells = (text: string, context: ReadingContext): boolean =>
  eventsIn(text, context).events.some((event) => isMatched(event.text, context.rulebook));
