import { holdsPeople } from "../byData";
import type { LayoutReader, ReadingContext } from "../layout";
import type { Meaning } from "../reading";
import type { Table } from "../tables";
import { type ItemColumns, itemColumnsOf } from "./columns";
import { readItems } from "./read";

/**
 * An inspection (检查表): items with a mark each, or with their rule and what was found; of a site, or of
 * people whom the rows name.
 */
export const checklist: LayoutReader = {
  kind: "checklist",
  fits: (table, { rulebook }) => {
    if (has(table, ["team", "date", "recording_id", "points_signed"])) return false;
    const columns = itemColumnsOf(table, rulebook);
    const { marks, ticks, fact, rule, deducted, score, known } = columns;
    const found = fact !== null && rule !== null && !has(table, ["employee_name", "employee_id"]);
    return (
      isList(columns) &&
      deducted === null &&
      score === null &&
      (((marks === 1 || ticks) && known > 0) || found)
    );
  },
  read: readItems,
};

/** One form for a person who is named beside it. */
export const form: LayoutReader = {
  kind: "form",
  fits: (table, context) => listsItems(table, context) && isNamed(context),
  read: readItems,
};

/** A scorecard of a team or a site, without a person. */
export const scorecard: LayoutReader = { kind: "scorecard", fits: listsItems, read: readItems };

const has = ({ columns }: Table, meanings: readonly Meaning[]): boolean =>
  meanings.some((meaning) => columns.has(meaning));

const isNamed = ({ labels }: ReadingContext): boolean =>
  labels.has("employee_name") || labels.has("employee_id");

/** Items with figures or marks, and no column that tells of each row who or when. */
function listsItems(table: Table, { rulebook }: ReadingContext): boolean {
  if (has(table, ["employee_name", "employee_id", "team", "date", "period", "recording_id"]))
    return false;
  if (holdsPeople(table)) return false;
  const columns = itemColumnsOf(table, rulebook);
  const { score, deducted, added, count, mark, marks, ticks } = columns;
  if (marks > 1 && !ticks) return false;
  return isList(columns) && [score, deducted, added, count, mark].some((column) => column !== null);
}

const isList = ({ items }: ItemColumns): boolean => items.length > 0;
