/** What the model calls the words of the file. */
export interface Words<T extends string> {
  read(word: string | null): T | undefined;
  write(value: T): string;
  has(value: string): value is T;
}

/** @param table the file's word for each of the model's */
export function words<T extends string>(table: Readonly<Record<T, string>>): Words<T> {
  const back = new Map<string, T>();
  for (const value in table) back.set(table[value], value);
  return {
    read: (word) => (word === null ? undefined : back.get(word)),
    write: (value) => table[value],
    has: (value): value is T => Object.hasOwn(table, value),
  };
}
