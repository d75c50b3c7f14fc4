export { parseFormula } from "./formula/parser";
export { Calculator } from "./calculator";
export type { CustomFunctions, Invocation, InvocationResult } from "./custom-functions";
export { compare as compareValues } from "./evaluate/compare";
export { formatted } from "./functions/formatted";
export { CannotMove } from "./structure/move-cells";
export { rewriteFormula } from "./structure/rewrite";
export { FormulaSyntaxError } from "./formula/syntax";
