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
  const alone = await isOneFile(given);
  return alone && !(await asksForMany(options))
    ? scoreOne(first, scoring, options, shell)
    : scoreMany(given, scoring, { ...options, alone }, shell);
}

/** A pattern that the shell expands may come to one file: what was asked for tells. */
async function asksForMany({ out, summary, resume }: ScoreOptions): Promise<boolean> {
  if (summary !== undefined || resume) return true;
  if (out === undefined) return false;
  const there = await stat(out).catch(() => null);
  return there ? there.isDirectory() : extname(out) === "";
}

function periodOf(text: string | undefined): Period | null {
  if (text === undefined) return null;
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(text)) throw new CliError("invalidPeriod", { period: text });
  return text;
}
