import { type Exact, type Rulebook, whole } from "../../../core";
import { readMoment } from "../cell/moment";
import { numberPattern, readNumber } from "../cell/numeral";
import { cellText, compact, evened, plain } from "../cell/text";
import { keyOf } from "../clause/wording";
import type { CellValue } from "../../grid";
import type { ReadingContext } from "../layout";
import type { Table } from "../tables";
import { saidIn, stemOf } from "./figure";
import { type Tiers, tiersOf } from "./tiers";
import { converted, unitPattern } from "./units";

/** A column that holds what tiers ask for, or two whose difference it is. */
export type MeasuredColumn =
  | { readonly column: number; readonly unit: string | null }
  | { readonly due: number; readonly actual: number };

const inBrackets = /\(([^()]*)\)/;
/** 时长(分): minutes beside a word for time; 分 alone may be points. */
const timed = /时长|时间|时数|耗时|用时|分钟/;
const generic = /^(?:时长|时间|时数|用时|数|长|实际|累计)*$/;
const lateness = /迟|晚|逾期|延|超时|超期/;
const dueHead =
  /^(?:应|规定|计划|要求|截止|最晚|标准)(?:到|交|签到|上班|完成|提交|上交|上报|报)?(?:时间|日期|时刻|日)?$/;
const actualHead =
  /^(?:(?:实际?|打卡|签到|到岗|提交|上交|上报|交付)(?:到|交|签到|上班|完成|提交|上交|上报|报)?)(?:时间|日期|时刻|日)?$/;

/** The columns of a table that may hold what the tiers ask for. */
export function columnsFor(
  table: Table,
  { clauses, unit }: Tiers,
  rulebook: Rulebook,
): readonly MeasuredColumn[] {
  // Elsewhere a column is headed by what happened, and its figures count it.
  if (!table.columns.has("clause_item") && !table.columns.has("reason")) return [];
  const [{ text, when }] = clauses;
  const measure = rulebook.measures.find(({ id }) => id === when.measure)?.label ?? null;
  const heads = table.heads.map(({ path }) => plain(path.at(-1) ?? ""));
  const stem = keyOf(stemOf(text));
  const own = heads.flatMap((head, column): MeasuredColumn[] => {
    const { rest, unit: written } = headOf(head);
    if (head === "" || (measure !== null && keyOf(rest) === keyOf(measure))) {
      return head === "" ? [] : [{ column, unit: written ?? unit }];
    }
    const { meaning } = table.heads[column] ?? {};
    if (meaning !== null && meaning !== "count") return [];
    const about =
      stem.includes(rest) || rest.includes(stem) || (lateness.test(rest) && lateness.test(stem));
    const measures = written !== null || timed.test(head);
    return measures && about ? [{ column, unit: written }] : [];
  });
  const due = heads.findIndex((head) => dueHead.test(head));
  const actual = heads.findIndex((head) => actualHead.test(head));
  return due < 0 || actual < 0 ? own : [...own, { due, actual }];
}

/** Every column that holds what some clause of the rulebook asks for. */
export const measuredColumns = (table: Table, rulebook: Rulebook): ReadonlySet<number> =>
  new Set(
    [...new Set(tiersOf(rulebook).values())].flatMap((tiers) =>
      columnsFor(table, tiers, rulebook).flatMap((at) =>
        "due" in at ? [at.due, at.actual] : [at.column],
      ),
    ),
  );

/** A heading taken apart: what is measured, and in which unit. */
function headOf(head: string): { readonly rest: string; readonly unit: string | null } {
  const bracketed = inBrackets.exec(head)?.[1]?.trim() ?? null;
  const name = head.replace(inBrackets, "");
  const named = new RegExp(unitPattern).exec(name)?.[0] ?? null;
  const minutes = bracketed === "分" && timed.test(name);
  const unit = minutes
    ? "分"
    : new RegExp(`^(?:${unitPattern})$`).test(bracketed ?? "")
      ? bracketed
      : named;
  const words = name.replace(named ?? "", "").replace(/时长|时间|时数|用时|金额|数额|数$/g, "");
  return { rest: generic.test(words) ? "" : keyOf(words), unit };
}

/** What a row's cell or cells measure, in the tiers' unit; "unreadable" where they hold something else. */
export function measuredIn(
  values: readonly CellValue[],
  at: MeasuredColumn,
  unit: string,
  { period }: ReadingContext,
): Exact | "blank" | "unreadable" {
  if ("due" in at) {
    const [due, actual] = [values[at.due] ?? null, values[at.actual] ?? null];
    if (cellText(due) === "" || cellText(actual) === "") return "blank";
    return between(due, actual, unit, period) ?? "unreadable";
  }
  const text = compact(cellText(values[at.column] ?? null));
  if (text === "" || /^[-—/无]+$/.test(text)) return "blank";
  const [said, ...more] = saidIn(text, unit).figures;
  if (said) return more.length === 0 ? said : "unreadable";
  const bare = new RegExp(`^${numberPattern}$`).test(text) ? readNumber(text) : null;
  return (bare && at.unit !== null && converted(bare, at.unit, unit)) || "unreadable";
}

/** How much later the one is than the other; nothing where it is earlier. */
function between(
  due: CellValue,
  actual: CellValue,
  unit: string,
  period: ReadingContext["period"],
): Exact | null {
  const times = [timeIn(due), timeIn(actual)] as const;
  if (times[0] !== null && times[1] !== null)
    return converted(later(times[0], times[1]), "分", unit);
  const [first, second] = [readMoment(due, period), readMoment(actual, period)];
  if (!first || !second) return null;
  const days = (Date.parse(second.day) - Date.parse(first.day)) / 86_400_000;
  const inDays = converted(whole(Math.max(0, days)), "天", unit);
  if (inDays) return inDays;
  if (first.minute === null || second.minute === null) return null;
  return converted(later(first.minute, days * 1440 + second.minute), "分", unit);
}

const later = (due: number, actual: number): Exact => whole(Math.max(0, Math.floor(actual - due)));

/** Minutes since midnight, of a time without a day. */
function timeIn(value: CellValue): number | null {
  if (typeof value === "number") return value >= 0 && value < 1 ? Math.round(value * 1440) : null;
  const time = /^(\d{1,2}):(\d{2})(?::\d{2})?$/.exec(evened(cellText(value)).trim());
  return time ? Number(time[1]) * 60 + Number(time[2]) : null;
}
