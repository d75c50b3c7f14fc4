import type { Rect, Sheet } from "../../model";
import type { AreaNode, CallNode, Node } from "../formula/syntax";
import { childrenOf } from "../formula/syntax";
import { placeFunctions } from "../functions/built-ins";

/** Cells that a formula reads. */
export interface Precedent {
  readonly sheet: Sheet;
  readonly rect: Rect;
}

/** Where the names in a formula lead. */
export interface Names {
  sheetOf(name: string | null): Sheet | undefined;
  nameOf(sheet: Sheet | null, name: string): Node | undefined;
}

/** What can be said of a formula without evaluating it. */
interface Survey {
  readonly precedents: readonly Precedent[];
  /** The functions it calls, through defined names too. */
  readonly functions: ReadonlySet<string>;
}

/** Looks through a formula once; every branch counts, taken or not. */
export function survey(formula: Node, own: Sheet, names: Names): Survey {
  const precedents: Precedent[] = [];
  const functions = new Set<string>();
  const named = new Set<Node>();

  const visit = (node: Node): void => {
    if (node.kind === "area") precedents.push(...precedentOf(node, names));
    if (node.kind === "name") visitName(node);
    if (node.kind === "call") return visitCall(node);
    childrenOf(node).forEach(visit);
  };
  const visitName = ({ sheet, name }: Extract<Node, { kind: "name" }>): void => {
    const meaning = names.nameOf(sheet === null ? own : (names.sheetOf(sheet) ?? null), name);
    if (!meaning || named.has(meaning)) return;
    named.add(meaning);
    visit(meaning);
  };
  const visitCall = (call: CallNode): void => {
    functions.add(call.name);
    if (isPlaceOnly(call)) return;
    precedents.push(...sumPrecedents(call, names));
    call.args.forEach(visit);
  };
  visit(formula);
  return { precedents, functions };
}

/** ROW(A1) does not read A1: such a formula may even stand in A1. */
const isPlaceOnly = (call: CallNode): boolean =>
  placeFunctions.has(call.name) && call.args[0]?.kind === "area";

function precedentOf(node: AreaNode, names: Names): Precedent[] {
  const sheet = names.sheetOf(node.sheet);
  return sheet ? [{ sheet, rect: node.rect }] : [];
}

/** SUMIF reads as many values as it has cells to test, however few its third argument names. */
function sumPrecedents({ name, args: [tested, , values] }: CallNode, names: Names): Precedent[] {
  if (name !== "SUMIF" && name !== "AVERAGEIF") return [];
  if (tested?.kind !== "area" || values?.kind !== "area") return [];
  const { rows, columns } = tested.rect;
  return precedentOf({ ...values, rect: { ...values.rect, rows, columns } }, names);
}
