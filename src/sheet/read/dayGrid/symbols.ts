/** A mark without a word: √, ×, △. */
export const isSymbol = (mark: string): boolean => mark !== "" && !/[\p{L}\d]/u.test(mark);

/** What people tick off with. */
const ticks: ReadonlySet<string> = new Set(["√", "✓", "✔", "☑", "●", "○", "/", "-", "■"]);

/**
 * The tick that stands in more than half of the cells: nobody writes the exception there.
 * @param marks of all filled and empty cells
 */
export function commonestSymbol(marks: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const mark of marks) if (mark !== "") counts.set(mark, (counts.get(mark) ?? 0) + 1);
  const filled = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const usual = [...counts].find(([mark, count]) => ticks.has(mark) && count * 2 > filled);
  return usual?.[0] ?? null;
}
