/** A cell of a sheet, as it stands there. */
type Cell = string | number | boolean | null;
type Row = readonly Cell[];

/** Where a tariff's columns are. */
interface Columns {
  readonly group: number | null;
  readonly about: number;
  readonly rate: number;
  /** 扣 or 奖 before a rate that says neither; empty where the header leaves it open. */
  readonly verb: string;
  /** 分 or 元 behind a bare figure; empty where the header does not say. */
  readonly unit: string;
}

const RATE =
  /处罚|扣款|扣分|扣罚|罚款|罚则|奖惩|奖罚|奖励|加分|處罰|扣罰|罰款|獎懲|獎勵|负激励|正激励/;
const GIVING = /奖励|加分|正激励|獎勵/;
const BOTH = /奖惩|奖罚|獎懲/;
const GROUP = /^(?:项目|類別|类别|分类|模块|大类|板块|項目|部门|岗位)$/;
const ASIDE = /序号|编号|序號|频率|頻率|备注|備註|责任|日期|部门|得分|自评|检查人|签/;
const LONGEST_HEADER = 12;
/** A header stands near the top. */
const LOOK = 20;

const textOf = (cell: Cell | undefined): string =>
  cell === null || cell === undefined
    ? ""
    : String(cell)
        .replace(/\s*\n\s*/g, " ")
        .trim();

/**
 * The text of a sheet that is itself the rulebook: a column of what is done, and one of what it costs
 * (项目|序号|违规行为描述|处罚情况). What the header says of every rate is written out in each.
 * @returns a clause a line under a heading for each group; null where the sheet is no such table
 */
export function tariffText(rows: readonly Row[]): string | null {
  const header = rows.slice(0, LOOK).findIndex((row) => rateColumn(row) !== null);
  const head = rows[header];
  const columns = head && columnsOf(head, rows.slice(header + 1));
  if (!columns) return null;
  const before = rows.slice(0, header).map((row) => row.map(textOf).join(""));
  return [...before, ...clauses(rows.slice(header + 1), columns)].filter(Boolean).join("\n");
}

/** A name of rates; 扣款20元 is a rate itself. */
const isRateHeader = (head: string): boolean =>
  head.length <= LONGEST_HEADER && RATE.test(head) && !/\d/.test(head);

function rateColumn(row: Row): number | null {
  const heads = row.map(textOf);
  if (heads.filter(Boolean).length < 2) return null;
  const found = heads.findLastIndex(isRateHeader);
  return found < 0 ? null : found;
}

function columnsOf(head: Row, body: readonly Row[]): Columns | null {
  const rate = rateColumn(head);
  if (rate === null) return null;
  const heads = head.map(textOf);
  const about = heads
    .map((name, column) => ({ name, column, length: lengthOf(body, column) }))
    .filter(({ name, column, length }) => column !== rate && length > 0 && !ASIDE.test(name))
    .toSorted((a, b) => b.length - a.length)[0]?.column;
  if (about === undefined) return null;
  const group = heads.findIndex((name, column) => column !== about && GROUP.test(name));
  const name = heads[rate] ?? "";
  return { group: group < 0 ? null : group, about, rate, ...directionOf(name) };
}

function directionOf(name: string): Pick<Columns, "verb" | "unit"> {
  const unit = /分/.test(name) ? "分" : /款|元|金额/.test(name) ? "元" : "";
  if (BOTH.test(name)) return { verb: "", unit };
  return { verb: GIVING.test(name) ? "奖" : "扣", unit };
}

const lengthOf = (body: readonly Row[], column: number): number =>
  body.reduce((sum, row) => sum + textOf(row[column]).length, 0);

function clauses(body: readonly Row[], columns: Columns): readonly string[] {
  const lines: string[] = [];
  let group = "";
  let about = "";
  let [chapter, number] = [0, 0];
  for (const row of body) {
    // A merged cell has its words in its first row only.
    const named = columns.group === null ? "" : textOf(row[columns.group]);
    if (named !== "" && named !== group) {
      group = named;
      chapter += 1;
      lines.push(`第${chapter}章 ${group}`);
    }
    about = textOf(row[columns.about]) || about;
    const rate = textOf(row[columns.rate]);
    if (rate === "") continue;
    number += 1;
    lines.push(`${number}、${about}\t${spoken(rate, columns)}`);
  }
  return lines;
}

const BARE = /^\d+(?:\.\d+)?(?:\s*[-~—–～至]\s*\d+(?:\.\d+)?)?$/;

/** 5 under 扣分标准 is 扣5分; 5元/次 under 处罚情况 is 扣5元/次. */
function spoken(rate: string, { verb, unit }: Columns): string {
  if (BARE.test(rate)) return `${verb}${rate}${unit}`;
  return /^[\d¥￥]/.test(rate) ? `${verb}${rate}` : rate;
}
