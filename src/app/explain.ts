import { type Clause, type Rulebook, clausesOf } from "../core";
import { inWorkbook, recall, activeRow } from "../excel";
import { type PlanCell, breakdownColumns, matchClause } from "../sheet";
import { AppError, useCase } from "./error";
import { runsIn } from "./run-memory";

/** What a cell's wording means in a rulebook. */
export interface Meaning {
  readonly text: string;
  readonly found: readonly { readonly rulebook: Rulebook; readonly clause: Clause }[];
}

/**
 * The clauses that the selected cell's text means, one at most in each rulebook.
 * @throws AppError nothingSelected
 */
export const clauseOfSelection = (rulebooks: readonly Rulebook[]): Promise<Meaning> =>
  useCase(() =>
    inWorkbook(async (context) => {
      const { text } = await activeRow(context);
      if (text === "") throw new AppError("nothingSelected", {});
      const found = rulebooks.flatMap((rulebook) => {
        const { clause } = matchClause(text, rulebook);
        const entry = clause === null ? undefined : clausesOf(rulebook).get(clause);
        return entry ? [{ rulebook, clause: entry.clause }] : [];
      });
      return { text, found };
    }),
  );

/** A person's lines of the last run, as the breakdown shows them. */
export interface Explanation {
  readonly person: string;
  readonly lines: readonly {
    readonly clause: string;
    readonly text: string;
    readonly arithmetic: string;
  }[];
}

/**
 * The lines behind the score of the person in the selected cell's row, by the last run.
 * @throws AppError nothingScored, nobodySelected
 */
export const explainSelection = (): Promise<Explanation> =>
  useCase(() =>
    inWorkbook(async (context) => {
      const { row } = await activeRow(context);
      const { last } = runsIn((await recall(context, "runs")).rows);
      const plan = last?.plans.find(({ kind }) => kind === "breakdown");
      if (!plan) throw new AppError("nothingScored", {});
      const lines = plan.cells.slice(plan.frozenRows).map((cells) => cells.map(textOf));
      const ofPerson = (name: string) => lines.filter((cells) => cells[at("name")] === name);
      const person = row.find((text) => text !== "" && ofPerson(text).length > 0);
      if (person === undefined) throw new AppError("nobodySelected", {});
      const own = ofPerson(person).map((cells) => ({
        clause: cells[at("clause")] ?? "",
        text: cells[at("text")] ?? "",
        arithmetic: cells[at("arithmetic")] ?? "",
      }));
      return { person, lines: own };
    }),
  );

/** The run may have been written in another language: a column is known by its place. */
const at = (column: (typeof breakdownColumns)[number]): number => breakdownColumns.indexOf(column);

const textOf = (cell: PlanCell): string =>
  typeof cell === "object" ? (cell && "text" in cell ? cell.text : "") : String(cell);
