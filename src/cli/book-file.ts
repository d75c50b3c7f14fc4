import { readFile, realpath, stat } from "node:fs/promises";
import { basename, extname } from "node:path";
import type { Workbook } from "../host/model";
import { XlsxError, openXlsx } from "../host/xlsx";
import { CliError } from "./error";

const textFiles = new Set([".csv", ".tsv", ".txt"]);

/**
 * Opens a workbook file.
 * @throws CliError naming the file
 */
export const openBook = async (file: string): Promise<Workbook> =>
  bookOf(file, await contents(file));

/**
 * The workbook that the bytes of a file are.
 * @throws CliError naming the file
 */
export function bookOf(file: string, bytes: Uint8Array): Workbook {
  if (textFiles.has(extname(file).toLowerCase())) throw new CliError("textFile", { file });
  try {
    return openXlsx(bytes, basename(file));
  } catch (error) {
    if (error instanceof XlsxError) throw new CliError(error.code, { file }, error);
    throw error;
  }
}

/**
 * The bytes of a file.
 * @throws CliError where there is none, or it cannot be read
 */
export async function contents(file: string): Promise<Uint8Array> {
  try {
    const there = await stat(file);
    if (there.isDirectory()) throw new CliError("notAFile", { file });
    // A pipe or a device would be read without end.
    if (!there.isFile()) throw new CliError("fileUnreadable", { file, reason: "EINVAL" });
    return await readFile(file);
  } catch (error) {
    if (error instanceof CliError) throw error;
    if (codeOf(error) === "ENOENT") throw new CliError("fileNotFound", { file }, error);
    throw new CliError("fileUnreadable", { file, reason: codeOf(error) }, error);
  }
}

/** Whether two paths lead to one file, through links and other spellings too. */
export async function sameFile(a: string, b: string): Promise<boolean> {
  const [first, second] = await Promise.all([identityOf(a), identityOf(b)]);
  return first !== null && first === second;
}

/** What tells a file from every other, whichever path leads to it; null where there is none. */
export async function identityOf(path: string): Promise<string | null> {
  try {
    const { dev, ino } = await stat(path, { bigint: true });
    // Some network folders number no files.
    return ino === 0n ? await realpath(path) : `${dev}:${ino}`;
  } catch (error) {
    if (codeOf(error) === "ENOENT") return null;
    throw error;
  }
}

/** The system's name for a failure, such as ENOENT or EACCES. */
export const codeOf = (error: unknown): string =>
  typeof error === "object" && error && "code" in error ? String(error.code) : String(error);
