import { type Exact, compare, divide, equals, exact, isZero, subtract, toDecimal } from "../exact";
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
  if (isZero(quantity)) return { amount: entry.least, issues: [], picked: false };
  if (choices) return chosen(entry, choices, record, quantity);
  if (Array.isArray(amount)) return withinRange(entry, bounds(amount), record, quantity);
  return { amount: entry.least, issues: [], picked: false };
}

interface Bounds {
  readonly least: Exact;
  readonly most: Exact;
}

const bounds = (amount: Choice["amount"]): Bounds =>
  Array.isArray(amount)
    ? { least: exact(amount[0]), most: exact(amount[1]) }
    : { least: exact(amount), most: exact(amount) };

const holds = ({ least, most }: Bounds, figure: Exact): boolean =>
  compare(figure, least) >= 0 && compare(figure, most) <= 0;

function chosen(
  entry: ClauseEntry,
  choices: readonly Choice[],
  record: EventRecord,
  quantity: Exact,
): Amount {
  const { clause } = entry;
  const said = `${record.item}\n${record.remark ?? ""}`;
  const named = choices
    .filter((choice) => said.includes(choice.label))
    .sort((a, b) => b.label.length - a.label.length)[0];
  if (named && Array.isArray(named.amount)) {
    return withinRange(entry, bounds(named.amount), record, quantity);
  }
  if (named) {
    const amount = exact(named.amount as number);
    const picked = clause.effect === "grade" && isOfGrade(entry, record, amount, quantity);
    return { amount, issues: [], picked };
  }
  return clause.effect === "grade"
    ? ungraded(entry, choices, record)
    : byFigure(entry, choices, record, quantity);
}

/** A figure beside a grade is what it gives, or what it takes; any other is shown beside it. */
function isOfGrade(
  entry: ClauseEntry,
  record: EventRecord,
  given: Exact,
  quantity: Exact,
): boolean {
  if (record.figure === null) return true;
  const figure = unitFigure(entry, record, record.figure, quantity);
  return equals(figure, given) || equals(figure, subtract(entry.most, given));
}

/** A figure beside a grade may be what it gives or what it takes, so it settles nothing. */
function ungraded(entry: ClauseEntry, choices: readonly Choice[], record: EventRecord): Amount {
  const labels = choices.map(({ label }) => label);
  const facts = { clause: entry.clause.id, labels };
  const asked = issue("missingGrade", record.source[0], record.item, facts);
  return { amount: entry.most, issues: [asked], picked: true };
}

/** Which kind it was does not matter where the row's figure is one that some kind may have. */
function byFigure(
  entry: ClauseEntry,
  choices: readonly Choice[],
  record: EventRecord,
  quantity: Exact,
): Amount {
  if (record.figure === null) return missing(entry, record);
  const figure = unitFigure(entry, record, record.figure, quantity);
  if (choices.some(({ amount }) => holds(bounds(amount), figure))) {
    return { amount: figure, issues: [], picked: true };
  }
  return holds(entry, figure)
    ? missing(entry, record)
    : withinRange(entry, entry, record, quantity);
}

function withinRange(
  entry: ClauseEntry,
  { least, most }: Bounds,
  record: EventRecord,
  quantity: Exact,
): Amount {
  if (record.figure === null) return missing(entry, record, least, most);
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
    amount: least,
    issues: [issue("missingAmount", record.source[0], record.item, facts)],
    picked: true,
  };
}
