import { randomUUID } from "node:crypto";
import { readdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, extname, join, resolve } from "node:path";
import { codeOf, sameFile } from "./book-file";
import { CliError } from "./error";

const workbooks = new Set([".xlsx", ".xlsm", ".xltx", ".xltm"]);

/**
 * Checks, before any work is done, that the result can go there and replaces no input.
 * @throws CliError outNotXlsx, outFolderMissing, outIsInput, notAFile
 */
export async function checkOut(out: string, input: string): Promise<void> {
  const ending = extname(input).toLowerCase();
  const extension = workbooks.has(ending) ? ending : ".xlsx";
  if (extname(out).toLowerCase() !== extension) {
    throw new CliError("outNotXlsx", { file: out, extension });
  }
  await checkOutFolder(out);
  if (await sameFile(out, input)) throw new CliError("outIsInput", { file: out });
  const old = await stat(out).catch(() => null);
  if (old && !old.isFile()) throw new CliError("notAFile", { file: out });
}

/** @throws CliError outFolderMissing */
export async function checkOutFolder(out: string): Promise<void> {
  const folder = dirname(resolve(out));
  const there = await stat(folder).catch(() => null);
  if (!there?.isDirectory()) throw new CliError("outFolderMissing", { folder });
}

const partialName = (out: string): string => `.${basename(out)}.`;

/** Removes what a writer left that was ended before the file had its name. */
export async function removePartial(out: string): Promise<void> {
  const names = await readdir(dirname(out)).catch(() => []);
  const left = names.filter((name) => name.startsWith(partialName(out)) && name.endsWith(".part"));
  await Promise.all(left.map((name) => rm(join(dirname(out), name), { force: true })));
}

/**
 * Writes the whole file under another name in the same folder, then gives it its name: whoever
 * looks sees the old file or the new one, never half of it.
 * @throws CliError outUnwritable
 */
export async function writeWhole(out: string, bytes: Uint8Array): Promise<void> {
  const partial = join(dirname(out), `${partialName(out)}${randomUUID()}.part`);
  try {
    // On the disk before it takes the old file's place: a power cut must not leave an empty one.
    await writeFile(partial, bytes, { flag: "wx", flush: true });
    await rename(partial, out);
  } catch (error) {
    await rm(partial, { force: true });
    throw new CliError("outUnwritable", { file: out, reason: codeOf(error) }, error);
  }
}
