import {
  AppError,
  type AppErrorCode,
  type ScoreRequest,
  certainRulebook,
  clauseOfSelection,
  clearHighlights,
  displayLanguage,
  explainSelection,
  freezeFormulas,
  goToCell,
  highlightSources,
  insertTemplate,
  officeReady,
  onCommand,
  scoreWorkbook,
  showWindow,
  suggestRulebook,
  takeBackRun,
  thawFormulas,
  workbookRulebooks,
} from "../app";
import { builtInRulebook, builtInRulebooks } from "../rulebooks";
import { type Locale, languageFor, localeIn, sentenceFor } from "../locales";

/** What a command has to say when it is done; null for nothing. */
type Command = (words: Locale) => Promise<string | null>;

/**
 * The workbook's own rules: who keeps a table means it. Without one, the rulebook that explains every
 * record. Where that is not certain, somebody has to choose in the pane.
 */
async function certainRules(): Promise<Pick<ScoreRequest, "rulebook" | "ruleSheet">> {
  const {
    found: [own, ...others],
    faults: [fault],
  } = await workbookRulebooks();
  if (fault) throw fault;
  if (!own) return { rulebook: await certainRulebook(builtInRulebooks) };
  if (others.length > 0) throw new AppError("chooseRulebook", {});
  return { rulebook: own.rulebook, ruleSheet: own.sheet };
}

/** Scores every sheet, then shows the summary. */
async function scoreAll({ report }: Locale): Promise<null> {
  const rules = await certainRules();
  const request = { ...rules, sheets: null, period: null, now: new Date(), words: report };
  const { written } = await scoreWorkbook(request);
  const [summary] = written;
  if (summary !== undefined) await goToCell({ sheet: summary, cell: "A1" });
  return null;
}

type TemplateKind = Parameters<typeof insertTemplate>[0]["kind"];

/**
 * Adds a form for the rulebook that scores recordings, or else for the workbook's own, the one that
 * explains its records, or the first that is built in; the tab of choices names it.
 */
const insert =
  (kind: TemplateKind): Command =>
  async ({ templates }) => {
    const [own] = (await workbookRulebooks()).found;
    const likely =
      own?.rulebook ?? (await suggestRulebook(builtInRulebooks)) ?? builtInRulebooks[0];
    const rulebook = kind === "listening" ? builtInRulebook("call-quality") : likely;
    if (!rulebook) throw new AppError("chooseRulebook", {});
    const ruleSheet = own?.rulebook === rulebook ? { ruleSheet: own.sheet } : {};
    const day = today(new Date());
    const name = await insertTemplate({
      kind,
      rulebook,
      ...ruleSheet,
      day,
      words: templates,
    });
    await goToCell({ sheet: name, cell: "A3" });
    return null;
  };

/** The day as the user's clock shows it. */
const today = (now: Date): string =>
  [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, "0"))
    .join("-");

async function whichClause({ commands: say }: Locale): Promise<string> {
  const { found } = await workbookRulebooks();
  return say.meaning(
    await clauseOfSelection([...found.map(({ rulebook }) => rulebook), ...builtInRulebooks]),
  );
}

async function restoreColours(): Promise<null> {
  await clearHighlights();
  return null;
}

/** Every command of the manifest, by its function's name. */
const commands: Readonly<Record<string, Command>> = {
  scoreWorkbook: scoreAll,
  insertLedger: insert("ledger"),
  insertListening: insert("listening"),
  insertMonthly: insert("monthly"),
  insertDaily: insert("daily"),
  freezeFormulas: async ({ commands: say }) => say.frozen(await freezeFormulas()),
  thawFormulas: async ({ commands: say }) => say.thawed(await thawFormulas()),
  highlightSources: async ({ commands: say }) => say.highlighted(await highlightSources()),
  clearHighlights: restoreColours,
  takeBackRun: async ({ commands: say }) => say.takenBack(await takeBackRun()),
  explainScore: async ({ commands: say }) => say.explained(await explainSelection()),
  whichClause,
  showHelp: ({ commands: say }) => Promise.resolve(say.help),
};

const sentenceOf = (error: unknown, words: Locale): string =>
  error instanceof AppError
    ? sentenceFor(words.errors, error.code as AppErrorCode, error.facts)
    : words.pane.unexpected(String(error));

/** A command has no page to speak on, so what it has to say is told in a window of its own. */
function say(sentence: string, { pane }: Locale): void {
  const address = new URL("notice.html", window.location.href);
  address.searchParams.set("title", pane.title);
  address.searchParams.set("lang", languageFor(displayLanguage()));
  address.hash = encodeURIComponent(sentence);
  showWindow(address.href);
}

async function runAndSay(command: Command): Promise<void> {
  const words = await localeIn(languageFor(displayLanguage()));
  try {
    const sentence = await command(words);
    if (sentence !== null) say(sentence, words);
  } catch (error) {
    say(sentenceOf(error, words), words);
  }
}

await officeReady();
for (const [name, command] of Object.entries(commands)) onCommand(name, () => runAndSay(command));
