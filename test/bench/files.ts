import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { quickest } from "./quickest";

const runner = join(__dirname, "../ts.js");
const script = join(__dirname, "one-file.ts");

/** What one program takes for a workbook of 100,000 rows and 10 columns, in a process of its own. */
export interface FileCost {
  readonly bench: "file";
  readonly program: string;
  readonly rows: number;
  readonly columns: number;
  readonly saveMilliseconds: number;
  readonly openMilliseconds: number;
  /** Opened, one cell changed, one sheet added, saved. */
  readonly changeMilliseconds: number;
  readonly peakMegabytes: number;
}

export const programs = ["host", "exceljs", "SheetJS"] as const;

/** Each program opens and saves the same cells; peak memory is that of its whole process. */
export const files = (): FileCost[] =>
  programs.map((program) => {
    const text = execFileSync(process.execPath, [runner, script, program], { encoding: "utf8" });
    return JSON.parse(text) as FileCost;
  });

/** Excel's runtime starts with the whole script. */
const runsFunctions = `globalThis.CustomFunctions = { associate() {} };
  require(${JSON.stringify(join(__dirname, "../../dist/functions.js"))})`;

/** From nothing to the functions' first call, and to the command line's list, beside Node alone. */
export function coldStart() {
  const cli = join(__dirname, "../../dist/cli/kpiscore.js");
  const milliseconds = quickest(() => execFileSync(process.execPath, [cli, "rules", "--json"]));
  const bareNode = quickest(() => execFileSync(process.execPath, ["-e", "0"]));
  const functions = quickest(() => execFileSync(process.execPath, ["-e", runsFunctions]));
  return [
    { bench: "cold start", of: "functions.js", milliseconds: functions },
    { bench: "cold start", of: "kpiscore rules --json", milliseconds },
    { bench: "cold start", of: "Node alone", milliseconds: bareNode },
  ];
}
