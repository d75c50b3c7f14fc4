import { compareValues } from "../../calc";
import { type Cell, CellError, rectName } from "../../model";
import { apiNotFound, invalidArgument } from "../../protocol/host-error";
import { existing } from "../addresses";
import { omitted, oneOf, record, wholeNumber } from "../arguments";
import { refuseProtected } from "../guard";
import type { Area, ClassOf } from "../kinds";
import { tell } from "../session";
import { cellsOf, rearrange } from "./contents";

interface Field {
  readonly key: number;
  readonly ascending: boolean;
  readonly textAsNumber: boolean;
}

function fieldOf(value: unknown): Field {
  const { key, ascending, sortOn, dataOption } = record(value);
  if (!omitted(sortOn) && sortOn !== "Value") throw apiNotFound("RangeSort", "apply by looks");
  return {
    key: wholeNumber(key, 0),
    ascending: omitted(ascending) || ascending === true,
    textAsNumber: dataOption === "TextAsNumber",
  };
}

/** Lines of cells in a new order; equals keep theirs, and blanks come last either way. */
export function sortArea(
  area: Area,
  fields: unknown,
  matchCase: unknown,
  hasHeaders: unknown,
  orientation: unknown,
): void {
  if (!Array.isArray(fields) || fields.length === 0) throw invalidArgument();
  refuseProtected(existing(area), "allowSort");
  const keys = fields.map(fieldOf);
  const sideways = !omitted(orientation) && oneOf(orientation, ["Rows", "Columns"]) === "Columns";
  const width = sideways ? area.rect.rows : area.rect.columns;
  if (keys.some(({ key }) => key >= width)) throw invalidArgument();
  const placed = cellsOf(area).map((cells, r) =>
    cells.map((cell, c) => ({ cell, row: area.rect.row + r, column: area.rect.column + c })),
  );
  const lines = sideways ? turned(placed) : placed;
  const header = hasHeaders === true ? lines.slice(0, 1) : [];
  const sorted = lines.slice(header.length).sort((a, b) => {
    for (const field of keys) {
      const order = compareCells(a[field.key]?.cell, b[field.key]?.cell, field, matchCase === true);
      if (order !== 0) return order;
    }
    return 0;
  });
  const all = [...header, ...sorted];
  rearrange(area, sideways ? turned(all) : all);
  tell(area, sideways ? "columnSorted" : "rowSorted", { address: rectName(area.rect) });
}

const turned = <T>(lines: readonly (readonly T[])[]): T[][] =>
  (lines[0] ?? []).map((_, at) => lines.flatMap((line) => line.slice(at, at + 1)));

function compareCells(
  a: Cell | undefined,
  b: Cell | undefined,
  { ascending, textAsNumber }: Field,
  exactCase: boolean,
): number {
  const [x, y] = [a?.value ?? null, b?.value ?? null].map((value) =>
    textAsNumber &&
    typeof value === "string" &&
    value.trim() !== "" &&
    Number.isFinite(Number(value))
      ? Number(value)
      : value,
  );
  if (x === undefined || y === undefined || x === null || y === null)
    return Number(x === null) - Number(y === null);
  const errors = Number(x instanceof CellError) - Number(y instanceof CellError);
  const order = errors || compareValues(x, y) || (exactCase ? byCase(x, y) : 0);
  return ascending ? order : -order;
}

/** Of texts that differ in case only, small letters come first. */
const byCase = (x: unknown, y: unknown): number =>
  typeof x === "string" && typeof y === "string" && x !== y ? (x > y ? -1 : 1) : 0;

export const rangeSortClass: ClassOf<"RangeSort"> = { methods: { apply: sortArea } };
