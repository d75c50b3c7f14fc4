import { type Clause, isClauseValue } from "../../core";
import { cellText } from "../read/cell/text";
import { clauseFields } from "./fields";
import { type Form, readCell, writeCell } from "./forms/form";
import type { ClauseField, RuleTableWords } from "./keys";

/** What stands in a rule table for a field of a clause; "" for an empty cell. */
export const clauseCell = <Name extends ClauseField>(
  name: Name,
  value: Clause[Name],
  words: RuleTableWords,
): string => cellText(writeCell<unknown>(value, formOf(name), words));

/** The value of a clause's field by what a rule table would hold; undefined where that is none. */
export function clauseValue<Name extends ClauseField>(
  name: Name,
  text: string,
): Clause[Name] | undefined {
  const form = formOf(name);
  const reading = readCell(text.trim(), form);
  const value = reading.is === "value" ? reading.value : undefined;
  const said = reading.is === "empty" ? form.blank : value;
  return isClauseValue(name, said) ? said : undefined;
}

const formOf = (name: ClauseField): Form<unknown> => clauseFields[name].form;
