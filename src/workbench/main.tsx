import { createRoot } from "react-dom/client";
import type { FunctionMetadata, Host } from "../host";
import { App } from "./App";
import { openSample } from "./open-book";
import type { WorkbenchPage } from "./page";
import { addinFile, language, words } from "./words";

const place = document.getElementById("workbench");
if (!place) throw new Error("the page has no place for the workbench");
document.documentElement.lang = language;
document.title = words.title;
const root = createRoot(place);
let current: Host | null = null;

/** What the add-in's functions are called and take, as its build describes them. */
async function functionMetadata(): Promise<readonly FunctionMetadata[]> {
  const response = await fetch(`../${addinFile("functions.json")}`);
  const { functions } = (await response.json()) as { functions: readonly FunctionMetadata[] };
  return functions;
}

function show(host: Host | null, message: string | null): void {
  host?.functions.setMetadata(metadata);
  current = host;
  root.render(<App host={host} message={message} onHost={(next) => show(next, null)} />);
}

const page: WorkbenchPage = {
  attachExcel(frame, role) {
    const theme = window.matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
    const end = current?.attach(frame, {
      role,
      locale: language,
      documentUrl: current.workbook.name,
      theme,
    });
    // Another page may be loaded in its place.
    if (end) frame.addEventListener("pagehide", end);
  },
};
Object.assign(window, page);

const metadata = await functionMetadata();
const opened = await openSample();
if (typeof opened === "string") show(null, opened);
else show(opened, null);
