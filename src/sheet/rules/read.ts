import { type Rulebook, type RulebookError, loadRulebook } from "../../core";
import type { Grid } from "../grid";
import { type Draft, type Place, fault, textAt } from "./draft";
import type { RuleTableError } from "./error";
import { headings } from "./fields";
import { findHeader } from "./find";
import { readHeadings } from "./headings";
import type { HeadingKey, RuleTableField } from "./keys";
import { nest } from "./nest";
import { readRows } from "./rows";

/** A rule table that is whole, or why it is not. */
export type ReadRuleTable =
  | { readonly rulebook: Rulebook }
  | { readonly errors: readonly [RuleTableError, ...RuleTableError[]] };

/**
 * Reads a rulebook from a table such as {@link ruleTable} writes and HR has edited: columns in any
 * order, blank rows, numbers as text, full-width digits; columns that a regulation does not need may
 * be absent. Nothing is half loaded: there is a rulebook, or there are errors, each with its cell.
 */
export function readRuleTable(grid: Grid): ReadRuleTable {
  const draft: Draft = { grid, places: new Map(), errors: [] };
  const header = findHeader(grid);
  if (!header) {
    fault(draft, { row: 0, column: 0, field: null }, "noHeader", {});
    return faulty(draft);
  }
  const top = readHeadings(draft, header.row);
  const sections = nest(draft, readRows(draft, header));
  if (draft.errors.length > 0) return faulty(draft);
  const loaded = loadRulebook({ ...top, sections });
  if ("rulebook" in loaded) return loaded;
  const nowhere: Place = { row: header.row, column: 0, field: null };
  for (const error of loaded.errors) refuse(draft, error, nowhere);
  return faulty(draft);
}

/** The rulebook's own check names a path; the table has a cell for it. */
function refuse(draft: Draft, { path, expected }: RulebookError, nowhere: Place): void {
  const place = placeOf(draft, path) ?? { ...nowhere, field: headingOf(path) };
  const missing = place.field === null || place.row === nowhere.row || textAt(draft, place) === "";
  if (missing) fault(draft, place, "missing", {});
  else fault(draft, place, "refused", { expected });
}

/** The cell of a path, or of the nearest field around it. */
function placeOf({ places }: Draft, path: string): Place | undefined {
  for (let around = path; around !== ""; around = around.replace(/(?:^|\.|\[)[^.[]*$/, "")) {
    const place = places.get(around);
    if (place) return place;
  }
  return undefined;
}

function headingOf(path: string): RuleTableField | null {
  // Object.keys forgets that the keys are those of the record.
  const heading = (Object.keys(headings) as HeadingKey[]).find((key) => key === path);
  return heading === undefined ? null : { heading };
}

function faulty({ grid, errors }: Draft): ReadRuleTable {
  const [first, ...more] = errors;
  if (!first) throw new Error(`no fault in the table of ${grid.sheet}`);
  return { errors: [first, ...more] };
}
