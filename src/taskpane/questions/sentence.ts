import type { Issue } from "../../core";
import type { Locale } from "../../locales";

/** The sentence that asks about an issue. */
export function issueSentence(issue: Issue, words: Locale): string {
  // A code and its facts are one pair, which TypeScript cannot follow through the map.
  const sentence = words.issues[issue.code] as (facts: object) => string;
  return sentence(issue.facts);
}

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
