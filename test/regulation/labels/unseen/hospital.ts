import {
  atLeast,
  bonus,
  cap,
  clause,
  deduct,
  due,
  fine,
  none,
  over,
  reward,
  sanction,
  under,
} from "../notation";

/** A hospital's registration and cash windows. */
export const hospital = [
  clause("第一条 挂号窗口人员应提前十分钟到岗。", none()),
  clause("第二条 挂错科室，每人次扣2分。", deduct(2, { per: "personTime" })),
  clause("第三条 收费错误，多收少收每笔扣10元。", fine(10, { per: "order" })),
  clause(
    "第四条 患者排队超过20分钟未增开窗口，扣班长1分。",
    deduct(1, { threshold: over(20, "minute") }),
  ),
  clause("第五条 与患者争执，视情节扣3～10分。", deduct([3, 10])),
  clause(
    "第六条 收受红包的，取消当年评优资格，并予以降级。",
    sanction(["disqualification", "demotion"]),
  ),
  clause("第七条 病历袋发放错误，扣0.5分/份。", deduct(0.5, { per: "document" })),
  clause("第八条 预约未核对身份证，每例扣1分。", deduct(1, { per: "case" })),
  clause(
    "第九条 患者评分九十分以上，奖励科室五百元；不足八十分，扣科室五百元。",
    reward(500, { threshold: atLeast(90, "point") }),
    fine(500, { threshold: under(80, "point") }),
  ),
  clause(
    "第十条 每月10日前上报统计报表，每迟报一日扣2分，遇节假日顺延。",
    deduct(2, { per: "day", threshold: due({ monthDay: 10, roll: "workday" }) }),
  ),
  clause(
    "第十一条 班内吃零食，一次扣10元，三次及以上待岗。",
    fine(10),
    sanction(["suspension"], { threshold: atLeast(3, "occurrence") }),
  ),
  clause(
    "第十二条 泄露患者隐私，扣发当月绩效的30%，并追究法律责任。",
    fine(30, { unit: "percent" }),
    sanction(["liability"]),
  ),
  clause("第十三条 优质服务标兵每月奖励200元。", reward(200, { per: "month" })),
  clause(
    "第十四条 陪同老年患者就诊受到表扬，每次加1～2分，全年累计加分不超过10分。",
    bonus([1, 2]),
    cap("bonus", 10, { per: "year" }),
  ),
  clause(
    "第十五条 未使用文明用语，发现1次扣1分，发现3次以上扣5分。",
    deduct(1),
    deduct(5, { threshold: atLeast(3, "occurrence") }),
  ),
  clause("第十六条 预约电话铃响三声内接听，未做到的每次扣0.5分。", deduct(0.5)),
  clause("第十七条 现金日清日结，短款由当事人赔偿。", sanction(["compensation"])),
  clause("第十八条 退费未双人签字，每单扣3分。", deduct(3, { per: "order" })),
  clause("第十九条 请假须经护士长批准，未经批准视为旷工。", sanction(["absence"])),
  clause(
    "第二十条 旷工一日扣三日工资，连续旷工三日以上予以辞退。",
    fine(3, { unit: "dayWage", per: "day" }),
    sanction(["dismissal"], { threshold: atLeast(3, "day") }),
  ),
  clause(
    "第二十一条 窗口无故停止服务，每次扣五分，引起投诉的双倍扣分。",
    deduct(5, { multiplier: 2 }),
  ),
  clause("第二十二条 下班后设备未关机，扣责任人20元/台。", fine(20, { per: "item" })),
  clause(
    "第二十三条 合理化建议采纳一条奖50元，产生效益的奖200元。",
    reward(50, { per: "item" }),
    reward(200),
  ),
  clause("第二十四条 差错率低于1‰的，加2分。", bonus(2, { threshold: under(1, "permille") })),
  clause("第二十五条 培训无故缺席一次扣2分，代签到双方各扣5分。", deduct(2), deduct(5)),
  clause("第二十六条 因失职造成医疗纠纷的，由院部视情节处理。", sanction(["other"])),
  clause("第二十七条 号源每日核对，漏核一次扣0.2分，错核一次扣0.4分。", deduct(0.2), deduct(0.4)),
  clause(
    "第二十八条 推诿患者的，给予批评教育，并扣除当月绩效奖100元。",
    sanction(["criticism"]),
    fine(100),
  ),
];
