/** A workbook repeats a few hundred texts; a range of free text must not fill the memory. */
const most = 20_000;
const longest = 100;

/**
 * The function with a memory for its newest results: ledgers repeat the same few texts and figures
 * thousands of times.
 */
export function remembering<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  let known = new Map<Key, { readonly value: Value }>();
  return (key) => {
    if (typeof key === "string" && key.length > longest) return make(key);
    const before = known.get(key);
    if (before) return before.value;
    const value = make(key);
    if (known.size >= most) known = new Map();
    known.set(key, { value });
    return value;
  };
}

/**
 * The function computed once for each object, however many readers ask: whatever else it is given belongs
 * to that object.
 */
export function oncePer<Key extends object, More, Value>(
  make: (key: Key, more: More) => Value,
): (key: Key, more: More) => Value {
  const known = new WeakMap<Key, { readonly value: Value }>();
  return (key, more) => {
    const found = known.get(key) ?? { value: make(key, more) };
    known.set(key, found);
    return found.value;
  };
}
