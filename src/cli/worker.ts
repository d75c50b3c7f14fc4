import { contentHash } from "../core";
import { bookOf, contents } from "./book-file";
import { resultKept, sha256, writeResult } from "./done-before";
import { type ScoreJson, scoreJson } from "./json";
import type { Task } from "./outputs";
import { type Scoring, scoreBook } from "./score-book";
import { isForPeople, sentence } from "./sentence";

/** What a thread is asked to do. */
export interface Work extends Task, Scoring {
  /** The hash of this program: another one may score otherwise. */
  readonly program: string;
  /** Whether results that stand already are taken. */
  readonly resume: boolean;
}

/** What became of a workbook: its result, or a sentence on why there is none. */
export type TaskResult = ScoredTask | FailedTask;

export interface ScoredTask {
  readonly scored: ScoreJson;
  /** Whether it stood there already. */
  readonly kept: boolean;
}

export interface FailedTask {
  readonly error: string;
}

/** A thread scores one workbook after the other, on a client of Office.js of its own. */
export default async function work(asked: Work): Promise<TaskResult> {
  try {
    return await scored(asked);
  } catch (error) {
    if (isForPeople(error)) return { error: sentence(error) };
    throw error;
  }
}

async function scored({ file, place, resume, program, ...scoring }: Work): Promise<TaskResult> {
  const bytes = await contents(file);
  const { wanted, period } = scoring;
  const key = contentHash({ book: sha256(bytes), wanted, period, program });
  const kept = place && resume ? await resultKept(place, key) : null;
  if (kept) return { scored: kept, kept: true };
  const book = await scoreBook(bookOf(file, bytes), scoring, place !== null);
  const result = scoreJson(book.outcome);
  if (place) await writeResult(place, await book.file(), { key, scored: result });
  return { scored: result, kept: false };
}
