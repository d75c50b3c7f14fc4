import { inWorkbook, recall } from "../excel";
import { useCase } from "./error";
import { type Results, readResults, runsIn } from "./run-memory";

/** What the workbook's sheets of results say, whoever had them written, and when. */
export interface LastResults extends Results {
  /** The names under which they were written. */
  readonly written: readonly string[];
}

/**
 * The results that were written last, also by the ribbon or before the workbook was closed.
 * @returns null where none is known
 * @throws AppError
 */
export const lastResults = (): Promise<LastResults | null> =>
  useCase(() =>
    inWorkbook(async (context) => {
      const { last } = runsIn((await recall(context, "runs")).rows);
      if (!last?.results) return null;
      return { ...readResults(last.results), written: last.plans.map(({ name }) => name) };
    }),
  );
