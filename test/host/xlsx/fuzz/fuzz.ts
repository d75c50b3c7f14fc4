/**
 * Damages so many workbooks and tries each: `npm run fuzz -- 10000 [first]`. Prints what came of it
 * as JSON; a failure is printed with its number, which makes it again: `npm run fuzz -- 1 <number>`.
 */
import { performance } from "node:perf_hooks";
import { mutate } from "./mutate";
import { random } from "./random";
import { seeds } from "./seeds";
import { tryOut } from "./try-out";

const [count = 1000, first = 0] = process.argv.slice(2).map(Number);
const all = seeds();
const outcomes = { refused: 0, opened: 0, failed: 0 };
let slowest = { milliseconds: 0, number: 0, what: "" };
let memory = 0;
for (let number = first; number < first + count; number++) {
  const dice = random(number);
  const seed = dice.pick(all);
  const mutant = mutate(seed, dice);
  const start = performance.now();
  try {
    outcomes[tryOut(mutant, seed)]++;
  } catch (error) {
    outcomes.failed++;
    process.stderr.write(
      `${number}, ${mutant.what}: ${error instanceof Error ? error.stack : String(error)}\n`,
    );
  }
  const milliseconds = Math.round(performance.now() - start);
  if (milliseconds > slowest.milliseconds) slowest = { milliseconds, number, what: mutant.what };
  memory = Math.max(memory, process.memoryUsage.rss());
}
const megabytes = Math.round(memory / 1_048_576);
process.stdout.write(`${JSON.stringify({ count, first, ...outcomes, slowest, megabytes })}\n`);
if (outcomes.failed > 0) process.exitCode = 1;
