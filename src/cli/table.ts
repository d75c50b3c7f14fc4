import Table from "cli-table3";

const none = "";

/** A table for the shell; Chinese characters count as two columns. Numbers stand to the right. */
export function table(
  header: readonly string[],
  rows: readonly (readonly (string | number | null)[])[],
): string {
  const colAligns = header.map((_, column) =>
    rows.some((row) => typeof row[column] === "number") ? ("right" as const) : ("left" as const),
  );
  const drawn = new Table({ head: [...header], colAligns, chars, style: plain });
  drawn.push(...rows.map((row) => row.map((cell) => cell ?? none)));
  return drawn.toString();
}

/** No colours and no frames: frames are drawn with characters that Chinese terminals show two wide. */
const plain = { head: [], border: [], "padding-left": 0, "padding-right": 2 };
const chars = {
  top: none,
  "top-mid": none,
  "top-left": none,
  "top-right": none,
  bottom: none,
  "bottom-mid": none,
  "bottom-left": none,
  "bottom-right": none,
  left: none,
  "left-mid": none,
  mid: none,
  "mid-mid": none,
  right: none,
  "right-mid": none,
  middle: none,
};
