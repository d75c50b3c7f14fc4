import { createRoot } from "react-dom/client";
import type { Host } from "../host";
import { App } from "./App";
import { openSample } from "./open-book";
import type { WorkbenchPage } from "./page";

const place = document.getElementById("workbench");
if (!place) throw new Error("the page has no place for the workbench");
const root = createRoot(place);
let current: Host | null = null;

function show(host: Host | null, message: string | null): void {
  current = host;
  root.render(<App host={host} message={message} onHost={(next) => show(next, null)} />);
}

const page: WorkbenchPage = {
  attachExcel(frame, role) {
    current?.attach(frame, { role, locale: "zh-CN", documentUrl: current.workbook.name });
  },
};
Object.assign(window, page);

const opened = await openSample();
if (typeof opened === "string") show(null, opened);
else show(opened, null);
