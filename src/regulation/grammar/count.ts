import type { Per } from "../reading";
import type { Kind, Measure } from "../tokens/meaning";
import { type Tape, kindAt, meaningAt, measureAt, textAt } from "./tape";

/** What a figure is counted by, as it stands in the text. */
export interface CountReading {
  readonly per: Per;
  readonly quantity: number;
  readonly round: "up" | "down" | null;
  /** 每超 counts upwards from a limit, 每低 downwards. */
  readonly side: "over" | "under" | null;
  readonly next: number;
  /** The measure is a word that is not known. */
  readonly unknown?: boolean;
}

/** How many words may stand between 每 and its measure: 每超过规定休息时间3分钟. */
const REACH = 6;
const LONGEST_WORD = 12;

const passable: ReadonlySet<Kind> = new Set<Kind>([
  "event",
  "word",
  "noun",
  "subject",
  "of",
  "treated as",
  "delay",
  "change",
  "before",
  "lack",
  "not",
  "span",
  "pay",
  "marks",
  "grade",
  "fault",
  "worth",
  "duty",
  "bear",
  "open",
  "close",
  "bends",
]);

/** 每次, 每5分钟, 每发现一例, 每超过规定时间3分钟, 每低1个百分点. */
export function readEach(tape: Tape, from: number): CountReading | null {
  if (kindAt(tape, from) !== "each") return null;
  let side: CountReading["side"] = null;
  let round: CountReading["round"] = null;
  let late = false;
  for (let at = from + 1; at <= from + REACH; at += 1) {
    const kind = kindAt(tape, at);
    const number = meaningAt(tape, at, "number");
    if (number?.share === "percent" || number?.share === "permille") {
      return { per: number.share, quantity: number.value, round, side, next: at + 1 };
    }
    if (number) {
      const known = counted(tape, at + 1, number.value, { side, round, late });
      return known ?? unknownMeasure(tape, at + 1, number.value, side);
    }
    if (kind === "measure" && (at === from + 1 || attached.has(kindAt(tape, at - 1)))) {
      return counted(tape, at, 1, { side, round, late });
    }
    const moves = kind === "take" || kind === "give" || textAt(tape, at) === "被扣";
    if (moves) return eachBeforeVerb(tape, from, at, side);
    if (kind === "sanction" || kind === "grant") return eachTime(from, at);
    if (!passable.has(kind) && kind !== "measure") return null;
    if (textAt(tape, at).length > LONGEST_WORD) return null;
    side = sideAt(tape, at) ?? side;
    late ||= kind === "delay" || kind === "treated as";
    if (kind === "before" && ["满", "达到", "达"].includes(textAt(tape, at))) round = "down";
  }
  return null;
}

const attached: ReadonlySet<Kind> = new Set<Kind>(["event", "change", "delay"]);

const LONGEST_MEASURE = 2;

/** 每缺一瓮扣1分: something is counted that the vocabulary has no word for. */
function unknownMeasure(
  tape: Tape,
  at: number,
  quantity: number,
  side: CountReading["side"],
): CountReading | null {
  const short = kindAt(tape, at) === "word" && textAt(tape, at).length <= LONGEST_MEASURE;
  if (!short || quantity <= 0 || !leadsToEffect(tape, at + 1)) return null;
  return { per: "item", quantity, round: null, side, next: at + 1, unknown: true };
}

/** 每 and a verb: the verb's points are counted, or an unknown measure stands between, or each time is meant. */
function eachBeforeVerb(
  tape: Tape,
  from: number,
  verb: number,
  side: CountReading["side"],
): CountReading | null {
  const points = pointsTaken(tape, from, verb);
  if (points) return points;
  const unknown = verb === from + 2 ? unknownMeasure(tape, from + 1, 1, side) : null;
  return unknown ?? eachTime(from, verb);
}

/** 每发现扣1分: each time. */
const eachTime = (from: number, verb: number): CountReading | null =>
  verb > from + 1
    ? { per: "occurrence", quantity: 1, round: null, side: null, next: from + 1 }
    : null;

/** 每扣1分罚10元: the points taken are counted, if something follows that is taken for them. */
function pointsTaken(tape: Tape, from: number, verb: number): CountReading | null {
  const number = meaningAt(tape, verb + 1, "number");
  if (!number || measureAt(tape, verb + 2) !== "fen" || verb > from + 2) return null;
  for (let at = verb + 3; at < verb + 7 && kindAt(tape, at) !== "stop"; at += 1) {
    if (kindAt(tape, at) === "take" || kindAt(tape, at) === "give") {
      return { per: "point", quantity: number.value, round: null, side: null, next: verb + 3 };
    }
  }
  return null;
}

function sideAt(tape: Tape, at: number): CountReading["side"] {
  return (
    meaningAt(tape, at, "change")?.side ??
    meaningAt(tape, at, "before")?.bound.side ??
    (kindAt(tape, at) === "delay" ? "over" : null)
  );
}

/** What a measure at `at` counts, or null. */
export function counted(
  tape: Tape,
  at: number,
  quantity: number,
  {
    side,
    round,
    late,
  }: { side: CountReading["side"]; round: CountReading["round"]; late: boolean },
): CountReading | null {
  if (POINTS.has(textAt(tape, at))) {
    const percent = ofRate(tape, at);
    const per = percent ? "percent" : "item";
    return { per, quantity, round, side, next: at + 1, unknown: !percent };
  }
  const measure = measureAt(tape, at);
  if (!measure || quantity <= 0) return null;
  if (measure === "day" && quantity === 0.5) {
    return { per: "halfDay", quantity: 1, round, side, next: at + 1 };
  }
  const thing = thingAt(tape, at + 1);
  const per = thing?.per ?? perOf(measure, late);
  return per && { per, quantity, round, side, next: thing?.next ?? at + 1 };
}

const POINTS: ReadonlySet<string> = new Set(["点", "个点"]);

/** How far around 点 a rate makes it a percentage point. */
const RATE_REACH = 16;

/** 接通率低于92%，每低1点: of a rate, not a point on a round. */
const ofRate = (tape: Tape, at: number): boolean =>
  tape
    .slice(Math.max(0, at - RATE_REACH), at + RATE_REACH)
    .some(
      ({ is, text }) =>
        (is.kind === "number" && is.share === "percent") ||
        (is.kind === "measure" && is.measure === "percent" && text !== "个点") ||
        /率(?:每|$)/.test(text),
    );

/** 每条 + 录音: the thing says more than its measure word. */
function thingAt(tape: Tape, at: number): { per: Per; next: number } | null {
  const noun = meaningAt(tape, at, "noun");
  if (noun) return { per: noun.per, next: at + 1 };
  const measure = measureAt(tape, at);
  if (measure === "recording" || measure === "order") return { per: measure, next: at + 1 };
  return null;
}

export function perOf(measure: Measure, late: boolean): Per | null {
  switch (measure) {
    case "fen":
      return late ? "minute" : "point";
    case "workday":
      return "day";
    case "yuan":
    case "jiao":
      return null;
    case "times":
      return "occurrence";
    default:
      return measure;
  }
}

const linksEffect: ReadonlySet<Kind> = new Set<Kind>([
  "of",
  "comma",
  "colon",
  "subject",
  "cue",
  "span",
]);
const effects: ReadonlySet<Kind> = new Set<Kind>(["take", "give", "grant"]);

/** Whether an effect begins at `from` or after a few words that lead to it. */
export function leadsToEffect(tape: Tape, from: number): boolean {
  for (let at = from; at < from + 4; at += 1) {
    const kind = kindAt(tape, at);
    if (effects.has(kind)) return true;
    // 值班一天补贴80元
    if (kind === "pay" && kindAt(tape, at + 1) === "number") return true;
    if (!linksEffect.has(kind)) return false;
  }
  return false;
}

/** 一次扣10元, 发现一例, 一天扣1分: one of something, where an effect follows or an event leads. */
export function readOne(tape: Tape, from: number): CountReading | null {
  const led = kindAt(tape, from) === "event";
  const at = led ? from + 1 : from;
  const number = meaningAt(tape, at, "number");
  const measure = measureAt(tape, at + 1);
  const half = number?.value === 0.5 && measure === "day";
  if ((number?.value !== 1 && !half) || !measure || scored.has(measure)) return null;
  if (kindAt(tape, at - 1) === "ordinal") return null;
  const read = counted(tape, at + 1, half ? 0.5 : 1, { side: null, round: null, late: false });
  if (!read || bounds.has(kindAt(tape, read.next))) return null;
  const follows = leadsToEffect(tape, read.next) || beforeFigure(tape, read.next);
  return led || follows || ofThing(tape, read.next) || ofLack(tape, at) ? read : null;
}

/** 一次未佩戴扣2分 */
function ofLack(tape: Tape, at: number): boolean {
  const lacks = kindAt(tape, at + 2) === "lack" || /^[未没不]/.test(textAt(tape, at + 2));
  if (!lacks || measureAt(tape, at + 1) !== "occurrence") return false;
  const verb = [at + 3, at + 4].find((index) => effects.has(kindAt(tape, index)));
  return verb !== undefined && kindAt(tape, verb + 1) === "number";
}

/** What is scored is not counted. */
export const scored: ReadonlySet<Measure> = new Set<Measure>([
  "fen",
  "yuan",
  "percent",
  "permille",
]);
const bounds: ReadonlySet<Kind> = new Set<Kind>(["after", "to", "including", "excluding"]);

/** 一只表扣2分: what is counted is named. */
const ofThing = (tape: Tape, at: number): boolean =>
  kindAt(tape, at) === "word" &&
  textAt(tape, at).length <= LONGEST_MEASURE &&
  !/[未没不]/.test(textAt(tape, at)) &&
  effects.has(kindAt(tape, at + 1));

/** 一次10元 */
const beforeFigure = (tape: Tape, at: number): boolean => {
  const measure = meaningAt(tape, at, "number") && measureAt(tape, at + 1);
  return measure === "fen" || measure === "yuan";
};

/** 差1个百分点扣1分: of a rate, each point is meant without 每. */
export function readPointShort(tape: Tape, from: number): CountReading | null {
  const side =
    meaningAt(tape, from, "change")?.side ?? (textAt(tape, from) === "差" ? "under" : null);
  const number = meaningAt(tape, from + 1, "number");
  if (!side || !number || kindAt(tape, from - 1) === "each") return null;
  const alone = number.share === "percent";
  if (!alone && measureAt(tape, from + 2) !== "percent") return null;
  const next = alone ? from + 2 : from + 3;
  const each = { per: "percent", quantity: number.value, round: null, side, next } as const;
  return leadsToEffect(tape, next) ? each : null;
}

/** 按次, 按天, 逐单, before the verb. */
export function readBy(tape: Tape, from: number): CountReading | null {
  if (kindAt(tape, from) === "by") {
    return { per: "occurrence", quantity: 1, round: null, side: null, next: from + 1 };
  }
  if (kindAt(tape, from) !== "treat") return null;
  const read = counted(tape, from + 1, 1, { side: null, round: null, late: false });
  return read && leadsToEffect(tape, read.next) ? read : null;
}
