/**
 * Scores so many random months twice, and reads a hundredth as many random ledgers in every layout; prints
 * the smallest on which they disagree: `npm run oracle -- 20000 [seed]`.
 */
import { builtInRulebook } from "../../../src/rulebooks";
import { changedLayout } from "../layouts";
import { disagreement } from "./agreement";

const [count = 10_000, seed = 1] = process.argv.slice(2).map(Number);
const ledgers = Math.ceil(count / 100);
const changed = ["outbound-agent", "service-norms", "rewards-penalties"].map((id) => {
  const rulebook = builtInRulebook(id);
  return rulebook ? changedLayout(rulebook, { numRuns: ledgers, seed }) : null;
});
const found = [disagreement(count, seed), ...changed].find((one) => one !== null);
const agreed = `${count} random months agree, and ${ledgers} ledgers of each rulebook (seed ${seed})`;
process.stdout.write(`${found ?? agreed}\n`);
if (found !== undefined) process.exitCode = 1;
