import { type Clause, type Rulebook, clausesOf } from "../../core";
import { evened } from "./cell/text";
import { matchClause } from "./clause/match";

/** What a title says beside the item: when, of whom, and what kind of list it is. */
const beside =
  /\([^)]*\)|20\d{2}|\d{1,2}(?:\s*[-~至到]\s*\d{1,2})?\s*月份?|[年月]度?|第?[一二三四]?季度?|[上下]半年|扣分|扣款|罚款|加分|奖励|得分|次数|统计|汇总|明细|登记|记录|台账|名单|人员|员工|坐席|客服|情况|一览|公示|通报|[表册簿]/g;

/** The one clause that a title or a tab names (2026年3月漏单扣分统计); null where none or several are. */
export function titleItem(title: string, rulebook: Rulebook): Clause | null {
  const words = title.split(/\s+/).map((word) => evened(word).replace(beside, "").trim());
  const meant = new Set(words.flatMap((word) => matchClause(word, rulebook).clause ?? []));
  const [only, ...others] = meant;
  if (only === undefined || others.length > 0) return null;
  return clausesOf(rulebook).get(only)?.clause ?? null;
}
