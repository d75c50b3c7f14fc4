import type { Kind } from "../tokens/meaning";
import { isDemanded, isLastCell, isName, isNoun } from "./names";
import { type ClauseState, hintsFor } from "./state";
import { type Tape, holds, kindAt, measureAt, meaningAt, textAt } from "./tape";

/** Whether a word that no rule took up may be passed over beside rules, where it stands. */
type Passes = (state: ClauseState, at: number) => boolean;

const always: Passes = () => true;
const never: Passes = () => false;

/**
 * What may be left over beside rules, for every kind of word that there is: a new kind has to be
 * decided on before it compiles. What a rule is for may hold any word that neither measures, compares,
 * counts nor scores; those that do may only where they are part of a name.
 */
export const passes: Readonly<Record<Kind, Passes>> = {
  // Figures.
  number: (state, at) =>
    isName(state.tape, at) || isDemanded(state.tape, at) || isAWeight(state, at),
  time: ({ tape }, at) => tellsWhen(tape, at),
  word: ({ tape }, at) => !isHiddenFigure(tape, at) && !isSince(tape, at),
  // Units.
  measure: ({ tape }, at) => !isSpanOfOne(tape, at),
  currency: always,
  // Comparisons.
  before: ({ tape }, at) => !comparesOn(tape, at),
  after: ({ tape }, at) => !["number", "measure"].includes(kindAt(tape, at - 1)),
  including: always,
  excluding: ({ tape }, at) => !["number", "measure"].includes(kindAt(tape, at - 1)),
  least: always,
  reach: always,
  to: always,
  // Frequencies.
  each: never,
  by: never,
  slash: ({ tape }, at) => kindAt(tape, at + 1) !== "measure",
  "time nth": never,
  onward: ({ tape }, at) => textAt(tape, at).length === 1,
  ordinal: always,
  span: always,
  calendar: never,
  weekday: always,
  // What moves a score.
  take: mayDescribe,
  give: mayDescribe,
  grant: always,
  worth: always,
  sign: always,
  limit: never,
  exhausted: never,
  until: never,
  "no score": never,
  multiple: never,
  "times as much": never,
  marks: always,
  pay: always,
  treat: ({ tape }, at) => !isByWhat(tape, at),
  "treated as": always,
  sanction: ({ tape }, at) => meaningAt(tape, at, "sanction")?.weak === true,
  bear: always,
  burden: always,
  deal: always,
  discretion: always,
  else: never,
  roll: never,
  // bent.ts hears these by where they stand.
  bends: always,
  except: always,
  not: always,
  // What a rule is for.
  noun: always,
  event: always,
  change: always,
  lack: always,
  fault: always,
  delay: always,
  duty: always,
  earlier: always,
  noon: always,
  clock: always,
  outcome: always,
  cue: always,
  aggravated: always,
  of: always,
  grade: always,
  subject: always,
  stop: always,
  comma: always,
  colon: always,
  open: always,
  close: always,
  gap: always,
  end: always,
};

/** 超过5分钟, 低于目标每1个百分点: what is compared, or what is counted from there. */
const comparesOn = (tape: Tape, at: number): boolean =>
  ["number", "before", "each"].includes(kindAt(tape, at + 1));

const spans: ReadonlySet<Kind> = new Set<Kind>(["to"]);
/** 夜班（22:00—次日8:00）, 上班时间（8:30）: what a word means. */
const tellsWhen = (tape: Tape, at: number): boolean =>
  kindAt(tape, at + 1) === "to" ||
  holds(tape, at - 3, at, spans) ||
  (kindAt(tape, at - 1) === "open" && kindAt(tape, at + 1) === "close");

const isAWeight = (state: ClauseState, at: number): boolean =>
  isLastCell(state.tape, at) && hintsFor(state).weighed;

const moving: ReadonlySet<Kind> = new Set<Kind>(["take", "give"]);
const FIGURE_FIRST = /^[一二两三四五六七八九十].$/;
const MEASURE = /^[个次条单例项件份张人通]$/;
const FIGURE_LAST = /(?<![统万唯之第逐专任])[一两]$/;

/** 锦旗一面加3分, 成单一个奖5块: were 一面 and 单一 words, they may be figures all the same. */
const isHiddenFigure = (tape: Tape, at: number): boolean =>
  (FIGURE_FIRST.test(textAt(tape, at)) && moving.has(kindAt(tape, at + 1))) ||
  (FIGURE_LAST.test(textAt(tape, at)) && MEASURE.test(textAt(tape, at + 1)));

const SAME = /(?:同一?|单|逐|隔|半)个?$/;
const times: ReadonlySet<unknown> = new Set([
  "shift",
  "day",
  "week",
  "month",
  "quarter",
  "year",
  "hour",
]);
/** 同一班次累计不超过3分: how far a figure reaches. */
const isSpanOfOne = (tape: Tape, at: number): boolean =>
  times.has(measureAt(tape, at)) && SAME.test(textAt(tape, at - 1));
/** 次月起每次扣2分 */
const isSince = (tape: Tape, at: number): boolean =>
  textAt(tape, at) === "起" && /[年月周天日]$/.test(textAt(tape, at - 1));

/** Behind a verb: 扣分累计满12分的, 骗取加分的 are what a rule is about. */
const describing: ReadonlySet<Kind> = new Set<Kind>(["of", "reach", "before", "marks", "limit"]);

function mayDescribe({ tape }: ClauseState, at: number): boolean {
  const verb = meaningAt(tape, at, "take") ?? meaningAt(tape, at, "give");
  return verb?.weak === true || isNoun(tape, at) || describing.has(kindAt(tape, at + 1));
}

const figures: ReadonlySet<Kind> = new Set<Kind>(["number"]);
/** 按职务扣款, unlike 未按话术 and 按5元计. */
const isByWhat = (tape: Tape, at: number): boolean =>
  /^按照?$/.test(textAt(tape, at)) &&
  kindAt(tape, at + 1) === "word" &&
  !["lack", "not", "duty"].includes(kindAt(tape, at - 1)) &&
  moving.has(kindAt(tape, at + 2)) &&
  !holds(tape, at + 3, at + 4, figures);
