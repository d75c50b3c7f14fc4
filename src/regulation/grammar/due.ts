import type { Deadline } from "../reading";
import type { Kind, Measure } from "../tokens/meaning";
import { type Tape, closesPhrase, holds, kindAt, meaningAt, measureAt, skip, textAt } from "./tape";

export interface DueReading {
  readonly deadline: Deadline;
  readonly next: number;
}

/** 每天10:00前, 每月5日前, 24小时内, 每周五下班前. */
export const readDue = (tape: Tape, from: number): DueReading | null =>
  readClock(tape, from) ??
  readMonthDay(tape, from) ??
  readWeekDay(tape, from) ??
  readTerm(tape, from) ??
  readTermOf(tape, from);

/** 10:00前, 上午九点前, 18点30分之前. */
function readClock(tape: Tape, from: number): DueReading | null {
  const noon = meaningAt(tape, from, "noon");
  const at = noon ? from + 1 : from;
  const written = meaningAt(tape, at, "time");
  const read = written ? { time: written.time, next: at + 1 } : spokenTime(tape, at);
  if (!read || kindAt(tape, read.next) !== "earlier") return null;
  const time = noon?.shift ? afternoon(read.time) : read.time;
  return { deadline: { time }, next: read.next + 1 };
}

function spokenTime(tape: Tape, at: number): { time: string; next: number } | null {
  const hour = meaningAt(tape, at, "number");
  if (!hour || kindAt(tape, at + 1) !== "clock" || hour.value > 24 || hour.value % 1) return null;
  const minute = meaningAt(tape, at + 2, "number");
  if (!minute) return { time: clock(hour.value, 0), next: at + 2 };
  if (minute.value === 0.5) return { time: clock(hour.value, 30), next: at + 3 };
  const written = measureAt(tape, at + 3) === "fen" ? 1 : 0;
  return { time: clock(hour.value, minute.value), next: at + 3 + written };
}

const clock = (hour: number, minute: number) =>
  `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;

function afternoon(time: string): string {
  const [hour = "", minute = ""] = time.split(":");
  return Number(hour) < 12 ? `${Number(hour) + 12}:${minute}` : time;
}

const links: ReadonlySet<Kind> = new Set<Kind>(["of", "duty"]);

/** 每月5日, 当月25号前, 次月3日前. */
function readMonthDay(tape: Tape, from: number): DueReading | null {
  const monthly =
    meaningAt(tape, from, "calendar")?.window === "month" ||
    meaningAt(tape, from, "span")?.window === "month";
  const said = monthly || /[次下]个?月$/.test(textAt(tape, from));
  if (!said) return null;
  const at = skip(tape, from + 1, links, 1);
  const day = meaningAt(tape, at, "number");
  if (
    !day ||
    measureAt(tape, at + 1) !== "day" ||
    day.value % 1 ||
    day.value < 1 ||
    day.value > 31
  ) {
    return null;
  }
  const earlier = kindAt(tape, at + 2) === "earlier";
  if (["after", "each"].includes(kindAt(tape, at + 2))) return null;
  return { deadline: { monthDay: day.value, roll: null }, next: at + (earlier ? 3 : 2) };
}

/** 每周五前 */
function readWeekDay(tape: Tape, from: number): DueReading | null {
  const weekday = meaningAt(tape, from, "weekday");
  if (!weekday) return null;
  for (let at = from + 1; at <= from + 3; at += 1) {
    if (kindAt(tape, at) === "earlier") return { deadline: { weekDay: weekday.day }, next: at + 1 };
    if (!beforeEnd.has(kindAt(tape, at))) return null;
  }
  return null;
}
const beforeEnd: ReadonlySet<Kind> = new Set<Kind>([
  "word",
  "noon",
  "time",
  "number",
  "clock",
  "of",
]);

/** 处理时限为3个工作日 */
function readTermOf(tape: Tape, from: number): DueReading | null {
  if (!/[时期]限$/.test(textAt(tape, from)) || textAt(tape, from + 1) !== "为") return null;
  const number = meaningAt(tape, from + 2, "number");
  const unit = termUnit(measureAt(tape, from + 3));
  if (!number || !unit || number.value % 1 || number.value <= 0) return null;
  return { deadline: { after: number.value, unit }, next: from + 4 };
}

type TermUnit = Extract<Deadline, { after: number }>["unit"];
const termUnits: ReadonlySet<unknown> = new Set<TermUnit>([
  "second",
  "minute",
  "hour",
  "day",
  "workday",
]);
const isTermUnit = (measure: Measure | null): measure is TermUnit => termUnits.has(measure);
const termUnit = (measure: Measure | null): TermUnit | null =>
  isTermUnit(measure) ? measure : null;

const obliging: ReadonlySet<Kind> = new Set<Kind>(["duty", "lack", "not", "else"]);
const lateness: ReadonlySet<Kind> = new Set<Kind>(["treated as", "delay"]);
const LOOK_BACK = 4;
const LOOK_AHEAD = 5;

/** 24小时内, where something has to be done in it; 迟到10分钟内 is no term. */
function readTerm(tape: Tape, from: number): DueReading | null {
  const number = meaningAt(tape, from, "number");
  const after = meaningAt(tape, from + 2, "after");
  const unit = termUnit(measureAt(tape, from + 1));
  if (!unit || !number || !after?.within || number.value % 1 || number.value <= 0) return null;
  if (holds(tape, from - LOOK_BACK, from, lateness)) return null;
  // 下班前十分钟内; 不在岗，5分钟以内罚10元
  if (textAt(tape, from - 1).endsWith("前")) return null;
  if (kindAt(tape, from - 1) === "comma" && moves.has(kindAt(tape, from + 3))) return null;
  // 接单后30分钟内
  const since = kindAt(tape, from - 1) === "onward";
  const obliged =
    since || holds(tape, from - LOOK_BACK, from, obliging) || lacksAhead(tape, from + 3);
  return obliged ? { deadline: { after: number.value, unit }, next: from + 3 } : null;
}
const moves: ReadonlySet<Kind> = new Set<Kind>(["take", "give"]);
/** 未到场 holds a word of limits, and lacks something all the same. */
const lacking: ReadonlySet<Kind> = new Set<Kind>(["lack", "else"]);
const lacksAhead = (tape: Tape, from: number): boolean =>
  holds(tape, from, from + LOOK_AHEAD, lacking) ||
  textAt(tape, from).startsWith("未") ||
  holds(tape, from, from + DUTY_AHEAD, duties) ||
  missedAfter(tape, from);

const duties: ReadonlySet<Kind> = new Set<Kind>(["duty"]);
const DUTY_AHEAD = 3;
const PHRASE = 8;
const MISSED = /^(?:做不到|完不成|达不到|办不到|没|未|拖|逾|超时)/;

/** 24小时内到场，拖一天扣10元: the next phrase is of who misses it. */
function missedAfter(tape: Tape, from: number): boolean {
  let at = from;
  while (at < from + PHRASE && !closesPhrase.has(kindAt(tape, at))) at += 1;
  if (kindAt(tape, at) !== "comma" || at === from) return false;
  const after = kindAt(tape, at + 1);
  return (
    after === "delay" || after === "else" || after === "lack" || MISSED.test(textAt(tape, at + 1))
  );
}
