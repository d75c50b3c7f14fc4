import { CodedError } from "../core";

/** What can stop the command line, with the facts that a sentence about it needs. */
export interface CliErrorFacts {
  fileNotFound: { file: string };
  /** A folder where a file is expected. */
  notAFile: { file: string };
  fileUnreadable: { file: string; reason: string };
  notXlsx: { file: string };
  /** The format before 2007. */
  legacyXls: { file: string };
  /** The binary format of today. */
  xlsb: { file: string };
  /** LibreOffice's own format. */
  openDocument: { file: string };
  /** A text file such as .csv: it holds values, but is no workbook. */
  textFile: { file: string };
  encrypted: { file: string };
  damaged: { file: string };
  tooLarge: { file: string };
  unknownRulebook: { wanted: string; known: readonly string[] };
  rulebookNotJson: { file: string };
  rulebookInvalid: { file: string; path: string; expected: string; more: number };
  chooseRulebook: { known: readonly string[] };
  invalidPeriod: { period: string };
  outIsInput: { file: string };
  outFolderMissing: { folder: string };
  outNotXlsx: { file: string; extension: string };
  outUnwritable: { file: string; reason: string };
  /** Several results go to a folder. */
  outNotFolder: { out: string; books: number };
  /** Two results would have one name; where the other is the summary it is `--summary`. */
  outsCollide: { file: string; other: string; out: string };
  /** A result that somebody changed since it was written. */
  outChanged: { file: string };
  /** `--resume` for one file, or without a folder of results. */
  resumeNeedsFolder: Record<string, never>;
  /** A folder without workbooks, or a pattern that none matches. */
  noWorkbooks: { given: string; kind: "folder" | "pattern" };
  /** The program failed, or a thread ended, in the middle of a workbook. */
  brokenOff: { file: string; reason: string };
  /** A workbook for which the time was over before it was done. */
  tookTooLong: { file: string; seconds: number };
  invalidTimeout: { timeout: string };
  invalidCells: { cells: string };
  unknownCellsSheet: { sheet: string; sheets: readonly string[] };
  /** Several sheets, of which one holds the regulation. */
  chooseSheet: { file: string; sheets: readonly string[] };
  /** The add-in's functions were not built. */
  notBuilt: { file: string };
}

export type CliErrorCode = keyof CliErrorFacts;

/** Ends the command with exit code 2 and a sentence. */
export class CliError<Code extends CliErrorCode = CliErrorCode> extends CodedError<
  CliErrorFacts,
  Code
> {
  override name = "CliError";
}
