/**
 * Work in small steps, between which whoever asked for it may do something else, or stop.
 * A step says how far the work is, or nothing.
 */
export type Steps<Result, Step = null> = Generator<Step, Result, void>;

/** All steps at once. */
export function finished<Result>(steps: Steps<Result, unknown>): Result {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** So few of most things that none is noticed, and enough that stepping costs nothing. */
const itemsPerStep = 200;

/**
 * What a function gives for each item.
 * @param perStep how many items make a step; fewer where each is long
 */
export function* mapped<Item, Result>(
  items: readonly Item[],
  make: (item: Item, index: number) => Result,
  perStep = itemsPerStep,
): Steps<readonly Result[]> {
  const results: Result[] = [];
  for (const item of items) {
    results.push(make(item, results.length));
    if (results.length % perStep === 0) yield null;
  }
  return results;
}
