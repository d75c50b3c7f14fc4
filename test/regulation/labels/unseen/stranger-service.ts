import {
  atLeast,
  below,
  between,
  bonus,
  cap,
  clause,
  deduct,
  doubtful,
  due,
  fine,
  noScore,
  none,
  nth,
  over,
  reward,
  sanction,
  under,
  upTo,
} from "../notation";

/** The hotline of a property manager: half table, half talk. */
const property = [
  below("减分标准（单位：分）", clause("1 接报修后未回拨\t0.5/次", deduct(0.5))),
  below("罚款标准（元）", clause("2\t夜间值班脱岗\t50/次", fine(50))),
  clause(
    "3. 业主来电5声内没人接，一通扣3块钱，被业主投到总部的，一通扣30块。",
    fine(3, { per: "call" }),
    fine(30, { per: "call" }),
  ),
  clause(
    "4. 工单派错楼栋，派单员扣1分；维修师傅因此白跑一趟的，派单员再扣2分。",
    deduct(1),
    deduct(2),
  ),
  clause(
    "5. 把系统里“未完成”改成“已完成”的，不问原因扣12分，当季星级下调一级。",
    deduct(12),
    sanction(["demotion"]),
  ),
  clause("6. 停水停电通知漏发，每栋扣客服主管1分，市政突发停供除外。", deduct(1, { per: "item" })),
  clause(
    "7. 一个自然月内同一户就同一事项投诉达3次（含）的，扣5分，并由项目经理上门致歉。",
    deduct(5, { threshold: atLeast(3, "occurrence", { window: "month" }) }),
  ),
  clause(
    "8. 装修押金须在验收后7个工作日内退还，每晚1个工作日扣0.5分，晚满10个工作日的一次扣10分。",
    deduct(0.5, { per: "day", threshold: due({ after: 7, unit: "workday" }) }),
    deduct(10, { threshold: atLeast(10, "workday") }),
  ),
  clause(
    "9. 催费电话中威胁、辱骂业主者，停岗一个月，重新培训合格后方可上线。",
    sanction(["suspension", "retraining"]),
  ),
  clause(
    "10. 前台迟到，3次以内提醒，4至6次每次扣0.5分，7次以上（含7次）每次扣1分，当月封顶8分。",
    sanction(["warning"], { threshold: upTo(3, "occurrence") }),
    deduct(0.5, { threshold: between(4, 6, "occurrence") }),
    deduct(1, { threshold: atLeast(7, "occurrence") }),
    cap("deduction", 8, { per: "month" }),
  ),
  doubtful("11. 客服管家迟到三次扣10分。"),
  clause(
    "12. 连续12个月未被投诉的客服管家，奖励600元。",
    reward(600, { threshold: atLeast(12, "month") }),
  ),
];

/** A carrier's customer line, as a team leader talks. */
const telecom = [
  clause(
    "(1)宽带装机回访没做，一单扣1分；做了没录系统，一单扣0.5分。",
    deduct(1, { per: "order" }),
    deduct(0.5, { per: "order" }),
  ),
  clause("(2)通话中吃东西、嚼口香糖，听到一回罚20块。", fine(20)),
  clause(
    "(3)诱导用户办套餐被查实的，扣20分，用户损失由个人赔偿。",
    deduct(20),
    sanction(["compensation"]),
  ),
  clause(
    "(4)抱怨工单首次联系超时不足12小时扣1分，满12小时不足24小时扣2分，满24小时扣4分并升级至省公司督办。",
    deduct(1, { threshold: under(12, "hour") }),
    deduct(2, { threshold: between(12, 24, "hour", { inclusive: false, includes: "from" }) }),
    deduct(4, { threshold: atLeast(24, "hour") }),
  ),
  clause("(5)把5G套餐资费答成4G资费的，每次扣2分。", deduct(2)),
  clause(
    "(6)转接率不高于8%，每高出1个点扣主管1分，扣到5分为止。",
    deduct(1, { per: "percent", threshold: over(8, "percent") }),
    cap("deduction", 5),
  ),
  clause(
    "(7)携号转网挽留成功，每户奖15元，过后又转走的，每户扣回15元。",
    reward(15, { per: "item" }),
    fine(15, { per: "item" }),
  ),
  clause("(8)因用户听不惯外地口音而起的投诉不扣分。", none()),
  clause(
    "(9)接通率（20秒内）月均达到90%得10分，每降低1个百分点扣2分，低于85%不得分，班长写书面检讨。",
    bonus(10, { threshold: atLeast(90, "percent") }),
    deduct(2, { per: "percent" }),
    noScore({ threshold: under(85, "percent") }),
    sanction(["criticism"]),
  ),
  doubtful("(10)静默超时30秒扣0.5分。"),
  clause(
    "(11)双11、618、春节等话务高峰期间无故请假，按平时的3倍扣分。",
    deduct(null, { multiplier: 3 }),
  ),
  clause(
    "(12)质检出现致命错误，该通录音0分，当月累计2通取消当月奖金。",
    noScore(),
    fine(100, { unit: "percent", threshold: atLeast(2, "call", { window: "month" }) }),
  ),
];

/** A courier's claims desk. */
const courier = [
  clause("A1 客户催件未登记，每票扣2元。", fine(2, { per: "order" })),
  clause(
    "A2 虚假回复“已联系网点”，每票扣30元，客户二次进线的每票扣60元。",
    fine(30, { per: "order" }),
    fine(60, { per: "order" }),
  ),
  clause(
    "A3 理赔结案逾期1—3天的，每天扣5元；逾期4天以上的，每天扣10元；扣满100元即止。",
    fine(5, { per: "day", threshold: between(1, 3, "day") }),
    fine(10, { per: "day", threshold: atLeast(4, "day") }),
    cap("deduction", 100, { unit: "yuan" }),
  ),
  clause(
    "A4 早会迟到5分钟内乐捐5元，5分钟以上乐捐10元，缺席乐捐30元。",
    fine(5, { threshold: upTo(5, "minute") }),
    fine(10, { threshold: atLeast(5, "minute") }),
    fine(30),
  ),
  clause(
    "A5 客户骂人，客服先挂断的，不予扣款；主动回骂的，扣200元并停线3天。",
    fine(200),
    sanction(["suspension"]),
  ),
  below(
    "三、扣款标准",
    clause(
      "A6 “未收到货”投诉24h内未首响，每票5元；48h内未闭环，每票20元；72h内未闭环，每票50元。",
      fine(5, { per: "order", threshold: due({ after: 24, unit: "hour" }) }),
      fine(20, { per: "order", threshold: due({ after: 48, unit: "hour" }) }),
      fine(50, { per: "order", threshold: due({ after: 72, unit: "hour" }) }),
    ),
  ),
  clause(
    "A7 查询结果报错致客户白跑一趟，扣10元/票，班长同扣5元/票。",
    fine(10, { per: "order" }),
    fine(5, { per: "order" }),
  ),
  clause(
    "A8 月度申诉成功率≥60%奖200元；＜30%扣100元；30%（含）-60%不奖不罚。",
    reward(200, { threshold: atLeast(60, "percent") }),
    fine(100, { threshold: under(30, "percent") }),
  ),
  doubtful("A9 小件员态度问题，罚50元/100元/200元。"),
  clause(
    "A10 当月扣款合计超过600元的，超出部分不再执行。",
    cap("deduction", 600, { unit: "yuan", per: "month" }),
  ),
  clause("A11 易碎件未提示包装，扣一块五一票。", fine(1.5, { per: "order" })),
];

/** Reservations of a hotel, short and half English. */
const reservations = [
  below(
    "一、扣分项",
    clause(
      "01 OTA订单30分钟未确认：-2/单",
      deduct(2, { per: "order", threshold: over(30, "minute") }),
    ),
  ),
  clause(
    "02 房态没更新造成超售，每间罚预订员100元，超售三间以上的值班经理免职。",
    fine(100, { per: "item" }),
    sanction(["demotion"], { threshold: atLeast(3, "item") }),
  ),
  clause(
    "03 VIP生日未备注，扣1分，客人因此投诉，加扣4分；客人点名表扬则加2分。",
    deduct(1),
    deduct(4),
    bonus(2),
  ),
  clause(
    "04 团队确认函发错，按1分/份扣，当天自己发现并改正的免扣。",
    deduct(1, { per: "document" }),
  ),
  clause(
    "05 夜班独自在岗期间睡觉，罚1天工资；第二次，罚3天工资；第三次，走人。",
    fine(1, { unit: "dayWage" }),
    fine(3, { unit: "dayWage", threshold: nth(2) }),
    sanction(["dismissal"], { threshold: nth(3) }),
  ),
  clause("06 服务投诉谁接待谁负责，扣责任人2~6分，值班经理连带1分。", deduct([2, 6]), deduct(1)),
  clause(
    "07 订房差错每月允许1次，第2次扣5分，第3次起每次扣10分。",
    deduct(5, { threshold: nth(2, { window: "month" }) }),
    deduct(10, { threshold: over(2, "occurrence", { window: "month" }) }),
  ),
  clause(
    "08 一个季度内带名字的好评满5条奖励100元，满10条奖励260元。",
    reward(100, { threshold: atLeast(5, "item", { window: "quarter" }) }),
    reward(260, { threshold: atLeast(10, "item", { window: "quarter" }) }),
  ),
  doubtful("09 客诉补偿费用超权限的，超出部分扣一半。"),
  clause("10 预订电话每个班次抽听2通，由质检专员登记。", none()),
  clause("11 打错客人姓氏，扣一分半。", deduct(1.5)),
];

/** Live chat of a web shop. */
const chat = [
  below("扣款项", clause("①首响＞30s，0.1元/次；", fine(0.1, { threshold: over(30, "second") }))),
  clause(
    "②平均响应时长低于25秒奖300元，25-40秒不奖不扣，＞40秒扣200元，＞60秒扣400元；",
    reward(300, { threshold: under(25, "second") }),
    fine(200, { threshold: over(40, "second") }),
    fine(400, { threshold: over(60, "second") }),
  ),
  clause(
    "③询单转化率每超目标1个百分点，奖50元，上限300元；每低1个百分点，扣30元，扣完150元为止；",
    reward(50, { per: "percent" }),
    cap("bonus", 300, { unit: "yuan" }),
    fine(30, { per: "percent" }),
    cap("deduction", 150, { unit: "yuan" }),
  ),
  clause(
    "④私加买家微信，发现一个扣50元，引流到站外成交的立即清退；",
    fine(50, { per: "item" }),
    sanction(["dismissal"]),
  ),
  clause(
    "⑤机器人转人工后60秒内没接，每个会话扣0.3分，晚班（18点后）不扣；",
    deduct(0.3, { per: "item", threshold: due({ after: 60, unit: "second" }) }),
  ),
  below(
    "二、扣款",
    clause(
      "⑥备注错地址：3单以内，每单2元；3单以上，每单5元；",
      fine(2, { per: "order", threshold: upTo(3, "order") }),
      fine(5, { per: "order", threshold: atLeast(3, "order") }),
    ),
  ),
  clause(
    "⑦店铺服务分低于4.7分，全组每人扣50元；高于4.8分，全组每人奖50元；",
    fine(50, { per: "person", threshold: under(4.7, "point") }),
    reward(50, { per: "person", threshold: over(4.8, "point") }),
  ),
  clause(
    "⑧售后纠纷率当月为0奖100元，超过0.05%的，每高0.01%扣10元；",
    reward(100),
    fine(10, { per: "percent", perQty: 0.01, threshold: over(0.05, "percent") }),
  ),
  doubtful("⑨好评一条抵一次迟到。"),
  below(
    "扣分项：",
    clause(
      "⑩敷衍话术，2分一次，一天三次以上翻倍；",
      deduct(2),
      deduct(null, {
        multiplier: 2,
        threshold: atLeast(3, "occurrence", { window: "day" }),
      }),
    ),
  ),
  clause(
    "⑪大促期间（6.1-6.20、11.1-11.11）擅自离线超15分钟，按旷工一天论。",
    sanction(["absence"], { threshold: over(15, "minute") }),
  ),
  clause("⑫快捷短语里有错别字，店长和写的人各扣0.5分。", deduct(0.5)),
];

export const strangerService = [...property, ...telecom, ...courier, ...reservations, ...chat];
