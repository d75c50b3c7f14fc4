/**
 * Prints what the product costs, one JSON object a line. Run by `npm run bench`; with `--write` the
 * results also become docs/bench.md.
 * Times depend on the machine, so each stands beside a peer or a bare loop of the same run.
 */
import { loadavg } from "node:os";
import { type Clause, type EventRecord, type Rulebook, bareRecord, exact } from "../../src/core";
import { builtInRulebook } from "../../src/rulebooks";
import { coldStart, files } from "./files";
import { calculating } from "./calculating";
import { matching } from "./matching";
import { pausing } from "./pausing";
import { regulations } from "./regulation";
import { writeReport } from "./report";
import { agentClauses, scoring } from "./scoring";
import { starting } from "./starting";
import { wordings } from "./wordings";
import { writing } from "./writing";

const records = 100_000;
const lines = 10_000;

/** Records as a sheet of so many rows would give them: 500 people, a month, every agent clause in turn. */
function recordsOf(count: number, clauses: readonly Clause[]): EventRecord[] {
  return Array.from({ length: count }, (_, index) => {
    const clause = clauses[index % clauses.length];
    const person = index % 500;
    return {
      ...bareRecord,
      source: [{ sheet: "台账", cell: `E${index + 3}` }],
      day: `2026-03-${String((index % 28) + 1).padStart(2, "0")}`,
      period: "2026-03",
      people: [{ id: String(2000 + person), name: `坐席${person}`, team: `${person % 20}组` }],
      team: `${person % 20}组`,
      item: clause?.text ?? "",
      clause: clause?.id ?? null,
      quantity: exact(1),
      figure: exact(Number(clause?.amount)),
    };
  });
}

const results: object[] = [];

function print(...rows: readonly object[]): void {
  results.push(...rows);
  for (const row of rows) process.stdout.write(`${JSON.stringify(row)}\n`);
}

async function run(rulebook: Rulebook): Promise<void> {
  const all = recordsOf(records, agentClauses(rulebook));
  const load = loadavg();
  print(...(await scoring(rulebook, all)));
  print(...pausing(rulebook, all));
  print(...matching(rulebook));
  print(...regulations());
  print(await writing(rulebook, all.slice(0, lines)));
  print(...calculating());
  print(...files());
  print(...coldStart());
  print(...(await starting()));
  print(...wordings());
  if (process.argv.includes("--write")) await writeReport(results, load);
  process.exit();
}

const rulebook = builtInRulebook("outbound-agent");
if (!rulebook) throw new Error("the rulebook outbound-agent is missing");
void run(rulebook);
