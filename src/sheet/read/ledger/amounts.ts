import {
  type Clause,
  type Exact,
  type Issue,
  equals,
  exact,
  isZero,
  issue,
  multiply,
  one,
} from "../../../core";
import { type Figure, readFigure } from "../cell/figure";
import { numberPattern, readNumber } from "../cell/numeral";
import { readQuantity, readQuantityText } from "../cell/quantity";
import { evened, plain } from "../cell/text";
import { quantityWithin, readItemText } from "../clause/wording";
import type { Meaning } from "../reading";
import { type Handling, hidesCharge, noHandling, readHandling } from "./handling";
import type { RowItem } from "./item";
import type { LedgerCell, LedgerRow } from "./row";

/** A figure of a row with what could not be read of it. */
export interface Read {
  readonly figure: Exact | null;
  readonly issues: readonly Issue[];
}

const none: Read = { figure: null, issues: [] };
const asked = (problem: Issue): Read => ({ figure: null, issues: [problem] });

/** How many the row counts: its quantity column, else what the item's own text says. */
export function quantityOf(row: LedgerRow, { clause, parts, at, text }: RowItem): Read {
  const {
    cells: { count },
    aside,
  } = row;
  if (count?.error) return asked(errorIn(count));
  if (count && isDate(count)) return asked(issue("mangledDate", count.at, count.text, {}));
  const read = count ? readQuantity(count.value, clause?.per ?? null) : "blank";
  if (count && read === "unreadable") {
    return asked(issue("unreadableQuantity", count.at, count.text, {}));
  }
  if (count && typeof read === "object") {
    const disputed = (aside?.rivals ?? []).some(([meaning, cell]) => {
      const other = meaning === "count" ? readQuantity(cell.value, clause?.per ?? null) : "blank";
      return typeof other === "object" && !equals(other, read);
    });
    return disputed
      ? asked(issue("unreadableQuantity", count.at, count.text, {}))
      : { figure: read, issues: [] };
  }
  const found = row.cells.reason;
  if (clause && found && found.at.cell !== at.cell && parts?.quantity == null) {
    return quantityFound(row, found, clause);
  }
  if (!parts || !clause) return none;
  const within = quantityWithin(parts, clause.per);
  const misfit =
    (within === null && parts.quantity !== null && ownDays.test(parts.quantity)) ||
    saysOtherTimes(text, within, clause);
  return misfit ? asked(issue("unreadableQuantity", at, text, {})) : { figure: within, issues: [] };
}

/**
 * How many what was found of the item says (业务抽查: 答错2题), where the row's figure bears it out; without a
 * figure it may count something else.
 */
function quantityFound(row: LedgerRow, found: LedgerCell, clause: Clause): Read {
  const { quantity: written } = readItemText(evened(found.text));
  const quantity = written === null ? null : readQuantityText(written, clause.per);
  const { figure } = figureIn(row, pointColumns, clause) ?? none;
  if (figure === null && saysOtherTimes(found.text, quantity, clause))
    return asked(issue("unreadableQuantity", found.at, found.text, {}));
  if (quantity === null || equals(quantity, one)) return none;
  const least = typeof clause.amount === "number" ? exact(clause.amount) : null;
  if (figure === null) return asked(issue("unreadableQuantity", found.at, found.text, {}));
  return least && equals(multiply(least, quantity), figure)
    ? { figure: quantity, issues: [] }
    : none;
}

/** How often, wherever a text says it; 第3次 and 每3次 say no such thing. */
const someTimes = new RegExp(
  `(?<![第每超过满达逾足\\d.几][\\s(]?|(?<!迟)到)(${numberPattern}|几|数|多|若干)\\s*(?:人次|次(?![日月序数年])|回(?![访复应拨话])|趟)`,
  "g",
);

/**
 * Whether a text says amid its words how often it happened (迟到3次，已谈话), other than what was read as its
 * quantity. The rulebook's own words may have the number as well.
 */
function saysOtherTimes(
  text: string,
  quantity: Exact | null,
  { text: own, aliases }: Clause,
): boolean {
  const known = [own, ...aliases].map(plain);
  return Array.from(plain(text.slice(0, 300)).matchAll(someTimes)).some(([times, often = ""]) => {
    if (known.some((wording) => wording.includes(times))) return false;
    const read = readNumber(often);
    return read === null ? quantity === null : !equals(read, quantity ?? one);
  });
}

/** Days of what is counted each time, or otherwise, may be as many times; how long it took is not. */
const ownDays = /天$/;

/** A day of 2009 to 2064 as Excel counts them: 5-10 was typed, and nobody loses 40,000 points. */
const isDate = ({ value }: LedgerCell): boolean =>
  typeof value === "number" && Number.isInteger(value) && value >= 40_000 && value <= 60_000;

type Direction = Figure["direction"];
type Columns = readonly (readonly [Meaning, Direction])[];

/** Columns of figures and the direction that their headers give. */
const pointColumns: Columns = [
  ["points_deducted", "down"],
  ["points_added", "up"],
  ["points_signed", null],
];

/**
 * The sheet's own points or yuan, as a magnitude: its figure columns, else what the item's text, the
 * way it was dealt with or a bare amount in the remark says. A figure against the clause's direction
 * is not understood, nor is a fine for a merit.
 */
export function figureOf(row: LedgerRow, { clause, parts, at, text }: RowItem): Read {
  const { cells } = row;
  const yuan = clause?.unit === "yuan";
  const handling = handlingOf(cells.handling, yuan);
  if (cells.handling && contradicts(handling.direction, clause)) {
    return asked(unreadable(cells.handling));
  }
  const amendment = cells.remark && amended.test(plain(cells.remark.text.slice(0, 200)));
  if (cells.remark && amendment) return asked(unreadable(cells.remark));
  const open = clause === null && !pointColumns.some(([meaning]) => cells[meaning]);
  const money: Columns = yuan || open ? [["money", handling.direction]] : [];
  const columns: Columns = [...money, ...pointColumns];
  const given = figureIn(row, columns, clause);
  if (given) return given;
  if (parts?.amount) {
    const fits = agrees(parts.amount, null, clause);
    const read = { figure: parts.amount.size, issues: [] };
    return fits ? read : asked(issue("unreadableFigure", at, text, {}));
  }
  if (handling.size) return { figure: handling.size, issues: [] };
  const hidden = clause !== null && hidesCharge(cells.handling, yuan ? "yuan" : "point");
  if (cells.handling && hidden) return asked(unreadable(cells.handling));
  return bareAmount(cells.remark, clause);
}

/** How a row was dealt with, where that is in the unit of its clause: 罚款50元, 扣0.5分. */
function handlingOf(cell: LedgerCell | undefined, yuan: boolean): Handling {
  const handling = readHandling(cell);
  const { unit, size, direction } = handling;
  if (yuan) return unit === "point" ? noHandling : handling;
  if (size === null) return noHandling;
  const points = unit === "point" || (unit === null && (direction !== null || isZero(size)));
  return points ? handling : noHandling;
}

/** @returns null where no column holds a figure */
function figureIn(
  { cells, aside }: LedgerRow,
  columns: Columns,
  clause: Clause | null,
): Read | null {
  const found: { readonly cell: LedgerCell; readonly figure: Figure }[] = [];
  for (const [meaning, headed] of columns) {
    const cell = cells[meaning];
    if (!cell) continue;
    if (cell.error) return asked(errorIn(cell));
    if (meaning !== "money" && isDate(cell)) {
      return asked(issue("mangledDate", cell.at, cell.text, {}));
    }
    const figure = readFigure(cell.value);
    if (figure === "blank") continue;
    const fits = figure !== "unreadable" && agrees(figure, headed, clause);
    if (!fits) return asked(unreadable(cell));
    found.push({ cell, figure });
  }
  const given = found.filter(({ figure }) => !isZero(figure.size));
  const [first, ...others] = given;
  const other = others.find(({ figure }) => first && !equals(figure.size, first.figure.size));
  if (other) return asked(unreadable(other.cell));
  const read = first ?? found[0];
  if (!read) return null;
  const meanings = columns.map(([meaning]) => meaning);
  return isDisputed(read, meanings, aside)
    ? asked(unreadable(read.cell))
    : { figure: read.figure.size, issues: [] };
}

/** A further column of figures that says something else: 应扣 10, 实扣 5. */
const isDisputed = (
  { figure: { size } }: { readonly figure: Figure },
  meanings: readonly Meaning[],
  aside: LedgerRow["aside"],
): boolean =>
  (aside?.rivals ?? []).some(([meaning, cell]) => {
    const other = meanings.includes(meaning) ? readFigure(cell.value) : "blank";
    return typeof other === "object" && !equals(other.size, size);
  });

/** A remark that changes the figure: 改扣0.2, 实际只扣1分, 另罚50元. */
const amended =
  /(?:改为|改成|改扣|改罚|更正为|调整为|实扣|实际扣|只扣|仅扣|少扣|多扣|补扣|减为|减半|另扣|另罚|加扣|再扣|并罚|退回|退还)\s*(?:奖金|绩效)?\s*\d|减半|扣一半/;

function bareAmount(remark: LedgerCell | undefined, clause: Clause | null): Read {
  const said = remark && !remark.error ? readFigure(remark.text) : "blank";
  const bare = typeof said === "object" && (said.direction !== null || said.unit !== null);
  return bare && agrees(said, null, clause) ? { figure: said.size, issues: [] } : none;
}

/** Whether a figure's own direction and unit agree with its header and its clause. */
function agrees(figure: Figure, headed: Direction, clause: Clause | null): boolean {
  const { size, direction, unit } = figure;
  if (isZero(size)) return true;
  if (direction && headed && direction !== headed) return false;
  if (!clause) return true;
  if (unit && unit !== clause.unit) return false;
  return !contradicts(direction ?? headed, clause);
}

/** A deduction for a merit, or a reward for an offence. */
function contradicts(way: Direction, clause: Clause | null): boolean {
  if (!way || !clause) return false;
  return clause.effect === "deduct" ? way === "up" : clause.effect === "bonus" && way === "down";
}

const unreadable = ({ at, text }: LedgerCell): Issue => issue("unreadableFigure", at, text, {});

export const errorIn = ({ at, text }: LedgerCell): Issue =>
  issue("errorValue", at, text, { error: text });
