import { type Clause, type Day, clausesOf, exact } from "../../../core";
import { readWhen } from "../cell/day";
import { readFigure } from "../cell/figure";
import type { CellValue } from "../../grid";
import { readQuantity } from "../cell/quantity";
import { hasContent } from "../trim";
import { cellText, compact, evened, isErrorValue } from "../cell/text";
import { matchClause } from "../clause/match";
import { standardClause } from "../clause/standard";
import { storyColumns } from "../ledger/stories";
import { stateIn } from "../events/events";
import type { Head } from "../heads";
import type { ReadingContext } from "../layout";
import { withoutMaximum } from "../maximum";
import { oncePer } from "../memo";
import type { Meaning } from "../reading";
import type { Table } from "../tables";
import { resultHeader } from "../vocabulary/results";
import { ordinaryStates } from "../vocabulary/states";
import { clauseAbout } from "./subject";
import { kindByFigures } from "./evidence";
import { type NumberKind, kindNoted, numberKind, withoutKind } from "./kinds";
import { tick } from "./ticks";

/** A column for an item: what it is called, what its numbers are. */
export interface ItemColumn {
  readonly column: number;
  readonly head: Head;
  readonly item: string;
  /** Null where the rulebook does not know the item. */
  readonly clause: Clause | null;
  readonly kind: NumberKind;
  /** Where a group names a day, or a month as "2026-01": 第一次（4月8日）, 2026年1月. */
  readonly when: Day | null;
}

/** A column before it is known whether it tells how long another's item took. */
type Column = Omit<ItemColumn, "kind"> & { readonly kind: NumberKind | null };

/** Columns that say who, when and by whom; an item does not stand there. */
const identity: ReadonlySet<Meaning> = new Set([
  "seq",
  "employee_name",
  "employee_id",
  "team",
  "date",
  "period",
  "inspector",
  "remark",
  "status",
  "recording_id",
  "wage",
  "submitted",
]);

/** The columns of a table that stand for items, known to the rulebook or not. */
export const itemColumns: (table: Table, context: ReadingContext) => readonly ItemColumn[] =
  oncePer(findColumns);

function findColumns(table: Table, context: ReadingContext): readonly ItemColumn[] {
  const names = table.heads.map(({ path }) => path.at(-1) ?? "");
  const noted = holdsTicks(table) ? "count" : kindNoted(notesOf(table, context));
  const columns = table.heads.flatMap((found, column): readonly Column[] => {
    const { meaning, path } = found;
    if (path.length === 0 || (meaning !== null && identity.has(meaning))) return [];
    const head = withBareMaximum(found);
    const told = numberKind(head, context.title, names);
    const kind = told === "unclear" ? (noted ?? told) : told;
    const { item, clause } = itemOf(head, context, kind ?? "unclear");
    if (clause === null && (kind === null || isAside(head))) return [];
    const stories = clause === null || storyColumns(table, context).includes(column);
    if (clause?.effect !== "grade" && stories && !holdsMarks(table, column)) return [];
    return [{ column, head, item, clause, kind, when: whenOf(head, context) }];
  });
  return withoutDurations(withKindByFigures(withOwnFigures(columns, table), table, context));
}

/** A column of points that names no item: 扣分 beside 迟到次数. */
const bareFigures = /^(?:扣分|减分|扣减|应?扣分值|扣分数|扣款|罚款|金额)$/;

/**
 * Where every item's column has one of points right behind it, or every one right before it, those are its own:
 * 迟到次数 | 扣分 | 早退次数 | 扣分.
 */
function withOwnFigures(columns: readonly Column[], { heads }: Table): readonly Column[] {
  const known = columns.filter(
    ({ clause, kind }) => clause && clause.effect !== "grade" && kind !== "figure",
  );
  const named = heads.flatMap(({ path }, column) => (path.length > 0 ? [column] : []));
  const beside = (step: 1 | -1): readonly number[] =>
    known.map(({ column }) => {
      const next = named[named.indexOf(column) + step] ?? -1;
      return bareFigures.test(withoutUnit(heads[next]?.path.at(-1) ?? "")) ? next : -1;
    });
  const own = [beside(1), beside(-1)].find((found) => !found.includes(-1));
  if (known.length === 0 || own === undefined) return columns;
  const counted = columns
    .filter(({ column }) => !own.includes(column))
    .map((one) => (known.includes(one) && one.kind === "unclear" ? counting(one) : one));
  const figures = known.map((one, index): Column => {
    return { ...one, column: own[index] ?? -1, kind: "figure" };
  });
  return [...counted, ...figures];
}

const counting = (column: Column): Column => ({ ...column, kind: "count" });

const withoutUnit = (name: string): string => compact(name).replace(/\([^()]*\)$/, "");

/** Where no word says what the numbers are, they themselves may. */
function withKindByFigures(
  columns: readonly Column[],
  table: Table,
  { title }: ReadingContext,
): readonly Column[] {
  const unnamed = columns.flatMap(({ column, clause, kind }) =>
    kind === "unclear" && clause && clause.effect !== "grade" ? [{ column, clause }] : [],
  );
  const kind = kindByFigures(table, unnamed, title);
  if (kind === null) return columns;
  return columns.map((one) => (one.kind === "unclear" && one.clause ? { ...one, kind } : one));
}

/** How long an item took says nothing more where another column counts it; alone, it is unclear. */
function withoutDurations(columns: readonly Column[]): readonly ItemColumn[] {
  const counted = new Set(columns.flatMap(({ kind, clause }) => (kind === null ? [] : clause)));
  return columns.flatMap((column) => {
    if (column.kind !== null) return { ...column, kind: column.kind };
    if (counted.has(column.clause)) return [];
    return { ...column, kind: "unclear" };
  });
}

/** What the title and the lines around say of how the sheet is filled in. */
export const notesOf = ({ above, below }: Table, { title }: ReadingContext): string =>
  [title, ...[...above, ...below].map(({ text }) => text)].join("\n");

/** 服务态度40: a maximum straight behind the item. */
function withBareMaximum(head: Head): Head {
  const [, size] = /\p{Script=Han}([1-9]\d{1,2})$/u.exec(head.path.at(-1) ?? "") ?? [];
  return head.maximum !== null || size === undefined ? head : { ...head, maximum: exact(size) };
}

/** The innermost name that the rulebook knows; without one, the whole path. */
function itemOf(
  { path }: Head,
  { rulebook }: ReadingContext,
  kind: NumberKind,
): Pick<ItemColumn, "item" | "clause"> {
  for (const name of path.toReversed()) {
    const bare = withoutMaximum(name);
    for (const item of [bare, withoutKind(bare), bare.replace(/\d+$/, "")]) {
      const state = stateIn(item, rulebook);
      const { clause } = matchClause(state, rulebook);
      const entry = clause === null ? undefined : clausesOf(rulebook).get(clause);
      if (entry) return { item: state, clause: entry.clause };
    }
  }
  for (const name of kind === "unclear" ? [] : path.toReversed()) {
    const bare = withoutKind(withoutMaximum(name));
    const standard = kind === "score" ? standardClause(bare, rulebook) : null;
    const clause = standard ?? clauseAbout(bare, rulebook);
    if (clause) return { item: clause.text, clause };
  }
  return { item: path.join(" "), clause: null };
}

const aside =
  /^(?:应|实际?)?(?:出勤|到岗|工作)|电话|号码|时间|文件|岗位|职务|班次|附件|合计|小计|总计|共计|^总|^[抽质][检查听测]|录音数|量(?:[(（].{0,3}[)）])?$/;
const notes = /备注|说明|原因|评语|情况$/;
const sums = /^(?:本月|当月|月度|累计)?(?:扣分|减分|加分|得分|次数|分数|扣款|罚款)$/;

/** A column of results, sums, states of attendance or remarks. */
function isAside({ path, known, meaning }: Head): boolean {
  const name = compact(path.at(-1) ?? "");
  return (
    (known && meaning === null) ||
    resultHeader.test(name) ||
    aside.test(name) ||
    sums.test(name) ||
    ordinaryStates.has(name.replace(/\(.*$/, "")) ||
    path.some((part) => notes.test(compact(part)))
  );
}

/** So many rows tell what a column holds. */
const looked = 200;

/** Whether figures, ticks or error values stand in a column; a column of stories is no item's. */
const holdsMarks = ({ grid, header, end }: Table, column: number): boolean => {
  const cells = grid.values.slice(header + 1, Math.min(end, header + looked));
  const filled = cells.map((row) => row[column] ?? null).filter(hasContent);
  return filled.length === 0 || filled.some(isMark);
};

const isMark = (value: CellValue): boolean =>
  typeof readFigure(value) === "object" ||
  typeof readQuantity(value, null) === "object" ||
  isErrorValue(cellText(value)) ||
  tick.test(cellText(value)) ||
  scoreWords.test(cellText(value));

/** A score in words, or why there is none. */
const scoreWords =
  /^(?:满分|全对|不得分|零分|未评分?|未打分|未考核?|缺考|免考|未录入?|未填|待评|待定)$/;

function whenOf({ path }: Head, { period }: ReadingContext): Day | null {
  for (const name of path) {
    const text = evened(name);
    const inside = /\(([^()]+)\)/.exec(text)?.[1] ?? text;
    const when = /\d/.test(inside) && /[月/.-]/.test(inside) ? readWhen(inside, period) : null;
    if (when) return when.day ?? when.period;
  }
  return null;
}

/** Where ticks stand for what happened, a number is how often. */
const holdsTicks = ({ grid, header, end }: Table): boolean =>
  grid.values
    .slice(header + 1, Math.min(end, header + looked))
    .some((row) => row.some((value) => typeof value === "string" && tick.test(cellText(value))));
