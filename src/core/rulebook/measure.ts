/** What a condition measures where nobody named it: told by its unit. */
export function measureOf(unit: string): string {
  if (["second", "minute", "hour", "day", "workday"].includes(unit)) return "duration";
  return unit === "percent" || unit === "permille" ? "rate" : "count";
}
