import type { CellValue } from "../grid";
import { dayOrdinal } from "./dayGrid/dayHeads";
import { cellText, evened } from "./cell/text";
import { knownHeader, longestHeader } from "./header";
import { isMark } from "./items/marks";
import { withoutKind } from "./matrix/kinds";
import { maximumIn, withoutMaximum } from "./maximum";
import { isPersonName } from "./personName";
import { roleNamed } from "./role";
import { hasContent } from "./trim";
import { type Role, rate } from "./vocabulary/roles";

/** Whether a text names something that the rulebook scores. */
export type KnowsItem = (text: string) => boolean;

/** So many days in a row are a calendar. */
const fewestDays = 7;
/** So many beside a column of names are one too. */
const fewestWorkdays = 3;
/** Days off that a calendar of workdays may leave out. */
const longestGap = 9;
/** A header is not wider; what lies beyond takes no part. */
const widest = 200;

/**
 * How surely a row heads a table although few of its cells are known spellings: it counts up days, or
 * its cells are items of the rulebook or give maxima, or names stand beside columns of figures.
 * @param below the first row under it
 * @returns how many cells tell it; 0 for a row that is no header
 */
export function headerByForm(
  cells: readonly CellValue[],
  below: readonly CellValue[],
  knowsItem: KnowsItem,
): number {
  const row = cells.slice(0, widest);
  if (countsDays(row)) return longestRun(row, longestGap);
  const texts = row.filter(hasContent).map((value) => (isName(value) ? value : null));
  const names = texts.filter((text) => text !== null);
  if (headsPerson(row, below, knowsItem)) return Math.max(names.length, fewestTelling);
  if (names.length < 3 || names.length < texts.length) return 0;
  const repeated = new Set(names).size < names.length;
  const listed = Math.max(headsItems(row, below), headsSubjects(row));
  if (listed > 0 && !repeated) return listed;
  const person =
    names.some(headsSubject) ||
    row.some((value, column) => isName(value) && isPersonName(cellText(below[column] ?? null)));
  const telling = names.filter(
    (text) => maximumIn(text) !== null || knowsItem(withoutMaximum(text)),
  ).length;
  if (repeated && !person && telling < names.length) return 0;
  if (telling >= (person ? 2 : 3))
    return names.filter((text) => knownHeader(text)).length + telling;
  return person && isFigures(row, below) ? 2 : 0;
}

/** A head with the name below it and something beside. */
const fewestTelling = 3;

/**
 * Whether a row heads people and one thing told of them: a name below 姓名 or an id below 工号, or an item
 * of the rulebook beside (姓名、迟到次数).
 */
function headsPerson(
  row: readonly CellValue[],
  below: readonly CellValue[],
  knowsItem: KnowsItem,
): boolean {
  const [one, two, ...more] = row.flatMap((value, column) =>
    isShort(value) ? [{ text: cellText(value), below: below[column] ?? null }] : [],
  );
  if (!one || !two || more.length > 0) return false;
  const [head, beside] = headsSubject(one.text) ? [one, two] : [two, one];
  if (!headsSubject(head.text) || isPersonName(beside.text)) return false;
  const id = knownHeader(head.text)?.meaning === "employee_id";
  const named = id ? isId(head.below) : isPersonName(cellText(head.below));
  return named || knowsItem(withoutKind(withoutMaximum(beside.text)));
}

const isShort = (value: CellValue): boolean => {
  const text = cellText(value);
  return text !== "" && text.length <= longestHeader && !/[:：]/.test(text);
};

const isId = (value: CellValue): boolean => /^[a-z]{0,3}\d{2,}$/i.test(cellText(value));

/**
 * Whether a row counts up the days of a month; beside names, days off may be left out.
 * @param heads the row that may head people, where another does
 */
export function countsDays(cells: readonly CellValue[], heads = cells): boolean {
  const row = cells.slice(0, widest);
  if (longestRun(row, 1) >= fewestDays) return true;
  return longestRun(row, longestGap) >= fewestWorkdays && heads.slice(0, widest).some(isPeople);
}

const isPeople = (value: CellValue): boolean => typeof value === "string" && headsPeople(value);

/**
 * How many of the names say what items are given: 看什么、满多少、打多少. A column of theirs holds
 * figures, marks or prices.
 */
function headsItems(row: readonly CellValue[], below: readonly CellValue[]): number {
  const roles = row.map((value) => (isName(value) ? roleNamed(value) : null));
  const telling = roles.filter((role) => role !== null);
  const figures = roles.some((role, column) => isGiven(role, below[column] ?? null));
  return figures && new Set(telling).size > 1 ? telling.length : 0;
}

function isGiven(role: Role | null, value: CellValue): boolean {
  if (isMark(value)) return role === null || role === "fact" || role === "score";
  if (role === "rule") return rate.test(evened(cellText(value).slice(0, 100)));
  const figure = role === "maximum" || role === "score" || role === "deducted" || role === "rater";
  return figure && typeof value === "number";
}

const team = /^(?:第?[\p{L}\d]{1,6})(?:组|班|队|部|中心|科)$/u;

/** Teams or people across, whose items stand below: 条款内容、一组、二组; recordings behind their label. */
function headsSubjects(row: readonly CellValue[]): number {
  const names = row.filter(isName);
  const subjects = names.filter((name) => team.test(name) || isPersonName(name));
  const corner = names.some((name) => isItems(name) || knownHeader(name)?.meaning === "date");
  if (corner && subjects.length > 1) return subjects.length + 1;
  const label = row.findIndex((value) => knownHeader(value)?.meaning === "recording_id");
  const ids = row
    .slice(label + 1)
    .filter((value) => typeof value === "number" || /\d/.test(cellText(value)));
  return label >= 0 && ids.length > 1 ? ids.length + 1 : 0;
}

/** 条款内容; of a corner that names both sides (项目＼姓名) either. */
const isItems = (name: string): boolean =>
  evened(name)
    .split(/[\\/|]/)
    .some((part) => roleNamed(part) === "item");

const isName = (value: CellValue): value is string =>
  typeof value === "string" &&
  ((value.length <= longestHeader && !/^[\d+-]|[:：]/.test(value.trim())) || isNumbered(value));

const isNumbered = (value: string): boolean =>
  value.length <= longestClause && numbered.test(value.trim());
/** A clause that heads a column is written out. */
const longestClause = 80;
/** A clause's number before its words (1.1现场嘈杂, 6 反查资料), or a kind before its item (扣分：答非所问). */
const numbered = /^\d{1,2}(?:(?:\.\d{1,2})+\s*|[\s、.．]\s*)\p{Script=Han}{2}|^[扣减加]分\s*[:：]/u;

function headsPeople(text: string): boolean {
  const meaning = knownHeader(text)?.meaning;
  return meaning === "employee_name" || meaning === "employee_id";
}

const headsSubject = (text: string): boolean =>
  headsPeople(text) || knownHeader(text)?.meaning === "team";

/** The most days side by side that count up (1, 2日, 3/3, dates), each by so much at most. */
function longestRun(cells: readonly CellValue[], gap: number): number {
  let [longest, length, last] = [0, 0, Number.NaN];
  for (const value of cells) {
    const day = dayOrdinal(value);
    const next = day !== null && day > last && day - last <= gap;
    length = day === null ? 0 : next ? length + 1 : 1;
    last = day ?? Number.NaN;
    longest = Math.max(longest, length);
  }
  return longest;
}

/** Whether figures stand under most of the names. */
function isFigures(row: readonly CellValue[], below: readonly CellValue[]): boolean {
  const under = row.flatMap((name, column) => (hasContent(name) ? [below[column] ?? null] : []));
  const figures = under.filter((value) => typeof value === "number").length;
  return figures >= 2 && figures * 2 >= under.length;
}
