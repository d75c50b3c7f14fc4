import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { people, recordsOf, rulebooks } from "./arbitraries";
import { bothSay } from "./compare";

const [listed] = people;

/** What the two scorers say differently of some random month; null where so many cases agree. */
export function disagreement(numRuns: number, seed: number): string | null {
  const result = fc.check(
    fc.property(
      rulebooks.chain((rulebook) => fc.tuple(fc.constant(rulebook), recordsOf(rulebook))),
      ([rulebook, records]) => {
        const { product, oracle } = bothSay(rulebook, records, listed ? [listed] : []);
        return isDeepStrictEqual(product, oracle);
      },
    ),
    { numRuns, seed },
  );
  if (!result.counterexample) return null;
  const [[rulebook, records]] = result.counterexample;
  return JSON.stringify(
    { rulebook, records, ...bothSay(rulebook, records, listed ? [listed] : []) },
    (_, value: unknown) => (typeof value === "bigint" ? String(value) : value),
    1,
  );
}
