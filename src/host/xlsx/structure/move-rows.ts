import { cellName, parseRect } from "../../model";
import { type CellContext, CellReader, columnOf, rowOf } from "../sheet/read-cell";
import { blockName } from "../sheet/sqref";
import { withAttributes } from "../xml/patch";
import { TagScanner } from "../xml/tag-scanner";
import { escapeText, toXstring } from "../xml/text";
import { type Timeline, followPlace, followRect } from "./timeline";

interface Line {
  /** The row's start tag; null where a row has none of its own. */
  tag: string | null;
  readonly cells: Map<number, string>;
}

/**
 * What stands within `sheetData`, each cell at its new place. The formulas stay as they are: those
 * that changed are written over afterwards, as other changed cells are. Formulas shared among cells
 * become each cell's own, because those cells move apart.
 */
export function moveRows(
  data: string,
  prefix: string,
  context: CellContext,
  timeline: Timeline,
): string {
  const lines = new Map<number, Line>();
  const lineOf = (row: number): Line => {
    let line = lines.get(row);
    if (!line) lines.set(row, (line = { tag: null, cells: new Map() }));
    return line;
  };
  const scanner = new TagScanner(data);
  const reader = new CellReader(context);
  let row = -1;
  let column = -1;
  while (scanner.next()) {
    if (scanner.closing) continue;
    if (scanner.name === "row") {
      row = rowOf(scanner.attribute("r"), row);
      column = -1;
      const to = followRow(row, timeline);
      if (to !== null) lineOf(to).tag = data.slice(scanner.start, scanner.position);
    } else if (scanner.name === "c") {
      column = columnOf(scanner.attribute("r"), row, column);
      const xml = readCell({ scanner, reader, row, column, timeline, prefix });
      const to = followPlace({ row, column }, timeline);
      if (to) lineOf(to.row).cells.set(to.column, withName(xml, to.row, to.column));
    }
  }
  return written(lines, prefix);
}

/** A row itself moves only as a whole. */
function followRow(row: number, timeline: Timeline): number | null {
  const rect = { row, column: 0, rows: 1, columns: 16_384 };
  return followRect(rect, timeline)?.row ?? null;
}

function written(lines: ReadonlyMap<number, Line>, prefix: string): string {
  const rows = [...lines].sort(([a], [b]) => a - b);
  return rows
    .map(([row, { tag, cells }]) => {
      const open = withAttributes(tag ?? `<${prefix}row>`, { r: String(row + 1), spans: null });
      if (cells.size === 0) return tag === null ? "" : closed(open, prefix);
      const xml = [...cells].sort(([a], [b]) => a - b).map(([, cell]) => cell);
      return `${open.replace(/\s*\/>$/, ">")}${xml.join("")}</${prefix}row>`;
    })
    .join("");
}

const closed = (tag: string, prefix: string): string =>
  tag.endsWith("/>") ? tag : `${tag}</${prefix}row>`;

function withName(xml: string, row: number, column: number): string {
  const end = xml.indexOf(">") + 1;
  return withAttributes(xml.slice(0, end), { r: cellName(row, column) }) + xml.slice(end);
}

interface CellInput {
  readonly scanner: TagScanner;
  readonly reader: CellReader;
  readonly row: number;
  readonly column: number;
  readonly timeline: Timeline;
  readonly prefix: string;
}

/** The text of the cell that the scanner stands at, which is passed. */
function readCell({ scanner, reader, row, column, timeline, prefix }: CellInput): string {
  const { start, text } = scanner;
  if (scanner.empty) return text.slice(start, scanner.position);
  let xml = "";
  let at = start;
  while (scanner.next() && scanner.name !== "c") {
    if (scanner.name !== "f" || scanner.closing) continue;
    const from = scanner.start;
    const tag = text.slice(from, scanner.position);
    const [type, group] = [scanner.attribute("t"), scanner.attribute("si") ?? ""];
    const reference = type === "array" ? parseRect(scanner.attribute("ref") ?? "") : null;
    if (type === "shared") {
      const stored = reader.share(group, row, column, scanner.content());
      xml += `${text.slice(at, from)}<${prefix}f>${escapeText(toXstring(stored))}</${prefix}f>`;
      at = scanner.position;
    } else if (reference) {
      const moved = followRect(reference, timeline);
      const ref = moved && blockName(moved);
      xml += text.slice(at, from) + withAttributes(tag, { ref });
      at = from + tag.length;
    }
  }
  return xml + text.slice(at, scanner.position);
}
