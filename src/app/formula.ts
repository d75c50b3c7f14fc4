import {
  type Obstacle,
  type Referred,
  decimalSeparator,
  inWorkbook,
  readReference,
  selectedReference,
  writeFormula,
} from "../excel";
import { useCase } from "./error";

/** The selected range as a formula refers to it. */
export const referenceToSelection = (): Promise<string> =>
  useCase(() => inWorkbook(selectedReference));

/** What a function gets from a reference; null where the workbook has no such place, or it is very large. */
export const readReferred = (reference: string): Promise<Referred | null> =>
  useCase(() => inWorkbook((context) => readReference(context, reference)));

/** The sign before the fraction of a figure in this Excel: "." or ",". */
export const decimalSign = (): Promise<string> => useCase(() => inWorkbook(decimalSeparator));

/** A formula to be written into the selected cell. */
export interface FormulaRequest {
  readonly formula: string;
  /** What it reads; the cell must not be among it. */
  readonly references: readonly string[];
  /** Whether what the cell holds may be lost. */
  readonly overwrite: boolean;
}

/** Writes a formula into the selected cell. @returns why it was not written, else null */
export const insertFormula = ({
  formula,
  references,
  overwrite,
}: FormulaRequest): Promise<Obstacle | null> =>
  useCase(() => inWorkbook((context) => writeFormula(context, formula, references, overwrite)));
