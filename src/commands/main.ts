import {
  AppError,
  type AppErrorCode,
  displayLanguage,
  goToCell,
  officeReady,
  onCommand,
  scoreWorkbook,
  showWindow,
  suggestRulebook,
} from "../app";
import { builtInRulebooks } from "../rulebooks";
import { type Locale, languageFor, localeIn } from "../locales";

/**
 * The ribbon's own button: scores every sheet by the rulebook that explains every record, then shows
 * the summary. Where that is not certain, somebody has to choose in the pane.
 */
async function scoreAll(words: Locale): Promise<void> {
  const rulebook = await suggestRulebook(builtInRulebooks);
  if (!rulebook) throw new AppError("chooseRulebook", {});
  const request = { rulebook, sheets: null, period: null, now: new Date(), words: words.report };
  const { written } = await scoreWorkbook(request);
  const [summary] = written;
  if (summary !== undefined) await goToCell({ sheet: summary, cell: "A1" });
}

function sentenceOf(error: unknown, words: Locale): string {
  if (!(error instanceof AppError)) return words.pane.unexpected(String(error));
  // A code and its facts are one pair, which TypeScript cannot follow through the map.
  const sentence = words.errors[error.code as AppErrorCode] as (facts: object) => string;
  return sentence(error.facts);
}

/** A command has no page to speak on, so what went wrong is told in a window of its own. */
async function scoreOrSay(): Promise<void> {
  const words = await localeIn(languageFor(displayLanguage()));
  try {
    await scoreAll(words);
  } catch (error) {
    const address = new URL("notice.html", window.location.href);
    address.hash = encodeURIComponent(sentenceOf(error, words));
    showWindow(address.href);
  }
}

await officeReady();
onCommand("scoreWorkbook", scoreOrSay);
