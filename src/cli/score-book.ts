import { type ScoreOutcome, scoreFigures, scoreWorkbook } from "../app";
import type { Period } from "../core";
import type { Workbook } from "../host/model";
import { saveXlsx } from "../host/xlsx";
import { locale } from "./locale";
import { type WantedRules, rulebookFor } from "./rulebook-option";
import { openSession } from "./session";

/** What is the same for every workbook of one command. */
export interface Scoring {
  readonly wanted: WantedRules;
  /** The month to score; null for every month found. */
  readonly period: Period | null;
  /** The folder of the built add-in. */
  readonly addin: string;
}

interface ScoredBook {
  readonly outcome: ScoreOutcome;
  /** The workbook with its result as a file, with every formula's value in it. */
  readonly file: () => Promise<Uint8Array>;
}

/**
 * Scores a workbook in memory.
 * @param keeps whether the file is wanted; without it no sheet of results is made
 * @throws CliError, AppError
 */
export async function scoreBook(
  workbook: Workbook,
  { wanted, period, addin: folder }: Scoring,
  keeps: boolean,
): Promise<ScoredBook> {
  const { host, addin } = await openSession(workbook, folder);
  const outcome = await (keeps ? scoreWorkbook : scoreFigures)({
    rulebook: await rulebookFor(wanted),
    ...(wanted && "sheet" in wanted ? { ruleSheet: wanted.sheet } : {}),
    sheets: null,
    period,
    now: new Date(),
    words: locale.report,
  });
  const file = async (): Promise<Uint8Array> => {
    await host.calculator.settled();
    return saveXlsx(workbook, { addin });
  };
  return { outcome, file };
}
