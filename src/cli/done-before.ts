import { createHash } from "node:crypto";
import { mkdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
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

/** Stands in a folder of results, and holds what is remembered of them. */
export const memoryFolder = ".kpiscore";

/** Where a result goes, and what is remembered of it. */
export interface Place {
  readonly out: string;
  readonly memory: string;
}

/** @param place the result's place in the folder of results */
export const placeIn = (folder: string, place: string): Place => ({
  out: join(folder, place),
  memory: join(folder, memoryFolder, `${place}.json`),
});

export const sha256 = (bytes: Uint8Array): string =>
  createHash("sha256").update(bytes).digest("hex");

/** What a run that was cut short, or an earlier one, left for this result; null where nothing. */
async function doneBefore({ memory }: Place): Promise<Done | null> {
  try {
    return JSON.parse(await readFile(memory, "utf8")) as Done;
  } catch {
    return null;
  }
}

/** The result that stands in the file already, if the same would be written again. */
export async function resultKept(place: Place, key: string): Promise<ScoreJson | null> {
  const [done, file] = await Promise.all([
    doneBefore(place),
    readFile(place.out).catch(() => null),
  ]);
  return done?.key === key && file ? done.scored : null;
}

/**
 * Writes a result and remembers it.
 * @throws CliError outChanged where somebody worked in the result since it was written
 */
export async function writeResult(
  place: Place,
  bytes: Uint8Array,
  { key, scored }: Pick<Done, "key" | "scored">,
): Promise<void> {
  const { out, memory } = place;
  const [done, old] = await Promise.all([doneBefore(place), readFile(out).catch(() => null)]);
  if (done && old && sha256(old) !== done.written) throw new CliError("outChanged", { file: out });
  await writeWhole(out, bytes);
  const remembered: Done = { key, written: sha256(bytes), scored };
  await mkdir(dirname(memory), { recursive: true });
  await writeWhole(memory, new TextEncoder().encode(JSON.stringify(remembered)));
}
