import type { Scalar } from "../../model";
import { broadcast } from "../evaluate/broadcast";
import { type BuiltIn, Call, single } from "../evaluate/call";
import { booleanOf, integerOf } from "../evaluate/convert";
import { compare } from "../evaluate/compare";
import { read } from "../evaluate/evaluate";
import { Area, type Value, errors, isError, isMatrix } from "../evaluate/values";
import { eachCell } from "../evaluate/broadcast";

/** Only the branch taken is evaluated, unless the condition is a block. */
const when: BuiltIn = (call) => {
  const condition = call.operand(0) ?? null;
  if (!isMatrix(condition)) {
    if (booleanOf(condition)) return call.has(1) ? call.value(1) : 0;
    return call.count > 2 ? (call.value(2) ?? 0) : false;
  }
  const otherwise = call.count > 2 ? (call.operand(2) ?? 0) : false;
  return broadcast([condition, call.operand(1) ?? 0, otherwise], (is, yes, no) => {
    return (booleanOf(is) ? yes : no) ?? null;
  });
};

/** IFERROR, IFNA: a value, or another where it is an error of the kind. */
const unless =
  (fails: (cell: Scalar | undefined) => boolean): BuiltIn =>
  (call) => {
    const value = call.operand(0) ?? null;
    if (!isMatrix(value)) return fails(value) ? (call.value(1) ?? 0) : value;
    let failed = false;
    eachCell(value, (cell) => (failed ||= fails(cell)));
    if (!failed) return value;
    return broadcast(
      [value, call.operand(1) ?? 0],
      (cell, other) => (fails(cell) ? other : cell) ?? null,
    );
  };

/** TRUE and FALSE among the arguments: blocks give their numbers and booleans, the rest is passed over. */
function booleansIn(call: Call): boolean[] {
  const booleans: boolean[] = [];
  for (let at = 0; at < call.count; at++) {
    const value = call.value(at);
    if (!(value instanceof Area) && !isMatrix(value)) booleans.push(booleanOf(value));
    else {
      eachCell(read(value, call.scope) ?? null, (cell) => {
        if (isError(cell)) throw cell;
        if (typeof cell === "boolean" || typeof cell === "number")
          booleans.push(cell !== false && cell !== 0);
      });
    }
  }
  if (booleans.length === 0) throw errors.value;
  return booleans;
}

const firstTrue: BuiltIn = (call) => {
  for (let at = 0; at + 1 < call.count; at += 2) if (call.boolean(at)) return call.value(at + 1);
  return errors.missing;
};

const choose: BuiltIn = (call) => {
  const at = integerOf(call.scalar(0));
  return at >= 1 && at < call.count ? call.value(at) : errors.value;
};

const choiceOf: BuiltIn = (call) => {
  const wanted = call.scalar(0) ?? null;
  for (let at = 1; at + 1 < call.count; at += 2) {
    if (compare(wanted, call.scalar(at) ?? null) === 0) return call.value(at + 1);
  }
  return call.count % 2 === 0 ? call.value(call.count - 1) : errors.missing;
};

/** LET: pairs of name and value, then what to calculate with them. */
const withNames: BuiltIn = (call) => {
  const locals = new Map<string, Value>(call.scope.locals);
  const inner = new Call({ kind: "call", name: "LET", args: call.args }, { ...call.scope, locals });
  for (let at = 0; at + 1 < call.count; at += 2) {
    const name = call.args[at];
    if (name?.kind !== "name") return errors.name;
    locals.set(name.name.toUpperCase(), inner.value(at + 1));
  }
  return inner.value(call.count - 1);
};

export const logic: Readonly<Record<string, BuiltIn>> = {
  IF: when,
  IFS: firstTrue,
  IFERROR: unless((cell) => isError(cell) && cell.code !== "#BUSY!"),
  IFNA: unless((cell) => isError(cell) && cell.code === "#N/A"),
  AND: (call) => booleansIn(call).every(Boolean),
  OR: (call) => booleansIn(call).some(Boolean),
  XOR: (call) => booleansIn(call).filter(Boolean).length % 2 === 1,
  NOT: single((value) => !booleanOf(value)),
  TRUE: () => true,
  FALSE: () => false,
  CHOOSE: choose,
  SWITCH: choiceOf,
  LET: withNames,
};
