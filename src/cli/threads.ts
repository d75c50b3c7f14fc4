import { readFile } from "node:fs/promises";
import { availableParallelism, totalmem } from "node:os";
import { join } from "node:path";
import { Piscina } from "piscina";
import { CliError } from "./error";
import { sha256 } from "./done-before";
import { inLanguage } from "./locale";
import { removePartial } from "./out-file";
import type { Task } from "./outputs";
import { progress } from "./progress";
import type { Scoring } from "./score-book";
import { sentence } from "./sentence";
import type { Shell } from "./shell";
import type { FailedTask, ScoredTask, TaskResult, Work } from "./worker";

/** A workbook that was asked for, and what became of it. */
export type Scored = Task & ScoredTask;
export type Failed = Task & FailedTask;
export type Done = Scored | Failed;

export const scoredOf = (all: readonly Done[]): readonly Scored[] =>
  all.flatMap((one) => ("scored" in one ? [one] : []));

export const failedOf = (all: readonly Done[]): readonly Failed[] =>
  all.flatMap((one) => ("error" in one ? [one] : []));

/** How one run goes through its workbooks. */
export interface Running {
  /** Whether results that stand already are taken. */
  readonly resume: boolean;
  /** How long a workbook may take, in seconds. */
  readonly timeout: number;
}

/** What a thread needs for a large workbook. */
const bytesPerThread = 1024 ** 3;

/**
 * Scores workbooks in worker threads. One that fails, takes its thread with it or takes too long
 * spoils no other.
 * @returns what became of each, in the order of the tasks
 */
export async function inThreads(
  tasks: readonly Task[],
  { timeout, ...scoring }: Scoring & Running,
  shell: Shell,
): Promise<readonly Done[]> {
  const filename = join(shell.addin, "cli/worker.js");
  const program = await programHash(filename, shell.addin);
  const threads = threadsFor(tasks.length);
  const pool = new Piscina<Work, TaskResult>({
    filename,
    maxThreads: threads,
    minThreads: 1,
    argv: process.argv.slice(2),
    // Between two tasks the client's timers have to run.
    atomics: "disabled",
  });
  const bar = progress(tasks.length, shell);
  const results: Done[] = [];
  const waiting = tasks.entries();
  // No more than the threads can take at once: the time of each runs from its start.
  const worker = async (): Promise<void> => {
    for (const [index, task] of waiting) {
      const work = { ...scoring, ...task, program };
      const result = await withinTime(pool, work, timeout);
      results[index] = { ...task, ...result };
      bar.step(task.file);
    }
  };
  try {
    await Promise.all(Array.from({ length: threads }, worker));
    return results;
  } finally {
    bar.end();
    await pool.destroy();
  }
}

/** What became of one workbook. A thread that is still at it when the time is over is ended. */
async function withinTime(
  pool: Piscina<Work, TaskResult>,
  work: Work,
  seconds: number,
): Promise<TaskResult> {
  const signal = AbortSignal.timeout(seconds * 1000);
  try {
    return await pool.run(work, { signal });
  } catch (error) {
    if (!signal.aborted) return brokenOff(work, error);
    for (const file of Object.values(work.place ?? {})) await removePartial(file);
    return { error: sentence(new CliError("tookTooLong", { file: work.file, seconds })) };
  }
}

const threadsFor = (tasks: number): number =>
  Math.max(1, Math.min(availableParallelism(), tasks, Math.floor(totalmem() / bytesPerThread)));

/** The program's own fault, or a workbook that is too much for a thread. */
const brokenOff = ({ file }: Task, error: unknown): TaskResult => {
  const reason = error instanceof Error ? error.message : String(error);
  return { error: sentence(new CliError("brokenOff", { file, reason })) };
};

/** @throws CliError notBuilt */
async function programHash(worker: string, addin: string): Promise<string> {
  const parts = [worker, join(addin, inLanguage("functions.js"))].map(async (file) => {
    try {
      return sha256(await readFile(file));
    } catch (error) {
      throw new CliError("notBuilt", { file }, error);
    }
  });
  return (await Promise.all(parts)).join();
}
