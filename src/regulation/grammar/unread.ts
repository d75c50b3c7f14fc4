import { readAmount } from "./amount";
import { type ClauseState, doubt } from "./state";
import { closesPhrase, kindAt, meaningAt, textAt } from "./tape";

/** What was passed over and may yet be a rule: better asked than overlooked. */
export function askUnread(state: ClauseState): void {
  askFigure(state);
  askLimit(state);
  askTail(state);
}

/** A figure of points or money beside a verb, or beside rules that were read. */
function askFigure(state: ClauseState): void {
  const { tape, used, rules } = state;
  const effective = rules.some(({ kind }) => kind !== "none" && kind !== "sanction");
  for (let at = 0; at < tape.length; at += 1) {
    const amount = used.has(at) ? null : readAmount(tape, at);
    if (!amount) continue;
    const verb = meaningAt(tape, at - 1, "take") ?? meaningAt(tape, at - 1, "give");
    const scored = amount.unit === "point" || amount.unit === "yuan";
    const bare = amount.unit === null && verb !== null && !verb.weak;
    if (bare || (scored && (effective || verb !== null))) {
      doubt(state, 0.6, { code: "figureUnread", facts: { words: state.words(at, amount.next) } });
      return;
    }
  }
}

/** A limit that no rule took, where there are rules or the limit is of points or money. */
function askLimit(state: ClauseState): void {
  if (!state.limit) return;
  const { at, limit } = state.limit;
  const ruled = state.rules.some(({ kind }) => kind !== "none");
  const scored = limit.unit === "point" || limit.unit === "yuan";
  if (!ruled && !scored) return;
  doubt(state, 0.75, { code: "limitUnread", facts: { words: state.words(at, limit.next) } });
}

const joining: ReadonlySet<string> = new Set(["并", "并且", "同时", "还", "另"]);
/** What is done about a clause without being its consequence. */
const benign =
  /记录|登记|备案|上报|整改|改正|说明|存档|签字|公布|纳入|归还|补|通知|报告|统计|汇总|反馈|考核|录|交/;

/** 罚款100元并……: a second consequence that the vocabulary has no word for. */
function askTail(state: ClauseState): void {
  const { tape, rules } = state;
  const end = rules.at(-1)?.to;
  if (end === undefined || rules.at(-1)?.kind === "none") return;
  const cue = kindAt(tape, end) === "comma" ? end + 1 : end;
  if (!joining.has(textAt(tape, cue))) return;
  let to = cue + 1;
  while (to < tape.length && !closesPhrase.has(kindAt(tape, to))) to += 1;
  const words = state.words(cue, to);
  if (to > cue + 1 && !benign.test(words)) {
    doubt(state, 0.75, { code: "consequenceUnread", facts: { words } });
  }
}
