import { clausesOf } from "../../../core";
import { matchClause } from "../clause/match";
import { type LayoutReader, type ReadingContext, type TableReading, nothingRead } from "../layout";
import { cellText, evened } from "../cell/text";
import { eventsIn, isMatched } from "../events/events";
import type { Head } from "../heads";
import { oncePer } from "../memo";
import { type Meaning, figureMeanings } from "../reading";
import type { Table } from "../tables";
import { isOwn } from "../unmerge";
import { monthInHead } from "../monthHead";
import { readLedger } from "./ledger";
import { withUnclearColumns } from "./unclearColumns";

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
  ...figureMeanings,
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
  fits: (table, context) => {
    if (!table.columns.has("employee_name") && !table.columns.has("employee_id")) return false;
    return hasItems(table)
      ? storyColumns(table, context).some((column) => isAnother(table, column)) ||
          gradeColumns(table, context).length > 0
      : storyColumn(table, context) !== null;
  },
  read: readStories,
};

const hasItems = ({ columns }: Table): boolean =>
  columns.has("clause_item") || columns.has("reason");

/** A column beside that of the items, of an unknown name, whose cells take or give points themselves. */
function isAnother(table: Table, column: number): boolean {
  const texts = table.heads[column]?.meaning === null ? textsIn(table, column) : [];
  const weighing = texts.filter((text) => /[-+扣加减]\s*\d/.test(evened(text)));
  return weighing.length > 0 && weighing.length * 2 >= texts.length;
}

/** Row by row for the column that tells most; the others add their records. */
function readStories(table: Table, context: ReadingContext): TableReading {
  const item = table.columns.get("clause_item");
  const main = item ?? storyColumn(table, context);
  const stories = new Set([...(item === undefined ? [] : [item]), ...storyColumns(table, context)]);
  const told = [
    ...[...stories].map((column) => withItems(table, column)),
    ...gradeColumns(table, context).map((column) => withItems(graded(table, column), column)),
  ];
  const readings = told.map((one) => ({
    told: one,
    reading: readLedger(one, inItsMonth(itemHead(one), context), told.length > 1),
  }));
  const records = readings.flatMap(({ reading }) => reading.records);
  const own = readings.find(({ told }) => told.columns.get("clause_item") === main)?.reading;
  const reading = { ...(own ?? nothingRead), records };
  return withUnclearColumns(reading, table, context, {
    read: [...stories, ...gradeColumns(table, context)],
  });
}

/** A column of stories may stand for a month: 1月, 2月. */
function inItsMonth(path: Head["path"], context: ReadingContext): ReadingContext {
  const period = monthInHead(path.at(-1) ?? "", context.period);
  return period ? { ...context, period } : context;
}

const itemHead = ({ columns, heads }: Table): Head["path"] =>
  heads[columns.get("clause_item") ?? 0]?.path ?? [];

/** The table with a column taken for that of the items. */
function withItems(table: Table, column: number): Table {
  const others = [...table.columns].filter(([, other]) => other !== column);
  return { ...table, columns: new Map([...others, ["clause_item", column]]) };
}

/** Columns whose name and cells together are a grade: 总评 with 良. */
function gradeColumns(table: Table, { rulebook }: ReadingContext): readonly number[] {
  const stories = new Set(table.columns.values());
  return table.heads.flatMap(({ path }, column) => {
    const name = path.at(-1) ?? "";
    const [first] = stories.has(column) ? [] : textsIn(table, column);
    const { clause } = matchClause(first === undefined ? "" : name + first, rulebook);
    const effect = clause === null ? null : clausesOf(rulebook).get(clause)?.clause.effect;
    return effect === "grade" ? [column] : [];
  });
}

/** The table with the name of a column before each of its cells. */
function graded(table: Table, column: number): Table {
  const name = table.heads[column]?.path.at(-1) ?? "";
  const values = table.grid.values.map((row, index) => {
    const text = cellText(row[column] ?? null);
    if (index <= table.header || text === "") return row;
    return row.map((value, at) => (at === column ? name + text : value));
  });
  return { ...table, grid: { ...table.grid, values } };
}

/** What was not entered did not happen for all that. */
const missing = /未录入|未填/;
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

interface Told {
  readonly column: number;
  readonly told: number;
}

const toldBy: (table: Table, context: ReadingContext) => readonly Told[] = oncePer(findTold);

function findTold(table: Table, context: ReadingContext): readonly Told[] {
  const taken = new Set(
    [...table.columns].flatMap(([meaning, column]) => (settled.has(meaning) ? [column] : [])),
  );
  return table.heads.flatMap(({ path }, column) => {
    if (taken.has(column) || path.length === 0 || missing.test(path.at(-1) ?? "")) return [];
    const texts = textsIn(table, column);
    const within = inItsMonth(path, context);
    const told = texts.filter((text) => tells(text, within)).length;
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
