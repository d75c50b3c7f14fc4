import { evened } from "../../read/cell/text";
import { spokenAs, spellingOf } from "../names";
import type { Form } from "./form";

/** Control characters, which cells and files change, and halves of characters, which they drop. */
const fragile = /[^\P{Control}\n]|[\u2028\u2029\ufffe\uffff]|\p{Surrogate}/u;

/** A text as it stands. */
export const text: Form<string> = {
  structured: false,
  write: (value) => value,
  read: (cell) => (fragile.test(cell) ? undefined : cell),
};

/** An id; full-width letters and digits are taken for plain ones. */
export const id: Form<string> = { structured: false, write: (value) => value, read: evened };

const listBreak = /[；;\n]/;

/** Several texts in a cell, parted by semicolons. */
export const texts: Form<string[]> = {
  blank: [],
  write: (values) => values.join("；"),
  read: (cell) =>
    cell
      .split(listBreak)
      .map((part) => text.read(part.trim()))
      .filter((part) => part !== ""),
};

/** A unit such as 人 or 小时, or any other word. */
export const measureUnit: Form<string> = {
  structured: false,
  write: (value, words) => spokenAs("measureUnit", value, words),
  read: (cell) => spellingOf("measureUnit", cell) ?? text.read(cell),
};
