import type { Scalar } from "../../model";
import { broadcast } from "../evaluate/broadcast";
import type { BuiltIn, Call } from "../evaluate/call";
import { compare } from "../evaluate/compare";
import { integerOf } from "../evaluate/convert";
import { type Matrix, errors, isError } from "../evaluate/values";
import { isPattern, pattern } from "./criteria";
import { columnOf, placeOf } from "./block-index";

/** How an approximate lookup chooses where nothing is equal. */
type Nearest = "below" | "above" | null;

const comparable = (a: Scalar, b: Scalar): boolean =>
  typeof a === typeof b && a !== null && !isError(a);

/** The index of the value equal to the wanted one (with wildcards if asked); -1 without one. */
function findEqual(values: readonly Scalar[], wanted: Scalar, wildcards: boolean): number {
  const sought = wanted ?? 0;
  if (wildcards && typeof sought === "string" && isPattern(sought))
    return values.findIndex(pattern(sought));
  return placeOf(values, sought);
}

/**
 * The index for an approximate lookup in ascending values: the last that is not above the wanted
 * one, or the first not below it. -1 without one.
 */
function findNearest(values: readonly Scalar[], wanted: Scalar, nearest: Nearest): number {
  const sought = wanted ?? 0;
  let found = -1;
  values.forEach((value, at) => {
    if (!comparable(value, sought)) return;
    const order = compare(value, sought);
    const best = values[found];
    if (nearest === "below" && order <= 0) {
      if (best === undefined || compare(value, best) >= 0) found = at;
    } else if (nearest === "above" && order >= 0) {
      if (best === undefined || compare(value, best) < 0) found = at;
    }
  });
  return found;
}

/** The values of a single row or column. */
function line(block: Matrix): readonly Scalar[] {
  const [first = []] = block;
  if (block.length === 1) return first;
  if (first.length === 1) return columnOf(block, 0);
  throw errors.missing;
}

const transposed = (block: Matrix): Matrix =>
  (block[0] ?? []).map((_, at) => block.map((row) => row[at] ?? null));

/** VLOOKUP over rows; HLOOKUP is the same on the transposed block. */
const lookUp =
  (turn: (block: Matrix) => Matrix): BuiltIn =>
  (call) => {
    const block = turn(call.matrix(1));
    const approximate = call.count < 4 || call.boolean(3);
    return broadcast([call.operand(0) ?? null, call.operand(2)], (wanted, index) => {
      if (isError(wanted)) return wanted;
      const at = integerOf(index);
      if (at < 1) return errors.value;
      if (at > (block[0]?.length ?? 0)) return errors.reference;
      const row = approximate
        ? findNearest(columnOf(block, 0), wanted ?? null, "below")
        : findEqual(columnOf(block, 0), wanted ?? null, true);
      return row < 0 ? errors.missing : (block[row]?.[at - 1] ?? null);
    });
  };

const match: BuiltIn = (call) => {
  const values = line(call.matrix(1));
  const type = Math.sign(call.number(2, 1));
  return broadcast([call.operand(0) ?? null], (wanted = null) => {
    if (isError(wanted)) return wanted;
    if (type === 0) return numbered(findEqual(values, wanted, true));
    return numbered(findNearest(values, wanted, type > 0 ? "below" : "above"));
  });
};

const numbered = (index: number): Scalar => (index < 0 ? errors.missing : index + 1);

/** XMATCH's modes: 0 equal, -1 next smaller, 1 next larger, 2 wildcards; search -1 from the end. */
function findBy(values: readonly Scalar[], wanted: Scalar, mode: number, search: number): number {
  const ordered = search < 0 ? [...values].reverse() : values;
  let found = findEqual(ordered, wanted, mode === 2);
  if (found < 0 && mode === -1) found = findNearest(ordered, wanted, "below");
  if (found < 0 && mode === 1) found = findNearest(ordered, wanted, "above");
  return found >= 0 && search < 0 ? values.length - 1 - found : found;
}

const xmatch: BuiltIn = (call) => {
  const values = line(call.matrix(1));
  const [mode, search] = [call.integer(2), call.integer(3, 1)];
  return broadcast([call.operand(0) ?? null], (wanted = null) =>
    isError(wanted) ? wanted : numbered(findBy(values, wanted, mode, search)),
  );
};

/** Gives a cell, or for one wanted value the whole row or column of a wider block. */
const xlookup: BuiltIn = (call) => {
  const keys = call.matrix(1);
  const upright = keys.length > 1 || (keys[0]?.length ?? 0) <= 1;
  const results = upright ? call.matrix(2) : transposed(call.matrix(2));
  const values = line(keys);
  const [mode, search] = [call.integer(4), call.integer(5, 1)];
  const wanted = call.operand(0) ?? null;
  const width = results[0]?.length ?? 0;
  if (width > 1 && !Array.isArray(wanted)) {
    const key = call.scalar(0) ?? null;
    const row = results[findBy(values, key, mode, search)];
    if (!row) return otherwise(call);
    return upright ? [row] : transposed([row]);
  }
  return broadcast([wanted], (key = null) => {
    if (isError(key)) return key;
    const row = results[findBy(values, key, mode, search)];
    return row ? (row[0] ?? null) : ((call.has(3) ? call.scalar(3) : errors.missing) ?? null);
  });
};

const otherwise = (call: Call) => (call.has(3) ? call.value(3) : errors.missing);

/** LOOKUP: approximate, in the first row or column of a block or beside it. */
const lookup: BuiltIn = (call) => {
  const block = call.matrix(1);
  const wide = (block[0]?.length ?? 0) > block.length;
  const rows = wide ? transposed(block) : block;
  const results = call.has(2) ? line(call.matrix(2)) : rows.map((row) => row.at(-1) ?? null);
  return broadcast([call.operand(0) ?? null], (wanted = null) => {
    if (isError(wanted)) return wanted;
    const at = lastNotAbove(columnOf(rows, 0), wanted);
    return at < 0 ? errors.missing : (results[at] ?? null);
  });
};

/** As Excel's search by halves ends on unsorted values: LOOKUP(2,1/(…)) finds the last that fits. */
function lastNotAbove(values: readonly Scalar[], wanted: Scalar): number {
  return values.findLastIndex((value) => comparable(value, wanted) && compare(value, wanted) <= 0);
}

export const lookups: Readonly<Record<string, BuiltIn>> = {
  VLOOKUP: lookUp((block) => block),
  HLOOKUP: lookUp(transposed),
  LOOKUP: lookup,
  MATCH: match,
  XLOOKUP: xlookup,
  XMATCH: xmatch,
};
