import { type Clause, type Rulebook, clausesOf } from "../core";
import { inWorkbook, recall, activeRow } from "../excel";
import { type PlanCell, type ReportWords, matchClause } from "../sheet";
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
export const explainSelection = ({ breakdown }: ReportWords): Promise<Explanation> =>
  useCase(() =>
    inWorkbook(async (context) => {
      const { row } = await activeRow(context);
      const { last } = runsIn((await recall(context, "runs")).rows);
      const plan = last?.plans.find(({ kind }) => kind === "breakdown");
      if (!plan) throw new AppError("nothingScored", {});
      const rows = plan.cells.map((cells) => cells.map(textOf));
      const { columns } = breakdown;
      const head = rows.findIndex((cells) => cells.includes(columns.arithmetic));
      const at = (heading: string): number => rows[head]?.indexOf(heading) ?? -1;
      const ofPerson = (name: string) =>
        rows.slice(head + 1).filter((cells) => cells[at(columns.name)] === name);
      const person = row.find((text) => text !== "" && ofPerson(text).length > 0);
      if (person === undefined) throw new AppError("nobodySelected", {});
      const lines = ofPerson(person).map((cells) => ({
        clause: cells[at(columns.clause)] ?? "",
        text: cells[at(columns.text)] ?? "",
        arithmetic: cells[at(columns.arithmetic)] ?? "",
      }));
      return { person, lines };
    }),
  );

const textOf = (cell: PlanCell): string =>
  typeof cell === "object" ? (cell && "text" in cell ? cell.text : "") : String(cell);
