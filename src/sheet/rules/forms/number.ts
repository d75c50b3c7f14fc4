import { toNumber } from "../../../core";
import { readNumber } from "../../read/cell/numeral";
import { evened } from "../../read/cell/text";
import type { Form } from "./form";

/** A regular expression's source for a figure within a text, full-width digits included. */
export const figure = "[-+]?[\\d０-９]+(?:[.．][\\d０-９]+)?";

const decimal = /^[+-]?(?:\d+(?:\.\d+)?|\.\d+)(?:e[+-]?\d+)?$/i;
const unit = /\s*(?:分|元|points?|yuan)$/i;

/** The number that a text writes: 0.5, "０．５", "1,200", "5 分", "两"; undefined where it writes none. */
export function numberIn(cell: string): number | undefined {
  const plain = evened(cell).replace(unit, "").replaceAll(",", "");
  if (decimal.test(plain)) return Number(plain);
  const spelled = readNumber(plain);
  return spelled === null ? undefined : toNumber(spelled);
}

/** A number that is always there. */
export const number: Form<number> = { write: (value) => value, read: numberIn };

/** A number, or none. */
export const optionalNumber: Form<number | null> = { ...number, blank: null };

/** A number that is 0 where the cell is empty. */
export const numberOrZero: Form<number> = { ...number, blank: 0 };
