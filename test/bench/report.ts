import { writeFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { join } from "node:path";
import { format } from "prettier";

const title = "# What it costs";
const about =
  "Written by `npm run bench -- --write`, which prints the same as JSON lines. Times are in milliseconds " +
  "unless a column says otherwise; they depend on the machine and on what else it does meanwhile, so each " +
  "result stands beside a peer or a bare loop of the same run.";

/** What each table shows. */
const subjects: Readonly<Record<string, readonly [heading: string, about: string]>> = {
  score: [
    "Scoring",
    "Records of 500 people in a month. json-rules-engine has a rule for each clause and sums the amounts; " +
      "the bare loop sums them without looking. Neither knows people, allowances, maxima or months.",
  ],
  pause: [
    "Pausing",
    "What the pane does with 100,000 records between two chances to draw and to hear a click: how many there " +
      "are, and the longest that it takes from one to the next.",
  ],
  match: [
    "Matching item wordings to clauses",
    "5,000 distinct wordings, and a ledger of 100,000 rows that repeats them.",
  ],
  read: ["Reading a ledger", "From cells to records. The bare pass looks at every cell once."],
  wholeColumn: [
    "Reading whole columns",
    "What a function is given for `A:F` where a hundred rows are filled.",
  ],
  regulation: [
    "Reading a regulation",
    "By its number of lines (`size`). The bare pass looks for a figure in each.",
  ],
  "hostile regulation": [
    "Reading hostile text",
    "200,000 characters of one kind (`long`) beside a quarter of them (`short`): what takes no more than ten " +
      "times as long is `linear`.",
  ],
  write: [
    "Writing through Office.js",
    "The breakdown of 10,000 lines, with looks and links, by the real client. `barePut` puts as many cells " +
      "into the host's sheet one by one.",
  ],
  calculate: [
    "Calculating in the host",
    "Every formula anew. The bare loop compares each of 500 figures with each.",
  ],
  file: [
    "Files of 100,000 rows and 10 columns",
    "`change` is the saving of an opened workbook with one cell changed and one sheet added; `peak` is the " +
      "memory of the whole process.",
  ],
  "cold start": [
    "Cold start of the functions and the command line",
    "The script of the functions and `kpiscore rules --json`, beside Node with nothing to do.",
  ],
  start: [
    "Start of workbench and pane",
    "From their own first byte in a Chromium with an empty cache, the sample workbook open and the functions " +
      "starting beside them: when there is first something to read (`says`), and when the first cells stand " +
      "or the pane's button can be pressed (`usable`).",
  ],
  wordings: [
    "How many wordings are recognised",
    "Labelled wordings, those that the matcher was made with (`seen`) and those it was not (`heldOut`): the " +
      "share recognised, how many were asked about, and how many were wrong in silence. The libraries take " +
      "their best hit where it is near enough.",
  ],
};

/** Writes the results of one run, with the machine and the day, as docs/bench.md. */
export async function writeReport(
  results: readonly object[],
  [load = 0]: readonly number[],
): Promise<void> {
  const tables = [...groups(results.map(columnsOf))].map(table);
  const day = new Date().toISOString().slice(0, 10);
  const cores = `${cpus()[0]?.model ?? "?"}, ${cpus().length} cores, ${gigabytes(totalmem())} GB`;
  const machine = `${day}, ${cores}, Node ${process.version}, load ${load.toFixed(1)} at the start.`;
  const text = [title, about, machine, ...tables].join("\n\n");
  const file = join(__dirname, "../../docs/bench.md");
  writeFileSync(file, await format(text, { parser: "markdown", printWidth: 100 }));
}

type Columns = Readonly<Record<string, unknown>>;

const columnsOf = (result: object): Columns => ({ ...result });

const gigabytes = (bytes: number): number => Math.round(bytes / 2 ** 30);

function table([bench, rows]: [string, readonly Columns[]]): string {
  const names = Object.keys(rows[0] ?? {}).filter((name) => name !== "bench");
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  const body = rows.map((row) => line(names.map((name) => cell(row[name]))));
  const [heading, about] = subjects[bench] ?? [bench, ""];
  const lines = [line(names), line(names.map(() => "---")), ...body].join("\n");
  return `## ${heading}\n\n${about}\n\n${lines}`;
}

/** Three digits are more than such figures are worth. */
const cell = (value: unknown): string => {
  if (value === null || value === undefined) return "";
  if (typeof value !== "number") return typeof value === "string" ? value : JSON.stringify(value);
  return Math.abs(value) >= 100
    ? Math.round(value).toLocaleString("en-US")
    : String(Number(value.toPrecision(3)));
};

function groups(rows: readonly Columns[]): Map<string, Columns[]> {
  const found = new Map<string, Columns[]>();
  for (const row of rows) {
    const bench = String(row["bench"]);
    found.set(bench, [...(found.get(bench) ?? []), row]);
  }
  return found;
}
