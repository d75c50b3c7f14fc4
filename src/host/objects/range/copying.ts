import { type Cell, type Place, type Rect, splitSheet } from "../../model";
import { invalidArgument } from "../../protocol/host-error";
import { areaArgument, existing, isUnbounded, onSheet } from "../addresses";
import { flag, omitted, oneOf, wholeNumber } from "../arguments";
import { refuseLocked } from "../guard";
import { type Area, type ClassOf, office } from "../kinds";
import { enterInputs } from "../session";
import { boundedRect } from "../format/sizes";
import { cellsOf, inputLike, putLook, rearrange, valueInput } from "./contents";

type Methods = NonNullable<ClassOf<"Range">["methods"]>;

const copyTypes = ["All", "Formulas", "Values", "Formats", "Link"] as const;
type CopyType = (typeof copyTypes)[number];

/** A cell to be copied, and where it stands. */
interface Copied extends Place {
  readonly cell: Cell;
}
/** What comes into each cell of a block; null leaves it as it is. */
type Copies = readonly (readonly (Copied | null)[])[];

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
  const { rows: height, columns: width } = turned ? turnedOver(source.rect) : source.rect;
  const rect = onSheet(filled(area.rect, height, width));
  refuseLocked(area, rect);
  const cells = cellsOf(source);
  const copied = Array.from({ length: rect.rows }, (_, r) =>
    Array.from({ length: rect.columns }, (_, c): Copied | null => {
      const [down, right] = [r % height, c % width];
      const [row, column] = turned ? [right, down] : [down, right];
      const cell = cells[row]?.[column];
      if (!cell || (skips && isBlank(cell))) return null;
      return { cell, row: source.rect.row + row, column: source.rect.column + column };
    }),
  );
  if (kind !== "Formats") enterCopies(area, rect, copied, kind);
  if (kind === "All" || kind === "Formats") putLooks(area, rect, copied);
}

const turnedOver = ({ rows, columns }: Rect): Pick<Rect, "rows" | "columns"> => ({
  rows: columns,
  columns: rows,
});

function enterCopies(area: Area, rect: Rect, copied: Copies, kind: CopyType): void {
  const inputs = copied.map((line, r) =>
    line.map((one, c) => {
      if (!one || kind === "Values") return one && valueInput(one.cell.value);
      return inputLike(one.cell, rect.row + r - one.row, rect.column + c - one.column);
    }),
  );
  enterInputs(area.session, area.sheet, rect, inputs);
}

function putLooks(area: Area, rect: Rect, copied: Copies): void {
  copied.forEach((line, r) =>
    line.forEach((one, c) => one && putLook(area, rect.row + r, rect.column + c, one.cell.style)),
  );
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
