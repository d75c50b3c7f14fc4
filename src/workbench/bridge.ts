import type { WorkbenchPage } from "./page";

/** Runs in a framed page before office.js, which then finds an Excel around it. */
const role = /\/functions[^/]*\.html$/.test(window.location.pathname) ? "functions" : "pane";

(window.parent as unknown as WorkbenchPage).attachExcel(window, role);
