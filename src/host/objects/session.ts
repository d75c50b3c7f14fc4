import { type Calculator, FormulaSyntaxError } from "../calc";
import type { Rect, Scalar, Sheet, Workbook } from "../model";
import { invalidArgument } from "../protocol/host-error";
import type { EventName, Subscriptions } from "./subscriptions";

export type CalculationMode = "Automatic" | "AutomaticExceptTables" | "Manual";

/** One client's connection to a workbook: what all of its objects share. */
export interface Session {
  readonly workbook: Workbook;
  readonly calculator: Calculator;
  readonly subscriptions: Subscriptions;
  /** What the add-in set; the host calculates at once in every mode. */
  calculationMode: CalculationMode;
  /** Whether this batch may have set the add-in's functions to work. */
  awaitsFunctions: boolean;
  /** Whether the add-in wants to be told of anything at all. */
  enableEvents: boolean;
  /** Tells the client of an event, as far as it registered for one of the targets. */
  tell(event: EventName, targets: readonly string[], message: object): void;
}

/** Tells of an event on a sheet. */
export const tell = (
  { session, sheet }: { readonly session: Session; readonly sheet: Sheet },
  event: EventName,
  message: object,
): void => session.tell(event, [sheet.id], { ...message, source: "Local", worksheetId: sheet.id });

/** Puts inputs as if typed; refuses a formula as Excel refuses it. */
export function enterInputs(
  session: Session,
  sheet: Sheet,
  rect: Rect,
  inputs: readonly (readonly Scalar[])[],
): void {
  session.awaitsFunctions = true;
  try {
    session.calculator.enter(sheet, rect, inputs);
  } catch (error) {
    throw error instanceof FormulaSyntaxError ? invalidArgument() : error;
  }
}

/** How long a batch waits for the add-in's functions, in milliseconds; then cells show #BUSY!. */
const patience = 60_000;

/** @returns when the add-in's functions that a batch set to work have answered */
export async function functionsAnswered(session: Session): Promise<void> {
  if (!session.awaitsFunctions) return;
  session.awaitsFunctions = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const waited = new Promise<void>((resolve) => (timer = setTimeout(resolve, patience)));
  await Promise.race([session.calculator.settled(), waited]);
  clearTimeout(timer);
}
