import type { Cell, Rect } from "../../model";
import { invalidArgument } from "../../protocol/host-error";
import { areaArgument, existing, isUnbounded, onSheet } from "../addresses";
import { flag, omitted, oneOf, wholeNumber } from "../arguments";
import { refuseLocked } from "../guard";
import { type Area, type ClassOf, office } from "../kinds";
import { enterInputs } from "../session";
import { splitSheet } from "../../model";
import { boundedRect } from "../format/sizes";
import { cellsOf, inputLike, putLook, rearrange, valueInput } from "./contents";

type Methods = NonNullable<ClassOf<"Range">["methods"]>;

const copyTypes = ["All", "Formulas", "Values", "Formats", "Link"] as const;

/** The cells to copy: a Range, or an address that may name another sheet. */
function sourceOf(area: Area, value: unknown): Area {
  if (typeof value !== "string") return areaArgument(area, value);
  const { sheet: name } = splitSheet(value);
  const sheet = name === null ? area.sheet : area.session.workbook.sheet(name);
  if (!sheet) throw invalidArgument();
  return areaArgument({ ...area, sheet }, value);
}

const bounded = (area: Area): Area => {
  if (!isUnbounded(area.rect)) return area;
  const rect = boundedRect(area.sheet, area.rect);
  if (!rect) throw invalidArgument();
  return { ...area, rect };
};

/**
 * Copies cells here. A block that the source fits into several times is filled with it; any other is
 * taken by its first cell, as pasting does.
 */
function copyFrom(
  area: Area,
  from: unknown,
  type: unknown,
  skipBlanks: unknown,
  transpose: unknown,
): void {
  const source = bounded(sourceOf(existing(area), from));
  const kind = omitted(type) ? "All" : oneOf(type, copyTypes);
  if (kind === "Link") throw invalidArgument();
  const turned = !omitted(transpose) && flag(transpose);
  const skips = !omitted(skipBlanks) && flag(skipBlanks);
  const cells = cellsOf(source);
  const [height, width] = turned
    ? [source.rect.columns, source.rect.rows]
    : [source.rect.rows, source.rect.columns];
  const rect = onSheet(filled(area.rect, height, width));
  refuseLocked(area, rect);
  const originOf = (r: number, c: number) => {
    const [down, right] = [r % height, c % width];
    const [row, column] = turned ? [right, down] : [down, right];
    const cell = cells[row]?.[column];
    return cell && { cell, row: source.rect.row + row, column: source.rect.column + column };
  };
  const inputs = Array.from({ length: rect.rows }, (_, r) =>
    Array.from({ length: rect.columns }, (_, c) => {
      const origin = originOf(r, c);
      if (!origin || kind === "Formats" || (skips && isBlank(origin.cell))) return null;
      if (kind === "Values") return valueInput(origin.cell.value);
      return inputLike(origin.cell, rect.row + r - origin.row, rect.column + c - origin.column);
    }),
  );
  if (kind !== "Formats") enterInputs(area.session, area.sheet, rect, inputs);
  if (kind !== "All" && kind !== "Formats") return;
  for (let r = 0; r < rect.rows; r++) {
    for (let c = 0; c < rect.columns; c++) {
      const origin = originOf(r, c);
      if (origin && !(skips && isBlank(origin.cell)))
        putLook(area, rect.row + r, rect.column + c, origin.cell.style);
    }
  }
  area.sheet.announce(rect, "format");
}

const isBlank = ({ value, formula }: Cell): boolean => value === null && formula === null;

function filled(rect: Rect, height: number, width: number): Rect {
  const fits = rect.rows % height === 0 && rect.columns % width === 0;
  return fits && !isUnbounded(rect) ? rect : { ...rect, rows: height, columns: width };
}

/** Takes out rows that say the same as an earlier one; those below move up within the block. */
function removeDuplicates(area: Area, columns: unknown, includesHeader: unknown) {
  if (!Array.isArray(columns) || columns.length === 0) throw invalidArgument();
  const looked = columns.map((column) => wholeNumber(column, 0));
  if (looked.some((column) => column >= area.rect.columns)) throw invalidArgument();
  const header = !omitted(includesHeader) && flag(includesHeader) ? 1 : 0;
  const seen = new Set<string>();
  const rows = cellsOf(area);
  const kept = rows.flatMap((cells, at) => {
    const key = JSON.stringify(looked.map((column) => keyOf(cells[column])));
    if (at >= header && seen.has(key)) return [];
    if (at >= header) seen.add(key);
    return [
      cells.map((cell, c) => ({ cell, row: area.rect.row + at, column: area.rect.column + c })),
    ];
  });
  const removed = rows.length - kept.length;
  if (removed > 0) {
    rearrange({ ...area, rect: { ...area.rect, rows: kept.length } }, kept);
    const rest = { ...area.rect, row: area.rect.row + kept.length, rows: removed };
    area.session.calculator.clear(area.sheet, rest);
  }
  return office("RemoveDuplicatesResult", { removed, uniqueRemaining: kept.length - header });
}

/** Text is the same in any case. */
function keyOf(cell: Cell | undefined): string {
  const value = cell?.value ?? null;
  return typeof value === "string" ? `t${value.toLowerCase()}` : `${typeof value}${String(value)}`;
}

export const rangeCopying: Methods = { copyFrom, removeDuplicates };

export const removeDuplicatesResultClass: ClassOf<"RemoveDuplicatesResult"> = {
  properties: {
    removed: { get: ({ removed }) => removed },
    uniqueRemaining: { get: ({ uniqueRemaining }) => uniqueRemaining },
  },
};
