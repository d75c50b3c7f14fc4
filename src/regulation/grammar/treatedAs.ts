import type { SanctionKind } from "../reading";
import type { Kind } from "../tokens/meaning";
import { addSanctions } from "./addSanctions";
import type { ClauseState } from "./state";
import { type Tape, kindAt, meaningAt, skip, textAt } from "./tape";

const treating: ReadonlySet<Kind> = new Set<Kind>(["treat", "of", "worth"]);
const treatLinks: ReadonlySet<Kind> = new Set<Kind>(["span", "number", "measure", "of", "pay"]);

/** 视为旷工, 按早退处理, 以旷工论处. */
export function readTreatedAs(state: ClauseState, at: number): number | null {
  const { tape } = state;
  // 作旷工处理: the word before ends with the verb.
  const ended = kindAt(tape, at) === "treated as" && /[作做当成]$/.test(textAt(tape, at - 1));
  if (!treating.has(kindAt(tape, at)) && !ended) return null;
  // 5分钟内不算迟到
  if (["not", "lack"].includes(kindAt(tape, at - 1)) || /[不未]$/.test(textAt(tape, at - 1)))
    return null;
  const named = ended ? at : skip(tape, at + 1, treatLinks, 3);
  const as = meaningAt(tape, named, "treated as");
  if (!as) return null;
  const also = andTreatedAs(tape, named + 1);
  const end = skip(tape, also?.next ?? named + 1, treatLinks, 3);
  const concluded =
    kindAt(tape, end) === "deal" ||
    textAt(tape, end).startsWith("处理") ||
    textAt(tape, end) === "论" ||
    textAt(tape, end).startsWith("计");
  const plain = /^(?:视|算$|[记计]为$)/.test(textAt(tape, at));
  if (!concluded && !plain && kindAt(tape, at) !== "treat") return null;
  const sanctions = also ? [as.sanction, also.sanction] : [as.sanction];
  return addSanctions(state, sanctions, at, concluded ? end + 1 : end);
}

const JOINS: ReadonlySet<string> = new Set(["、", "及", "和", "与", "或", "或者"]);
/** 按迟到或早退处理 */
function andTreatedAs(tape: Tape, at: number): { sanction: SanctionKind; next: number } | null {
  const as = JOINS.has(textAt(tape, at)) ? meaningAt(tape, at + 1, "treated as") : null;
  return as && { sanction: as.sanction, next: at + 2 };
}
