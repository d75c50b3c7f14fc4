import {
  type ClauseEntry,
  type Person,
  type Rulebook,
  clausesOf,
  multiply,
  toNumber,
} from "../../core";
import type { SheetPlan } from "../report/plan";
import type { TemplateWords } from "./words";

/** Rows above the lists on the sheet of choices. */
export const choicesTop = 2;

/** A clause as the drop-down offers it: its number and its text, so that the reader is certain. */
const clauseChoice = ({ id, text }: { readonly id: string; readonly text: string }): string =>
  `${id} ${text}`;

/** The clauses that somebody enters by hand: all but norms that have no figure. */
export const enteredClauses = (rulebook: Rulebook) =>
  [...clausesOf(rulebook).values()].filter(({ clause }) => clause.effect !== "note");

const unbounded = "—";

/** The least and the most that one may cost or earn; what is free or doubled widens them. */
function boundsOf({ clause, least, most, multiplier, free }: ClauseEntry) {
  if (clause.amount === null && clause.choices === null) return [unbounded, unbounded];
  return [toNumber(free) > 0 ? 0 : toNumber(least), toNumber(multiply(most, multiplier))];
}

/** The sheet that the drop-downs of the forms read: clauses with their bounds, and people. */
export function planChoices(
  rulebook: Rulebook,
  people: readonly Person[],
  { choices }: TemplateWords,
): SheetPlan {
  const clauses = enteredClauses(rulebook);
  const rows = Array.from({ length: Math.max(clauses.length, people.length) }, (_, index) => {
    const [entry, person] = [clauses[index], people[index]];
    return [
      entry ? clauseChoice(entry.clause) : null,
      ...(entry ? boundsOf(entry) : [null, null]),
      person?.name ?? null,
      person?.id ?? null,
      person?.team ?? null,
    ];
  });
  const columns = choices.columns.length;
  const head = { row: choicesTop - 1, column: 0, rows: 1, columns };
  return {
    kind: `choices:${rulebook.id}`,
    name: choices.name,
    tabColor: "#9AA4AF",
    columnWidths: [48, 10, 10, 14, 14, 14],
    frozenRows: choicesTop,
    cells: [[choices.title(rulebook), null, null, null, null, null], [...choices.columns], ...rows],
    looks: [
      { look: "title", at: { row: 0, column: 0, rows: 1, columns: 1 } },
      { look: "header", at: head },
      { look: "body", at: { row: choicesTop, column: 0, rows: rows.length, columns } },
    ],
    numberFormats: [
      { at: { row: choicesTop, column: 3, rows: rows.length, columns: 3 }, format: "@" },
    ],
    merges: [],
    filter: null,
    gridlines: false,
    page: {
      landscape: false,
      titleRows: { row: choicesTop - 1, rows: 1 },
      breaks: [],
      footer: "&P / &N",
    },
  };
}
