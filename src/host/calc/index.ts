export { parseFormula } from "./formula/parser";
export { Calculator } from "./calculator";
export type { CustomFunctions, Invocation, InvocationResult } from "./custom-functions";
export { formatted } from "./functions/formatted";
export { FormulaSyntaxError } from "./formula/syntax";
