import { createHash } from "node:crypto";
import { mkdir, readFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { CliError } from "./error";
import type { ScoreJson } from "./json";
import { writeWhole } from "./out-file";

/** What is remembered beside a result, for `--resume`. */
interface Done {
  /** Of everything that decides the result: the workbook, the rules, the month, this program. */
  readonly key: string;
  /** The SHA-256 of the file that was written. */
  readonly written: string;
  readonly scored: ScoreJson;
}

const folderName = ".kpiscore";

const memoryOf = (out: string): string => join(dirname(out), folderName, `${basename(out)}.json`);

export const sha256 = (bytes: Uint8Array): string =>
  createHash("sha256").update(bytes).digest("hex");

/** What a run that was cut short, or an earlier one, left for this result; null where nothing. */
async function doneBefore(out: string): Promise<Done | null> {
  try {
    return JSON.parse(await readFile(memoryOf(out), "utf8")) as Done;
  } catch {
    return null;
  }
}

/** The result that stands in the file already, if the same would be written again. */
export async function resultKept(out: string, key: string): Promise<ScoreJson | null> {
  const [done, file] = await Promise.all([doneBefore(out), readFile(out).catch(() => null)]);
  return done?.key === key && file ? done.scored : null;
}

/**
 * Writes a result and remembers it.
 * @throws CliError outChanged where somebody worked in the result since it was written
 */
export async function writeResult(
  out: string,
  bytes: Uint8Array,
  { key, scored }: Pick<Done, "key" | "scored">,
): Promise<void> {
  const [done, old] = await Promise.all([doneBefore(out), readFile(out).catch(() => null)]);
  if (done && old && sha256(old) !== done.written) throw new CliError("outChanged", { file: out });
  await writeWhole(out, bytes);
  const memory: Done = { key, written: sha256(bytes), scored };
  await mkdir(dirname(memoryOf(out)), { recursive: true });
  await writeWhole(memoryOf(out), new TextEncoder().encode(JSON.stringify(memory)));
}
