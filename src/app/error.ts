import { CodedError } from "../core";
import type { RuleTableError } from "../sheet";
import { ExcelError, type ExcelErrorFacts } from "../excel";

/** Everything that a use case can fail with, and the facts that a sentence about it needs. */
export interface AppErrorFacts extends ExcelErrorFacts {
  /** No sheet holds anything. */
  emptyWorkbook: Record<string, never>;
  /** The sheets hold something, but neither a record nor a person was recognised. */
  nothingToScore: { sheets: readonly string[] };
  /** No rulebook, or more than one, explains every record: somebody has to choose. */
  chooseRulebook: Record<string, never>;
  /** Somebody stopped the run before results were written. */
  cancelled: Record<string, never>;
  /** An answer that is none to its question, or names a clause that the rulebook lacks. */
  answerNotUnderstood: { answer: string };
  /** No record falls into the month that was asked for. */
  nothingInPeriod: { period: string; periods: readonly string[] };
  /** The month was closed before; its figures stand on that sheet. */
  alreadyClosed: { period: string; sheet: string };
  /** Nobody of that name or id has a result. */
  unknownPerson: { person: string };
  /** No cell holds a formula of the add-in. */
  nothingToFreeze: Record<string, never>;
  /** No formula was turned into its value before. */
  nothingFrozen: Record<string, never>;
  /** No run is remembered, or not what stood before it. */
  nothingToTakeBack: Record<string, never>;
  /** The workbook was not scored yet, so no cell is known to be a source. */
  nothingScored: Record<string, never>;
  /** The selected cell is empty. */
  nothingSelected: Record<string, never>;
  /** The selected cell's row names nobody with a result. */
  nobodySelected: Record<string, never>;
  /** No cell is highlighted. */
  nothingHighlighted: Record<string, never>;
  /** Rows of a block to be rewritten are hidden, by hand or by a filter. */
  rowsHidden: { sheet: string };
  /** A file of another kind, .doc, .wps or .pdf, that can be saved as .docx. */
  otherFile: { file: string };
  /** A file from which no text could be taken. */
  unreadableFile: { file: string };
  /** A sheet that should hold a rulebook does not, or one with faults. */
  ruleTableInvalid: {
    sheet: string;
    errors: readonly [RuleTableError, ...RuleTableError[]];
  };
  /** The row that a cell stood in when it was read was deleted or rewritten. */
  cellGone: { sheet: string; cell: string };
  /** The cell holds something else than when it was read. */
  cellChanged: { sheet: string; cell: string };
  /** The sheet whose rules were chosen is no longer there. */
  ruleSheetGone: { sheet: string };
  /** The table that was being changed in the pane was changed on its sheet as well. */
  ruleTableChanged: { sheet: string };
}

/** What a use case can fail with, by name. */
export type AppErrorCode = keyof AppErrorFacts;

/** Thrown by the use cases; faces turn `code` and `facts` into a sentence. */
export class AppError<Code extends AppErrorCode = AppErrorCode> extends CodedError<
  AppErrorFacts,
  Code
> {
  override name = "AppError";
}

/** Runs a use case; what Excel refused comes out as an AppError. */
export async function useCase<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof ExcelError ? new AppError(error.code, error.facts, error) : error;
  }
}
