import { dataRows } from "../dataRows";
import type { Rulebook } from "../../../core";
import { matchClause } from "../clause/match";
import { cellText, compact, evened } from "../cell/text";
import { standardClause } from "../clause/standard";
import type { Head } from "../heads";
import { oncePer } from "../memo";
import { roleNamed } from "../role";
import type { Table } from "../tables";
import { hasContent } from "../trim";
import { isOwn } from "../unmerge";
import { type Role, rate } from "../vocabulary/roles";
import { signatureHeader } from "../vocabulary/results";
import { isMark, readMark } from "./marks";

/** Which columns of a table that lists items down its side hold what; null where none does. */
export interface ItemColumns {
  /** The columns that name the item, the one that the rulebook knows best first. */
  readonly items: readonly number[];
  /** In how many of the first rows the rulebook knows the item. */
  readonly known: number;
  readonly maximum: number | null;
  readonly score: number | null;
  readonly deducted: number | null;
  readonly added: number | null;
  readonly count: number | null;
  readonly mark: number | null;
  /** Two columns to tick, for what is met and what is missed. */
  readonly ticks: { readonly met: number; readonly missed: number } | null;
  /** Every item has points beside its ticks, also where nothing happened: they are what it would cost. */
  readonly isPriced: boolean;
  /** How many columns hold marks. */
  readonly marks: number;
  /** What was found (检查情况); it tells an event. */
  readonly fact: number | null;
  /** What was noted beside (说明); it tells no event by itself. */
  readonly note: number | null;
  readonly rule: number | null;
  /** How many columns name prices. */
  readonly rates: number;
  /** Several people rate, or figures that the rulebook does not know are weighed or held against targets. */
  readonly isResult: boolean;
}

/** Columns are known by the first rows. */
const sampled = 60;

/**
 * Finds the columns by their names, and by what stands in them where names say too little. A table is
 * read by one rulebook.
 */
export const itemColumnsOf: (table: Table, rulebook: Rulebook) => ItemColumns =
  oncePer(findColumns);

function findColumns(table: Table, rulebook: Rulebook): ItemColumns {
  const roles = table.heads.map((head) => roleFor(head));
  const rows = dataRows(table, sampled);
  const marks = columnsWhere(
    table,
    (column) => mayMark(table.heads[column], roles[column]) && isMarks(table, rows, column),
  );
  const rates = columnsWhere(table, (column) => isRates(table, rows, column));
  const first = (role: Role): number | null => nullable(roles.indexOf(role));
  const text = (role: Role): number | null =>
    nullable(
      roles.findIndex(
        (one, column) => one === role && !marks.includes(column) && !rates.includes(column),
      ),
    );
  const taken = new Set(
    roles.flatMap((role, column) => (role && role !== "item" && role !== "rule" ? [column] : [])),
  );
  const named = table.columns.get("clause_item") ?? table.columns.get("reason") ?? first("item");
  const known = roles.includes("score") ? isNamed : isKnown;
  const items = knownItems(table, rulebook, rows, new Set([...taken, ...rates, ...marks]), known);
  const ticks = ticksOf(table);
  const deducted =
    table.columns.get("points_deducted") ?? table.columns.get("money") ?? first("deducted");
  return {
    items: items.columns.length > 0 ? items.columns : named === null ? [] : [named],
    known: items.known,
    maximum: first("maximum"),
    score: nullable(roles.lastIndexOf("score")) ?? onlyOther(table, roles),
    deducted,
    added: table.columns.get("points_added") ?? null,
    count: table.columns.get("count") ?? null,
    mark: marks[0] ?? null,
    ticks,
    isPriced: ticks !== null && deducted !== null && hasPrices(table, rows, ticks.met, deducted),
    marks: marks.length,
    fact: text("fact"),
    note: text("note"),
    rule: rates[0] ?? first("rule"),
    rates: rates.length,
    isResult: isResult(table, roles, items.known),
  };
}

/** The columns of raters but for the person's own. */
const others = (heads: Table["heads"]): readonly number[] =>
  heads.flatMap(({ path }, column) => {
    const name = path.at(-1) ?? "";
    return roleNamed(name) === "rater" && !/自/.test(name) ? [column] : [];
  });

/** Beside what people gave themselves, the one who decides. */
function onlyOther({ heads }: Table, roles: readonly (Role | null)[]): number | null {
  const [other, ...more] = others(heads);
  return roles.includes("maximum") && more.length === 0 ? (other ?? null) : null;
}

function isResult(
  { heads, columns }: Table,
  roles: readonly (Role | null)[],
  known: number,
): boolean {
  const raters = heads.filter(({ path }) => path.some((name) => roleNamed(name) === "rater"));
  const decides =
    roles.includes("maximum") && (roles.includes("score") || others(heads).length === 1);
  if (raters.length > 1 && !(decides && known > 0)) return true;
  const names = heads.map(({ path }) => compact(path.at(-1) ?? ""));
  const measured =
    names.some((name) => /^.{0,2}目标/.test(name)) &&
    names.some((name) => /^实际|完成|达成/.test(name));
  const figures =
    columns.has("points_deducted") || columns.has("count") || columns.has("points_added");
  return known === 0 && !figures && (measured || roles.includes("weight"));
}

const nullable = (column: number): number | null => (column < 0 ? null : column);

/** A known header's meaning goes before what its word looks like. */
function roleFor({ path, meaning }: Head): Role | null {
  if (meaning === "clause_item") return "item";
  if (meaning === "points_deducted") return "deducted";
  if (meaning === "points_added" || meaning === "count" || meaning === "seq") return null;
  return roleNamed(path.at(-1) ?? "");
}

const columnsWhere = ({ heads }: Table, wanted: (column: number) => boolean): readonly number[] =>
  heads.flatMap((_, column) => (wanted(column) ? [column] : []));

const textsIn = ({ grid }: Table, rows: readonly number[], column: number): readonly string[] =>
  rows
    .filter((row) => isOwn(grid, row, column))
    .map((row) => grid.values[row]?.[column] ?? null)
    .filter(hasContent)
    .map((value) => (typeof value === "string" ? cellText(value) : ""));

/** Heads such as 符合 and 不符合, or 是 and 否 below 是否违规. */
function ticksOf({ heads }: Table): ItemColumns["ticks"] {
  const said = heads.map(({ path }) => {
    const name = path.at(-1) ?? "";
    return path.length > 0 && isMark(name)
      ? readMark(name, path.slice(0, -1).join(""), new Map())
      : null;
  });
  const [met, missed] = [said.indexOf("met"), said.indexOf("missed")];
  const single = said.filter((mark) => mark !== null).length === 2;
  return single && met >= 0 && missed >= 0 ? { met, missed } : null;
}

/** Something is met, and every row has a figure all the same. */
function hasPrices({ grid }: Table, rows: readonly number[], met: number, price: number): boolean {
  const cells = rows.map((row) => grid.values[row] ?? []);
  const ticked = cells.filter((row) => hasContent(row[met] ?? null));
  const given = cells.filter((row) => typeof row[price] === "number" && row[price] !== 0);
  return ticked.length > 0 && given.length === cells.length;
}

/** A remark, a status or a signature may look like a mark and is none. */
const mayMark = (head: Head | undefined, role: Role | null | undefined): boolean =>
  head !== undefined &&
  (head.meaning === "reason" || !head.known) &&
  role !== "note" &&
  role !== "rule" &&
  role !== "item" &&
  !signatureHeader.test(compact(head.path.at(-1) ?? ""));

/** Nearly every filled cell is a mark, and no figure is among them. */
function isMarks(table: Table, rows: readonly number[], column: number): boolean {
  const texts = textsIn(table, rows, column);
  return texts.length > 1 && texts.filter(isMark).length * 5 >= texts.length * 4;
}

/** Half of the texts and more name a price. */
function isRates(table: Table, rows: readonly number[], column: number): boolean {
  const texts = textsIn(table, rows, column);
  return (
    texts.length > 0 &&
    texts.filter((text) => rate.test(evened(text.slice(0, 200)))).length * 2 >= texts.length
  );
}

/** The columns whose own cells the rulebook knows, the best first. */
function knownItems(
  table: Table,
  rulebook: Rulebook,
  rows: readonly number[],
  taken: ReadonlySet<number>,
  knows: typeof isKnown,
): { readonly columns: readonly number[]; readonly known: number } {
  const counts = table.heads.map((_, column) =>
    taken.has(column)
      ? 0
      : rows.filter(
          (row) =>
            isOwn(table.grid, row, column) && knows(table.grid.values[row]?.[column], rulebook),
        ).length,
  );
  const known = Math.max(0, ...counts);
  const columns = counts
    .map((count, column) => ({ count, column }))
    .filter(({ count }) => count > 0 && count * 2 >= known)
    .sort((one, other) => other.count - one.count)
    .map(({ column }) => column);
  return { columns, known };
}

/** Only a text that is not short, or the whole number of a clause: a bare 1 is a figure. */
const isKnown = (value: unknown, rulebook: Rulebook): boolean =>
  typeof value === "string"
    ? matchClause(value, rulebook).clause !== null
    : typeof value === "number" &&
      !Number.isInteger(value) &&
      matchClause(String(value), rulebook).clause !== null;

/** Beside scores, also the standard that a clause is the contrary of. */
const isNamed = (value: unknown, rulebook: Rulebook): boolean =>
  isKnown(value, rulebook) ||
  (typeof value === "string" && standardClause(value, rulebook) !== null);
