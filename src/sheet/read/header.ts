import type { CellValue } from "../grid";
import { plain } from "./cell/text";
import { remembering } from "./memo";
import { headParts } from "./vocabulary/headParts";
import { headerSpellings, unreadHeaders } from "./vocabulary/headers";
import { type Meaning, meanings } from "./reading";

/** Which column of a table holds what; columns count from the table's first. */
export type Columns = ReadonlyMap<Meaning, number>;

/** The heading that tells a meaning best. */
export const headingOf = (meaning: Meaning): string => headerSpellings[meaning][0] ?? meaning;

/** A row that heads a table. */
export interface HeaderRow {
  readonly columns: Columns;
  /** How many cells are known spellings. */
  readonly known: number;
}

/** A known spelling of a header. */
export interface KnownHeader {
  /** Null for a header that is known and not read. */
  readonly meaning: Meaning | null;
  /** Its place among the spellings of its meaning. */
  readonly rank: number;
}

/** A header is short; longer text is a title or data. */
export const longestHeader = 30;
/** A header has at least so many known spellings. */
const fewestKnown = 2;

const vocabulary: ReadonlyMap<string, KnownHeader> = new Map([
  ...unreadHeaders.map((spelling): [string, KnownHeader] => [
    headerKey(spelling),
    { meaning: null, rank: 0 },
  ]),
  ...meanings.flatMap((meaning) =>
    headerSpellings[meaning].map((spelling, rank): [string, KnownHeader] => [
      headerKey(spelling),
      { meaning, rank },
    ]),
  ),
]);

/** "扣分（分）", " 扣 分* " and "扣分:" are one header; the unit or hint in brackets goes. */
export function headerKey(text: string): string {
  const key = plain(text.replace(/^[①-⑳]/, "")).toLowerCase();
  const bare = key.replace(/[([【][^)\]】]*[)\]】]/g, "").replace(/[\s*:._]+/g, "");
  return bare === "" ? key.replace(/\s+/g, "") : bare;
}

/**
 * Reads a row as a header.
 * @returns null when too few of its cells are known spellings, or most are not
 */
export function readHeader(row: readonly CellValue[]): HeaderRow | null {
  const found: (KnownHeader | null)[] = [];
  let [known, others] = [0, 0];
  for (const [column, value] of row.entries()) {
    if (value === null || value === "") continue;
    const header = knownHeader(value) ?? monthHead(value);
    found[column] = header;
    if (header) known += 1;
    else others += 1;
    if (others * 2 > row.length) return null;
  }
  const columns = bestColumns(found);
  if (known < fewestKnown || columns.size === 0 || known < others) return null;
  return { columns, known };
}

/** A month of a year's summary, or a week of a month's, or each time: what stands below was counted elsewhere. */
const monthName =
  /^(?:20\d{2}年)?(?:1[0-2]|0?[1-9]|[一二三四五六七八九十]{1,2})月份?$|^第[一二三四五六1-6][周次]$|^w(?:eek)?[1-5]$/;
const monthHead = (value: CellValue): KnownHeader | null =>
  typeof value === "string" && monthName.test(headerKey(value.slice(0, longestHeader)))
    ? { meaning: null, rank: 0 }
    : null;

/** The column of each meaning: where several have it, the one with the more telling spelling. */
export function bestColumns(headers: readonly (KnownHeader | null | undefined)[]): Columns {
  const best = new Map<Meaning, { readonly column: number; readonly rank: number }>();
  headers.forEach((found, column) => {
    if (!found || found.meaning === null) return;
    const rival = best.get(found.meaning);
    if (!rival || found.rank < rival.rank) best.set(found.meaning, { column, rank: found.rank });
  });
  return new Map([...best].map(([meaning, { column }]) => [meaning, column]));
}

/** What a header cell's spelling means; null where it is not among the known ones. */
export function knownHeader(value: CellValue): KnownHeader | null {
  const short = typeof value === "string" && value.length <= longestHeader;
  return short ? lookUp(value) : null;
}

const lookUp = remembering((text: string): KnownHeader | null => {
  const [whole, ...halves] = [text, ...languagesIn(text)].map(headerKey);
  const keys = whole === undefined ? [] : [whole, ...halves];
  for (const key of [...keys, ...keys.flatMap(withoutNumber)]) {
    const found = vocabulary.get(key) ?? byParts(key);
    if (found) return found;
  }
  return null;
});

/** The second of several alike: 扣分项2; but 录音2 stands for a recording itself. */
const withoutNumber = (key: string): readonly string[] =>
  /^(?!录音)\p{Script=Han}{2,}\d$/u.test(key) ? [key.slice(0, -1)] : [];

/** Behind every listed spelling, in the order of the parts. */
const behindSpellings = 1000;

function byParts(key: string): KnownHeader | null {
  const index = headParts.findIndex(([, pattern]) => pattern.test(key));
  const meaning = headParts[index]?.[0];
  return meaning === undefined ? null : { meaning, rank: behindSpellings + index };
}

/** "姓名 Name", "Date/日期": the same name in two languages. */
function languagesIn(text: string): readonly string[] {
  const [, chinese, english] =
    /^([\p{Script=Han}()（）]{2,})[\s/|-]*([a-z][a-z .#'-]+)$/iu.exec(text.trim()) ?? [];
  if (chinese !== undefined && english !== undefined) return [chinese, english];
  const [, ahead, behind] =
    /^([a-z][a-z .#'-]+?)[\s/|-]*([\p{Script=Han}()（）]{2,})$/iu.exec(text.trim()) ?? [];
  return ahead !== undefined && behind !== undefined ? [behind, ahead] : [];
}
