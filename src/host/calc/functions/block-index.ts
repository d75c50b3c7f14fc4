import { CellError, type Scalar } from "../../model";
import { numberInText } from "../evaluate/typed";
import type { Line, Slice } from "../evaluate/slice";
import { type Matrix } from "../evaluate/values";

/*
 * What is known of blocks and lists of cells that formulas look into. Many formulas read the same
 * block (the reader keeps it), so it is looked through once, not once for each of them; what is
 * known goes with the block.
 */

type Cells = readonly Scalar[];

/** Makes something of a block or list once. */
function once<From extends object, Made>(make: (from: From) => Made): (from: From) => Made {
  const known = new WeakMap<From, Made>();
  return (from) => {
    const made = known.get(from) ?? make(from);
    known.set(from, made);
    return made;
  };
}

/** The same, but only from the second look on: most lists are looked into once. */
function onSecondLook<From extends object, Made>(
  make: (from: From) => Made,
): (from: From) => Made | null {
  const seen = new WeakSet<From>();
  const made = once(make);
  return (from) => {
    if (seen.has(from)) return made(from);
    seen.add(from);
    return null;
  };
}

const columnsOf = once((_block: Matrix) => new Map<number, Cells>());

export function columnOf(block: Matrix, at: number): Cells {
  const columns = columnsOf(block);
  let column = columns.get(at);
  if (!column) columns.set(at, (column = block.map((row) => row[at] ?? null)));
  return column;
}

const listsOf = once((_block: Matrix) => new Map<number, Cells>());

/** The cells of a block row by row, every row filled up with blanks to the width. */
export function listOf(block: Matrix, width: number): Cells {
  const lists = listsOf(block);
  let list = lists.get(width);
  if (!list) {
    const rows = block.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? null));
    lists.set(width, (list = rows.flat()));
  }
  return list;
}

/** The numbers of a block, ascending. @throws the first error in it */
export const ascendingNumbers = once((block: Matrix): readonly number[] => {
  const numbers: number[] = [];
  for (const row of block) {
    for (const cell of row) {
      if (cell instanceof CellError) throw cell;
      if (typeof cell === "number") numbers.push(cell);
    }
  }
  return numbers.sort((a, b) => a - b);
});

const firstPlaces = onSecondLook((list: Cells): ReadonlyMap<Scalar, number> => {
  const places = new Map<Scalar, number>();
  for (const [place, cell] of list.entries()) {
    const key = keyOf(cell);
    if (!places.has(key)) places.set(key, place);
  }
  return places;
});

/** Where a value stands first in a list, by Excel's rules for equal values; -1 without it. */
export function placeOf(list: Cells, wanted: Scalar): number {
  const key = keyOf(wanted);
  const places = firstPlaces(list);
  return places ? (places.get(key) ?? -1) : list.findIndex((cell) => keyOf(cell) === key);
}

/** The same for equal values: type, 15 digits of a number, text without regard to case. */
function keyOf(value: Scalar): Scalar {
  if (typeof value === "number")
    return Number.isSafeInteger(value) ? value : Number(value.toPrecision(15));
  return typeof value === "string" ? value.toLowerCase() : value;
}

/** What a criterion such as 5 or "李四" is equal to: a number, a text in small letters, TRUE, FALSE. */
export type Equal = string | number | boolean;

const equalPlaces = onSecondLook(({ cells }: Line): ReadonlyMap<Equal, readonly number[]> => {
  const places = new Map<Equal, number[]>();
  const add = (key: Equal, place: number): void => {
    const known = places.get(key);
    if (known) known.push(place);
    else places.set(key, [place]);
  };
  for (const [place, cell] of cells.entries()) {
    if (cell === null || cell instanceof CellError) continue;
    add(typeof cell === "string" ? cell.toLowerCase() : cell, place);
    const spelt = typeof cell === "string" ? numberInText(cell) : null;
    if (spelt !== null) add(spelt, place);
  }
  return places;
});

/**
 * Where in its line cells of a slice equal to a criterion stand, in order; null while looking at every
 * cell is cheaper.
 */
export function placesEqualTo({ of, from, length }: Slice, equal: Equal): readonly number[] | null {
  const places = equalPlaces(of);
  if (!places) return null;
  const all = places.get(equal) ?? [];
  return all.slice(firstFrom(all, from), firstFrom(all, from + length));
}

/** The index of the first place that is not before `from`. */
function firstFrom(places: readonly number[], from: number): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** All of a list. */
export const wholeOf = once((cells: Cells): Slice => ({
  of: { cells },
  from: 0,
  length: cells.length,
}));

const answers = once((_line: Line) => new Map<string, Scalar>());
let lines = 0;
const numberOf = once((_line: Line): { readonly line: number } => ({ line: lines++ }));

/** What was found for the same question about the same cells before, else what is found now. */
export function remembered(slices: readonly Slice[], question: string, find: () => Scalar): Scalar {
  const [first] = slices;
  if (!first) return find();
  const places = slices.map(({ of, from, length }) => `${numberOf(of).line}:${from}+${length}`);
  const key = `${places.join(" ")} ${question}`;
  const known = answers(first.of);
  const found = known.get(key) ?? find();
  known.set(key, found);
  return found;
}
