import { cellText, compact, evened } from "../cell/text";
import type { Table } from "../tables";

/** What the symbols of a sheet stand for; symbols as they are compared. */
export type Legend = ReadonlyMap<string, string>;

const notations = [
  /** 迟到：迟, 病假=病: a word before its shorter sign */
  { pattern: /(?<!\p{L})(\p{L}{2,8})\s*[=:]\s*(\p{L})(?!\p{L}|\s*[=:])/gu, word: 1, symbol: 2 },
  /** 出勤[/], 迟到（△） */
  { pattern: /(\p{L}{1,8})\s*[[(【]\s*([^\s\])】]{1,2})\s*[\])】]/gu, word: 1, symbol: 2 },
  /** √=出勤, 迟：迟到 */
  { pattern: /([^\s,;、=:()[\]]{1,2})\s*[=:]\s*(\p{L}{1,8})/gu, word: 2, symbol: 1 },
  /** √出勤 △ 迟到 */
  { pattern: /([^\p{L}\d\s,;、:()[\]]{1,2})\s*(\p{L}{1,8})/gu, word: 2, symbol: 1 },
] as const;
/** 迟 迟到，假 请假: letters and their words, known by a caption in front of them only. */
const spaced = {
  pattern: /(?<![^\s,;、])([^\s,;、=:()[\]]{1,2})\s+(\p{L}{2,8})(?![^\s,;、.。])/gu,
  word: 2,
  symbol: 1,
} as const;
const caption = /^(?:.{0,8}(?:符号|图例|标识|记号|代号|说明|注))\s*:/;
const longestLine = 500;

/**
 * Reads a legend from the lines around a table: 出勤[/] 迟到[>], √=出勤 ×=旷工, √出勤 △迟到. In each
 * line the notation that explains most symbols counts. The first meaning of a symbol stays.
 */
export function legendIn(lines: readonly string[]): Legend {
  const legend = new Map<string, string>();
  for (const line of lines) {
    const whole = evened(line.slice(0, longestLine));
    const text = whole.replace(caption, "");
    for (const [symbol, word] of pairsIn(text, text !== whole)) {
      if (!legend.has(symbol)) legend.set(symbol, word);
    }
  }
  return legend;
}

const symbolHead = /^(?:符号|代码|字母|编码|标记|记号|代号|图例|标识|简称|缩写)$/;
const wordHead = /^(?:含义|违规行为|违规项目|对应项目|意思|意义|说明|名称|解释|代表|状态)$/;

/** A legend in two columns of its own beside the days: 符号, 含义. */
export function legendBeside({ grid, heads, header, end }: Table): Legend {
  const names = heads.map(({ path }) => compact(path.at(-1) ?? ""));
  const column = names.findIndex(
    (name, index) => symbolHead.test(name) && wordHead.test(names[index + 1] ?? ""),
  );
  if (column < 0) return new Map();
  return new Map(
    grid.values.slice(header + 1, end).flatMap((row): [string, string][] => {
      const [symbol, word] = [row[column], row[column + 1]].map((cell) => cellText(cell ?? null));
      return symbol && word ? [[compact(symbol), word]] : [];
    }),
  );
}

/** A symbol and its word; a single pair in a line of text may be anything. */
function pairsIn(text: string, captioned: boolean): readonly (readonly [string, string])[] {
  const readings = [...notations, ...(captioned ? [spaced] : [])].map(({ pattern, word, symbol }) =>
    [...text.matchAll(pattern)].map((match): readonly [string, string] => [
      compact(match[symbol] ?? ""),
      match[word] ?? "",
    ]),
  );
  const best = readings.reduce((most, pairs) => (pairs.length > most.length ? pairs : most), []);
  return best.length > 1 ? best : [];
}
