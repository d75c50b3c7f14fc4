import { evened } from "../cell/text";

/** A text cut where its own marks part it. */
export interface Parts {
  /** Parted by semicolons, full stops and line breaks: certainly apart. */
  readonly sentences: readonly (readonly string[])[];
}

const longestText = 2000;
/** "1、", "(2)", "3." before words or a date; 3.8 is none. */
const bullet = /(^|[\n;。])\s*\(?\d{1,2}\s*[、).]\s*(?=[^\d\s]|\d{1,2}月|\d{1,2}[./-]\d)/g;
const strong = new Set([";", "\n", "\r", "。"]);
const weak = new Set([",", "、"]);
const opening = new Set(["(", "[", "【", "〔"]);
const closing = new Set([")", "]", "】", "〕"]);

/**
 * Cuts a text at its marks, but not within brackets: sentences at semicolons, full stops and line
 * breaks, and their clauses at commas. Numbers that count the sentences go.
 */
export function splitText(text: string): Parts {
  const whole = evened(text.slice(0, longestText)).replace(bullet, "$1");
  const sentences: string[][] = [];
  let clauses: string[] = [];
  let [clause, depth] = ["", 0];
  const endClause = (): void => {
    if (clause.trim() !== "") clauses.push(clause.trim());
    clause = "";
  };
  const endSentence = (): void => {
    endClause();
    if (clauses.length > 0) sentences.push(clauses);
    clauses = [];
    depth = 0;
  };
  for (const character of whole) {
    if (strong.has(character)) endSentence();
    else if (depth === 0 && weak.has(character)) endClause();
    else clause += character;
    if (opening.has(character)) depth += 1;
    if (closing.has(character)) depth = Math.max(depth - 1, 0);
  }
  endSentence();
  return { sentences };
}
