import { type EventRecord, type IssueCode, type Person, issue } from "../../core";
import { readPeople } from "../read/cell/people";
import type { DecisionOf, RecordDecision } from "./decision";
import { isSamePerson, peopleIn } from "./people";

/** A record with a decision about it; what it settles is asked no more. */
export function withAnswer(record: EventRecord, decision: RecordDecision): EventRecord {
  switch (decision.kind) {
    case "person": {
      const { people } = readPeople(decision.name, "", record.team);
      return { ...without(record, "sharedRecord", "missingSubject"), people };
    }
    case "team":
      return { ...record, team: decision.team };
    case "date":
      return { ...record, day: decision.day, period: decision.period };
    case "quantity":
      return { ...record, quantity: decision.quantity };
    case "amount":
      return { ...record, figure: decision.amount };
    case "grade":
      return { ...record, remark: [record.remark, decision.label].filter(Boolean).join("\n") };
    case "recording":
      return { ...record, recording: decision.recording };
    case "appeal":
      return withAppeal(record, decision);
    // The clause is read with the row, and a confirmed question settled with the issues.
    case "clause":
    case "confirmed":
      return record;
  }
}

function without(record: EventRecord, ...settled: readonly IssueCode[]): EventRecord {
  const issues = record.issues.filter(({ code }) => !settled.includes(code));
  return issues.length === record.issues.length ? record : { ...record, issues };
}

/** Withdrawn for everybody whom the row names, or for those who appealed. */
function withAppeal(record: EventRecord, { appeal, person }: DecisionOf<"appeal">): EventRecord {
  if (appeal === "none") return record;
  if (appeal === "review") {
    const asked = issue("appealUnderReview", record.source[0], record.item, {});
    return { ...record, issues: [...record.issues, asked] };
  }
  const { people } = record;
  const appellants = peopleIn(person);
  const isMeant = (one: Person): boolean =>
    appellants.length === 0 || appellants.some((other) => isSamePerson(one, other));
  const withdrawnFor = people.filter((one) =>
    isMeant(one) ? appeal === "revoked" : record.void || record.withdrawnFor.includes(one),
  );
  const all = withdrawnFor.length === people.length;
  return {
    ...without(record, "unknownStatus", "appealUnderReview"),
    void: people.length === 0 ? appeal === "revoked" : all,
    withdrawnFor: all ? [] : withdrawnFor,
  };
}
