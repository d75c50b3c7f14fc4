import type { Rect, Scalar, Sheet, Workbook } from "../model";
import type { Subscriptions } from "./subscriptions";

/** What the objects ask of the calculator. */
export interface Calculating {
  /** Puts inputs as if typed: "=…" is a formula, "'…" text, null leaves the cell, "" empties it. */
  enter(sheet: Sheet, rect: Rect, inputs: Scalar[][]): void;
  clear(sheet: Sheet, rect: Rect): void;
  recalculate(scope?: "dirty" | "all" | "custom"): void;
  /** When the add-in's own functions have answered. */
  settled(): Promise<void>;
}

export type CalculationMode = "Automatic" | "AutomaticExceptTables" | "Manual";

/** One client's connection to a workbook: what all of its objects share. */
export interface Session {
  readonly workbook: Workbook;
  readonly calculator: Calculating;
  readonly subscriptions: Subscriptions;
  calculationMode: CalculationMode;
  /** Until the end of the batch, by suspendApiCalculationUntilNextSync. */
  calculationSuspended: boolean;
  /** Whether something was entered that is not calculated yet. */
  dirty: boolean;
  /** Whether this batch may have set the add-in's functions to work. */
  awaitsFunctions: boolean;
}

/** Calculates what was entered, where Excel would before it shows a value. */
export function calculateEntered(session: Session): void {
  if (!session.dirty || session.calculationSuspended || session.calculationMode === "Manual")
    return;
  session.dirty = false;
  session.calculator.recalculate("dirty");
}

/** How long a batch waits for the add-in's functions, in milliseconds; then cells show #BUSY!. */
const patience = 60_000;

/** To be called after each batch. @returns when the add-in's functions have answered too */
export async function endBatch(session: Session): Promise<void> {
  session.calculationSuspended = false;
  calculateEntered(session);
  if (!session.awaitsFunctions) return;
  session.awaitsFunctions = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const waited = new Promise<void>((resolve) => (timer = setTimeout(resolve, patience)));
  await Promise.race([session.calculator.settled(), waited]);
  clearTimeout(timer);
}

export function entered(session: Session): void {
  session.dirty = true;
  session.awaitsFunctions = true;
}
