import { tariffText } from "../../../regulation";
import type { Node } from "./document";

/** The lines of a document: a paragraph or a row of a table each. A table of rates is written out. */
export function linesOf(node: Node): readonly string[] {
  if (node.type === "table") return tableLines(node);
  if (node.type === "paragraph") return paragraphLines(node);
  return (node.children ?? []).flatMap(linesOf);
}

/** A paragraph's own text, and the lines of text boxes that are anchored in it. */
function paragraphLines(paragraph: Node): readonly string[] {
  const boxes: string[] = [];
  const text = (paragraph.children ?? []).map((child) => textOf(child, boxes)).join("");
  return [...text.split("\n"), ...boxes];
}

function textOf(node: Node, boxes: string[]): string {
  switch (node.type) {
    case "text":
      return node.value ?? "";
    case "tab":
      return "\t";
    case "break":
      return node.breakType === "line" ? "\n" : "";
    case "paragraph":
    case "table":
      boxes.push(...linesOf(node));
      return "";
    default:
      return (node.children ?? []).map((child) => textOf(child, boxes)).join("");
  }
}

function tableLines(table: Node): readonly string[] {
  const rows = gridOf(table);
  const rates = tariffText(rows);
  if (rates !== null) return rates.split("\n");
  return rows.map((row) => row.filter((cell) => cell !== null).join("\t"));
}

/** No table of a regulation is wider; a document may claim anything. */
const MOST_COLUMNS = 64;

/** The cells of a table by row and column; those that a merged cell covers are null. */
function gridOf(table: Node): (string | null)[][] {
  const rows = (table.children ?? []).filter(({ type }) => type === "tableRow");
  const covered = new Map<number, number>();
  return rows.map((row) => {
    const cells: (string | null)[] = [];
    for (const cell of row.children ?? []) {
      skipCovered(cells, covered);
      const text = (cell.children ?? []).flatMap(linesOf).join(" ").trim();
      const span = Math.min(cell.colSpan ?? 1, MOST_COLUMNS - cells.length);
      for (let column = 0; column < span; column += 1) {
        if ((cell.rowSpan ?? 1) > 1) covered.set(cells.length, (cell.rowSpan ?? 1) - 1);
        cells.push(column === 0 ? text : null);
      }
    }
    skipCovered(cells, covered);
    return cells;
  });
}

function skipCovered(cells: (string | null)[], covered: Map<number, number>): void {
  for (let rows = covered.get(cells.length); rows; rows = covered.get(cells.length)) {
    if (rows === 1) covered.delete(cells.length);
    else covered.set(cells.length, rows - 1);
    cells.push(null);
  }
}
