import { type Clause, type Rulebook, clausesOf } from "../../../core";
import { keyOf } from "../clause/wording";

/** What a heading adds to what it is about: 着装问题 is about 着装. */
const added = /(?:问题|情况|方面|类|不当|差错)$/;

/** Words that are about everything. */
const general = /^(?:违规|违纪|违章|扣分|加分|奖励|处罚|其他|其它|客户|员工|业务|服务|工作|上班)$/;

/**
 * The clause that a heading names by its subject alone: 地面 where one clause begins so (地面不洁,
 * 地面有垃圾). Null where several clauses do, or none.
 */
export function clauseAbout(heading: string, rulebook: Rulebook): Clause | null {
  const subject = keyOf(heading).replace(added, "");
  if (subject.length < 2 || general.test(subject)) return null;
  const found = [...clausesOf(rulebook).values()].filter(({ clause }) =>
    [clause.text, ...clause.aliases].some((wording) => keyOf(wording).startsWith(subject)),
  );
  return found.length === 1 ? (found[0]?.clause ?? null) : null;
}
