import { useCallback, useRef } from "react";

/** What is done with the workbook, one thing after the other. */
export interface OneAtATime {
  /**
   * Does something unless another thing is being done: a second click is no second wish.
   * @returns null where it was not done, or failed, which is reported
   */
  readonly attempt: <Result>(
    work: (signal: AbortSignal) => Promise<Result>,
  ) => Promise<Result | null>;
  /** Asks what is being done to stop. */
  readonly stop: () => void;
}

export function useOneAtATime(report: (error: unknown) => void): OneAtATime {
  const running = useRef<AbortController | null>(null);
  const attempt = useCallback<OneAtATime["attempt"]>(
    async (work) => {
      if (running.current) return null;
      const control = new AbortController();
      running.current = control;
      try {
        return await work(control.signal);
      } catch (error) {
        report(error);
        return null;
      } finally {
        running.current = null;
      }
    },
    [report],
  );
  const stop = useCallback(() => running.current?.abort(), []);
  return { attempt, stop };
}
