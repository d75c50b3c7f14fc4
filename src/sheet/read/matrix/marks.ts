import {
  type Exact,
  absolute,
  compare,
  exact,
  isNegative,
  isZero,
  subtract,
  toDecimal,
} from "../../../core";
import { readFigure } from "../cell/figure";
import { readQuantity } from "../cell/quantity";
import { compact, evened } from "../cell/text";
import type { LedgerCell, LedgerRow } from "../ledger/row";
import { blankMarks, nothingHappened } from "../vocabulary/rows";
import { restDay } from "../vocabulary/states";
import type { ItemColumn } from "./itemColumns";
import { type TickSense, tick } from "./ticks";

/** What a cell of a matrix adds to its row; "nothing" where nothing happened, "unclear" where it is asked. */
export type Mark = Readonly<Partial<LedgerRow["cells"]>> | "nothing" | "unclear";

const full = /^(?:满分|全对|优|full)$/;
const noMarks = /^(?:不得分|零分|0分|不合格)$/;

/** Reads a filled cell by what its column's numbers are, and its table's ticks. */
export function readMark(cell: LedgerCell, column: ItemColumn, ticks: TickSense): Mark {
  const text = compact(cell.text);
  if (cell.error) return { clause_item: cell };
  if (tick.test(text)) return column.kind === "score" ? "unclear" : ticked(ticks(text));
  if (column.clause?.effect === "grade") {
    return { clause_item: { ...cell, text: column.item + cell.text, value: cell.text } };
  }
  const noScore = column.kind === "score" && text === "0";
  if (!noScore && isNothing(text)) return "nothing";
  if (column.kind === "count" || (column.kind === "unclear" && saysHowOften(text)))
    return weighed(cell, column) ?? counted(cell);
  return column.kind === "score" ? scored(cell, text, column) : figured(cell, column);
}

/** 2次, 3单: a figure of which the cell itself says that it counts. */
const saysHowOften = (text: string): boolean => /^\d+(?:次|回|单|起|宗|笔|件)$/.test(text);

const isNothing = (text: string): boolean =>
  blankMarks.has(text) || nothingHappened.has(text) || restDay.test(text);

const ticked = (sense: ReturnType<TickSense>): Mark =>
  sense === "missed" ? {} : sense === "met" ? "nothing" : "unclear";

/** 1次（20元）: how often, and what that cost. */
function weighed(cell: LedgerCell, column: ItemColumn): Mark | null {
  const [, often = "", cost = ""] = /^([^()]+)\(([^()]+)\)$/.exec(evened(cell.text)) ?? [];
  const [quantity, figure] = [readQuantity(often, null), readFigure(cost)];
  if (typeof quantity !== "object" || typeof figure !== "object") return null;
  const points = asPoints({ ...cell, value: cost, text: cost }, column);
  return { ...points, count: { ...cell, value: often, text: often } };
}

function counted(cell: LedgerCell): Mark {
  const quantity = readQuantity(cell.value, null);
  return typeof quantity === "object" && isZero(quantity) ? "nothing" : { count: cell };
}

function figured(cell: LedgerCell, column: ItemColumn): Mark {
  const figure = readFigure(cell.value);
  if (typeof figure === "object" && isZero(figure.size)) return "nothing";
  return column.kind === "unclear" ? "unclear" : asPoints(cell, column);
}

/** What is missing to the maximum was taken off. */
function scored(cell: LedgerCell, text: string, column: ItemColumn): Mark {
  const { maximum } = column.head;
  if (full.test(text)) return "nothing";
  const figure = readFigure(cell.value);
  const score = noMarks.test(text) ? exact(0) : typeof figure === "object" ? figure.size : null;
  if (score === null && !/\d/.test(text)) return "unclear";
  if (maximum === null || score === null) return asPoints(cell, column);
  const lost = isDown(figure) ? absolute(score) : subtract(maximum, score);
  if (isNegative(lost) || compare(lost, maximum) > 0) return "unclear";
  return isZero(lost) ? "nothing" : asPoints(withFigure(cell, lost), column);
}

/** A score below zero is a deduction. */
const isDown = (figure: ReturnType<typeof readFigure>): boolean =>
  typeof figure === "object" && figure.direction === "down" && !isZero(figure.size);

const withFigure = (cell: LedgerCell, size: Exact): LedgerCell => {
  const text = toDecimal(size);
  return { ...cell, value: text, text };
};

/** In the column that the clause's unit and direction ask for. */
function asPoints(cell: LedgerCell, { clause }: ItemColumn): Partial<LedgerRow["cells"]> {
  if (clause?.unit === "yuan") return { money: cell };
  return clause?.effect === "bonus" ? { points_added: cell } : { points_deducted: cell };
}
