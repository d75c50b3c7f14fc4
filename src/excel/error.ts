/**
 * What can go wrong between the add-in and a workbook, with the facts that a sentence about it needs.
 * Faces turn a code into words.
 */
export interface ExcelErrorFacts {
  /** A cell is being edited; Excel takes nothing until Enter or Esc is pressed. */
  cellEditing: Record<string, never>;
  /** The workbook's structure is protected, so no sheet can be added. */
  structureProtected: { wanted: string };
  /** A sheet of ours is protected, so it cannot be rewritten. */
  sheetProtected: { sheet: string };
  unknownSheet: { sheet: string; sheets: readonly string[] };
  /** The cell to go to is on a hidden sheet. */
  sheetHidden: { sheet: string };
  /** The workbook was opened for reading only, or the user may not change it. */
  accessDenied: { message: string };
  /** The workbook changed meanwhile: a sheet or range of it is no longer there. */
  changedMeanwhile: { message: string };
  /** Writing was refused midway, and so was taking it back. */
  halfWritten: Record<string, never>;
  /** The workbook counts days from 1904, so every date would be read four years early. */
  dates1904: Record<string, never>;
  /** A sheet that is used so far out that it cannot be read; mostly by a stray cell. */
  sheetTooLarge: { sheet: string; range: string };
  /** More data than Excel takes or gives in one request. */
  tooLarge: { message: string };
  /** This Excel lacks something that the add-in needs. */
  excelTooOld: { message: string };
  /** Anything else that Excel refused; its own code and words. */
  refused: { code: string; message: string };
}

export type ExcelErrorCode = keyof ExcelErrorFacts;

/** Thrown by everything in this room; `code` and `facts` are a pair of {@link ExcelErrorFacts}. */
export class ExcelError<Code extends ExcelErrorCode = ExcelErrorCode> extends Error {
  readonly code: Code;
  readonly facts: ExcelErrorFacts[Code];

  constructor(code: Code, facts: ExcelErrorFacts[Code], cause?: unknown) {
    super(`${code} ${JSON.stringify(facts)}`, { cause });
    this.name = "ExcelError";
    this.code = code;
    this.facts = facts;
  }
}

/** Excel's codes (Excel.ErrorCodes) that mean something of ours. */
const meanings: Readonly<
  Record<string, "accessDenied" | "changedMeanwhile" | "tooLarge" | "excelTooOld">
> = {
  AccessDenied: "accessDenied",
  InactiveWorkbook: "accessDenied",
  ItemNotFound: "changedMeanwhile",
  InvalidReference: "changedMeanwhile",
  ItemAlreadyExists: "changedMeanwhile",
  InvalidRequestContext: "changedMeanwhile",
  Conflict: "changedMeanwhile",
  InsertDeleteConflict: "changedMeanwhile",
  RequestAborted: "changedMeanwhile",
  OperationCellsExceedLimit: "tooLarge",
  RangeExceedsLimit: "tooLarge",
  RequestPayloadSizeLimitExceeded: "tooLarge",
  ResponsePayloadSizeLimitExceeded: "tooLarge",
  ApiNotFound: "excelTooOld",
  NotImplemented: "excelTooOld",
  UnsupportedFeature: "excelTooOld",
};

/**
 * An error of Office.js in our words, told by its code; messages differ between versions and languages.
 * What is not Excel's (a fault of our own) comes back as it is.
 */
export function inOurWords(error: unknown): unknown {
  if (!(error instanceof OfficeExtension.Error)) return error;
  const { code, message } = error;
  if (code === "InvalidOperationInCellEditMode") return new ExcelError("cellEditing", {}, error);
  const meaning = meanings[code];
  return meaning
    ? new ExcelError(meaning, { message }, error)
    : new ExcelError("refused", { code, message }, error);
}
