import { type Cell, type Rect, contains } from "../../model";
import { orItemNotFound } from "../../protocol/host-error";
import { omitted, oneOf, record, textArgument } from "../arguments";
import { refuseLocked } from "../guard";
import { type Area, type ClassOf, office } from "../kinds";
import { enterInputs } from "../session";
import { blocksOf, displayed } from "./contents";
import { specialCells } from "./special-cells";
import { wildcard } from "./wildcard";

type Methods = NonNullable<ClassOf<"Range">["methods"]>;

interface Criteria {
  readonly complete: boolean;
  readonly exactCase: boolean;
  readonly backwards: boolean;
}

function criteriaOf(value: unknown): Criteria {
  const given = omitted(value) ? {} : record(value);
  const direction = given["searchDirection"];
  return {
    complete: given["completeMatch"] === true,
    exactCase: given["matchCase"] === true,
    backwards: !omitted(direction) && oneOf(direction, ["Forward", "Backwards"]) === "Backwards",
  };
}

const expressionOf = (text: string, { complete, exactCase }: Criteria): RegExp =>
  wildcard(text, complete, exactCase);

/** The text that is searched: the formula of a cell that has one, otherwise what it shows. */
const searched = (area: Area, cell: Cell): string =>
  cell.formula ?? displayed(area.session.workbook, cell);

/** The cells of a block that hold a text, row by row. */
function findCells(area: Area, text: string, criteria: Criteria): [number, number][] {
  const wanted = expressionOf(text, criteria);
  const found: [number, number][] = [];
  for (const [row, cells] of area.sheet.rows()) {
    cells.forEach((cell, column) => {
      if (!cell || (cell.value === null && cell.formula === null)) return;
      if (!contains(area.rect, row, column)) return;
      const shown = displayed(area.session.workbook, cell);
      if (shown.search(wanted) >= 0 || searched(area, cell).search(wanted) >= 0)
        found.push([row, column]);
    });
  }
  return found;
}

function find(area: Area, text: unknown, value: unknown) {
  const criteria = criteriaOf(value);
  const cells = findCells(area, textArgument(text), criteria);
  const found = criteria.backwards ? cells.at(-1) : cells[0];
  if (!found) return null;
  return office("Range", {
    ...area,
    rect: { row: found[0], column: found[1], rows: 1, columns: 1 },
  });
}

export function findAll(area: Area, text: unknown, value: unknown) {
  const cells = findCells(area, textArgument(text), criteriaOf(value));
  const { rect: _, ...at } = area;
  return cells.length === 0 ? null : office("RangeAreas", { ...at, rects: blocksOf(cells) });
}

/** @returns how many times the text was replaced */
export function replaceAll(area: Area, text: unknown, put: unknown, value: unknown): number {
  const criteria = criteriaOf(value);
  const sought = textArgument(text);
  const replacement = textArgument(put);
  const wanted = expressionOf(sought, criteria);
  let count = 0;
  for (const [row, column] of findCells(area, sought, criteria)) {
    const before = searched(area, area.sheet.cell(row, column));
    const after = before.replace(wanted, () => (count++, replacement));
    if (after === before) continue;
    const rect: Rect = { row, column, rows: 1, columns: 1 };
    refuseLocked(area, rect);
    enterInputs(area.session, area.sheet, rect, [[after]]);
  }
  return count;
}

/** Ways to find cells by what they hold. */
export const rangeSearch: Methods = {
  find: (area, text, criteria) => orItemNotFound(find(area, text, criteria)),
  findOrNullObject: find,
  replaceAll,
  getSpecialCells: (area, type, values) => orItemNotFound(specialCells(area, type, values)),
  getSpecialCellsOrNullObject: specialCells,
};
