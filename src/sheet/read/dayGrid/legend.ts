import { compact, evened } from "../cell/text";

/** What the symbols of a sheet stand for; symbols as they are compared. */
export type Legend = ReadonlyMap<string, string>;

const notations = [
  /** 出勤[/], 迟到（△） */
  { pattern: /(\p{L}{1,8})\s*[[(【]\s*([^\s\])】]{1,2})\s*[\])】]/gu, word: 1, symbol: 2 },
  /** √=出勤, 迟：迟到 */
  { pattern: /([^\s,;、=:()[\]]{1,2})\s*[=:]\s*(\p{L}{1,8})/gu, word: 2, symbol: 1 },
  /** √出勤 △ 迟到 */
  { pattern: /([^\p{L}\d\s,;、:()[\]]{1,2})\s*(\p{L}{1,8})/gu, word: 2, symbol: 1 },
] as const;
const caption = /^(?:.{0,8}(?:符号|图例|标识|记号|代号|说明|注))\s*:/;
const longestLine = 500;

/**
 * Reads a legend from the lines around a table: 出勤[/] 迟到[>], √=出勤 ×=旷工, √出勤 △迟到. In each
 * line the notation that explains most symbols counts. The first meaning of a symbol stays.
 */
export function legendIn(lines: readonly string[]): Legend {
  const legend = new Map<string, string>();
  for (const line of lines) {
    const text = evened(line.slice(0, longestLine)).replace(caption, "");
    for (const [symbol, word] of pairsIn(text)) {
      if (!legend.has(symbol)) legend.set(symbol, word);
    }
  }
  return legend;
}

/** A symbol and its word; a single pair in a line of text may be anything. */
function pairsIn(text: string): readonly (readonly [string, string])[] {
  const readings = notations.map(({ pattern, word, symbol }) =>
    [...text.matchAll(pattern)].map((match): readonly [string, string] => [
      compact(match[symbol] ?? ""),
      match[word] ?? "",
    ]),
  );
  const best = readings.reduce((most, pairs) => (pairs.length > most.length ? pairs : most), []);
  return best.length > 1 ? best : [];
}
