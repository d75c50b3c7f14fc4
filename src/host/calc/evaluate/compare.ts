import { CellError, type Scalar } from "../../model";

const collator = new Intl.Collator("zh-CN", { sensitivity: "accent", numeric: false });

/** Numbers come before texts, texts before TRUE and FALSE. */
const rankOf = (value: Scalar): number => {
  if (typeof value === "number") return 0;
  if (typeof value === "string") return 1;
  return typeof value === "boolean" ? 2 : 3;
};

/** A blank compares as the nothing of the other side's type. */
function blankAs(other: Scalar): Scalar {
  if (typeof other === "string") return "";
  return typeof other === "boolean" ? false : 0;
}

/** Text without regard to case: below 0, 0 or above 0. */
export function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  const [x, y] = [a.toLowerCase(), b.toLowerCase()];
  if (x === y) return 0;
  return scriptOrder(x, y) || collator.compare(x, y) || (x < y ? -1 : 1);
}

const han = /^\p{Script=Han}/u;

/** Excel puts Chinese behind all other letters, the collation for Chinese before them. */
function scriptOrder(a: string, b: string): number {
  let at = 0;
  while (a[at] === b[at]) at++;
  return Number(han.test(a.slice(at))) - Number(han.test(b.slice(at)));
}

/**
 * Compares as the operators =, < and > do.
 * @returns below 0, 0 or above 0
 */
export function compare(left: Scalar, right: Scalar): number {
  const a = left ?? blankAs(right);
  const b = right ?? blankAs(left);
  if (typeof a === "number" && typeof b === "number") return sameNumber(a, b) ? 0 : a - b;
  if (typeof a === "string" && typeof b === "string") return compareTexts(a, b);
  if (a instanceof CellError && b instanceof CellError) return compareTexts(a.code, b.code);
  return rankOf(a) - rankOf(b) || Number(a) - Number(b);
}

/** Whether the operator = holds: what `compare` calls 0, without looking for an order. */
export function equal(left: Scalar, right: Scalar): boolean {
  const a = left ?? blankAs(right);
  const b = right ?? blankAs(left);
  if (typeof a === "string" && typeof b === "string")
    return a === b || a.toLowerCase() === b.toLowerCase();
  return compare(a, b) === 0;
}

/** Excel compares 15 significant digits: 0.1 + 0.2 equals 0.3. */
function sameNumber(a: number, b: number): boolean {
  if (a === b) return true;
  if (Math.abs(a - b) > Math.abs(a) * 1e-14) return false;
  return a.toPrecision(15) === b.toPrecision(15);
}
