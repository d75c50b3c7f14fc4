import {
  atLeast,
  atMost,
  bonus,
  cap,
  clause,
  deduct,
  due,
  fine,
  none,
  nth,
  over,
  reward,
  sanction,
  under,
} from "../notation";

/** A hall of counters. */
export const serviceHall = [
  clause("1. 营业员未主动叫号，每次扣0.5分", deduct(0.5)),
  clause(
    "2. 客户等候超过30分钟的，每多10分钟扣1分。",
    deduct(1, { per: "minute", perQty: 10, threshold: over(30, "minute") }),
  ),
  clause(
    "3. 业务受理差错，每笔扣2分，每月累计5笔以上的另扣10分。",
    deduct(2, { per: "order" }),
    deduct(10, { threshold: atLeast(5, "order", { window: "month" }) }),
  ),
  clause("4. 票据作废未盖章，每张扣0.2分。", deduct(0.2, { per: "document" })),
  clause("5. 台面不整洁，减1分；柜台内放私人物品，减2分。", deduct(1), deduct(2)),
  clause(
    "6. 营业款须每天17:30前缴存，每迟缴一次扣50元。",
    fine(50, { threshold: due({ time: "17:30" }) }),
  ),
  clause("7. 收到“不满意”评价，每个扣0.5分。", deduct(0.5, { per: "item" })),
  clause(
    "8. 新业务完成率100%以上加5分，80%以下扣5分。",
    bonus(5, { threshold: atLeast(100, "percent") }),
    deduct(5, { threshold: atMost(80, "percent") }),
  ),
  clause("9. 强行捆绑销售，扣10分并停职3天。", deduct(10), sanction(["suspension"])),
  clause("10. 早会迟到罚5元，缺席罚10元，请假不罚。", fine(5), fine(10)),
  clause(
    "11. 引导员离岗，每10分钟扣0.5分，不满10分钟的按10分钟计。",
    deduct(0.5, { per: "minute", perQty: 10, round: "up" }),
  ),
  clause("12. 神秘顾客检查，每被扣1分罚当班人员20元。", fine(20, { per: "point" })),
  clause("13. 神秘顾客检查得满分的，奖励全厅500元。", reward(500)),
  clause(
    "14. 服务抽检90分（含）以上奖2分，80分（不含）以下扣2分。",
    bonus(2, { threshold: atLeast(90, "point") }),
    deduct(2, { threshold: under(80, "point") }),
  ),
  clause(
    "15. 争吵者，双方各罚100元；动手者，罚500元并辞退。",
    fine(100),
    fine(500),
    sanction(["dismissal"]),
  ),
  clause("16. 老弱病残孕优先办理，未执行的扣1分。", deduct(1)),
  clause(
    "17. 虚假办理业务，每单扣10分，情节严重者三倍扣分。",
    deduct(10, { per: "order", multiplier: 3 }),
  ),
  clause(
    "18. 意见簿留言3天内未回复，每条扣1分。",
    deduct(1, { per: "item", threshold: due({ after: 3, unit: "day" }) }),
  ),
  clause("19. 全员参加月末盘点。", none()),
  clause("20. 工服费用在离职时按使用月数折算。", none()),
  clause(
    "21. 未唱收唱付，第1次提醒，第2次扣1分，第3次扣3分。",
    sanction(["warning"], { threshold: nth(1) }),
    deduct(1, { threshold: nth(2) }),
    deduct(3, { threshold: nth(3) }),
  ),
  clause("22. 月度排名末位的，扣店长绩效5%。", fine(5, { unit: "percent" })),
  clause(
    "23. 销售手机每台奖励10元，退机每台扣10元。",
    reward(10, { per: "item" }),
    fine(10, { per: "item" }),
  ),
  clause("24. 忘记下班布防，扣值班长3分/次，造成失窃的另扣20分。", deduct(3), deduct(20)),
  clause("25. 班长检查流于形式的，连带扣1分。", deduct(1)),
  clause("26. 本制度由市场部负责解释，修订须经店长会议通过。", none()),
  clause("27. 每月扣分最多不超过15分。", cap("deduction", 15, { per: "month" })),
  clause("28. 考核总分封顶110分。", cap("score", 110)),
];
