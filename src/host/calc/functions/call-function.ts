import type { CallNode } from "../formula/syntax";
import { Call } from "../evaluate/call";
import { evaluate, read } from "../evaluate/evaluate";
import type { Scope } from "../evaluate/scope";
import { Area, type Value, errors, isError } from "../evaluate/values";
import { builtIn } from "./built-ins";

/** Calls a function by its name: one of the add-in's, or one built in. */
export function callFunction(node: CallNode, scope: Scope): Value {
  if (scope.custom.has(node.name)) return callCustom(node, scope);
  const apply = builtIn(node.name);
  if (apply) return new Call(node, scope).result(apply);
  scope.doubts.add(`function: ${node.name}`);
  return errors.name;
}

/** The add-in's are handed serial numbers, and cannot know from which year a workbook counts them. */
function miscounted({ doubts }: Scope): Value {
  doubts.add("calendar: 1904");
  return errors.value;
}

/** A call of the add-in's: it waits for arguments that wait, and fails with single ones that failed. */
function callCustom(node: CallNode, scope: Scope): Value {
  if (scope.workbook.date1904) return miscounted(scope);
  const before = scope.custom.waiting;
  const args = node.args.map((arg) => evaluate(arg, scope));
  if (scope.custom.waiting > before) return errors.busy;
  for (const arg of args) {
    const one = arg instanceof Area && arg.rect.rows * arg.rect.columns === 1;
    const value = one ? read(arg, scope) : arg;
    if (isError(value)) return value;
  }
  return scope.custom.answer(node, args);
}
