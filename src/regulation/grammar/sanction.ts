import type { RuleKind, RuleUnit, SanctionKind } from "../reading";
import type { Kind, Measure } from "../tokens/meaning";
import { addSanctions } from "./addSanctions";
import { leadsToEffect } from "./count";
import { disqualify, readDisqualified } from "./disqualified";
import { readWholePay } from "./payLost";
import { type ClauseState, doubt, kindOf } from "./state";
import { readTreatedAs } from "./treatedAs";
import {
  type Tape,
  closesPhrase,
  kindAt,
  meaningAt,
  measureAt,
  skip,
  textAt,
  tokenAt,
} from "./tape";
import { addRule } from "./addRule";
import { beginning } from "./waiting";

/** Consequences without a figure. */
export const readSanction = (state: ClauseState, at: number): number | null =>
  readNamed(state, at) ??
  readDisqualified(state, at) ??
  readTreatedAs(state, at) ??
  readBorne(state, at) ??
  readWholePay(state, at) ??
  readVague(state, at) ??
  readDealt(state, at);

const weakLead: ReadonlySet<Kind> = new Set<Kind>(["cue", "grant", "comma", "sanction", "subject"]);

/** 开除, 警告, 赔偿; 通报 and the like only where something leads to them. */
function readNamed(state: ClauseState, at: number): number | null {
  const { tape } = state;
  const named = meaningAt(tape, at, "sanction");
  if (!named) return null;
  if (isCondition(tape, at) || isTitle(state, at)) return at + 1;
  if (negated(tape, at)) return null;
  if (equated(tape, at)) {
    doubt(state, 0.7, { code: "consequenceUnread", facts: { words: state.words(at, at + 3) } });
  }
  // 并可能解除劳动合同
  if (textAt(tape, at - 1).endsWith("可能")) {
    doubt(state, 0.7, { code: "consequenceUnread", facts: { words: state.words(at - 1, at + 1) } });
  }
  if (mayBeFault(tape, at)) {
    doubt(state, 0.7, { code: "wordsUnread", facts: { words: state.words(at - 1, at + 1) } });
    if (named.sanction === "suspension") return at + 1;
  }
  const end = named.weak ? phraseEndOfWhole(tape, at + 1) : at + 1;
  const led = weakLead.has(kindAt(tape, at - 1)) || afterWhole(tape, at) || afterRule(state, at);
  if (named.weak && state.limit === null && !led) return null;
  const close = kindAt(tape, timesAfter(tape, end));
  if (named.weak && !closesPhrase.has(close) && close !== "cue") return null;
  if (named.sanction === "disqualification") return disqualify(state, at, end);
  const post = textAt(tape, at) === "调离" ? postEnd(tape, end) : end;
  const sanctions: SanctionKind[] = [named.sanction];
  if (/^(?:待岗|停[岗线机班台柜]|停止上线|[下离][线岗])培训$/.test(textAt(tape, at)))
    sanctions.push("retraining");
  return addSanctions(state, sanctions, at, timesAfter(tape, post));
}

/** 记过三次视同记大过一次，记大过两次者免职: what is counted, not what is done. */
function equated(tape: Tape, at: number): boolean {
  const after = timesAfter(tape, at + 1);
  return after > at + 1 && ["treat", "of", "reach"].includes(kindAt(tape, after));
}

/** 调离客服岗位 */
function postEnd(tape: Tape, from: number): number {
  const post = [from, from + 1].find((at) => /岗位?$/.test(textAt(tape, at)));
  return post === undefined ? from : post + 1;
}

/** 通报全店 */
function phraseEndOfWhole(tape: Tape, from: number): number {
  let at = from;
  if (!textAt(tape, at).startsWith("全")) return from;
  while (at < from + LONGEST_WHOLE && inPhrase(tape, at)) at += 1;
  return at;
}
const LONGEST_WHOLE = 3;
const inPhrase = (tape: Tape, at: number): boolean =>
  !closesPhrase.has(kindAt(tape, at)) && kindAt(tape, at) !== "number";

/** 全中心通报 */
function afterWhole(tape: Tape, at: number): boolean {
  for (let back = at - 1; back >= at - LONGEST_WHOLE; back -= 1) {
    if (/^在?全/.test(textAt(tape, back))) return weakLead.has(kindAt(tape, back - 1));
  }
  return false;
}

const afterCondition: ReadonlySet<Kind> = new Set<Kind>(["comma", "take", "give", "grant"]);
/** …的，扣5分: what stands before is a condition. */
const endsCondition = (tape: Tape, at: number): boolean =>
  kindAt(tape, at) === "of" && afterCondition.has(kindAt(tape, at + 1));

/** 无故停班，每班次扣100元: what is done may be the fault itself. */
const mayBeFault = (tape: Tape, at: number): boolean =>
  meaningAt(tape, at, "sanction")?.sanction !== "compensation" &&
  kindAt(tape, at - 1) === "word" &&
  kindAt(tape, at + 1) === "comma" &&
  kindAt(tape, at + 2) !== "cue" &&
  (kindAt(tape, at + 2) === "each" || leadsToEffect(tape, at + 2));

/** 警告处分：连续三次…: what the clause is called. */
const isTitle = ({ tape, rules }: ClauseState, at: number): boolean =>
  at <= 1 && rules.length === 0 && kindAt(tape, at + 1) === "colon" && at + 2 < tape.length;

const suffering = ["被", "受到", "受"];
/** 将被记过, 一经发现会被通报: what is to come. */
const impending = /(?:将|会|应|要|则|就|均|一律|必|可|可能)(?:被|受到|受)$/;

/** 累计两次警告处分的员工: what was suffered before is counted. */
const isCounted = (tape: Tape, at: number): boolean =>
  kindAt(tape, at + 1) === "of" &&
  textAt(tape, at + 1) !== "以" &&
  kindAt(tape, at - 1) === "measure" &&
  kindAt(tape, at - 2) === "number";

/** 被通报批评的，扣5分: what is punished, not the punishment. */
function isCondition(tape: Tape, at: number): boolean {
  if (endsCondition(tape, at + 1) || isCounted(tape, at)) return true;
  for (let back = at - 1; back >= at - 4 && !closesPhrase.has(kindAt(tape, back)); back -= 1) {
    const text = textAt(tape, back);
    const before = kindAt(tape, back - 1) === "cue" ? textAt(tape, back - 1) : "";
    if (impending.test(before + text)) return false;
    if (suffering.some((word) => text.startsWith(word) || text.endsWith(word))) return true;
  }
  return false;
}

/** 扣2分并通报: right after a rule. */
const afterRule = (state: ClauseState, at: number) =>
  state.rules.length > 0 && state.phrase >= at - 1;

const spans: ReadonlySet<Measure | null> = new Set<Measure | null>([
  "occurrence",
  "day",
  "week",
  "month",
  "hour",
]);
/** 警告一次, 停岗三天 */
const timesAfter = (tape: Tape, at: number): number =>
  kindAt(tape, at) === "number" && spans.has(measureAt(tape, at + 1)) ? at + 2 : at;

/** 不予开除, 未提前公告: nothing is done, or was to be done. */
function negated(tape: Tape, at: number): boolean {
  if (["not", "lack"].includes(kindAt(tape, at - 1)) && kindAt(tape, at) !== "end") return true;
  if (!meaningAt(tape, at, "sanction")?.weak) return false;
  for (let back = at - 1; back >= at - 3 && !closesPhrase.has(kindAt(tape, back)); back -= 1) {
    if (kindAt(tape, back) === "lack" || /[未没]/.test(textAt(tape, back))) return true;
  }
  return false;
}

/** 追究…责任, 一切后果由…承担, 自负. */
function readBorne(state: ClauseState, at: number): number | null {
  const { tape } = state;
  const kind = kindAt(tape, at);
  if (kind !== "bear" && kind !== "burden") return null;
  const wanted = kind === "bear" ? "burden" : "bear";
  for (let index = at + 1; index <= at + 6; index += 1) {
    const found = kindAt(tape, index);
    if (found === wanted || (kind === "burden" && textAt(tape, index).startsWith("负责"))) {
      // 负连带责任罚款20元 tells why, not what.
      if (moves.has(kindAt(tape, index + 1))) return null;
      if (endsCondition(tape, index + 1) || toldWhy(tape, at, index)) return null;
      // 后果负相应的法律责任
      const rest = kind === "burden" ? skip(tape, index + 1, burdened, 4) : index + 1;
      return addSanctions(
        state,
        ["liability"],
        at,
        kindAt(tape, rest) === "burden" ? rest + 1 : index + 1,
      );
    }
    // 追究其经济、行政及刑事责任
    if (closesPhrase.has(found) && textAt(tape, index) !== "、") return null;
  }
  return null;
}

/** 负管理责任，每件扣1分: whose it is, before what it costs. */
const toldWhy = (tape: Tape, at: number, end: number): boolean =>
  textAt(tape, at).startsWith("负") &&
  textAt(tape, at) !== "负责" &&
  /[理导要等接带]$/.test(textAt(tape, end - 1)) &&
  kindAt(tape, end + 1) === "comma" &&
  (kindAt(tape, end + 2) === "each" || leadsToEffect(tape, end + 2));

const burdened: ReadonlySet<Kind> = new Set<Kind>(["discretion", "of", "word"]);
const moves: ReadonlySet<Kind> = new Set<Kind>(["take", "give"]);

const leads: ReadonlySet<Kind> = new Set<Kind>([
  "cue",
  "discretion",
  "grant",
  "aggravated",
  "subject",
]);

/** 酌情扣分, 旷课一次扣款: a consequence without its figure. */
function readVague(state: ClauseState, at: number): number | null {
  const { tape } = state;
  const { is } = tokenAt(tape, at);
  if (is.kind !== "take" && is.kind !== "give") return null;
  const named = is.unit !== null && !is.weak && !closesPhrase.has(kindAt(tape, at - 1));
  const led = named || leads.has(kindAt(tape, at - 1)) || state.count?.reading.next === at;
  const ended = closesPhrase.has(kindAt(tape, at + 1)) && kindAt(tape, at + 1) !== "open";
  if (!led || !ended || negated(tape, at)) return null;
  const begin = Math.min(at - 1, beginning(state, at));
  const words = state.words(begin, at + 1);
  if (is.weak || textAt(tape, at) === "处罚" || textAt(tape, at) === "惩罚") {
    if (textAt(tape, at) !== "处罚" && textAt(tape, at) !== "惩罚") return null;
    doubt(state, 0.7, { code: "consequenceUnread", facts: { words } });
    return addSanctions(state, ["other"], at, at + 1);
  }
  doubt(state, 0.7, { code: "amountMissing", facts: { words } });
  const kind: RuleKind = vagueKind(is.kind === "give", is.unit);
  const unit = is.unit;
  const count = state.count;
  state.count = null;
  addRule(state, { kind, unit, per: count?.reading.per ?? "occurrence" }, at, at + 1);
  return at + 1;
}

const vagueKind = (gives: boolean, unit: RuleUnit | null): RuleKind => {
  if (unit === null) return gives ? "reward" : "fine";
  return kindOf(gives, unit, false);
};

/** 由主管视情节处理, 严肃处理, 给予处分. */
function readDealt(state: ClauseState, at: number): number | null {
  const { tape } = state;
  const discretion = kindAt(tape, at) === "discretion" || kindAt(tape, at) === "grant";
  if (!discretion) return null;
  for (let index = at + 1; index <= at + 5; index += 1) {
    const kind = kindAt(tape, index);
    if (kind === "deal" || ["处罚", "惩罚"].includes(textAt(tape, index))) {
      const words = state.words(at, index + 1);
      doubt(state, 0.7, { code: "consequenceUnread", facts: { words } });
      return addSanctions(state, ["other"], at, index + 1);
    }
    if (closesPhrase.has(kind) || effective.has(kind)) return null;
  }
  return null;
}
const effective: ReadonlySet<Kind> = new Set<Kind>(["take", "give", "number", "sanction"]);
