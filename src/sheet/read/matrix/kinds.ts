import { evened } from "../cell/text";
import type { Head } from "../heads";

/** What the numbers below an item's header are. */
export type NumberKind = "count" | "figure" | "score" | "unclear";

const counts =
  /单位\s*[:：]\s*次|次数|人次|[(（]次[)）]|次$|件数|起数|单数|天数|[(（][天单件宗起笔题][)）]/;
const figures = /扣分|减分|扣除|扣款|罚款|罚金|加分|奖励|奖金|扣$|^扣|失分|deduct/i;
const scores = /得分|评分|打分|实得|score/i;
/** How long it took is neither. */
const durations = /时长|分钟|小时|工时|\(h\)|minutes?|hours?/i;
/** What makes a summary of scores where its headers give maxima. */
const reviews = /总分|考核汇总|考核表|评价|测评/;

/**
 * What the numbers of a column are: its own name tells, else its group's, else the sheet's title.
 * @param others the names of the table's other columns, for maxima without a word
 * @returns null for a column that holds something else, such as minutes
 */
export function numberKind(
  { path, maximum }: Head,
  title: string,
  others: readonly string[],
): NumberKind | null {
  for (const name of [...path.toReversed(), title]) {
    const text = evened(name);
    if (counts.test(text)) return "count";
    if (durations.test(text) && name !== title) return null;
    if (figures.test(text)) return "figure";
    if (scores.test(text)) return maximum === null ? "unclear" : "score";
  }
  const reviewed = [title, ...others].some((text) => reviews.test(text) || scores.test(text));
  return maximum !== null && reviewed ? "score" : "unclear";
}

const notedCounts =
  /[打填写记标划]["“”'「]?1(?!\d|分)|(?:填|为|指|记|是|单位:?)[^\n。;]{0,4}次数?(?![^\n。;]{0,3}扣)/;
const notedFigures = /(?:填|为|指|记|是|单位:?)[^\n。;]{0,4}(?:扣分|分值|分数)/;

/** What notes on how a sheet is filled in say of its numbers: 出现问题打1, 迟到栏填次数; null for nothing. */
export function kindNoted(notes: string): NumberKind | null {
  const text = evened(notes.slice(0, 2000));
  const [counts, figures] = [notedCounts.test(text), notedFigures.test(text)];
  return counts === figures ? null : counts ? "count" : "figure";
}

/** An item's name without what its numbers are: 迟到次数 is 迟到. */
export const withoutKind = (name: string): string =>
  evened(name)
    .replace(/^(?:扣分|减分|加分|得分)\s*:\s*/, "")
    .replace(/\s*[(（](?:次|天|分|元|次数|扣分)[)）]\s*$/, "")
    .replace(/(?<=.)(?:扣除|扣分|减分|加分|得分|评分|次数|天数|件数|起数|扣款|罚款)$/, "");
