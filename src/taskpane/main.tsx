import { createRoot } from "react-dom/client";
import { officeIsDark, officeReady } from "../app";
import { zhCN } from "../locales";
import { App } from "./App";
import { Starting } from "./Starting";

const place = document.getElementById("pane");
if (!place) throw new Error("the page has no place for the pane");
if (await officeReady()) {
  const dark = officeIsDark();
  const root = createRoot(place);
  root.render(<Starting officeIsDark={dark} label={zhCN.pane.starting} />);
  const { servicesIn } = await import(/* webpackChunkName: "taskpane-engine" */ "./engine");
  root.render(<App services={servicesIn(zhCN)} officeIsDark={dark} />);
} else {
  place.textContent = zhCN.pane.notInExcel;
}
