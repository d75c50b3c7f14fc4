import { labelText } from "./cell/labelText";
import type { Person } from "../../core";
import { distinctPeople } from "./everybody";
import { compact, evened } from "./cell/text";
import { knownHeader } from "./header";
import { whoOf } from "./ledger/people";
import { type LedgerRow, readRow } from "./ledger/row";
import { storyColumns } from "./ledger/stories";
import { roleNamed } from "./role";
import { type LayoutReader, type ReadingContext, type TableReading, nothingRead } from "./layout";
import type { Meaning } from "./reading";
import type { Table } from "./tables";
import { signatureLabel, totalLabel } from "./vocabulary/rows";
import { resultHeader, signatureHeader } from "./vocabulary/results";

/** Columns that tell who stands in a row, and nothing of what happened. */
const whoColumns: ReadonlySet<Meaning> = new Set([
  "seq",
  "employee_name",
  "employee_id",
  "team",
  "period",
  "inspector",
  "remark",
]);

/** Beside a signature a date says when it was given. */
const signedWhen: ReadonlySet<Meaning> = new Set(["date"]);
const noMore: ReadonlySet<Meaning> = new Set();

/**
 * A list that HR prints for signing (序号、部门、姓名、考核分数、被考核人签字): people with what was
 * scored elsewhere. Its figures are results, so nothing of them is a record.
 */
export const signOff: LayoutReader = {
  kind: "signOff",
  fits: (table, context) =>
    named(table).some((name) => signatureHeader.test(name)) &&
    listsResults(table, context, hasResult(table) ? signedWhen : noMore),
  read: readPeopleOf,
};

/** A ranking or a list of totals (排名、姓名、总分、平均分): people with what was scored elsewhere. */
export const results: LayoutReader = {
  kind: "results",
  fits: (table, context) => hasResult(table) && listsResults(table, context, noMore),
  read: readPeopleOf,
};

/**
 * Every column tells who, a result, a rater's mark or a signature, or a measure that is weighed; one that
 * tells more is another reader's.
 */
function listsResults(table: Table, context: ReadingContext, more: ReadonlySet<Meaning>): boolean {
  const { columns, heads } = table;
  const { knowsItem } = context;
  const told = new Set(storyColumns(table, context));
  const weighed = heads.some(({ path }) => roleNamed(path.at(-1) ?? "") === "weight");
  return (
    (columns.has("employee_name") || columns.has("employee_id")) &&
    heads.every(({ path, meaning, known }, column) => {
      const name = compact(path.at(-1) ?? "");
      if (path.some((part) => roleNamed(part) === "rater")) return true;
      if (weighed && !known && !knowsItem(name)) return true;
      const who = meaning !== null && (whoColumns.has(meaning) || more.has(meaning));
      const result = resultHeader.test(name) && !told.has(column);
      return name === "" || who || result || signatureHeader.test(name);
    })
  );
}

const named = ({ heads }: Table): readonly string[] =>
  heads.map(({ path }) => compact(path.at(-1) ?? ""));

/** Below a list of people may stand bands of points (90-94, 95及以上) under heads of their own. */
const band = /^[\d.%≥≤<>=~-]+(?:分|及?以[上下])?$/;

function namesSomebody({ cells: { employee_name: name, employee_id: id } }: LedgerRow): boolean {
  const text = evened(name?.text ?? "");
  return (
    id !== undefined || !(band.test(text) || resultHeader.test(compact(text)) || knownHeader(text))
  );
}

const hasResult = (table: Table): boolean =>
  named(table).some((name) => resultHeader.test(name)) ||
  table.heads.some(
    ({ path }) => path.length > 1 && path.some((part) => roleNamed(part) === "rater"),
  );

function readPeopleOf(table: Table): TableReading {
  const people: Person[] = [];
  for (let index = table.header + 1; index < table.end; index += 1) {
    const row = table.repeated.has(index) ? null : readRow(table, index);
    const first = labelText(row?.first ?? "");
    if (!row || totalLabel.test(first) || signatureLabel.test(first) || !namesSomebody(row))
      continue;
    people.push(...whoOf(row).people);
  }
  return { ...nothingRead, people: distinctPeople(people) };
}
