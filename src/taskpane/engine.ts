import {
  closeMonth,
  compareRulebooks,
  followWorkbook,
  goToCell,
  headingOf,
  likeliestRulebook,
  newerEdition,
  openQuestions,
  readRegulationFrom,
  rescoreWorkbook,
  rulebookOnSheet,
  saveRulebook,
  scoreWorkbook,
  storeAnswer,
  surveyWorkbook,
  workbookRulebooks,
  writeNotices,
} from "../app";
import type { Locale } from "../locales";
import { builtInRulebooks } from "../rulebooks";
import { fileText } from "./regulation/file-text";
import type { Services } from "./services";

/** The product itself behind the pane. It stands in a file of its own, so that the pane shows before it. */
export const servicesIn = (words: Locale): Services => ({
  rulebooks: builtInRulebooks,
  likeliest: likeliestRulebook,
  words,
  survey: surveyWorkbook,
  score: scoreWorkbook,
  rescore: rescoreWorkbook,
  openQuestions,
  storeAnswer,
  headingOf,
  follow: followWorkbook,
  goToCell,
  workbookRulebooks,
  rulebookOnSheet,
  readRegulation: readRegulationFrom,
  saveRulebook,
  newerEdition,
  writeNotices,
  compareRulebooks,
  closeMonth,
  fileText,
});
