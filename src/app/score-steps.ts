import { type Steps, finished } from "../core";
import type { ReadStep } from "../sheet";
import { AppError } from "./error";

/** What a run of scoring is doing. */
export type ScoreStep =
  | { readonly name: "reading" }
  /** @param at how far reading the cells' meaning is; null before and behind it */
  | { readonly name: "scoring"; readonly sheets: number; readonly at: ReadStep | null }
  | { readonly name: "writing"; readonly sheets: number };

/** Somebody who looks on while something long is done, and may stop it before results are written. */
export interface Watch<Step = ScoreStep> {
  readonly onStep: (step: Step) => void;
  readonly signal: AbortSignal;
}

/**
 * Tells of a step and lets the page draw and listen before the work goes on.
 * @throws AppError cancelled
 */
export async function begin<Step>(step: Step, watch: Watch<Step> | undefined): Promise<void> {
  if (!watch) return;
  watch.onStep(step);
  await new Promise((resolve) => setTimeout(resolve));
  if (watch.signal.aborted) throw new AppError("cancelled", {});
}

/** In milliseconds; nobody notices a page that waits so long. */
const longestTask = 40;

/**
 * Does work step by step; where somebody looks on, the page draws and listens in between.
 * @throws AppError cancelled
 */
export async function inSteps<Result, Step>(
  steps: Steps<Result, Step>,
  watch: Watch<Step> | undefined,
): Promise<Result> {
  if (!watch) return finished(steps);
  let rested = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - rested < longestTask) continue;
    await begin(step.value, watch);
    rested = performance.now();
  }
}

/** A watch for what is not to be stopped any more: the page draws, and that is all. */
export const unstoppable = (watch: Watch | undefined): Watch<unknown> | undefined =>
  watch && { onStep: () => {}, signal: new AbortController().signal };
