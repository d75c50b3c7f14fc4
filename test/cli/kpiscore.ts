import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "../../src/cli/program";
import { type Scalar, Workbook, emptyCell } from "../../src/host/model";
import { saveXlsx } from "../../src/host/xlsx";

export const sample = join(__dirname, "../../assets/samples/outbound-agent-2026-03.xlsx");
const addin = join(__dirname, "../../dist");

/** Runs a command in this process, as `kpiscore` would. */
export async function kpiscore(
  ...args: readonly string[]
): Promise<{ code: number; out: string; err: string }> {
  let [out, err] = ["", ""];
  const code = await run(args, {
    out: (text) => (out += text),
    err: (text) => (err += text),
    screen: false,
    addin,
  });
  return { code, out, err };
}

/** A folder of its own for each test. @returns its path, once a test runs */
export function inFolder(): () => string {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "kpiscore-"));
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  return () => folder;
}

/** A workbook with these sheets, as a file. */
export function bookOf(
  sheets: Readonly<Record<string, readonly (readonly Scalar[])[]>>,
): Uint8Array {
  const workbook = new Workbook("book.xlsx");
  for (const [title, values] of Object.entries(sheets)) {
    const sheet = workbook.addSheet(title);
    values.forEach((row, r) => {
      row.forEach((value, c) => {
        if (value !== null) sheet.put(r, c, { ...emptyCell, value });
      });
    });
  }
  return saveXlsx(workbook);
}
