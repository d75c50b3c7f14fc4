import {
  goToCell,
  likeliestRulebook,
  readRegulationFrom,
  rulebookOnSheet,
  saveRulebook,
  scoreWorkbook,
  surveyWorkbook,
  workbookRulebooks,
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
  goToCell,
  workbookRulebooks,
  rulebookOnSheet,
  readRegulation: readRegulationFrom,
  saveRulebook,
  fileText,
});
