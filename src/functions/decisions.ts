import { type Grid, readDecisions } from "../sheet";
import { type Argument, gridOf } from "./arguments";
import { invalid } from "./fault";
import { words } from "./words";

/** An argument that holds people's answers, and where it stands. */
export interface AnswerArgument {
  readonly cells: Argument;
  readonly address: string | null | undefined;
}

/**
 * The ranges that hold answers or appeals; blank ones hold none.
 * @throws Fault where a range is something else, which must not be taken for records
 */
export const answerGrids = (given: readonly AnswerArgument[]): readonly Grid[] =>
  given.flatMap(({ cells, address }) => {
    const grid = gridOf(cells, address);
    if (grid.values.every((row) => row.every((cell) => cell === null))) return [];
    if (readDecisions(grid)) return [grid];
    throw invalid(words.noDecisions);
  });
