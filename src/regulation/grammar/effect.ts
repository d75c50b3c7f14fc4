import type { Kind } from "../tokens/meaning";
import { type AmountReading, readAmount } from "./amount";
import { type CountReading, readEach, readOne } from "./count";
import type { ClauseState } from "./state";
import { takeFigure } from "./takeFigure";
import { type Tape, closesPhrase, kindAt, meaningAt, measureAt, skip, textAt } from "./tape";
import { type Verb, verbAt } from "./verbAt";

/** A figure after its verb, with what stands between them. */
export interface Figure extends AmountReading {
  readonly count: CountReading | null;
  readonly share: string | null;
  /** 罚款不低于50元 */
  readonly atLeast: boolean;
}

/** Reads the effect that begins at `at`; its end, or null. */
export function readEffect(state: ClauseState, at: number): number | null {
  const { tape } = state;
  const verb = verbAt(tape, at);
  const figure = verb && seekFigure(tape, at + 1, verb);
  if (!figure || !isWorth(tape, at, verb, figure)) return null;
  const noun = nounAfter(tape, figure.next);
  const gives = verb.gives ?? noun?.gives ?? grants(tape, at);
  if (gives === null) return null;
  const { unit, confidence } = verb;
  return takeFigure(state, figure, { gives, unit, confidence }, at, noun?.next ?? figure.next);
}

/** Whether what a figure is of can be taken or given: 奖金的20% is of it, 奖金20元 is it. */
function isWorth(tape: Tape, at: number, verb: Verb, { amount, unit, share }: Figure): boolean {
  if (kindAt(tape, at) === "pay" && unit !== "yuan") return false;
  if (amount === 0 && kindAt(tape, at) !== "worth") return false;
  return verb.gives !== null || unit !== "percent" || share !== null;
}

/** 处以50元, 课以50元; 给予50元. */
function grants(tape: Tape, at: number): boolean | null {
  const text = textAt(tape, at);
  if (text === "处以" || text === "处" || text === "课以") return false;
  return kindAt(tape, at) === "grant" ? true : null;
}

const between: ReadonlySet<Kind> = new Set<Kind>([
  "word",
  "pay",
  "of",
  "subject",
  "span",
  "colon",
  "discretion",
  "marks",
  "grade",
  "cue",
  "noun",
  "treat",
  "treated as",
  "burden",
  "bends",
]);
const least: ReadonlySet<string> = new Set(["不低于", "不少于"]);
const LONGEST_WORD = 8;
const REACH = 8;
const WEAK_REACH = 3;

/** The figure behind a verb, with what is said between: 扣除当月绩效每次不低于50元. */
function seekFigure(tape: Tape, from: number, verb: Verb): Figure | null {
  const reach = verb.weak && !/^(?:考核|处罚)$/.test(textAt(tape, from - 1)) ? WEAK_REACH : REACH;
  const before: Before = { count: null, share: null, atLeast: kindAt(tape, from - 2) === "least" };
  let at = from;
  for (let step = 0; step < reach; step += 1) {
    const kind = kindAt(tape, at);
    const each = countAt(tape, at, step > 0);
    if (!each && (kind === "number" || kind === "currency")) return figureAt(tape, at, before);
    if (each) before.count = each;
    else if (kind === "least" || least.has(textAt(tape, at))) before.atLeast = true;
    else if (!isBetween(tape, at, verb, step > 0)) return null;
    else if (kind === "pay") before.share = textAt(tape, at);
    at = each?.next ?? at + 1;
  }
  return null;
}

/** What stands between a verb and its figure. */
interface Before {
  count: CountReading | null;
  share: string | null;
  atLeast: boolean;
}

const countAt = (tape: Tape, at: number, further: boolean): CountReading | null =>
  readEach(tape, at) ?? readCalendar(tape, at) ?? (further ? readOne(tape, at) : null);

function figureAt(tape: Tape, at: number, before: Before): Figure | null {
  const amount = readAmount(tape, at);
  if (!amount || (amount.unit === null && !bare(tape, amount.next))) return null;
  // 考核实行12分制
  if (textAt(tape, amount.next).startsWith("制")) return null;
  const paid = payAfter(tape, amount.next);
  const next = paid && amount.unit === "percent" ? paid.next : amount.next;
  // Written out, as in pushRule.
  return {
    amount: amount.amount,
    unit: amount.unit,
    mended: amount.mended,
    reversed: amount.reversed,
    count: before.count,
    share: before.share ?? paid?.word ?? null,
    atLeast: before.atLeast,
    next,
  };
}

function isBetween(tape: Tape, at: number, verb: Verb, further: boolean): boolean {
  const kind = kindAt(tape, at);
  if (kind === "open" && kindAt(tape, at + 1) === "number") return true;
  const known = between.has(kind) && !(verb.weak && kind === "marks");
  return (known || (kind === "measure" && further)) && textAt(tape, at).length <= LONGEST_WORD;
}

function readCalendar(tape: Tape, at: number): CountReading | null {
  const calendar = meaningAt(tape, at, "calendar");
  return calendar && { per: calendar.window, quantity: 1, round: null, side: null, next: at + 1 };
}

const afterBare: ReadonlySet<Kind> = new Set<Kind>([...closesPhrase, "slash", "each", "cue"]);
/** A figure without a unit is one only where nothing follows that could be its measure. */
const bare = (tape: Tape, at: number) =>
  afterBare.has(kindAt(tape, at)) && measureAt(tape, at) === null;

const ofs: ReadonlySet<Kind> = new Set<Kind>(["of"]);

function payAfter(tape: Tape, at: number): { word: string; next: number } | null {
  const pay = skip(tape, at, ofs, 1);
  return kindAt(tape, pay) === "pay" ? { word: textAt(tape, pay), next: pay + 1 } : null;
}

/** Verbs that also name what was taken or given. */
const nouns: ReadonlySet<string> = new Set(
  "罚款 处罚 扣罚 扣款 罚金 惩罚 奖励 嘉奖 扣减 扣除 扣分 加分 负激励 正激励 违约金 乐捐 奖 罚".split(
    " ",
  ),
);

/** The noun of 50元的罚款, 100元奖励, 100元奖金. */
export function nounAfter(tape: Tape, from: number): { gives: boolean; next: number } | null {
  const of = skip(tape, from, ofs, 1);
  const described = kindAt(tape, of) === "word" && textAt(tape, of).length <= 4;
  const at = described ? of + 1 : of;
  const kind = kindAt(tape, at);
  if (kind !== "pay" && !nouns.has(textAt(tape, at))) return null;
  if (
    kind !== "pay" &&
    seekFigure(tape, at + 1, { gives: null, unit: null, weak: true, confidence: 1 })
  ) {
    return null;
  }
  return { gives: kind !== "take", next: at + 1 };
}
