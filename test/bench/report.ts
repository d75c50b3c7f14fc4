import { writeFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { join } from "node:path";

const title = "# What it costs";
const about =
  "Written by `npm run bench -- --write`. Times are in milliseconds and depend on the machine, and on\n" +
  "what else it does meanwhile, so each result stands beside a peer or a bare loop of the same run.\n" +
  "`change` is the saving of an opened workbook with one cell changed and one sheet added.";

/** Writes the results of one run, with the machine and the day, as docs/bench.md. */
export function writeReport(results: readonly object[]): void {
  const tables = [...groups(results.map(columnsOf))].map(table);
  const machine = `${cpus()[0]?.model ?? "?"}, ${cpus().length} cores, ${gigabytes(totalmem())} GB, Node ${process.version}`;
  const day = new Date().toISOString().slice(0, 10);
  const text = [title, about, `${day}, ${machine}.`, ...tables].join("\n\n");
  writeFileSync(join(__dirname, "../../docs/bench.md"), `${text}\n`);
}

type Columns = Readonly<Record<string, unknown>>;

const columnsOf = (result: object): Columns => ({ ...result });

const gigabytes = (bytes: number): number => Math.round(bytes / 2 ** 30);

function table([bench, rows]: [string, readonly Columns[]]): string {
  const names = Object.keys(rows[0] ?? {}).filter((name) => name !== "bench");
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  const body = rows.map((row) => line(names.map((name) => cell(row[name]))));
  return [`## ${bench}`, "", line(names), line(names.map(() => "---")), ...body].join("\n");
}

const cell = (value: unknown): string =>
  typeof value === "number" ? String(Math.round(value * 100) / 100) : String(value);

function groups(rows: readonly Columns[]): Map<string, Columns[]> {
  const found = new Map<string, Columns[]>();
  for (const row of rows) {
    const bench = String(row["bench"]);
    found.set(bench, [...(found.get(bench) ?? []), row]);
  }
  return found;
}
