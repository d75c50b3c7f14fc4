import { performance } from "node:perf_hooks";

/** The quickest of five runs, in milliseconds: what the machine can do when nothing disturbs it. */
export function quickest(work: () => void): number {
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.min(...times);
}
