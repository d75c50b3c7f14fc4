/** Immutable items, each with the one that it was before the workbook's cells moved. */
const ancestors = new WeakMap<object, object>();

/** Notes that an item says the same as another did before cells moved. */
export function descends<T extends object>(now: T, before: T): T {
  if (now !== before) ancestors.set(now, ancestorOf(before));
  return now;
}

/** What the item was when it was first read or made. */
export const ancestorOf = (item: object): object => ancestors.get(item) ?? item;
