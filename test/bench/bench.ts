/**
 * Prints what the product costs, one JSON object a line. Run by `npm run bench`; with `--write` the
 * results also become docs/bench.md.
 * Times depend on the machine, so each stands beside a bare loop of the same run.
 */
import { performance } from "node:perf_hooks";
import { type EventRecord, bareRecord, exact, score } from "../../src/core";
import { builtInRulebook } from "../../src/rulebooks";
import { coldStart, files } from "./files";
import { matching } from "./matching";
import { writeReport } from "./report";
import { wordings } from "./wordings";
import { writing } from "./writing";

const records = 100_000;
const lines = 10_000;

const rulebook = builtInRulebook("outbound-agent");
if (!rulebook) throw new Error("the rulebook outbound-agent is missing");

const agentClauses = rulebook.sections
  .flatMap(({ clauses }) => clauses)
  .filter(({ subject, effect }) => subject === "agent" && effect === "deduct");

/** Records as a sheet of so many rows would give them: 500 people, a month, every agent clause in turn. */
function recordsOf(count: number): EventRecord[] {
  return Array.from({ length: count }, (_, index) => {
    const clause = agentClauses[index % agentClauses.length];
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

/** The quickest of five runs, in milliseconds: what the machine can do when nothing disturbs it. */
function quickest(work: () => void): number {
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.min(...times);
}

function scoring() {
  const input = {
    rulebook: rulebook as NonNullable<typeof rulebook>,
    records: recordsOf(records),
    people: [],
  };
  const figures = input.records.map(({ clause }) => amountOf(clause));
  let sum = 0;
  const bareLoop = quickest(() => {
    sum = 0;
    for (const figure of figures) sum += figure;
  });
  const scored = quickest(() => score(input));
  if (sum <= 0) throw new Error("the bare loop summed nothing");
  return { bench: "score", records, milliseconds: scored, bareLoop, ratio: scored / bareLoop };
}

const amounts = new Map(agentClauses.map(({ id, amount }) => [id, Number(amount)]));
const amountOf = (clause: string | null): number => amounts.get(clause ?? "") ?? 0;

const results: object[] = [];

function print(result: object): void {
  results.push(result);
  process.stdout.write(`${JSON.stringify(result)}\n`);
}

print(scoring());
print(coldStart());
for (const result of files()) print(result);
for (const result of [...wordings(), ...matching(rulebook)]) print(result);
void writing(rulebook, recordsOf(lines)).then((result) => {
  print(result);
  if (process.argv.includes("--write")) writeReport(results);
  process.exit();
});
