import { mutate } from "./mutate";
import { random } from "./random";
import { seeds } from "./seeds";
import { tryOut } from "./try-out";

const all = seeds();

/** What went wrong with one damaged workbook; null where all is well. */
function failure(number: number): string | null {
  const dice = random(number);
  const seed = dice.pick(all);
  const mutant = mutate(seed, dice);
  try {
    tryOut(mutant, seed);
    return null;
  } catch (error) {
    return `${number}, ${mutant.what}: ${String(error)}`;
  }
}

test.each([0, 100, 200, 300])(
  "damaged workbooks are refused, or keep what they say (100 from %i on)",
  (first) => {
    const numbers = Array.from({ length: 100 }, (_, index) => first + index);
    expect(numbers.map(failure).filter((one) => one !== null)).toEqual([]);
  },
);
