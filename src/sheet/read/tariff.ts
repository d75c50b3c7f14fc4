import { readFigure } from "./cell/figure";
import { cellText, evened } from "./cell/text";
import { itemColumnsOf } from "./items/columns";
import { listedRow } from "./items/row";
import { type LayoutReader, type ReadingContext, nothingRead } from "./layout";
import type { Table } from "./tables";
import { rate } from "./vocabulary/roles";

const rulesTitle = /标准|细则|办法|制度|规定|条例|一览|价目/;
const marksTitle = /考核表|评分表|检查表|登记|记录|台账|通报|通知|汇总|明细|统计|公示|确认/;

/**
 * A price list of offences (处罚标准): the regulation itself as a sheet. It tells of no event, so nothing
 * is read from it but that it is one.
 */
export const tariff: LayoutReader = {
  kind: "tariff",
  fits: (table, context) => !concernsSomebody(table, context) && isPriceList(table, context),
  read: () => nothingRead,
};

const concernsSomebody = ({ columns }: Table, { labels }: ReadingContext): boolean =>
  (["employee_name", "employee_id", "team", "date", "recording_id", "count"] as const).some(
    (meaning) => columns.has(meaning),
  ) || labels.has("employee_name");

/** 10分/次 in each row, below whatever heading. */
function isRated({ grid, header, end }: Table, column: number): boolean {
  const texts = grid.values.slice(header + 1, end).map((row) => cellText(row[column] ?? null));
  const filled = texts.filter(Boolean);
  return filled.length > 1 && filled.every((text) => rate.test(evened(text)));
}

/** Prices in words; or bare points behind every item, below a title of rules and without a month. */
function isPriceList(table: Table, { rulebook, title, period }: ReadingContext): boolean {
  const columns = itemColumnsOf(table, rulebook);
  const { items, rule, rates, deducted, added, score, mark, fact } = columns;
  if (items.length === 0 || [score, mark, fact].some((column) => column !== null)) return false;
  if (deducted === null && added === null) return rule !== null && rates > 0;
  if (deducted !== null && isRated(table, deducted)) return true;
  if (!rulesTitle.test(title) || marksTitle.test(title) || period.month !== null) return false;
  for (let index = table.header + 1; index < table.end; index += 1) {
    const row = table.repeated.has(index) ? null : listedRow(table, index, columns);
    const figure = row?.deducted ?? row?.added;
    if (row && row.items.length > 0 && !(figure && typeof readFigure(figure.value) === "object"))
      return false;
  }
  return true;
}
