import { createRoot } from "react-dom/client";
import {
  goToCell,
  likeliestRulebook,
  officeIsDark,
  officeReady,
  readRegulationFrom,
  rulebookOnSheet,
  saveRulebook,
  scoreWorkbook,
  surveyWorkbook,
  workbookRulebooks,
} from "../app";
import { builtInRulebooks } from "../rulebooks";
import { zhCN } from "../locales";
import { App } from "./App";
import { fileText } from "./regulation/file-text";
import type { Services } from "./services";

const services: Services = {
  rulebooks: builtInRulebooks,
  likeliest: likeliestRulebook,
  words: zhCN,
  survey: surveyWorkbook,
  score: scoreWorkbook,
  goToCell,
  workbookRulebooks,
  rulebookOnSheet,
  readRegulation: readRegulationFrom,
  saveRulebook,
  fileText,
};

const place = document.getElementById("pane");
if (!place) throw new Error("the page has no place for the pane");
const inExcel = await officeReady();
if (inExcel) {
  createRoot(place).render(<App services={services} officeIsDark={officeIsDark()} />);
} else {
  place.textContent = zhCN.pane.notInExcel;
}
