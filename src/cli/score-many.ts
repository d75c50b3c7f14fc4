import { CliError } from "./error";
import { inputsOf } from "./inputs";
import { locale } from "./locale";
import { writeWhole } from "./out-file";
import { tasksFor } from "./outputs";
import type { ScoreOptions } from "./score";
import type { Scoring } from "./score-book";
import { personRows, summaryBook } from "./summary";
import { table } from "./table";
import { type Shell, jsonLine, line } from "./shell";
import { type Done, type Running, type Scored, failedOf, inThreads, scoredOf } from "./threads";

const words = locale.cli;

interface Options extends ScoreOptions {
  /** One file was given: its JSON stands alone. */
  readonly alone: boolean;
}

/**
 * Scores many workbooks at once, and tells of each what became of it. Nothing runs before it is
 * settled that no result takes the place of an input or of another result.
 * @returns the exit code: 2 where one failed, whatever became of the others
 */
export async function scoreMany(
  given: readonly string[],
  scoring: Scoring & Pick<Running, "timeout">,
  options: Options,
  shell: Shell,
): Promise<number> {
  const { out, summary, resume = false } = options;
  if (resume && out === undefined) throw new CliError("resumeNeedsFolder", {});
  const inputs = await inputsOf(
    given,
    [out, summary].filter((path) => path !== undefined),
  );
  const tasks = await tasksFor(inputs, options);
  const all = await inThreads(tasks, { ...scoring, resume }, shell);
  if (summary !== undefined) await writeWhole(summary, summaryBook(all));
  tell(all, options, shell);
  if (failedOf(all).length > 0) return 2;
  const open = scoredOf(all).some(({ scored }) => scored.issues.length > 0);
  return options.strict && open ? 1 : 0;
}

function tell(all: readonly Done[], options: Options, { out, err }: Shell): void {
  const scored = scoredOf(all);
  const failed = failedOf(all);
  if (options.json) tellJson(all, scored, options.alone, out);
  else tellPerson(all, scored, options, { out, err });
  const kept = scored.filter((one) => one.kept).length;
  if (kept > 0) line(err, words.kept(kept));
  if (failed.length > 0) line(err, words.failures(failed.length, all.length));
  for (const { file, error } of failed) line(err, words.failed(file, error));
}

const jsonOf = (one: Done) =>
  "error" in one ? { file: one.file, error: one.error } : { file: one.file, ...one.scored };

/** One file gives its result alone, several give a list. */
function tellJson(
  all: readonly Done[],
  scored: readonly Scored[],
  alone: boolean,
  out: Shell["out"],
): void {
  if (!alone) jsonLine(out, all.map(jsonOf));
  else for (const one of scored) jsonLine(out, one.scored);
}

function tellPerson(
  all: readonly Done[],
  scored: readonly Scored[],
  { out: folder, summary }: Options,
  { out, err }: Pick<Shell, "out" | "err">,
): void {
  if (summary === undefined) line(out, table(words.summary.people.header, personRows(all)));
  else line(out, words.written(summary));
  if (folder !== undefined) line(out, words.writtenInto(folder, scored.length));
  const open = scored.reduce((sum, { scored: { issues } }) => sum + issues.length, 0);
  if (open > 0) line(err, words.openIssuesOfMany(open));
}
