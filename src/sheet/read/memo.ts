/** A workbook repeats a few hundred wordings; a range of free text must not fill the memory. */
const most = 20_000;

/** Adds to a map that forgets its oldest entries. */
export function keepNewest<Value>(memo: Map<string, Value>, key: string, value: Value): void {
  if (memo.size >= most) {
    for (const oldest of memo.keys()) {
      memo.delete(oldest);
      break;
    }
  }
  memo.set(key, value);
}
