import type { Question } from "../question";
import type { Kind } from "../tokens/meaning";
import type { ClauseState } from "./state";
import {
  type Tape,
  closesPhrase,
  closesSentence,
  endFinder,
  kindAt,
  meaningAt,
  textAt,
} from "./tape";

/** The first word that bends a rule beyond what the grammar can say: 除外, 减半, 约, 共. */
export function unreadBend(state: ClauseState): Question | null {
  const { tape } = state;
  const isBeside = besideRules(state);
  let sentence = 0;
  for (let at = 0; at < tape.length; at += 1) {
    if (closesSentence.has(kindAt(tape, at - 1))) sentence = at;
    const beside = meaningAt(tape, at, "bends")?.where === "beside rules";
    if (beside ? isBeside(sentence, at) : bends(state, at)) {
      return { code: "wordsUnread", facts: { words: phraseAround(state, at) } };
    }
  }
  return null;
}

function bends(state: ClauseState, at: number): boolean {
  const { tape } = state;
  if (kindAt(tape, at) === "bends") return true;
  if (kindAt(tape, at) === "except") return excepts(tape, at);
  return hedges(tape, at) || sharesOrForbids(tape, at) || spares(state, at);
}

/**
 * Whether a rule has words in the phrase, or has ended before it in the sentence. To be asked of one
 * token after the other, so that each rule is looked at once.
 */
function besideRules({ tape, rules }: ClauseState): (sentence: number, at: number) => boolean {
  const phraseEnd = endFinder(tape, closesPhrase);
  const inOrder = rules.toSorted((a, b) => a.from - b.from);
  let [seen, reach] = [0, 0];
  return (sentence, at) => {
    const end = phraseEnd(at);
    for (let rule = inOrder[seen]; rule && rule.from < end; rule = inOrder[seen]) {
      reach = Math.max(reach, rule.to);
      seen += 1;
    }
    return reach > sentence;
  };
}

/** What is done besides is no exception: 除赔偿损失外，另扣5分. */
const besides: ReadonlySet<Kind> = new Set<Kind>(["take", "give", "sanction", "bear", "burden"]);
const returned = /退|补|赔|责令|整改|返|照/;
const REACH = 12;

/** 除恶劣天气外，每次扣2分 at the beginning of a phrase. */
function excepts(tape: Tape, at: number): boolean {
  if (at > 0 && !closesPhrase.has(kindAt(tape, at - 1))) return false;
  for (let index = at + 1; index < at + REACH; index += 1) {
    if (besides.has(kindAt(tape, index)) || returned.test(textAt(tape, index))) return false;
    if (textAt(tape, index).endsWith("外")) return true;
    if (closesPhrase.has(kindAt(tape, index)) && kindAt(tape, index) !== "comma") return false;
  }
  return false;
}

const moves: ReadonlySet<Kind> = new Set<Kind>(["take", "give"]);

/** 扣约2分, 约扣2分, 超过大约5分钟; 最后一名 is a place in a row. */
function hedges(tape: Tape, at: number): boolean {
  const before = textAt(tape, at - 1);
  if (kindAt(tape, at) === "number" && RANKED.test(before)) return true;
  return (kindAt(tape, at) === "number" || moves.has(kindAt(tape, at))) && HEDGE.test(before);
}
const HEDGE = /(?:^|[^违])约$|将近$|大概$|几乎$/;
const RANKED = /(?:最后|倒数|倒数第|末尾)$/;

/** 全组共扣5分, 合计扣5分: each, or all together? 不得扣分 takes nothing. */
const sharesOrForbids = (tape: Tape, at: number): boolean =>
  moves.has(kindAt(tape, at)) &&
  kindAt(tape, at - 1) !== "comma" &&
  /(?:共|合计|总计|(?:^|[^符结配综复])合|平均|人均|不得|不准|不应|不可|不许|不能|禁止|严禁|无需|无须|不必|不用)$/.test(
    textAt(tape, at - 1),
  );

/** 系统故障的免予追究 */
const spares = ({ tape, used }: ClauseState, at: number): boolean =>
  kindAt(tape, at) === "not" && textAt(tape, at).startsWith("免") && used[at] !== true;

/** The source's words of the phrase around a token. */
export function phraseAround({ tape, words }: ClauseState, at: number): string {
  let [from, to] = [at, at + 1];
  while (from > 0 && !closesPhrase.has(kindAt(tape, from - 1))) from -= 1;
  while (to < tape.length && !closesPhrase.has(kindAt(tape, to))) to += 1;
  return words(from, to);
}
