/**
 * Scores so many random months twice and prints the smallest on which the scorers disagree:
 * `npm run oracle -- 20000 [seed]`.
 */
import { disagreement } from "./agreement";

const [count = 10_000, seed = 1] = process.argv.slice(2).map(Number);
const found = disagreement(count, seed);
process.stdout.write(`${found ?? `${count} random months agree (seed ${seed})`}\n`);
if (found !== null) process.exitCode = 1;
