import { labelText } from "./cell/labelText";
import { type Issue, type Person, type Wage, issue, parseExact } from "../../core";
import { cellText, isErrorValue } from "./cell/text";
import { readPeople } from "./cell/people";
import { distinctPeople } from "./everybody";
import { type LayoutReader, type TableReading, cellOf, nothingRead } from "./layout";
import type { Meaning } from "./reading";
import type { Table } from "./tables";
import { signatureLabel, totalLabel } from "./vocabulary/rows";

const rosterTitle = /花名册|名册|人员名单|员工名单|坐席名单|人员信息|roster|staff\s*list/i;
const eventColumns: readonly Meaning[] = [
  "clause_item",
  "reason",
  "points_deducted",
  "points_added",
  "points_signed",
];

/** A list of everybody (花名册): people, no events. It is known by its title or its tab's name. */
export const roster: LayoutReader = {
  kind: "roster",
  fits: ({ columns }, { title }) =>
    rosterTitle.test(title) &&
    columns.has("employee_name") &&
    !eventColumns.some((meaning) => columns.has(meaning)),
  read: readRoster,
};

function readRoster(table: Table): TableReading {
  const { grid, columns, header, end, repeated } = table;
  const people: Person[] = [];
  const wages: Wage[] = [];
  const issues: Issue[] = [];
  for (let row = header + 1; row < end; row += 1) {
    const text = (meaning: Meaning): string => {
      const column = columns.get(meaning);
      return column === undefined ? "" : cellText(grid.values[row]?.[column] ?? null);
    };
    const name = text("employee_name");
    const label = labelText(name);
    if (repeated.has(row) || totalLabel.test(label) || signatureLabel.test(label)) continue;
    const named = readPeople(name, text("employee_id"), text("team") || null).people;
    people.push(...named);
    issues.push(...brokenCells(table, row));
    const [person, ...others] = named;
    const column = columns.get("wage");
    const amount = parseExact(text("wage").replaceAll(",", ""));
    if (!person || others.length > 0 || column === undefined || !amount) continue;
    wages.push({ person, amount, source: { sheet: grid.sheet, cell: cellOf(table, row, column) } });
  }
  return { ...nothingRead, people: distinctPeople(people), wages, issues };
}

/** Who stands in a cell that shows an error, is on no list. */
function brokenCells(table: Table, row: number): readonly Issue[] {
  const { grid, columns } = table;
  return (["employee_name", "employee_id", "team"] as const).flatMap((meaning) => {
    const column = columns.get(meaning) ?? -1;
    const text = cellText(grid.values[row]?.[column] ?? null);
    const at = { sheet: grid.sheet, cell: cellOf(table, row, column) };
    return isErrorValue(text) ? [issue("errorValue", at, text, { error: text })] : [];
  });
}
