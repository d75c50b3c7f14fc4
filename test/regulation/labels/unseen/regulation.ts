import type { LinesLabel } from "../lines";
import type { ExpectedRule } from "../notation";

/** A clause that the page has broken into lines; one line is the plain case. */
interface Written {
  readonly lines: readonly [string, ...string[]];
  readonly rules: readonly ExpectedRule[];
}

export const line = (text: string, ...rules: readonly ExpectedRule[]): Written => ({
  lines: [text],
  rules,
});

export const broken = (
  lines: readonly [string, ...string[]],
  ...rules: readonly ExpectedRule[]
): Written => ({ lines, rules });

/** A whole text from its headings (plain strings, no clauses) and its clauses, in order. */
export function regulation(name: string, parts: readonly (string | Written)[]): LinesLabel {
  const lines: string[] = [];
  const clauses: LinesLabel["clauses"][number][] = [];
  for (const part of parts) {
    if (typeof part === "string") lines.push(part);
    else {
      clauses.push({ line: lines.length + 1, text: part.lines.join(""), rules: part.rules });
      lines.push(...part.lines);
    }
  }
  return { name, text: lines.join("\n"), clauses };
}
