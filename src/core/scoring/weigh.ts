import type { Calendar } from "../calendar/calendar";
import {
  type Exact,
  compare,
  divide,
  equals,
  exact,
  isWhole,
  isZero,
  multiply,
  one,
  rounded,
  toDecimal,
  whole,
  zero,
} from "../exact";
import { type Issue, issue, leavesOpen } from "../issue";
import type { ClauseEntry } from "../rulebook/clauses";
import { isOfTime } from "../rulebook/terms";
import { amountFor } from "./amount";
import { type Charge, isPooled } from "./charge";
import { conditionHolds, lateness } from "./lateness";

/** A charge with everything that its points are made of, before allowances and warnings. */
export interface Weighed {
  readonly charge: Charge;
  readonly quantity: Exact;
  /** Whether the row itself gave the quantity. */
  readonly counted: boolean;
  readonly amount: Exact;
  readonly multiplier: Exact;
  readonly issues: readonly Issue[];
  /** The points are not certain: a question about the quantity or the grade is open. */
  readonly provisional: boolean;
  /** Whether the sheet's own figure is still to be compared with the points. */
  readonly comparable: boolean;
}

/** Quantity, amount and aggravation of one charge (docs/scoring.md, rules 2, 3 and 8). */
export function weigh(charge: Charge, calendar: Calendar): Weighed {
  const { record, entry } = charge;
  if (charge.void) return withdrawn(charge);
  const { quantity, counted, asked } = quantityOf(charge, calendar);
  const { amount, issues, picked } = amountFor(entry, record, quantity);
  const unmeasured = isZero(quantity) ? null : measureQuestion(charge);
  const all = [...(asked ? [asked] : []), ...(unmeasured ? [unmeasured] : []), ...issues];
  const aggravated = record.aggravated || figureIsAggravated(charge, amount, quantity, picked);
  return {
    charge,
    quantity,
    counted,
    amount,
    multiplier: aggravated ? entry.multiplier : one,
    issues: all,
    provisional: all.some(leavesOpen),
    comparable: record.figure !== null && !picked && asked?.code !== "quantityFromFigure",
  };
}

/** A withdrawn row stays visible and asks nothing. */
const withdrawn = (charge: Charge): Weighed => ({
  charge,
  quantity: charge.quantity ?? one,
  counted: charge.quantity !== null,
  amount: charge.entry.least,
  multiplier: one,
  issues: [],
  provisional: false,
  comparable: false,
});

/** The row's own quantity, else what its dates say, else one. */
function quantityOf(
  charge: Charge,
  calendar: Calendar,
): { readonly quantity: Exact; readonly counted: boolean; readonly asked: Issue | null } {
  const { record, entry } = charge;
  if (!conditionHolds(record, entry)) return { quantity: zero, counted: true, asked: null };
  const { quantity } = charge;
  if (quantity !== null) return { quantity: inSteps(quantity, entry), counted: true, asked: null };
  const late = lateness(record, entry, calendar);
  if (late && "quantity" in late) {
    return { quantity: inSteps(late.quantity, entry), counted: true, asked: null };
  }
  const asked = late?.issue ?? quantityQuestion(charge);
  return { quantity: unsaid(charge), counted: false, asked };
}

/** A row that gives no quantity tells of one, and a team's of those whom it names. */
const unsaid = (charge: Charge): Exact =>
  isPooled(charge) && charge.people.length > 1 ? whole(charge.people.length) : one;

/** 每5分钟, of twelve minutes: three, or two, as the clause rounds. */
function inSteps(quantity: Exact, { clause: { step } }: ClauseEntry): Exact {
  if (!step) return quantity;
  return rounded(divide(quantity, exact(step.of)), step.round);
}

/** What the row's figure says about a quantity that the row does not give. */
function quantityQuestion(charge: Charge): Issue | null {
  const { record, entry, shares } = charge;
  const { figure } = record;
  const { least: amount } = entry;
  if (entry.clause.per === "person" && isPooled(charge) && charge.people.length > 0) return null;
  // A figure tells the steps, not how long it was.
  if (figure === null || entry.clause.step) return measuredQuestion(charge);
  if (!hasFixedAmount(entry) || isZero(amount)) return null;
  const plain = multiply(amount, unsaid(charge));
  if (isAggravatedFigure(charge, figure, plain)) return null;
  const each = record.aggravated ? multiply(plain, entry.multiplier) : plain;
  const times = divide(figure, multiply(each, shares));
  if (!isWhole(times)) return measuredQuestion(charge);
  if (compare(times, one) <= 0) return null;
  return issue("quantityFromFigure", record.source[0], toDecimal(figure), {
    clause: entry.clause.id,
    figure: toDecimal(figure),
    amount: toDecimal(each),
    quantity: toDecimal(times),
  });
}

/** Days, hours and minutes are rarely just one, so a row that does not say how many is asked. */
function measuredQuestion({ record, entry: { clause } }: Charge): Issue | null {
  if (!isOfTime(clause.per)) return null;
  if (clause.effect !== "deduct" && clause.effect !== "bonus") return null;
  const facts = { clause: clause.id, per: clause.per };
  return issue("missingQuantity", record.source[0], record.item, facts);
}

/** A row of a conditional clause says what was measured, or that it was what the clause asks for (达标, 超时). */
function measureQuestion({ record, entry: { clause } }: Charge): Issue | null {
  if (clause.when === null || record.measures[clause.when.measure] !== undefined) return null;
  if (/[\d一二两三四五六七八九十半达超逾]/.test(record.item)) return null;
  const facts = { clause: clause.id, text: clause.text };
  return issue("missingMeasure", record.source[0], record.item, facts);
}

const hasFixedAmount = ({ clause }: ClauseEntry): boolean =>
  clause.choices === null && typeof clause.amount === "number";

/** A figure that is what all whom the row names owe together tells of no aggravation. */
const isAggravatedFigure = ({ entry, shares }: Charge, figure: Exact, plain: Exact): boolean =>
  entry.clause.aggravation !== null &&
  equals(figure, multiply(plain, entry.multiplier)) &&
  !equals(figure, multiply(plain, shares));

function figureIsAggravated(
  charge: Charge,
  amount: Exact,
  quantity: Exact,
  picked: boolean,
): boolean {
  const { figure } = charge.record;
  if (figure === null || picked) return false;
  return isAggravatedFigure(charge, figure, multiply(amount, quantity));
}
