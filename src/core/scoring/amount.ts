import {
  type Exact,
  compare,
  divide,
  equals,
  exact,
  isZero,
  multiply,
  toDecimal,
  zero,
} from "../exact";
import { type Issue, issue } from "../issue";
import type { EventRecord } from "../record";
import type { ClauseEntry } from "../rulebook/clauses";

/** The unit amount that counts for one record, and what it left open. */
export interface Amount {
  readonly amount: Exact;
  readonly issues: readonly Issue[];
  /** True where the sheet's own figure picked the amount, so that there is nothing to compare. */
  readonly picked: boolean;
}

type Choice = NonNullable<ClauseEntry["clause"]["choices"]>[number];

/**
 * The clause's amount for a record: fixed, within a range as the assessor's figure says, or by the
 * grade or kind that the row names (docs/scoring.md, rule 3).
 */
export function amountFor(entry: ClauseEntry, record: EventRecord, quantity: Exact): Amount {
  const { choices, amount } = entry.clause;
  if (choices) return chosen(entry, choices, record, quantity);
  if (Array.isArray(amount)) return withinRange(entry, amount, record, quantity);
  return { amount: entry.least, issues: [], picked: false };
}

function chosen(
  entry: ClauseEntry,
  choices: readonly Choice[],
  record: EventRecord,
  quantity: Exact,
): Amount {
  const said = `${record.item}\n${record.remark ?? ""}`;
  const named = choices
    .filter((choice) => said.includes(choice.label))
    .sort((a, b) => b.label.length - a.label.length)[0];
  const byFigure = choices.filter((choice) => figureIs(choice, record, quantity));
  // Several kinds may cost the same: which of them it was does not matter to the points.
  const alike = new Set(byFigure.map(({ amount }) => amount)).size === 1 ? byFigure[0] : undefined;
  const choice = named ?? alike;
  if (choice) {
    return Array.isArray(choice.amount)
      ? withinRange(entry, choice.amount, record, quantity)
      : { amount: exact(choice.amount), issues: [], picked: entry.clause.effect === "grade" };
  }
  const at = record.source[0];
  const { clause } = entry;
  if (clause.effect === "grade") {
    const labels = choices.map(({ label }) => label);
    const asked = issue("missingGrade", at, record.item, { clause: clause.id, labels });
    return { amount: entry.most, issues: [asked], picked: true };
  }
  return missing(entry, record);
}

const figureIs = (choice: Choice, record: EventRecord, quantity: Exact): boolean =>
  record.figure !== null &&
  !Array.isArray(choice.amount) &&
  equals(record.figure, multiply(exact(choice.amount), quantity));

function withinRange(
  entry: ClauseEntry,
  range: readonly [number, number],
  record: EventRecord,
  quantity: Exact,
): Amount {
  const [least, most] = [exact(range[0]), exact(range[1])];
  if (record.figure === null || isZero(quantity)) return missing(entry, record, least, most);
  const figure = unitFigure(entry, record, record.figure, quantity);
  const counted = compare(figure, least) < 0 ? least : compare(figure, most) > 0 ? most : figure;
  if (equals(counted, figure)) return { amount: figure, issues: [], picked: true };
  const facts = {
    clause: entry.clause.id,
    figure: toDecimal(figure),
    least: toDecimal(least),
    most: toDecimal(most),
    counted: toDecimal(counted),
  };
  const asked = issue("amountOutOfRange", record.source[0], toDecimal(record.figure), facts);
  return { amount: counted, issues: [asked], picked: true };
}

/** The row's figure is its total: for one unit of an aggravated case it is divided by both factors. */
function unitFigure(
  entry: ClauseEntry,
  record: EventRecord,
  figure: Exact,
  quantity: Exact,
): Exact {
  const unit = divide(figure, quantity);
  return record.aggravated ? divide(unit, entry.multiplier) : unit;
}

function missing(
  entry: ClauseEntry,
  record: EventRecord,
  least: Exact = entry.least,
  most: Exact = entry.most,
): Amount {
  const facts = {
    clause: entry.clause.id,
    least: toDecimal(least),
    most: toDecimal(most),
  };
  return {
    amount: entry.clause.effect === "note" ? zero : least,
    issues: [issue("missingAmount", record.source[0], record.item, facts)],
    picked: true,
  };
}
