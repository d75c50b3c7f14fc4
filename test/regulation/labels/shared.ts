import { type Label, atLeast, cap, clause, deduct, doubtful, fine, over } from "./notation";

const missed = atLeast(3, "occurrence");
const late = atLeast(3, "occurrence", { window: "month" });
const slow = over(30, "second");

/** One condition for several who bear it, and a maximum for each of two spans. */
const sharedConditions: readonly Label[] = [
  clause(
    "超时未回工单达3次的扣2分，班长扣1分，主管扣0.5分。",
    deduct(2, { threshold: missed }),
    deduct(1, { threshold: missed }),
    deduct(0.5, { threshold: missed }),
  ),
  clause(
    "首响超30秒：客服-1分，组长-0.5分。",
    deduct(1, { threshold: slow }),
    deduct(0.5, { threshold: slow }),
  ),
  clause(
    "月累计迟到3次，本人扣100元，班长扣50元。",
    fine(100, { threshold: late }),
    fine(50, { threshold: late }),
  ),
  clause(
    "上班期间外出未登记，每次扣1分，每日上限2分，每月上限10分。",
    deduct(1),
    cap("deduction", 2, { per: "day" }),
    cap("deduction", 10, { per: "month" }),
  ),
];

/** How far a figure reaches, where no rule can say it. */
const unsaidReaches: readonly Label[] = [
  doubtful("漏登记一条扣1分，同一客户最多扣4分。"),
  doubtful("每超1个工作日扣2分，班长同扣1分。"),
  doubtful("通话时长低于标准20%扣2分，低于40%扣5分。"),
  doubtful("处理时长超标准50%的扣3分。"),
  doubtful("接通率目标90%，低于目标每1个百分点扣0.5分。"),
  doubtful("首月违规警告，次月起每次扣2分。"),
  doubtful("迟到、早退累计每满3次按旷工半天处理。"),
  doubtful("抽查不在岗，5分钟以内罚10元，每超过1分钟加罚1元。"),
  doubtful("服务态度投诉一次扣5分，二次扣10分，三次及以上每次扣20分。"),
  doubtful("每天下班前十分钟内未提交日报的扣1分。"),
  doubtful("每月可迟到2次，超出每次扣10元。"),
  doubtful("一个班次内漏接3通电话的，扣1分，每增加1通加扣0.5分。"),
  doubtful("第一名500，第二名300，第三名200。"),
  doubtful("离职当月不享受奖金。"),
];

export const shared: readonly Label[] = [...sharedConditions, ...unsaidReaches];
