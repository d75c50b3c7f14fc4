import type { Entry } from "./entry";

/** A stretch of a text, and whether a rule was read from it or a question is about it. */
export interface Stretch {
  readonly from: number;
  readonly text: string;
  readonly mark: "read" | "asked" | null;
}

/** The words of an entry parted by what was understood of them; all of them together are its text. */
export function markedText({ text, read, question, settled }: Entry): readonly Stretch[] {
  const asked = question && "words" in question.facts && !settled ? question.facts.words : "";
  const marks = Array.from({ length: text.length }, (): Stretch["mark"] => null);
  let from = 0;
  for (const words of read) {
    const at = text.indexOf(words, from);
    if (words === "" || at < 0) continue;
    marks.fill("read", at, at + words.length);
    from = at + words.length;
  }
  const doubt = asked === "" ? -1 : text.indexOf(asked);
  if (doubt >= 0) marks.fill("asked", doubt, doubt + asked.length);
  return stretches(text, marks);
}

function stretches(text: string, marks: readonly Stretch["mark"][]): readonly Stretch[] {
  const found: Stretch[] = [];
  let from = 0;
  for (let at = 1; at <= text.length; at += 1) {
    if (at < text.length && marks[at] === marks[from]) continue;
    found.push({ from, text: text.slice(from, at), mark: marks[from] ?? null });
    from = at;
  }
  return found;
}
