import { isZero } from "../../core";
import { labelText } from "./cell/labelText";
import { readFigure } from "./cell/figure";
import { cellText } from "./cell/text";
import type { Table } from "./tables";
import { ownCells } from "./unmerge";

const maxima = /^(?:满分值?|标准分值?|分值|配分|各项满分|项目满分|最高分)$/;
const fewest = 2;

/** The table with the maxima that the row below its header gives for its columns: 满分 | | 10 | 5. */
export function withMaximaRow(table: Table): Table {
  const row = table.header + 1;
  const cells = row < table.end ? ownCells(table.grid, row) : [];
  if (!maxima.test(labelText(cells.map(cellText).find(Boolean) ?? ""))) return table;
  const figures = cells.map((value) => {
    const figure = readFigure(value);
    return typeof figure === "object" && !isZero(figure.size) ? figure.size : null;
  });
  if (figures.filter(Boolean).length < fewest) return table;
  const heads = table.heads.map((head, column) => ({
    ...head,
    maximum: head.maximum ?? (head.known ? null : (figures[column] ?? null)),
  }));
  return { ...table, heads, repeated: new Set([...table.repeated, row]) };
}
