import type { RuleKind, Threshold } from "../reading";
import { type ClauseState, type FoundRule, isGiving } from "./state";
import { takeThreshold, thresholdBy } from "./waiting";

/** Takes up a rule with the limit that waited for it. */
export function addRule(
  state: ClauseState,
  rule: Partial<FoundRule> & { readonly kind: RuleKind },
  from: number,
  to: number,
): void {
  for (const other of state.either.splice(0)) {
    pushRule(state, rule, thresholdBy(state, other, isGiving(rule.kind)), other.at, to);
  }
  const threshold =
    rule.threshold === undefined ? takeThreshold(state, isGiving(rule.kind)) : rule.threshold;
  pushRule(state, rule, threshold, from, to);
  state.phrase = to;
  state.clean = false;
}

function pushRule(
  state: ClauseState,
  rule: Partial<FoundRule> & { readonly kind: RuleKind },
  threshold: Threshold | null,
  from: number,
  to: number,
): void {
  // Written out, for spreads are slow where a text has a hundred thousand lines.
  state.rules.push({
    kind: rule.kind,
    unit: rule.unit ?? null,
    amount: rule.amount ?? null,
    per: rule.per ?? null,
    perQty: rule.perQty ?? 1,
    round: rule.round ?? null,
    threshold,
    multiplier: rule.multiplier ?? null,
    when: rule.when ?? null,
    of: rule.of ?? null,
    share: rule.share ?? null,
    sanctions: rule.sanctions ?? [],
    from,
    to,
    about: state.phrase,
  });
}
