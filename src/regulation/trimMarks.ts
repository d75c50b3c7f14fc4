const MARKS = "，,。；;：:、（(的 \t";

/** Words without the marks around them. */
export function trimMarks(words: string): string {
  let from = 0;
  let to = words.length;
  while (from < to && MARKS.includes(words.charAt(from))) from += 1;
  while (to > from && MARKS.includes(words.charAt(to - 1))) to -= 1;
  return words.slice(from, to);
}
