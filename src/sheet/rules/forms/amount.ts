import type { Clause } from "../../../core";
import type { CellValue } from "../../grid";
import { evened } from "../../read/cell/text";
import type { Form } from "./form";
import { numberIn } from "./number";
import { text } from "./text";

type Amount = NonNullable<Clause["amount"]>;

/** A fixed amount, or the range that an assessor picks from: 0.5, 3~6. */
export const amount: Form<Clause["amount"]> = {
  blank: null,
  write: (value) => (value === null ? null : writtenAmount(value)),
  read: amountIn,
};

/** Amounts by their label, such as 来信=50；来电=3~6. */
export const choices: Form<Clause["choices"]> = {
  blank: null,
  write: (values) =>
    (values ?? []).map(({ label, amount }) => `${label}=${writtenAmount(amount)}`).join("；"),
  read: (cell) => {
    const read = cell
      .split(/[；;\n]/)
      .filter((part) => part.trim() !== "")
      .map(choiceIn);
    return read.includes(undefined) ? undefined : read;
  },
};

/** With "~", because Excel takes 3-6 for a date. */
function writtenAmount(value: Amount): CellValue {
  if (Array.isArray(value)) return value.join("~");
  return looksLikeDate(value) ? value.toLocaleString("en-US") : value;
}

function amountIn(cell: string): Amount | undefined {
  const single = numberIn(cell);
  if (single !== undefined) {
    return looksLikeDate(single) && /^\d+$/.test(cell) ? undefined : single;
  }
  const [, from = "", to = ""] = /^(.+?)\s*[~〜至到-]\s*(.+)$/.exec(evened(cell)) ?? [];
  const [least, most] = [numberIn(from), numberIn(to)];
  return least === undefined || most === undefined ? undefined : [least, most];
}

/** Where 3-6 was typed, Excel keeps the 6th of March of this century as its serial number. */
const looksLikeDate = (value: number): boolean =>
  Number.isInteger(value) && value >= 36_526 && value < 73_051;

function choiceIn(part: string): { label: unknown; amount: Amount } | undefined {
  const [, label = "", figure = ""] = /^(.*)[=＝:：](.*)$/s.exec(part) ?? [];
  const read = amountIn(figure.trim());
  return read === undefined ? undefined : { label: text.read(label.trim()), amount: read };
}
