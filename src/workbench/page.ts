/** What the workbench offers to the pages that it frames; a frame reaches it as `window.parent`. */
export interface WorkbenchPage {
  /** Makes the page's own host look to `frame` like Excel. Called before office.js is loaded. */
  attachExcel(frame: Window & typeof globalThis, role: "pane" | "functions"): void;
}
