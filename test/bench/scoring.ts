import { performance } from "node:perf_hooks";
import { Engine } from "json-rules-engine";
import { type Clause, type EventRecord, type Rulebook, score } from "../../src/core";
import { quickest } from "./quickest";

/** A rule engine takes so long for a record that fewer must do. */
const records = { ours: 100_000, engine: 2_000 };

/** The clauses that the records of the benches are about. */
export const agentClauses = ({ sections }: Rulebook): readonly Clause[] =>
  sections
    .flatMap(({ clauses }) => clauses)
    .filter(({ subject, effect }) => subject === "agent" && effect === "deduct");

/**
 * Scoring beside json-rules-engine, with a rule for each clause, and beside the bare loop that sums what
 * the clauses say. Neither of the two knows people, months, allowances or sections.
 */
export async function scoring(rulebook: Rulebook, all: readonly EventRecord[]) {
  const given = all.slice(0, records.ours);
  const amounts = new Map(agentClauses(rulebook).map(({ id, amount }) => [id, Number(amount)]));
  const figures = given.map(({ clause }) => amounts.get(clause ?? "") ?? 0);
  let sum = 0;
  const bareLoop = quickest(() => {
    sum = 0;
    for (const figure of figures) sum += figure;
  });
  const ours = quickest(() => score({ rulebook, records: given, people: [] }));
  const fewer = given.slice(0, records.engine);
  const [engine, summed] = await byEngine(amounts, fewer);
  const expected = figures.slice(0, records.engine).reduce((total, figure) => total + figure, 0);
  if (sum <= 0 || Math.abs(summed - expected) > 1e-6) throw new Error("the sums are wrong");
  return [
    rowOf("ours", given.length, ours),
    rowOf("json-rules-engine", fewer.length, engine),
    rowOf("bare loop", given.length, bareLoop),
  ];
}

const rowOf = (by: string, count: number, milliseconds: number) => ({
  bench: "score",
  by,
  records: count,
  milliseconds,
  microsecondsPerRecord: (milliseconds / count) * 1000,
});

async function byEngine(
  amounts: ReadonlyMap<string, number>,
  given: readonly EventRecord[],
): Promise<[milliseconds: number, sum: number]> {
  const engine = new Engine();
  for (const [id, amount] of amounts) {
    engine.addRule({
      conditions: { all: [{ fact: "clause", operator: "equal", value: id }] },
      event: { type: "deduct", params: { amount } },
    });
  }
  let sum = 0;
  const start = performance.now();
  for (const { clause } of given) {
    const { events } = await engine.run({ clause });
    for (const { params } of events) sum += Number(params?.["amount"]);
  }
  return [performance.now() - start, sum];
}
