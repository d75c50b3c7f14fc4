import { cellText } from "../cell/text";
import { dataRows } from "../dataRows";
import { type Legend, legendOf, signOf } from "../items/marks";
import type { Table } from "../tables";
import { ownCells } from "../unmerge";

/** What a tick in a table of people and items says of its item. */
export type TickSense = (sign: string) => "missed" | "met" | "unclear";

/** ●, √ or × for what happened. */
export const tick = /^[●√✓✔×✗✘xX☑○◎■★*]$/;

/** So many rows tell how a table is ticked. */
const looked = 200;

/**
 * How the ticks of a table are meant: as the lines around it explain them (不合格打×). Where nothing does,
 * one sign alone that at most half of the cells have stands where something happened; of several, or of
 * one that stands nearly everywhere, nobody can tell.
 * @param columns those in which ticks may stand
 */
export function tickSense(table: Table, columns: readonly number[]): TickSense {
  if (legendAround(table).size > 0) return explainedTicks(table);
  const rows = dataRows(table, looked);
  const signs = rows.flatMap((row) => {
    const cells = ownCells(table.grid, row);
    return columns.map((column) => cellText(cells[column] ?? null));
  });
  const ticks = signs.filter((text) => tick.test(text)).map(signOf);
  const alone = new Set(ticks).size === 1 && ticks.length * 2 <= signs.length;
  return () => (alone ? "missed" : "unclear");
}

/** How ticks are meant where only the lines around the table can tell. */
export function explainedTicks(table: Table): TickSense {
  const legend = legendAround(table);
  return (sign) => legend.get(signOf(sign)) ?? "unclear";
}

const legendAround = ({ above, below }: Table): Legend => legendOf([...above, ...below]);
