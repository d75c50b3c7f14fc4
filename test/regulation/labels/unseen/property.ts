import {
  atLeast,
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
  upTo,
} from "../notation";

/** Property management: guards, cleaners, repairs. */
export const property = [
  clause("1) 岗亭内堆放私人物品，扣1分；", deduct(1)),
  clause("2) 巡逻漏点，每漏一处罚5元；", fine(5, { per: "place" })),
  clause(
    "3) 业主报修，30分钟内未响应扣2分，2小时内未上门扣5分；",
    deduct(2, { threshold: due({ after: 30, unit: "minute" }) }),
    deduct(5, { threshold: due({ after: 2, unit: "hour" }) }),
  ),
  clause("4) 收费率每低于目标一个百分点扣绩效分2分。", deduct(2, { per: "percent" })),
  clause("5) 收缴率达到100%的，奖励300元。", reward(300, { threshold: atLeast(100, "percent") })),
  clause("6) 垃圾清运不及时，发现一次扣10元，业主投诉的扣30元。", fine(10), fine(30)),
  clause("7) 上班时间睡岗，罚款100元并记过一次。", fine(100), sanction(["demerit"])),
  clause(
    "8) 电梯困人超过30分钟未解救，扣主管10分。",
    deduct(10, { threshold: over(30, "minute") }),
  ),
  clause("9) 抓获盗窃嫌疑人的，奖励200—1000元。", reward([200, 1000])),
  clause(
    "10) 绿化养护不达标，每处扣0.3分，扣满3分为止。",
    deduct(0.3, { per: "place" }),
    cap("deduction", 3),
  ),
  clause("11) 对讲机遗失的照价赔偿，损坏的扣50元。", sanction(["compensation"]), fine(50)),
  clause(
    "12) 公共区域灯具坏损24小时内未更换，每个扣1分。",
    deduct(1, { per: "item", threshold: due({ after: 24, unit: "hour" }) }),
  ),
  clause("13) 未着秩序服上岗，减0.5分/人次。", deduct(0.5, { per: "personTime" })),
  clause("14) 车辆进出登记，每漏记一条扣0.2分。", deduct(0.2, { per: "item" })),
  clause("15) 收取停车费不给票，处所收金额十倍的罚款。", fine(null, { multiplier: 10 })),
  clause(
    "16) 监控室脱岗，5分钟以内扣1分，超过5分钟扣3分。",
    deduct(1, { threshold: upTo(5, "minute") }),
    deduct(3, { threshold: over(5, "minute") }),
  ),
  clause(
    "17) 业主满意度低于85%的，每低1%扣1分，扣满10分为止。",
    deduct(1, { per: "percent", threshold: under(85, "percent") }),
    cap("deduction", 10),
  ),
  clause("18) 消防器材缺失，每缺一个扣20元。", fine(20, { per: "item" })),
  clause(
    "19) 收到表扬信一封加1分，锦旗一面加3分。",
    bonus(1, { per: "document" }),
    bonus(3, { per: "item" }),
  ),
  clause(
    "20) 夜班岗打瞌睡，第一次罚20元，第二次起每次罚50元。",
    fine(20, { threshold: nth(1) }),
    fine(50, { threshold: over(1, "occurrence") }),
  ),
  clause("21) 保洁员每日拖地两次，地面不得有积水。", none()),
  clause("22) 泄露业主信息，扣除当月工资并辞退。", sanction(["wageForfeit", "dismissal"])),
  clause("23) 私接业主有偿维修的，停职一个月。", sanction(["suspension"])),
  clause(
    "24) 迟到早退每分钟罚一元，满30分钟按旷工处理。",
    fine(1, { per: "minute" }),
    sanction(["absence"], { threshold: atLeast(30, "minute") }),
  ),
  clause("25) 每季度组织消防演练一次，未组织的扣项目经理5分。", deduct(5)),
  clause(
    "26) 装修违规未制止，每户扣2分，未登记每户扣1分。",
    deduct(2, { per: "item" }),
    deduct(1, { per: "item" }),
  ),
  clause(
    "27) 当季受到业主投诉两次以上的，取消评优资格。",
    sanction(["disqualification"], { threshold: atLeast(2, "occurrence", { window: "quarter" }) }),
  ),
  clause("28) 门禁故障未挂牌提示，扣0.5 - 1.5分。", deduct([0.5, 1.5])),
];
