import { Host } from "../host";
import { XlsxError, openXlsx, saveXlsx } from "../host/xlsx";
import { words } from "./words";

/** Opens a file. @returns the host that now holds it, or a sentence that says why not */
export function openBook(bytes: Uint8Array, name: string): Host | string {
  try {
    return new Host(openXlsx(bytes, name));
  } catch (error) {
    if (error instanceof XlsxError) return words[error.code](name);
    return words.unexpected(name, error instanceof Error ? error.message : String(error));
  }
}

/** The sample workbook that is served with the page. @returns a sentence where it is not there */
export async function openSample(): Promise<Host | string> {
  const name = "outbound-agent-2026-03.xlsx";
  const response = await fetch(`samples/${name}`).catch(() => null);
  if (!response?.ok) return words.noSample;
  return openBook(new Uint8Array(await response.arrayBuffer()), name);
}

/** Hands the workbook to the browser as a download. */
export function downloadBook(host: Host): void {
  const bytes = saveXlsx(host.workbook);
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  const url = URL.createObjectURL(new Blob([bytes.slice()], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = host.workbook.name;
  link.click();
  // The browser reads the address after the click has returned.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
