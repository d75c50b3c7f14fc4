import { type Rulebook, loadRulebook } from "../core";
import { builtInRulebook, builtInRulebooks } from "../rulebooks";
import { likeliestRulebook, rulebookOnSheet, suggestRulebook } from "../app";
import { contents } from "./book-file";
import { CliError } from "./error";

const knownIds = (): readonly string[] => builtInRulebooks.map(({ id }) => id);

/**
 * The rulebook that `--rules` names: a built-in one by id or title, else a file.
 * @throws CliError unknownRulebook, rulebookNotJson, rulebookInvalid
 */
export async function namedRulebook(wanted: string): Promise<Rulebook> {
  const builtIn = builtInRulebook(wanted);
  if (builtIn) return builtIn;
  if (!looksLikeFile(wanted)) {
    throw new CliError("unknownRulebook", { wanted, known: knownIds() });
  }
  const loaded = loadRulebook(await json(wanted));
  if ("rulebook" in loaded) return loaded.rulebook;
  const [first, ...more] = loaded.errors;
  throw new CliError("rulebookInvalid", { file: wanted, ...first, more: more.length });
}

/**
 * The rulebook to score the open workbook by: the one named, the one on the sheet named, or the only
 * one that explains every record.
 * @throws CliError chooseRulebook
 */
export async function rulebookFor(wanted: string | undefined): Promise<Rulebook> {
  if (wanted !== undefined) return rulebookNamedOrOnSheet(wanted);
  const suggested = await suggestRulebook(builtInRulebooks);
  if (suggested) return suggested;
  throw new CliError("chooseRulebook", { known: knownIds() });
}

/** The rulebook to read the open workbook by: the one named, or the one that explains most of it. */
export async function readingRulebook(wanted: string | undefined): Promise<Rulebook> {
  if (wanted !== undefined) return rulebookNamedOrOnSheet(wanted);
  const likeliest = await likeliestRulebook(builtInRulebooks);
  if (likeliest) return likeliest;
  throw new CliError("chooseRulebook", { known: knownIds() });
}

/** The sheet of the open workbook that `--rules sheet:<name>` names; null for anything else. */
export const ruleSheetIn = (wanted: string | undefined): string | null =>
  /^sheet:(.+)$/is.exec(wanted ?? "")?.[1]?.trim() ?? null;

async function rulebookNamedOrOnSheet(wanted: string): Promise<Rulebook> {
  const sheet = ruleSheetIn(wanted);
  return sheet === null ? namedRulebook(wanted) : rulebookOnSheet(sheet);
}

const looksLikeFile = (text: string): boolean => /[/\\]|\.json$/i.test(text);

async function json(file: string): Promise<unknown> {
  const text = new TextDecoder().decode(await contents(file));
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    throw new CliError("rulebookNotJson", { file }, error);
  }
}
