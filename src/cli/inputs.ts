import { stat } from "node:fs/promises";
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { glob, isDynamicPattern } from "tinyglobby";
import { identityOf } from "./book-file";
import { memoryFolder } from "./done-before";
import { CliError } from "./error";

/** A workbook to score. */
export interface Input {
  readonly file: string;
  /** Where its result goes in the folder of results. */
  readonly place: string;
}

/** Workbooks of Excel, and those of others that are refused by name rather than passed over. */
const isWorkbook = (path: string): boolean =>
  /\.(xl[st][xm]|xlsb|xls|et|ods)$/i.test(path) && !basename(path).startsWith(lockMark);

/** Excel and WPS put a file `~$name` beside a workbook that is open. */
const lockMark = "~$";

const search = {
  caseSensitiveMatch: false,
  // A link to a file is taken, one to a folder is not: it may lead back up.
  followSymbolicLinks: false,
  expandDirectories: false,
};

/** 2月 before 10月. */
const byName = new Intl.Collator("zh-CN", { numeric: true }).compare;

/** Whether what was given can only mean one file, which need not be there. */
export const isOneFile = async ([first = "", ...more]: readonly string[]): Promise<boolean> =>
  more.length === 0 && (await kindOf(first)) === "file";

async function kindOf(given: string): Promise<"file" | "folder" | "pattern"> {
  const there = await stat(given).catch(() => null);
  if (there) return there.isDirectory() ? "folder" : "file";
  return isDynamicPattern(slashed(given)) ? "pattern" : "file";
}

/**
 * The workbooks that files, folders and patterns stand for, each once whichever ways lead to it. Of a
 * folder, the workbooks in it and below it.
 * @param results the folder and the file that results go to: what lies there is no input, unless it
 *   is named; neither is what an earlier run left in a folder of results
 * @throws CliError noWorkbooks
 */
export async function inputsOf(
  given: readonly string[],
  results: readonly string[],
): Promise<readonly Input[]> {
  const found = await Promise.all(given.map((one) => inputsIn(one, results)));
  const once = new Map<string, Input>();
  for (const input of found.flat()) {
    const key = (await identityOf(input.file)) ?? resolve(input.file);
    if (!once.has(key)) once.set(key, input);
  }
  return [...once.values()];
}

async function inputsIn(given: string, results: readonly string[]): Promise<readonly Input[]> {
  const kind = await kindOf(given);
  if (kind === "file") return [{ file: given, place: basename(given) }];
  const inputs = kind === "folder" ? await inFolder(given) : await matching(given);
  const root = kind === "folder" ? given : fixedPart(given);
  const below = [...results, ...(await earlierResults(root))];
  const apart = below.filter((result) => isBelow(result, root));
  const kept = inputs.filter(({ file }) => !apart.some((result) => isAt(file, result)));
  if (kept.length === 0) throw new CliError("noWorkbooks", { given, kind });
  return kept;
}

/** The folders below that hold results of earlier runs; one that was given itself is meant. */
async function earlierResults(root: string): Promise<readonly string[]> {
  const pattern = `**/${memoryFolder}`;
  const found = await glob(pattern, { ...search, cwd: root, dot: true, onlyDirectories: true });
  return found.map((folder) => dirname(join(root, folder)));
}

async function inFolder(folder: string): Promise<readonly Input[]> {
  const places = await glob("**/*", { ...search, cwd: folder });
  return workbooksOf(places).map((place) => ({ file: join(folder, place), place }));
}

async function matching(pattern: string): Promise<readonly Input[]> {
  const files = await glob(slashed(pattern), { ...search, absolute: isAbsolute(pattern) });
  return workbooksOf(files).map((file) => ({ file, place: basename(file) }));
}

const workbooksOf = (paths: readonly string[]): readonly string[] =>
  paths.filter(isWorkbook).toSorted(byName);

/** The folder that a pattern starts from. */
function fixedPart(pattern: string): string {
  const parts = slashed(pattern).split("/");
  const fixed = parts.slice(
    0,
    parts.findIndex((part) => isDynamicPattern(part)),
  );
  return fixed.length === 0 ? "." : `${fixed.join("/")}/`;
}

/** Patterns are written with slashes; on Windows people type backslashes. */
const slashed = (path: string): string => (sep === "\\" ? path.replaceAll("\\", "/") : path);

const isBelow = (path: string, folder: string): boolean => {
  const way = relative(resolve(folder), resolve(path));
  return way !== "" && way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
};

const isAt = (file: string, result: string): boolean =>
  resolve(file) === resolve(result) || isBelow(file, result);
