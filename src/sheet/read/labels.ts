import type { CellRef } from "../../core";
import { cellName } from "../address";
import type { CellValue } from "../grid";
import { cellText, compact, evened } from "./cell/text";
import { knownHeader } from "./header";
import { type UnmergedGrid, ownCells } from "./unmerge";
import {
  type LabelMeaning,
  clericalLabel,
  labelMeanings,
  labelParts,
  labelSpellings,
} from "./vocabulary/labels";

/** A value that a label names, and where the value stands. */
export interface Label {
  readonly text: string;
  /** As the cell has it where it stands in a cell of its own; a date may be a number. */
  readonly value: CellValue;
  readonly at: CellRef;
}

/** What the labels beside a table say. */
export type Labels = ReadonlyMap<LabelMeaning, Label>;

const known: ReadonlyMap<string, LabelMeaning> = new Map(
  labelMeanings.flatMap((meaning) =>
    labelSpellings[meaning].map((spelling): [string, LabelMeaning] => [spelling, meaning]),
  ),
);
const meaningOf = (label: string): LabelMeaning | null =>
  known.get(label) ?? labelParts.find(([, pattern]) => pattern.test(label))?.[0] ?? null;
const longestLabel = Math.max(...[...known.keys()].map((label) => label.length));

/** No labelled line is longer; what lies beyond takes no part. */
const longestLine = 300;
const longestValue = 60;
/** "被考核人:", "检查 日期 :"; a label has no figures, so 08:00 is none. */
const labelMark = /([\p{L}()]{1,20})\s*:/gu;

/** A piece of a line: a label with what stands behind it. */
interface Piece {
  readonly meaning: LabelMeaning | null;
  readonly value: string;
}

/**
 * Reads the labels of a row: "被考核人：张三" in one cell, several of them in one cell, and a label
 * with its value in the next cell.
 */
export function labelsIn(grid: UnmergedGrid, row: number): Labels {
  const found = new Map<LabelMeaning, Label>();
  const cells = ownCells(grid, row);
  let open: LabelMeaning | null = null;
  cells.forEach((value, column) => {
    const text = shownText(value);
    if (text === "") return;
    const at = { sheet: grid.sheet, cell: cellName(grid.row + row, grid.column + column) };
    const keep = (meaning: LabelMeaning, written: string, whole: CellValue): void => {
      const isValue = written !== "" && written.length <= longestValue;
      if (isValue && !found.has(meaning)) found.set(meaning, { text: written, value: whole, at });
    };
    const pieces = piecesOf(text);
    if (pieces.length === 0) {
      const label = meaningOf(compact(text));
      if (open !== null && label === null && !knownHeader(text)) keep(open, text, value);
      open = label;
      return;
    }
    for (const { meaning, value: written } of pieces) if (meaning) keep(meaning, written, written);
    const last = pieces.at(-1);
    open = last?.value === "" ? last.meaning : null;
  });
  return found;
}

const shownText = (value: CellValue): string => evened(cellText(value).slice(0, longestLine));

function piecesOf(text: string): readonly Piece[] {
  if (!text.includes(":")) return [];
  const marks = [...text.matchAll(labelMark)].map((match) => {
    const written = compact(match[1] ?? "");
    const label = clericalLabel.test(written) ? null : knownEnd(written);
    const end = match.index + match[0].length;
    const start =
      label === null ? match.index : match.index + (match[1]?.length ?? 0) - label.length;
    return { start, end, meaning: label === null ? null : meaningOf(label) };
  });
  return marks.map(({ end, meaning }, index) => {
    const value = text.slice(end, marks[index + 1]?.start ?? text.length);
    return { meaning, value: value.replace(/^[\s_]+|[\s_|;,、/]+$/g, "") };
  });
}

/** The longest label at the end of a word: "客服部被考核人" ends with one. */
function knownEnd(word: string): string | null {
  if (meaningOf(word)) return word;
  for (let length = Math.min(word.length, longestLabel); length > 0; length -= 1) {
    const end = word.slice(-length);
    if (known.has(end)) return end;
  }
  return null;
}
