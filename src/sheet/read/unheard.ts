import { type CellRef, type EventRecord, type Issue, type Rulebook, issue } from "../../core";
import { cellName, placeOf } from "../address";
import type { CellValue, Grid } from "../grid";
import { inFigures } from "./cell/day";
import { cellText, compact, plain } from "./cell/text";
import type { KnowsItem } from "./form";
import type { Labels } from "./labels";
import type { LineKind } from "./lines";
import { beginsWithSomebody, tellingsIn, tellsOfStranger } from "./ledger/tellings";
import type { Layout } from "./reading";
import { namesUnderItems } from "./namesBelow";
import { rangeName, rowRanges } from "./rowRanges";
import type { Table } from "./tables";
import { hasContent } from "./trim";
import { rate } from "./vocabulary/roles";

/** What became of a table: its layout where a reader took it, and what the labels around it say. */
export interface TableHeard {
  readonly table: Table;
  readonly layout: Layout | null;
  readonly labels: Labels;
}

/** A part of a sheet with what was made of it. */
export interface PartHeard {
  readonly grid: Grid;
  readonly tables: readonly TableHeard[];
  readonly knowsItem: KnowsItem;
  readonly rulebook: Rulebook;
}

/** What was read of a workbook, and what is asked already. */
export interface Heard {
  readonly records: readonly EventRecord[];
  readonly issues: readonly Issue[];
  /** Everybody whom the workbook names. */
  readonly names: ReadonlySet<string>;
}

/**
 * Rows that seem to tell of somebody's event although no reader took them: beside the tables, and in
 * tables that are like none that is known. Nothing is lost in silence: each block of them is a question.
 */
export function unheardRows(part: PartHeard, heard: Heard): readonly Issue[] {
  const { grid } = part;
  const inTables = rowsOfTables(part);
  const isOpen = (row: number): boolean => !inTables.has(row);
  const below = namesUnderItems(grid, isOpen, { knowsItem: part.knowsItem, names: heard.names });
  const told = grid.values.flatMap((row, index) =>
    below.has(index) || (isOpen(index) && tellsOfEvent(row, part, heard.names)) ? [index] : [],
  );
  if (told.length === 0) return [];
  const cited = rowsCited(grid, heard);
  return rowRanges(told.filter((row) => !cited.has(row))).map(({ from, to }) =>
    issue("unheardRows", firstFilled(grid, from), rowText(grid, from), {
      rows: rangeName({ from: grid.row + from, to: grid.row + to }),
    }),
  );
}

/** Lines beside a table that may tell anything. */
const free: ReadonlySet<LineKind> = new Set<LineKind>(["title", "labels", "note"]);

/** The rows of tables that were read, without sentences between them, and the lines of known meaning. */
function rowsOfTables({ grid, tables }: PartHeard): ReadonlySet<number> {
  const rows = new Set<number>();
  for (const { table, layout } of tables) {
    const { top, end, above, below } = table;
    if (layout)
      for (let row = top; row < end; row += 1) if (!isSentence(grid.values[row])) rows.add(row);
    for (const { kind, row } of [...above, ...below]) {
      if (free.has(kind)) rows.delete(row);
      else rows.add(row);
    }
  }
  return rows;
}

const isSentence = (row: readonly CellValue[] = []): boolean => {
  const [only, ...more] = row.filter(hasContent);
  return more.length === 0 && typeof only === "string";
};

/** No text of a row is looked at further. */
const longest = 300;
/** 扣0.5分, 罚款20元, -2分; neither a band (90-94分) nor minutes. */
const charge =
  /不予?扣|免扣|[扣罚奖][^\d，。；,;]{0,4}\d+(?:\.\d+)?(?![\d.]*分钟)|(?<![\d.])[加减+-]\s*\d+(?:\.\d+)?\s*[分元](?!钟)/;
/** 魏延早退1次: a rule goes on to say what follows. */
const counted = /^[\p{Script=Han}:]{4,20}[\d一两二三四五六七八九十]+\s*次[。.;]?$/u;
/** An event has its day, a rule at most the one from which it holds. */
const onDay = /(?:\d{1,2}月\d{1,2}[日号]|\d{4}[-/.]\d{1,2}[-/.]\d{1,2})(?!\d|\s*起)/;
/**
 * Somebody, and what is charged or an item of the rulebook: in the row, or with a figure in it where the
 * labels around say whom the table is about. A charge of a certain day is somebody's in any case.
 */
function tellsOfEvent(
  row: readonly CellValue[],
  { tables, knowsItem, rulebook }: PartHeard,
  names: ReadonlySet<string>,
): boolean {
  const texts = row.flatMap((value) =>
    typeof value === "string" ? inFigures(plain(cellText(value).slice(0, longest))) || [] : [],
  );
  const others = texts.filter((text) => !names.has(compact(text)));
  const someone =
    others.length < texts.length || texts.some((text) => beginsWithSomebody(text, names, rulebook));
  const tells = (text: string): boolean =>
    tellingsIn(text, rulebook).some(({ names: told }) => told.length > 0);
  if (texts.some((text) => onDay.test(text) && (charge.test(text) || tells(text)))) return true;
  const charged = texts.filter(
    (text) => (charge.test(text) && !rate.test(text)) || counted.test(text),
  );
  if (charged.some((text) => tellsOfStranger(text, rulebook))) return true;
  const labelled = tables.some(({ labels }) => labels.has("employee_name"));
  if (!someone && !(labelled && row.some((value) => typeof value === "number"))) return false;
  return others.some((text) => charge.test(text) || knowsItem(text) || tells(text));
}

/** Where records come from, and what is asked about already. */
function rowsCited(grid: Grid, { records, issues }: Heard): ReadonlySet<number> {
  const rows = new Set<number>();
  const places = [...records.flatMap(({ source }) => source), ...issues.flatMap(askedAt)];
  for (const { sheet, cell } of places) {
    if (sheet !== grid.sheet) continue;
    const [first = cell, last = first] = cell.split(":");
    for (let row = placeOf(first).row; row <= placeOf(last).row; row += 1) rows.add(row - grid.row);
  }
  return rows;
}

const askedAt = ({ code, sheet, cell }: Issue): readonly CellRef[] =>
  cell === null || code === "hiddenRows" ? [] : [{ sheet, cell }];

function firstFilled(grid: Grid, row: number): CellRef {
  const column = (grid.values[row] ?? []).findIndex((value) => cellText(value) !== "");
  return { sheet: grid.sheet, cell: cellName(grid.row + row, grid.column + column) };
}

const rowText = ({ values }: Grid, row: number): string =>
  (values[row] ?? []).map(cellText).filter(Boolean).join(" ");
