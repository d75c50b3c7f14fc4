import type { Rulebook } from "../../core";
import type { Rect } from "../address";
import type { PlanCell, SheetPlan } from "../report/plan";
import { columns } from "./fields";
import type { ColumnKey, RuleTableWords } from "./keys";
import { ruleTable } from "./write";

/** The colour of a rule table's tab: it is worked in, unlike the reports. */
const tabColor = "#7A5195";

/** In characters; the other columns hold a word or a figure. */
const widths: Readonly<Partial<Record<ColumnKey, number>>> = {
  id: 18,
  text: 48,
  choices: 28,
  aggravation: 24,
  when: 18,
  deadline: 18,
  sanctions: 18,
  aliases: 28,
};
const usualWidth = 10;

/** Rows below the table for clauses that HR adds. */
const headroom = 200;

/**
 * A rulebook as a sheet of its own, which HR edits and the functions read.
 * @param number tells the rule sheets of one workbook apart
 */
export function planRules(rulebook: Rulebook, number: number, words: RuleTableWords): SheetPlan {
  const cells = ruleTable(rulebook, words).map((row) => row.map(planCell));
  const width = cells[0]?.length ?? columns.length;
  const header = cells.findIndex((row) =>
    columns.every((column, at) => row[at] === words.columns[column]),
  );
  return {
    kind: `rules:${number}`,
    name: words.name,
    tabColor,
    columnWidths: Array.from({ length: width }, (_, at) => widthOf(columns[at])),
    // The rows at the top are as many as the rulebook has fields: frozen, they would fill a window.
    frozenRows: 0,
    cells,
    looks: [
      { look: "title", at: block(0, 1) },
      { look: "header", at: block(header, 1) },
      { look: "prose", at: block(header + 1, cells.length - header - 1) },
    ],
    // As text, 1.10 stays an id and 3-6 is no date when somebody types them, in new rows too.
    numberFormats: [{ at: block(0, cells.length + headroom), format: "@" }],
    merges: [],
    filter: null,
    page: {
      landscape: true,
      titleRows: { row: header, rows: 1 },
      breaks: [],
      footer: "&P / &N",
    },
  };
}

const block = (row: number, rows: number): Rect => ({
  row,
  column: 0,
  rows,
  columns: columns.length,
});

const planCell = (value: string | number | boolean | null): PlanCell =>
  typeof value === "boolean" ? String(value) : value;

const widthOf = (column: ColumnKey | undefined): number =>
  (column === undefined ? undefined : widths[column]) ?? usualWidth;
