import { type CellRef, type EventRecord, type Issue, type Moment, issue } from "../../../core";
import { readMoment } from "../cell/moment";
import { compact } from "../cell/text";
import type { Named } from "../cell/people";
import type { ReadingContext } from "../layout";
import { type Meaning, figureMeanings } from "../reading";
import { blankMarks } from "../vocabulary/rows";
import { aggravationWord, deniedAggravation } from "../vocabulary/aggravation";
import { errorIn, figureOf, quantityOf } from "./amounts";
import { type RowItem, itemOf } from "./item";
import { whoOf } from "./people";
import type { LedgerRow } from "./row";
import { stateOf } from "./state";
import { type CarriedDate, timeOf } from "./when";

/** The columns that a record is read from, in the order in which they are cited. */
const cited: readonly Meaning[] = [
  "clause_item",
  "reason",
  "date",
  "period",
  "employee_name",
  "employee_id",
  "team",
  "count",
  ...figureMeanings,
  "handling",
  "status",
  "remark",
  "inspector",
  "recording_id",
  "submitted",
];

/**
 * The record that an event's row tells.
 * @param item what the row tells of, where its reader knows better than its item's cell alone
 */
export function recordOf(
  row: LedgerRow,
  carried: CarriedDate,
  context: ReadingContext,
  item: RowItem = itemOf(row, context.rulebook),
): EventRecord {
  const { cells } = row;
  const time = timeOf(row, carried, context.period);
  const named = whoOf(row);
  const quantity = quantityOf(row, item);
  const figure = figureOf(row, item);
  const state = stateOf(row, item.clause?.text ?? "");
  const handedIn = submittedIn(row, context);
  const amounts = [...quantity.issues, ...figure.issues];
  // Every field by name: laid over a bare record, a hundred thousand records take a quarter longer to read.
  return {
    source: sourceOf(row, item, carried),
    day: time.day,
    period: time.period,
    people: named.people,
    team: named.team ?? textOf(row, "team"),
    item: item.text,
    clause: item.clause?.id ?? null,
    quantity: quantity.figure,
    figure: figure.figure,
    recording: textOf(row, "recording_id"),
    submitted: handedIn.moment,
    since: null,
    measures: {},
    aggravated: isAggravated(row, item),
    void: state.void,
    withdrawnFor: [],
    inspector: textOf(row, "inspector"),
    remark: [item.reason, cells.remark?.text].filter(Boolean).join("\n") || null,
    issues: [
      ...item.issues,
      ...time.issues,
      ...peopleIssues(row, named, item),
      ...(state.void ? [] : amounts),
      ...withoutRepeated(state.issues, amounts),
      ...handedIn.issues,
    ],
  };
}

/** A remark that is asked about for its figure is not asked about again. */
const withoutRepeated = (issues: readonly Issue[], asked: readonly Issue[]): readonly Issue[] =>
  issues.filter(
    ({ code, cell }) => code !== "unknownStatus" || asked.every((one) => one.cell !== cell),
  );

function sourceOf(
  { cells }: LedgerRow,
  item: RowItem,
  carried: CarriedDate,
): EventRecord["source"] {
  const others: CellRef[] = [];
  for (const meaning of cited) {
    const at = cells[meaning]?.at ?? (meaning === "date" ? carried.at : null);
    if (at && at.cell !== item.at.cell) others.push(at);
  }
  return [item.at, ...others];
}

const textOf = ({ cells }: LedgerRow, meaning: Meaning): string | null => {
  const cell = cells[meaning];
  return cell && !cell.error ? cell.text : null;
};

/** When something was handed in. */
function submittedIn(
  { cells: { submitted } }: LedgerRow,
  { period }: ReadingContext,
): { readonly moment: Moment | null; readonly issues: readonly Issue[] } {
  if (!submitted || blankMarks.has(compact(submitted.text.slice(0, 20)))) {
    return { moment: null, issues: [] };
  }
  const moment = submitted.error ? null : readMoment(submitted.value, period);
  const { at, text } = submitted;
  return { moment, issues: moment ? [] : [issue("unreadableDate", at, text, {})] };
}

/** Names beside a team's clause are its evidence; beside any other, each is charged. */
function peopleIssues({ cells }: LedgerRow, { people }: Named, { clause }: RowItem): Issue[] {
  const issues = [cells.employee_name, cells.employee_id, cells.team].flatMap((cell) =>
    cell?.error ? [errorIn(cell)] : [],
  );
  const cell = cells.employee_name ?? cells.employee_id;
  if (people.length < 2 || !cell || clause?.subject === "team") return issues;
  const names = people.map(({ name, id }) => name ?? id ?? "");
  return [...issues, issue("sharedRecord", cell.at, cell.text, { names })];
}

/** Whether the row says that its case weighs double, where the clause knows such cases. */
function isAggravated({ cells: { remark, reason, status } }: LedgerRow, item: RowItem): boolean {
  const { clause, text } = item;
  if (!clause?.aggravation) return false;
  const own = saysAggravated(text) && !aggravationWord.test(clause.text);
  return (
    own || [remark, reason, status].some((cell) => cell !== undefined && saysAggravated(cell.text))
  );
}

const saysAggravated = (text: string): boolean =>
  aggravationWord.test(text.slice(0, 500).replace(deniedAggravation, ""));
