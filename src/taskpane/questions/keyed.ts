import type { Issue } from "../../core";

/** What tells an issue from others in a list; equal ones get a number. */
export function keyed(issues: readonly Issue[]): { key: string; issue: Issue }[] {
  const seen = new Map<string, number>();
  return issues.map((issue) => {
    const name = `${issue.sheet}!${issue.cell} ${issue.code}`;
    const count = seen.get(name) ?? 0;
    seen.set(name, count + 1);
    return { key: `${name} ${count}`, issue };
  });
}
