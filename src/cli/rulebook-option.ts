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

/** What `--rules` asks for: a rulebook, the table on a sheet of each workbook, or none in particular. */
export type WantedRules = { readonly rulebook: Rulebook } | { readonly sheet: string } | null;

/**
 * What `--rules` asks for, before any workbook is open.
 * @throws CliError unknownRulebook, rulebookNotJson, rulebookInvalid
 */
export async function wantedRules(option: string | undefined): Promise<WantedRules> {
  if (option === undefined) return null;
  const sheet = /^sheet:(.+)$/is.exec(option)?.[1]?.trim();
  return sheet === undefined ? { rulebook: await namedRulebook(option) } : { sheet };
}

/**
 * The rulebook to score the open workbook by: the one wanted, or the only one that explains every
 * record.
 * @throws CliError chooseRulebook
 */
export const rulebookFor = (wanted: WantedRules): Promise<Rulebook> =>
  wantedOr(wanted, suggestRulebook);

/** The rulebook to read the open workbook by: the one wanted, or the one that explains most of it. */
export const readingRulebook = (wanted: WantedRules): Promise<Rulebook> =>
  wantedOr(wanted, likeliestRulebook);

async function wantedOr(
  wanted: WantedRules,
  choose: typeof suggestRulebook | typeof likeliestRulebook,
): Promise<Rulebook> {
  if (wanted) return "sheet" in wanted ? rulebookOnSheet(wanted.sheet) : wanted.rulebook;
  const chosen = await choose(builtInRulebooks);
  if (chosen) return chosen;
  throw new CliError("chooseRulebook", { known: knownIds() });
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
