import { mapCode } from "./pieces";

/**
 * LET and LAMBDA name things of their own. The file marks those names: `_xlpm.x`, and `_xlop.x`
 * where a LAMBDA's parameter is optional, which a formula shows as `[x]`.
 */
export const plainParameters = (formula: string): string =>
  formula.includes("_xlpm.") || formula.includes("_xlop.")
    ? mapCode(formula, (code) =>
        code.replace(/_xlop\.([\p{L}\p{N}_.]+)/giu, "[$1]").replace(/_xlpm\./giu, ""),
      )
    : formula;

interface Call {
  readonly isLet: boolean;
  readonly end: number;
  /** Where each argument begins and ends. */
  readonly args: readonly (readonly [number, number])[];
}

const NAMER = /(?<![\p{L}\p{N}_.])(LET|LAMBDA)\s*\(/giu;
const NAME = /^\s*(\[?)([\p{L}_][\p{L}\p{N}_.]*)\]?\s*$/u;

/** The formula with the names that LET and LAMBDA declare marked as the file wants them. */
export function markParameters(formula: string): string {
  let result = formula;
  for (const found of [...formula.matchAll(NAMER)].reverse()) {
    if (isQuoted(formula, found.index)) continue;
    const isLet = found[1]?.toUpperCase() === "LET";
    const call = readCall(result, found.index + found[0].length, isLet);
    if (call) result = markCall(result, found.index, call);
  }
  return result;
}

/** Whether a place in a formula lies within quotes. */
function isQuoted(formula: string, place: number): boolean {
  let quote = "";
  for (const char of formula.slice(0, place)) {
    if (quote === "" && (char === '"' || char === "'")) quote = char;
    else if (char === quote) quote = "";
  }
  return quote !== "";
}

function readCall(formula: string, from: number, isLet: boolean): Call | null {
  const args: [number, number][] = [];
  let depth = 0;
  let quote = "";
  let start = from;
  for (let at = from; at < formula.length; at++) {
    const char = formula.charAt(at);
    if (quote !== "") {
      if (char === quote) quote = "";
    } else if (char === '"' || char === "'") quote = char;
    else if (char === "(" || char === "{" || char === "[") depth++;
    else if (depth > 0 && (char === ")" || char === "}" || char === "]")) depth--;
    else if (depth === 0 && char === ",") {
      args.push([start, at]);
      start = at + 1;
    } else if (depth === 0 && char === ")") {
      args.push([start, at]);
      return { isLet, end: at, args };
    }
  }
  return null;
}

function markCall(formula: string, start: number, call: Call): string {
  const declared = call.args.slice(0, -1).filter((_, index) => !call.isLet || index % 2 === 0);
  const names = new Map<string, string>();
  let body = formula.slice(start, call.end);
  for (const [from, to] of declared.toReversed()) {
    const [, bracket, name] = NAME.exec(formula.slice(from, to)) ?? [];
    if (name === undefined) continue;
    names.set(name.toLowerCase(), name);
    if (bracket) body = `${body.slice(0, from - start)}_xlop.${name}${body.slice(to - start)}`;
  }
  return formula.slice(0, start) + markNames(body, names) + formula.slice(call.end);
}

const markNames = (body: string, names: ReadonlyMap<string, string>): string =>
  mapCode(body, (code) =>
    code.replace(/(?<![\p{L}\p{N}_.!])[\p{L}_][\p{L}\p{N}_.]*(?!!)/gu, (word) =>
      names.has(word.toLowerCase()) ? `_xlpm.${word}` : word,
    ),
  );
