import { AppError } from "./error";

/** What a run of scoring is doing. */
export type ScoreStep =
  | { readonly name: "reading" }
  | { readonly name: "scoring"; readonly sheets: number }
  | { readonly name: "writing"; readonly sheets: number };

/** Somebody who looks on while a workbook is scored, and may stop it before results are written. */
export interface Watch {
  readonly onStep: (step: ScoreStep) => void;
  readonly signal: AbortSignal;
}

/**
 * Tells of a step and lets the page draw and listen before the work goes on.
 * @throws AppError cancelled
 */
export async function begin(step: ScoreStep, watch: Watch | undefined): Promise<void> {
  if (!watch) return;
  watch.onStep(step);
  await new Promise((resolve) => setTimeout(resolve));
  if (watch.signal.aborted) throw new AppError("cancelled", {});
}
