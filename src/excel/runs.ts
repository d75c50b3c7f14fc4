/** Neighbours among whole numbers: from the first on, so many. */
export interface Run {
  readonly first: number;
  readonly count: number;
}

/** Ascending numbers as runs: of 3, 4, 5 and 9 three from 3 on and one at 9. */
export function runsOf(numbers: readonly number[]): readonly Run[] {
  const runs: Run[] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last && last.first + last.count === number)
      runs[runs.length - 1] = { ...last, count: last.count + 1 };
    else runs.push({ first: number, count: 1 });
  }
  return runs;
}
