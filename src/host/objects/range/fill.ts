import { type Cell, type Rect, type Scalar, intersect, rectName } from "../../model";
import { apiNotFound, invalidArgument } from "../../protocol/host-error";
import { areaArgument, isUnbounded } from "../addresses";
import { omitted, textArgument } from "../arguments";
import { refuseLocked } from "../guard";
import type { Area, ClassOf } from "../kinds";
import { enterInputs } from "../session";
import { cellsOf, inputLike, putLook, valueInput } from "./contents";

type Methods = NonNullable<ClassOf<"Range">["methods"]>;

const kinds: ReadonlySet<string> = new Set([
  "FillDefault",
  "FillCopy",
  "FillSeries",
  "FillFormats",
  "FillValues",
]);

/** The cells of a block in lines along the way that it is filled. */
interface Way {
  readonly along: "rows" | "columns";
  /** How many lines before and behind the source are filled. */
  readonly before: number;
  readonly after: number;
}

/** Excel fills one way at a time: the destination is the source, longer at one of its four sides. */
function wayOf(source: Rect, to: Rect): Way {
  const inside = intersect(source, to);
  if (!inside || rectName(inside) !== rectName(source)) throw invalidArgument();
  const [up, left] = [source.row - to.row, source.column - to.column];
  const down = to.rows - source.rows - up;
  const right = to.columns - source.columns - left;
  if (up + down > 0 && left + right > 0) throw invalidArgument();
  return left + right > 0
    ? { along: "columns", before: left, after: right }
    : { along: "rows", before: up, after: down };
}

const turned = <T>(lines: readonly (readonly T[])[]): T[][] =>
  (lines[0] ?? []).map((_, at) => lines.flatMap((line) => line.slice(at, at + 1)));

/** Fills cells beside a block with what stands in it, or with what follows from it. */
function autoFill(area: Area, destination: unknown, type: unknown): void {
  if (omitted(destination)) throw apiNotFound("Range", "autoFill without a destination");
  const kind = omitted(type) ? "FillDefault" : textArgument(type);
  if (!kinds.has(kind)) throw apiNotFound("AutoFillType", kind);
  const to = areaArgument(area, destination).rect;
  if (isUnbounded(to)) throw invalidArgument();
  refuseLocked(area, to);
  const way = wayOf(area.rect, to);
  const cells = cellsOf(area);
  const lines = way.along === "rows" ? turned(cells) : cells;
  lines.forEach((line, at) => fillLine(area, to, way, line, at, kind));
  area.sheet.announce(to, "format");
}

function fillLine(
  area: Area,
  to: Rect,
  { along, before, after }: Way,
  line: readonly Cell[],
  at: number,
  kind: string,
): void {
  const { session, sheet } = area;
  const offsets = Array.from({ length: before + line.length + after }, (_, i) => i - before).filter(
    (offset) => offset < 0 || offset >= line.length,
  );
  const series =
    kind === "FillSeries" || kind === "FillDefault" ? seriesOf(area, line, kind) : null;
  for (const offset of offsets) {
    const from = ((offset % line.length) + line.length) % line.length;
    const cell = line[from];
    if (!cell) continue;
    const [row, column] =
      along === "rows"
        ? [to.row + before + offset, to.column + at]
        : [to.row + at, to.column + before + offset];
    const step = offset - from;
    if (kind !== "FillFormats") {
      const input =
        series?.(offset) ??
        (along === "rows" ? inputLike(cell, step, 0) : inputLike(cell, 0, step));
      enterInputs(session, sheet, { row, column, rows: 1, columns: 1 }, [[input]]);
    }
    if (kind !== "FillValues") putLook(area, row, column, cell.style);
  }
}

/** What follows from a line: numbers by even steps, a text by its last number; null to repeat it. */
function seriesOf(
  { session }: Area,
  line: readonly Cell[],
  kind: string,
): ((offset: number) => Scalar) | null {
  if (line.some(({ formula, anchor }) => formula !== null || anchor !== null)) return null;
  const numbers = line.flatMap(({ value }) => (typeof value === "number" ? [value] : []));
  if (numbers.length === line.length) {
    const [first = 0] = numbers;
    const format = session.workbook.styles.get(line[0]?.style ?? 0).numberFormat;
    const alone = numbers.length === 1;
    if (alone && kind === "FillDefault" && !isDate(format)) return null;
    const step = alone ? 1 : evenStep(numbers);
    return step === null ? null : (offset) => first + step * offset;
  }
  const [only] = line;
  if (line.length !== 1 || typeof only?.value !== "string") return null;
  const counted = /^(.*?)(\d+)$/s.exec(only.value);
  if (!counted) return null;
  const [, text = "", digits = "0"] = counted;
  return (offset) =>
    valueInput(
      text +
        String(Math.abs(Number(digits) + offset)).padStart(
          digits.startsWith("0") ? digits.length : 0,
          "0",
        ),
    );
}

const isDate = (format: string): boolean =>
  /[ymd]/i.test(format.replaceAll(/"[^"]*"|\[[^\]]*\]/g, ""));

/** The step of numbers that lie evenly; null where they do not, and Excel would draw a trend. */
function evenStep(numbers: readonly number[]): number | null {
  const [first = 0, second = 0] = numbers;
  const step = second - first;
  const even = numbers.every((number, at) => Math.abs(first + step * at - number) < 1e-9);
  if (!even) throw apiNotFound("Range", "autoFill along a trend");
  return step;
}

export const rangeFill: Methods = { autoFill };
