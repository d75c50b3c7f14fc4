import { evened } from "./cell/text";
import { longSurnames } from "./cell/people";
import { noNames, surnames } from "./vocabulary/surnames";

/** Whether a word looks like a Chinese name: a surname and one or two characters more. */
export function isPersonName(word: string): boolean {
  if (!/^\p{Script=Han}{2,4}$/u.test(word) || noNames.test(word)) return false;
  if (longSurnames.has(word.slice(0, 2))) return word.length > 2;
  return word.length < 4 && surnames.has(word.slice(0, 1));
}

/** What stands in a title or a tab's name beside a name. */
const beside =
  /[\d\s()[\]【】《》<>:._|/,-]+|[年月日号]|绩效|考核|考评|评分|评估|评价|质检|检查|成绩|打分|计分|扣分|月度|季度|年度|个人|员工|坐席|客服|[表单卡]/gu;

/**
 * The name in a title such as "绩效考核表（2026年3月）—— 张三" or in a tab such as "3月张三".
 * @returns null where none or more than one word looks like a name
 */
export function nameIn(title: string): string | null {
  const words = evened(title.slice(0, 100)).replace(beside, " ").split(/\s+/);
  const names = words.filter(isPersonName);
  return names.length === 1 ? (names[0] ?? null) : null;
}
