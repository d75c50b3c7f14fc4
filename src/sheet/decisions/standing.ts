import { type Decision, isAboutRecord } from "./decision";

/**
 * The decisions that hold: of several about one thing the last. The table is written like a log, new
 * answers below old ones, so that a dispute can be followed.
 */
export function standing(decisions: readonly Decision[]): readonly Decision[] {
  const last = new Map<string, Decision>();
  for (const decision of decisions) {
    const key = subjectOf(decision);
    last.delete(key);
    last.set(key, decision);
  }
  return [...last.values()];
}

/** What a decision is about, whatever it says. */
function subjectOf(decision: Decision): string {
  const { kind } = decision;
  if (!isAboutRecord(decision)) {
    const about = decision.kind === "ownDay" ? decision.day : decision.text;
    return JSON.stringify([kind, about, "rulebook" in decision ? decision.rulebook : ""]);
  }
  const { at, text, person, date } = decision;
  const rulebook = decision.kind === "clause" ? decision.rulebook : "";
  return JSON.stringify([kind, at.sheet, at.cell, text, person, date, rulebook]);
}

/** Whether two decisions are one and the same but for who gave them. */
export const isSameDecision = (one: Decision, other: Decision): boolean =>
  bare(one) === bare(other);

const bare = (decision: Decision): string =>
  JSON.stringify({ ...decision, by: "", on: "", remark: "" }, (_key, value: unknown) =>
    typeof value === "bigint" ? String(value) : value,
  );
