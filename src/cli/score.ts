import { stat } from "node:fs/promises";
import { extname } from "node:path";
import type { Period } from "../core";
import { CliError } from "./error";
import { isOneFile } from "./inputs";
import { wantedRules } from "./rulebook-option";
import { scoreMany } from "./score-many";
import { scoreOne } from "./score-one";
import type { Shell } from "./shell";

export interface ScoreOptions {
  readonly rules?: string;
  readonly period?: string;
  readonly out?: string;
  readonly summary?: string;
  readonly resume?: true;
  readonly timeout?: string;
  readonly json?: true;
  readonly strict?: true;
}

/**
 * `kpiscore score`: the main job on files. Without --out no result is written.
 * @param given files, folders and patterns
 * @returns the exit code
 */
export async function score(
  given: readonly string[],
  options: ScoreOptions,
  shell: Shell,
): Promise<number> {
  const period = periodOf(options.period);
  const scoring = { wanted: await wantedRules(options.rules), period, addin: shell.addin };
  const [first = ""] = given;
  const timeout = timeoutOf(options.timeout);
  const alone = await isOneFile(given);
  return alone && !(await asksForMany(options))
    ? scoreOne(first, scoring, options, shell)
    : scoreMany(given, { ...scoring, timeout }, { ...options, alone }, shell);
}

/**
 * A pattern that the shell expands may come to one file: what was asked for tells. Only a thread can
 * be ended when its time is over.
 */
async function asksForMany({ out, summary, resume, timeout }: ScoreOptions): Promise<boolean> {
  if (summary !== undefined || resume) return true;
  if (out === undefined) return timeout !== undefined;
  const there = await stat(out).catch(() => null);
  return there ? there.isDirectory() : extname(out) === "";
}

/** Seconds; far beyond what the largest workbooks take. */
const usualTimeout = 600;
/** What Node's timers can wait. */
const longestTimeout = 2_147_483;

function timeoutOf(text: string | undefined): number {
  if (text === undefined) return usualTimeout;
  const seconds = Number(text);
  if (!(seconds > 0 && seconds <= longestTimeout)) {
    throw new CliError("invalidTimeout", { timeout: text });
  }
  return seconds;
}

function periodOf(text: string | undefined): Period | null {
  if (text === undefined) return null;
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(text)) throw new CliError("invalidPeriod", { period: text });
  return text;
}
