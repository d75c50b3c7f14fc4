import type { Scorecard } from "../../core";
import { type ClosedMonth, type ClosedRow, type Figure, closedRow } from "./closed";
import { headed, lineAcross } from "./headed";
import type { PlanCell, SheetPlan } from "./plan";
import { type ReportWords, gapColumns } from "./words";

/** A person whose figures are no longer those that were fixed. */
interface Gap {
  readonly month: ClosedMonth;
  /** Null for who was not there when the month was closed. */
  readonly closed: ClosedRow | null;
  /** Null for who is no longer there. */
  readonly now: ClosedRow | null;
}

const figures = ["score", "deducted", "bonus", "yuan", "grade"] as const;

/** Where today's cards differ from a closed month. */
function gapsIn(month: ClosedMonth, cards: readonly Scorecard[]): readonly Gap[] {
  if (month.rows === null) return [];
  const current = cards.filter(({ period }) => period === month.period).map(closedRow);
  const closed = new Map(month.rows.map((row) => [keyOf(row), row]));
  const present = new Set(current.map(keyOf));
  return [
    ...current.flatMap((now) => {
      const before = closed.get(keyOf(now)) ?? null;
      const same = before && figures.every((name) => isSame(before[name], now[name]));
      return same ? [] : [{ month, closed: before, now }];
    }),
    ...[...closed.values()].flatMap((before) =>
      present.has(keyOf(before)) ? [] : [{ month, closed: before, now: null }],
    ),
  ];
}

const keyOf = ({ id, name, team }: ClosedRow): string =>
  JSON.stringify([id, name, team].map((part) => (part === null ? "" : String(part))));

const isSame = (one: Figure, other: Figure): boolean => (one ?? "") === (other ?? "");

const widths = [12, 10, 14, 14, 10, 10, 10, 10, 10, 10, 12, 12, 9, 9, 14];

/** The sheet that shows where the ledger no longer gives what was closed. */
export function planGaps(
  months: readonly ClosedMonth[],
  cards: readonly Scorecard[],
  words: ReportWords,
): SheetPlan {
  const { name, title, columns, same, unreadable, note } = words.gaps;
  const gaps = months.flatMap((month) => gapsIn(month, cards));
  const lost = months.filter(({ rows }) => rows === null).map(({ sheet }) => unreadable(sheet));
  const found = gaps.map((gap) => gapRow(gap, words));
  const width = gapColumns.length;
  const body = found.length > 0 ? found : [lineAcross(lost.join("；") || same, width)];
  const sheet = headed({
    title,
    about: [note(months.map(({ sheet }) => sheet)), lost.join("；")],
    header: gapColumns.map((column) => columns[column]),
    body,
    footer: words.footer,
  });
  const at = { row: sheet.frozenRows, rows: body.length, column: 0, columns: width };
  return {
    ...sheet,
    kind: "gaps",
    name,
    tabColor: "#C00000",
    columnWidths: widths,
    looks: [...sheet.looks, { look: "body", at }],
    numberFormats: [{ at: { ...at, column: 4, columns: 8 }, format: "#,##0.00" }],
  };
}

const cell = (value: Figure | undefined): PlanCell => value ?? null;

function gapRow({ month, closed, now }: Gap, words: ReportWords): readonly PlanCell[] {
  const { added, removed, changed } = words.gaps;
  const who = now ?? closed;
  const cells: Record<(typeof gapColumns)[number], PlanCell> = {
    period: month.period,
    id: cell(who?.id),
    name: cell(who?.name),
    team: cell(who?.team),
    score: cell(closed?.score),
    nowScore: cell(now?.score),
    deducted: cell(closed?.deducted),
    nowDeducted: cell(now?.deducted),
    bonus: cell(closed?.bonus),
    nowBonus: cell(now?.bonus),
    yuan: cell(closed?.yuan),
    nowYuan: cell(now?.yuan),
    grade: cell(closed?.grade),
    nowGrade: cell(now?.grade),
    remark: closed === null ? added : now === null ? removed : changed,
  };
  return gapColumns.map((column) => cells[column]);
}
