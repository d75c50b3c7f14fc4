/**
 * A formula cut into what its characters belong to: text in double quotes, sheet names in single
 * quotes, brackets (table columns, other workbooks), and the rest.
 */
export interface Piece {
  readonly kind: "code" | "string" | "quoted" | "bracket";
  readonly text: string;
}

export function pieces(formula: string): Piece[] {
  const result: Piece[] = [];
  let from = 0;
  let at = 0;
  while (at < formula.length) {
    const kind = OPENERS[formula.charAt(at)];
    if (!kind) {
      at++;
      continue;
    }
    if (at > from) result.push({ kind: "code", text: formula.slice(from, at) });
    const end = kind === "bracket" ? bracketEnd(formula, at) : quoteEnd(formula, at);
    result.push({ kind, text: formula.slice(at, end) });
    from = at = end;
  }
  if (at > from) result.push({ kind: "code", text: formula.slice(from) });
  return result;
}

const OPENERS: Readonly<Record<string, Piece["kind"]>> = {
  '"': "string",
  "'": "quoted",
  "[": "bracket",
};

/** After the closing quote; a doubled quote stands for one. */
function quoteEnd(formula: string, start: number): number {
  const quote = formula.charAt(start);
  let at = start;
  do {
    at = formula.indexOf(quote, at + 1);
    if (at < 0) return formula.length;
    if (formula.charAt(at + 1) !== quote) return at + 1;
    at++;
  } while (at < formula.length);
  return formula.length;
}

/** After the closing bracket; an apostrophe in it escapes what follows. */
function bracketEnd(formula: string, start: number): number {
  let depth = 0;
  for (let at = start; at < formula.length; at++) {
    const char = formula.charAt(at);
    if (char === "'") at++;
    else if (char === "[") depth++;
    else if (char === "]" && --depth === 0) return at + 1;
  }
  return formula.length;
}

/** The formula with its code rewritten; quotes and brackets stay. */
export const mapCode = (formula: string, change: (code: string) => string): string =>
  pieces(formula)
    .map(({ kind, text }) => (kind === "code" ? change(text) : text))
    .join("");
