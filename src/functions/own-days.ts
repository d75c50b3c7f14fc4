import type { Day, OwnDays } from "../core";
import { zhCN } from "../locales";
import { type Argument, momentIn } from "./arguments";
import { invalid } from "./fault";

const words = zhCN.functions;

type Kind = keyof OwnDays;

const kinds: ReadonlyMap<string, Kind> = new Map([
  ["", "holidays"],
  ["休", "holidays"],
  ["休息", "holidays"],
  ["休假", "holidays"],
  ["放假", "holidays"],
  ["假", "holidays"],
  ["假日", "holidays"],
  ["holiday", "holidays"],
  ["off", "holidays"],
  ["班", "workdays"],
  ["上班", "workdays"],
  ["补班", "workdays"],
  ["工作", "workdays"],
  ["工作日", "workdays"],
  ["workday", "workdays"],
  ["work", "workdays"],
]);

/**
 * A company's own days from a range: a column of dates, and where a second stands beside it, whether
 * the day is one of rest (休, also where it is empty) or of work (班). Rows above the first date that
 * hold no figure are headings.
 * @throws Fault naming the row that cannot be read
 */
export function ownDaysOf(argument: Argument): OwnDays {
  const said = new Map<Day, Kind>();
  for (const [index, cells] of rowsOf(argument).entries()) {
    const [date = "", kind = "", ...more] = cells.map((cell) => cell.trim());
    const text = [date, kind, ...more].filter((cell) => cell !== "").join(" ");
    if (text === "" || (said.size === 0 && !/\d/.test(text))) continue;
    const day = momentIn(date)?.day;
    const known = kinds.get(kind.toLowerCase());
    if (day === undefined || known === undefined) {
      throw invalid(words.unreadableOwnDay(index + 1, text));
    }
    if ((said.get(day) ?? known) !== known)
      throw invalid(words.contradictoryOwnDay(index + 1, day));
    said.set(day, known);
  }
  const of = (wanted: Kind): readonly Day[] =>
    [...said].flatMap(([day, kind]) => (kind === wanted ? [day] : []));
  return { holidays: of("holidays"), workdays: of("workdays") };
}

const rowsOf = (argument: Argument): readonly (readonly string[])[] =>
  typeof argument === "string" ? [[argument]] : (argument ?? []);
