import { CodedError } from "../core";

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
  /** Merged or filtered cells, a table or a pivot table stand where something is to be written. */
  inTheWay: { message: string };
  /** What is selected is no cell of a sheet, such as a chart. */
  noCellSelected: { message: string };
  /** Excel is busy with something else, or the connection to it was lost. */
  notAnswering: { message: string };
  /** A formula of ours would be longer than Excel takes, mostly by the names of many sheets. */
  formulaTooLong: { message: string };
  /** What the workbook takes from other files or from queries was not fetched. */
  linksBlocked: { message: string };
  /** A request that Excel takes from nobody: a fault of the add-in, not of the workbook. */
  ourFault: { code: string; message: string };
  /** Anything else that Excel refused without saying why. */
  refused: { code: string; message: string };
}

export type ExcelErrorCode = keyof ExcelErrorFacts;

/** Thrown by everything in this room; `code` and `facts` are a pair of {@link ExcelErrorFacts}. */
export class ExcelError<Code extends ExcelErrorCode = ExcelErrorCode> extends CodedError<
  ExcelErrorFacts,
  Code
> {
  override name = "ExcelError";
}

/** Every code that Office.js has, by its own types: one that is missing here does not compile. */
type OfficeCode =
  | `${Excel.ErrorCodes}`
  | Capitalize<Exclude<keyof typeof OfficeExtension.ErrorCodes, "prototype">>
  // Those that its documentation or its client names, and its types do not.
  | "RequestPayloadSizeLimitExceeded"
  | "InvalidOrTimedOutSession"
  | "CannotUpdateReadOnlyProperty";

type Meaning =
  | "refused"
  | "cellEditing"
  | "accessDenied"
  | "changedMeanwhile"
  | "tooLarge"
  | "excelTooOld"
  | "inTheWay"
  | "noCellSelected"
  | "notAnswering"
  | "formulaTooLong"
  | "linksBlocked"
  | "ourFault";

/** What each means to us. */
const meanings: Readonly<Record<OfficeCode, Meaning>> = {
  AccessDenied: "accessDenied",
  InactiveWorkbook: "accessDenied",
  ItemNotFound: "changedMeanwhile",
  InvalidReference: "changedMeanwhile",
  InvalidBinding: "changedMeanwhile",
  InvalidObjectPath: "changedMeanwhile",
  ItemAlreadyExists: "changedMeanwhile",
  InvalidRequestContext: "changedMeanwhile",
  Conflict: "changedMeanwhile",
  RequestAborted: "changedMeanwhile",
  InsertDeleteConflict: "inTheWay",
  MergedRangeConflict: "inTheWay",
  FilteredRangeConflict: "inTheWay",
  PivotTableRangeConflict: "inTheWay",
  NonBlankCellOffSheet: "inTheWay",
  InvalidSelection: "noCellSelected",
  UnsupportedSheet: "noCellSelected",
  ActivityLimitReached: "notAnswering",
  ConnectionFailure: "notAnswering",
  InvalidOrTimedOutSession: "notAnswering",
  OperationCellsExceedLimit: "tooLarge",
  RangeExceedsLimit: "tooLarge",
  RequestPayloadSizeLimitExceeded: "tooLarge",
  ResponsePayloadSizeLimitExceeded: "tooLarge",
  ApiNotFound: "excelTooOld",
  NotImplemented: "excelTooOld",
  UnsupportedFeature: "excelTooOld",
  UnsupportedOperation: "excelTooOld",
  InvalidOperationInCellEditMode: "cellEditing",
  FormulaLengthExceedsLimit: "formulaTooLong",
  OpenWorkbookLinksBlocked: "linksBlocked",
  PowerQueryRefreshResourceChallenge: "linksBlocked",
  RefreshWorkbookLinksBlocked: "linksBlocked",
  CannotRegisterEvent: "ourFault",
  CannotUpdateReadOnlyProperty: "ourFault",
  DirtySupportingFormula: "ourFault",
  EmptyChartSeries: "ourFault",
  InvalidArgument: "ourFault",
  PropertyNotLoaded: "ourFault",
  RangeImageExceedsLimit: "ourFault",
  RunMustReturnPromise: "ourFault",
  UnsupportedFillType: "ourFault",
  ValueNotLoaded: "ourFault",
  GeneralException: "refused",
  InvalidOperation: "refused",
};

/**
 * An error of Office.js in our words, told by its code; messages differ between versions and languages.
 * What is not Excel's (a fault of our own) comes back as it is.
 */
export function inOurWords(error: unknown): unknown {
  if (!(error instanceof OfficeExtension.Error)) return error;
  const { code, message } = error;
  const known: Readonly<Record<string, Meaning | undefined>> = meanings;
  const meaning = known[code] ?? "refused";
  switch (meaning) {
    case "cellEditing":
      return new ExcelError(meaning, {}, error);
    case "ourFault":
    case "refused":
      return new ExcelError(meaning, { code, message }, error);
    default:
      return new ExcelError(meaning, { message }, error);
  }
}
