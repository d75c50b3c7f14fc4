import {
  atLeast,
  bonus,
  cap,
  clause,
  deduct,
  due,
  fine,
  noScore,
  none,
  nth,
  over,
  reward,
  sanction,
  under,
} from "../notation";

/** A call centre. */
export const callCentre = [
  clause("①外呼前未核对客户姓名，每通扣1分；", deduct(1, { per: "call" })),
  clause(
    "②静默超过20秒，每次扣0.5分；超过40秒，每次扣1分；",
    deduct(0.5, { threshold: over(20, "second") }),
    deduct(1, { threshold: over(40, "second") }),
  ),
  clause("③不合格录音，每条扣2元；", fine(2, { per: "recording" })),
  clause("④连续两个月质检第一，奖励80元；", reward(80, { threshold: atLeast(2, "month") })),
  clause("⑤知识测验每错一题减零点二分，全对奖一分；", deduct(0.2, { per: "question" }), bonus(1)),
  clause("⑥客户要求转人工而未转，扣三至五分；", deduct([3, 5])),
  clause(
    "⑦派错工单，每单扣1分，单日超过5单的另扣3分；",
    deduct(1, { per: "order" }),
    deduct(3, { threshold: over(5, "order", { window: "day" }) }),
  ),
  clause("⑧到点未签入系统的，按迟到处理；", sanction(["late"])),
  clause(
    "⑨接起率≥95%加2分，＜90%减2分；",
    bonus(2, { threshold: atLeast(95, "percent") }),
    deduct(2, { threshold: under(90, "percent") }),
  ),
  clause("⑩投诉升级到集团的，扣二十分，并全公司通报；", deduct(20), sanction(["notice"])),
  clause("1.1 骂客户、摔电话的，直接劝退。", sanction(["dismissal"])),
  clause(
    "1.2 休息超时，每超1分钟扣0.1分，最多扣2分。",
    deduct(0.1, { per: "minute" }),
    cap("deduction", 2),
  ),
  clause(
    "1.3 电话销售成单，每单奖励8元，退单的每单倒扣8元。",
    reward(8, { per: "order" }),
    fine(8, { per: "order" }),
  ),
  clause("1.4 录音缺失的，该项不得分。", noScore()),
  clause(
    "1.5 通话小结未在10秒内完成，每通扣0.1分。",
    deduct(0.1, { per: "call", threshold: due({ after: 10, unit: "second" }) }),
  ),
  clause("1.6 夜间值守漏接电话，每漏1通罚3元。", fine(3, { per: "call" })),
  clause(
    "1.7 带教新人，每带教一人奖50元，考核优秀再奖50元。",
    reward(50, { per: "person" }),
    reward(50),
  ),
  clause(
    "1.8 主管每周至少旁听10通电话，每少1通扣0.5分。",
    deduct(0.5, {
      per: "call",
      threshold: { under: 10, unit: "call", inclusive: false, window: "week" },
    }),
  ),
  clause(
    "1.9 组内离职率高于8%的，每高1%扣主管2分。",
    deduct(2, { per: "percent", threshold: over(8, "percent") }),
  ),
  clause("2.1 午餐时间为40分钟，分两批轮流就餐。", none()),
  clause("2.2 坐席得分由基础分、扣分和加分组成。", none()),
  clause("2.3 试用期员工首月扣分不计入绩效。", none()),
  clause(
    "2.4 违规查询亲友账单，每次罚款￥100，第三次解除劳动合同。",
    fine(100),
    sanction(["dismissal"], { threshold: nth(3) }),
  ),
  clause(
    "2.5 迟到30分钟以上扣半天工资。",
    fine(0.5, { unit: "dayWage", threshold: atLeast(30, "minute") }),
  ),
  clause(
    "2.6 系统异常未在5分钟内上报，扣值班长2分。",
    deduct(2, { threshold: due({ after: 5, unit: "minute" }) }),
  ),
  clause("2.7 优秀小组奖励每人100元。", reward(100, { per: "person" })),
  clause("2.8 自愿顶替夜班的，加1.5分/班。", bonus(1.5, { per: "shift" })),
  clause("2.9 开头语、结束语每缺一项扣1分。", deduct(1, { per: "item" })),
];
