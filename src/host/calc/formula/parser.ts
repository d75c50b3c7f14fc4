import { CellError, type Scalar, errorCodes, parseRect, splitSheet } from "../../model";
import { type BinaryOperator, FormulaSyntaxError, type Node } from "./syntax";
import { type Token, functionName, tokenize } from "./tokens";

/** How tight an operator binds; equals are taken from left to right. */
const tightness: Readonly<Record<BinaryOperator, number>> = {
  "=": 1,
  "<>": 1,
  "<": 1,
  ">": 1,
  "<=": 1,
  ">=": 1,
  "&": 2,
  "+": 3,
  "-": 3,
  "*": 4,
  "/": 4,
  "^": 5,
};

const isBinary = (sign: string): sign is BinaryOperator => sign in tightness;

/**
 * Parses a formula in en-US notation.
 * @param formula without its "="
 * @throws FormulaSyntaxError where Excel would refuse the formula
 */
export const parseFormula = (formula: string): Node => parseTokens(formula, tokenize(formula));

export function parseTokens(formula: string, tokens: readonly Token[]): Node {
  return new Parser(formula, tokens).whole();
}

class Parser {
  readonly #formula: string;
  readonly #tokens: readonly Token[];
  #at = 0;

  constructor(formula: string, tokens: readonly Token[]) {
    this.#formula = formula;
    this.#tokens = tokens;
  }

  whole(): Node {
    const node = this.#expression();
    this.#skipSpace();
    if (this.#tokens[this.#at]) this.#fail();
    return node;
  }

  #fail(): never {
    const position = this.#tokens[this.#at]?.position ?? this.#formula.length;
    throw new FormulaSyntaxError(this.#formula, position);
  }

  #skipSpace(): void {
    while (this.#tokens[this.#at]?.kind === "space") this.#at++;
  }

  #next(): Token | undefined {
    this.#skipSpace();
    return this.#tokens[this.#at];
  }

  #sees(sign: string): boolean {
    const token = this.#next();
    return token?.kind === "operator" && token.text === sign;
  }

  #takes(sign: string): boolean {
    const seen = this.#sees(sign);
    if (seen) this.#at++;
    return seen;
  }

  #needs(sign: string): void {
    if (!this.#takes(sign)) this.#fail();
  }

  /** An expression of operators that bind at least as tight as `loosest`. */
  #expression(loosest = 1): Node {
    let left = this.#percent();
    for (;;) {
      const operator = this.#binaryOperator();
      if (operator === null || tightness[operator] < loosest) return left;
      this.#at++;
      left = { kind: "binary", operator, left, right: this.#expression(tightness[operator] + 1) };
    }
  }

  #binaryOperator(): BinaryOperator | null {
    const token = this.#next();
    return token?.kind === "operator" && isBinary(token.text) ? token.text : null;
  }

  #percent(): Node {
    let node = this.#unary();
    while (this.#takes("%")) node = { kind: "percent", operand: node };
    return node;
  }

  /** Excel binds a sign tighter than the power: -2^2 is 4. */
  #unary(): Node {
    for (const operator of ["-", "+", "@"] as const) {
      if (this.#takes(operator)) return { kind: "unary", operator, operand: this.#unary() };
    }
    return this.#reference();
  }

  /** An operand with what may follow a reference: "#", and the operators that are not calculated. */
  #reference(): Node {
    const node = this.#operand();
    if (this.#tokens[this.#at]?.text === "#" && node.kind === "area") {
      this.#at++;
      return { kind: "spill", anchor: node };
    }
    if (this.#tokens[this.#at]?.text === ":") {
      this.#at++;
      this.#reference();
      return { kind: "unsupported", reason: "reference: computed range" };
    }
    if (this.#tokens[this.#at]?.kind === "space" && this.#startsReference()) {
      this.#reference();
      return { kind: "unsupported", reason: "reference: intersection" };
    }
    return node;
  }

  #startsReference(): boolean {
    const kind = this.#next()?.kind;
    return kind === "reference" || kind === "name" || kind === "structured";
  }

  #operand(): Node {
    const token = this.#next();
    if (!token) this.#fail();
    this.#at++;
    switch (token.kind) {
      case "number":
        return { kind: "literal", value: Number(token.text) };
      case "string":
        return { kind: "literal", value: unquoted(token.text) };
      case "error":
        return { kind: "literal", value: errorOf(token.text) };
      case "reference":
        return areaOf(token.text);
      case "structured":
        return { kind: "unsupported", reason: `reference: ${token.text}` };
      case "name":
        return this.#name(token.text);
      default:
        return this.#grouped(token);
    }
  }

  #name(text: string): Node {
    if (this.#sees("(")) return this.#call(text);
    if (/^true$/i.test(text)) return { kind: "literal", value: true };
    if (/^false$/i.test(text)) return { kind: "literal", value: false };
    const { sheet, rest } = splitSheet(text);
    if (sheet?.includes("[")) return { kind: "unsupported", reason: `reference: ${text}` };
    return { kind: "name", sheet, name: rest };
  }

  #call(name: string): Node {
    this.#needs("(");
    const args: Node[] = [];
    if (this.#takes(")")) return { kind: "call", name: functionName(name), args };
    do {
      const empty = this.#sees(",") || this.#sees(")");
      args.push(empty ? { kind: "missing" } : this.#expression());
    } while (this.#takes(","));
    this.#needs(")");
    return { kind: "call", name: functionName(name), args };
  }

  #grouped(token: Token): Node {
    if (token.text === "{") return this.#array();
    if (token.text !== "(") {
      this.#at--;
      this.#fail();
    }
    const node = this.#expression();
    if (this.#takes(")")) return node;
    while (this.#takes(",")) this.#expression();
    this.#needs(")");
    return { kind: "unsupported", reason: "reference: union" };
  }

  /** An array constant: columns are parted by ",", rows by ";". */
  #array(): Node {
    const rows: Scalar[][] = [];
    do {
      const row: Scalar[] = [];
      do row.push(this.#constant());
      while (this.#takes(","));
      rows.push(row);
    } while (this.#takes(";"));
    this.#needs("}");
    if (rows.some((row) => row.length !== rows[0]?.length)) this.#fail();
    return { kind: "array", rows };
  }

  #constant(): Scalar {
    const negative = this.#takes("-");
    const node = this.#operand();
    if (node.kind !== "literal") this.#fail();
    if (!negative) return node.value;
    return typeof node.value === "number" ? -node.value : this.#fail();
  }
}

const unquoted = (text: string): string => text.slice(1, -1).replaceAll('""', '"');

function errorOf(text: string): CellError {
  const code = text.slice(text.lastIndexOf("#")).toUpperCase();
  return new CellError(errorCodes.find((known) => known === code) ?? "#N/A");
}

function areaOf(text: string): Node {
  const { sheet, rest } = splitSheet(text);
  const rect = parseRect(rest);
  if (sheet !== null && /[[\]:\\]/.test(sheet)) {
    return { kind: "unsupported", reason: `reference: ${text}` };
  }
  return rect ? { kind: "area", sheet, rect } : { kind: "name", sheet, name: rest };
}
