import type { Rulebook, Section } from "../../../core";
import type { Choices } from "../keys";
import { spellingOf, spokenAs } from "../names";
import type { Form } from "./form";

/** One of a closed set. */
export const word = <Set extends keyof Choices>(set: Set): Form<Choices[Set]> => ({
  write: (value, words) => spokenAs(set, value, words),
  read: (cell) => spellingOf(set, cell),
});

/** One of a closed set, or none. */
export const optionalWord = <Set extends keyof Choices>(set: Set): Form<Choices[Set] | null> => ({
  ...word(set),
  blank: null,
  write: (value, words) => (value === null ? null : spokenAs(set, value, words)),
});

/** Several of a closed set, such as 开除、通报. */
export const wordList = <Set extends keyof Choices>(set: Set): Form<Choices[Set][]> => ({
  blank: [],
  write: (values, words) => values.map((value) => spokenAs(set, value, words)).join("、"),
  read: (cell) => {
    const parts = cell.split(/[；;、,，\n]/).filter((part) => part.trim() !== "");
    const read = parts.map((part) => spellingOf(set, part));
    return read.includes(undefined) ? undefined : read;
  },
});

/** A warning instead of the first charge, for the whole rulebook. */
export const firstOffence: Form<Rulebook["firstOffence"]> = {
  blank: null,
  write: (value, words) => words.choices.firstOffence[value ?? "charge"],
  read: readFirstOffence,
};

/** The same for one section; left empty, it follows the rulebook. */
export const sectionFirstOffence: Form<Exclude<Section["firstOffence"], undefined>> = {
  write: (value, words) => words.choices.firstOffence[value ?? "charge"],
  read: readFirstOffence,
};

function readFirstOffence(cell: string): unknown {
  const read = spellingOf("firstOffence", cell);
  return read === "charge" ? null : read;
}

/** True unless the cell says otherwise. */
export const consecutive: Form<boolean> = {
  blank: true,
  write: (value, words) => words.choices.consecutive[`${value}`],
  read: (cell) => {
    const read = spellingOf("consecutive", cell);
    return read === undefined ? undefined : read === "true";
  },
};
