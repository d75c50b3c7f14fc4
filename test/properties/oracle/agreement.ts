import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { listed, recordsOf, rulebooks } from "./arbitraries";
import { bothSay } from "./compare";

const asOneTeam = fc.oneof({ weight: 5, arbitrary: fc.constant(false) }, fc.constant(true));

/** What the two scorers say differently of some random month; null where so many cases agree. */
export function disagreement(numRuns: number, seed: number): string | null {
  const result = fc.check(
    fc.property(
      rulebooks.chain((rulebook) =>
        fc.tuple(fc.constant(rulebook), recordsOf(rulebook), listed, asOneTeam),
      ),
      (said) => {
        const { product, oracle } = bothSay(...said);
        return isDeepStrictEqual(product, oracle);
      },
    ),
    { numRuns, seed },
  );
  if (!result.counterexample) return null;
  const [[rulebook, records, recordings, together]] = result.counterexample;
  return JSON.stringify(
    {
      rulebook,
      records,
      recordings,
      together,
      ...bothSay(rulebook, records, recordings, together),
    },
    (_, value: unknown) => (typeof value === "bigint" ? String(value) : value),
    1,
  );
}
