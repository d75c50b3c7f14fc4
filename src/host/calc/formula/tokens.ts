import { FormulaSyntaxError } from "./syntax";

type TokenKind =
  "space" | "string" | "error" | "number" | "reference" | "structured" | "name" | "operator";

/** A word of a formula; the texts of all tokens, joined, are the formula. */
export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  readonly position: number;
}

const cell = String.raw`\$?[A-Z]{1,3}\$?[1-9]\d{0,6}`;
const block = String.raw`${cell}(?::${cell})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6}`;
const word = String.raw`[\p{L}_\\][\p{L}\p{N}_.?\\]*`;
/** A sheet before "!": quoted, or words with the book in brackets and a second sheet after a colon. */
const sheet = String.raw`(?:'(?:[^']|'')+'|(?:\[[^\]]+\])?[\p{L}\p{N}_.]+(?::[\p{L}\p{N}_.]+)?)!`;
const after = String.raw`(?![\p{L}\p{N}_.(!])`;

/** Tried in this order at every position. */
const patterns: readonly (readonly [TokenKind, RegExp])[] = [
  ["space", /[\s\u3000]+/uy],
  ["string", /"(?:[^"]|"")*"/uy],
  ["error", new RegExp(`(?:${sheet})?#REF!`, "iuy")],
  ["error", /#(?:NULL!|DIV\/0!|VALUE!|NAME\?|NUM!|N\/A|SPILL!|CALC!|BUSY!|GETTING_DATA)/iuy],
  ["reference", new RegExp(`(?:${sheet})?(?:${block})${after}`, "iuy")],
  ["number", /(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?/iuy],
  ["structured", new RegExp(String.raw`(?:${word})?\[(?:[^[\]]|\[[^[\]]*\])*\]`, "iuy")],
  ["name", new RegExp(`(?:${sheet})?${word}`, "iuy")],
  ["operator", /<=|>=|<>|[-+*/^&=<>(),;:{}%#@!]/uy],
];

/** Full-width signs that a Chinese input method types where Excel expects its own. */
const fullWidth: Readonly<Record<string, string>> = {
  "（": "(",
  "）": ")",
  "，": ",",
  "；": ";",
  "：": ":",
  "＝": "=",
  "＋": "+",
  "－": "-",
  "＞": ">",
  "＜": "<",
  "！": "!",
};

/** Outside texts and quoted sheet names, full-width signs become the plain ones, as Excel does. */
const plainSigns = (source: string): string =>
  source.replace(
    /"(?:[^"]|"")*"|'(?:[^']|'')*'|[（），；：＝＋－＞＜！]/gu,
    (part) => fullWidth[part] ?? part,
  );

/**
 * The words of a formula.
 * @param formula without its "="
 * @throws FormulaSyntaxError at a sign that no formula holds
 */
export function tokenize(formula: string): readonly Token[] {
  const source = plainSigns(formula);
  const tokens: Token[] = [];
  let position = 0;
  while (position < source.length) {
    const token = tokenAt(source, position);
    if (!token) throw new FormulaSyntaxError(formula, position);
    tokens.push(token);
    position += token.text.length;
  }
  return tokens;
}

/** Signs that begin nothing longer than an operator. */
const plainOperators = /[-+*/^&=(),;:{}%@]/y;

function tokenAt(source: string, position: number): Token | null {
  plainOperators.lastIndex = position;
  if (plainOperators.test(source)) {
    return { kind: "operator", text: source.charAt(position), position };
  }
  for (const [kind, pattern] of patterns) {
    pattern.lastIndex = position;
    const text = pattern.exec(source)?.[0];
    if (text !== undefined) return { kind, text, position };
  }
  return null;
}

const filePrefix = /^(?:_xlfn\.|_xlws\.|_xlpm\.|_xludf\.)+/i;

/** A function's name as Excel shows it. */
export const functionName = (text: string): string => text.replace(filePrefix, "").toUpperCase();

/** The formula as Excel keeps it: names of functions and addresses in capitals, no file prefixes. */
export function normalized(tokens: readonly Token[]): string {
  return tokens
    .map(({ kind, text }, at) => {
      if (kind === "reference") return capitalAddress(text);
      if (kind === "name" && tokens[at + 1]?.text === "(") return functionName(text);
      if (kind === "name" && /^(?:true|false)$/i.test(text)) return text.toUpperCase();
      return kind === "error" && !text.includes("!#") ? text.toUpperCase() : text;
    })
    .join("");
}

function capitalAddress(text: string): string {
  const mark = text.lastIndexOf("!") + 1;
  return text.slice(0, mark) + text.slice(mark).toUpperCase();
}
