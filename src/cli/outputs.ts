import { mkdir, stat } from "node:fs/promises";
import { dirname, extname, resolve } from "node:path";
import { codeOf, identityOf } from "./book-file";
import { type Place, placeIn } from "./done-before";
import { CliError } from "./error";
import type { Input } from "./inputs";

/** A workbook to score, and where its result goes; null where none is written. */
export interface Task {
  readonly file: string;
  readonly place: Place | null;
}

interface Wanted {
  /** The folder of results. */
  readonly out?: string;
  readonly summary?: string;
}

/**
 * Settles, before any work is done, where every result goes, and makes the folders.
 * @throws CliError outNotFolder, outNotXlsx, outsCollide, outIsInput, outUnwritable
 */
export async function tasksFor(
  inputs: readonly Input[],
  { out, summary }: Wanted,
): Promise<readonly Task[]> {
  if (out !== undefined) await checkFolder(out, inputs.length);
  if (summary !== undefined) await checkSummary(summary);
  const tasks = inputs.map(({ file, place }) => ({
    file,
    place: out === undefined ? null : placeIn(out, place),
  }));
  refuseCollisions(tasks, summary);
  const results = tasks.flatMap(({ place }) => (place ? [place.out] : []));
  const written = summary === undefined ? results : [...results, summary];
  await refuseInputs(inputs, written);
  for (const folder of new Set(written.map((path) => dirname(path)))) await makeFolder(folder);
  return tasks;
}

async function checkFolder(folder: string, books: number): Promise<void> {
  const there = await stat(folder).catch(() => null);
  const isFolder = there ? there.isDirectory() : !/^\.xl[st][xm]$/i.test(extname(folder));
  if (!isFolder) throw new CliError("outNotFolder", { out: folder, books });
}

async function checkSummary(file: string): Promise<void> {
  const extension = ".xlsx";
  if (extname(file).toLowerCase() !== extension) {
    throw new CliError("outNotXlsx", { file, extension });
  }
  const there = await stat(file).catch(() => null);
  if (there && !there.isFile()) throw new CliError("notAFile", { file });
}

/** Many file systems tell names apart neither by case nor by how an accent is written. */
const nameOf = (path: string): string => resolve(path).normalize("NFC").toLowerCase();

function refuseCollisions(tasks: readonly Task[], summary: string | undefined): void {
  const takers = new Map<string, string>();
  if (summary !== undefined) takers.set(nameOf(summary), "--summary");
  for (const { file, place } of tasks) {
    if (place === null) continue;
    const { out } = place;
    const other = takers.get(nameOf(out));
    if (other !== undefined) throw new CliError("outsCollide", { file, other, out });
    takers.set(nameOf(out), file);
  }
}

async function refuseInputs(inputs: readonly Input[], written: readonly string[]): Promise<void> {
  const identities = new Set(await Promise.all(inputs.map(({ file }) => identityOf(file))));
  for (const file of written) {
    const identity = await identityOf(file);
    if (identity !== null && identities.has(identity)) throw new CliError("outIsInput", { file });
  }
}

async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    throw new CliError("outUnwritable", { file: folder, reason: codeOf(error) }, error);
  }
}
