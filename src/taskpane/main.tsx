import { createRoot } from "react-dom/client";
import { displayLanguage, officeIsDark, officeReady } from "../app";
import { languageFor, localeIn } from "../locales";
import { App } from "./App";
import { Starting } from "./Starting";

const place = document.getElementById("pane");
if (!place) throw new Error("the page has no place for the pane");
// It is fetched while Office.js looks for Excel, and stands in a file of its own, so that the page shows before it.
const engine = import(/* webpackChunkName: "taskpane-engine" */ "./engine");
const inExcel = await officeReady();
const language = languageFor(displayLanguage());
const words = await localeIn(language);
document.documentElement.lang = language;
document.title = words.pane.title;
if (inExcel) {
  const dark = officeIsDark();
  const root = createRoot(place);
  root.render(<Starting officeIsDark={dark} words={words.pane} />);
  const { servicesIn } = await engine;
  root.render(<App services={servicesIn(words)} officeIsDark={dark} />);
} else {
  const [heading, sentence] = place.querySelectorAll("h1, p");
  heading?.replaceChildren(words.pane.title);
  sentence?.replaceChildren(words.pane.notInExcel);
}
