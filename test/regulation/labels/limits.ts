import {
  atLeast,
  atMost,
  between,
  bonus,
  clause,
  deduct,
  doubtful,
  due,
  fine,
  none,
  nth,
  over,
  reward,
  sanction,
  under,
  upTo,
} from "./notation";

/** Thresholds, tiers, the nth time, deadlines. */
export const limits = [
  clause(
    "1、迟到10分钟以内扣1分，10至30分钟扣2分，30分钟以上扣5分。",
    deduct(1, { threshold: upTo(10, "minute") }),
    deduct(2, { threshold: between(10, 30, "minute") }),
    deduct(5, { threshold: atLeast(30, "minute") }),
  ),
  clause(
    "2、早退不满15分钟罚10元；15分钟以上不满1小时罚30元；1小时以上罚50元。",
    fine(10, { threshold: under(15, "minute") }),
    // 15分钟 and 1小时 in one unit
    fine(30, {
      threshold: between(15, 60, "minute", { inclusive: false, includes: "from" }),
    }),
    fine(50, { threshold: atLeast(1, "hour") }),
  ),
  clause("3、保持时长超过60秒的，每次扣1分。", deduct(1, { threshold: over(60, "second") })),
  clause("4、质检成绩低于80分，扣2分。", deduct(2, { threshold: under(80, "point") })),
  clause("5、月度满意度≥98%，加3分。", bonus(3, { threshold: atLeast(98, "percent") })),
  clause("6、首解率＜85%的扣2分。", deduct(2, { threshold: under(85, "percent") })),
  clause(
    "7、采集率达到95%（含95%）以上的，奖3分。",
    bonus(3, { threshold: atLeast(95, "percent") }),
  ),
  clause("8、差错5笔以下（不含5笔）扣1分。", deduct(1, { threshold: under(5, "order") })),
  clause("9、差错5笔以下扣1分。", deduct(1, { threshold: atMost(5, "order") })),
  clause(
    "10、考试60分以下扣5分，60-79分扣2分，95分以上加2分。",
    deduct(5, { threshold: atMost(60, "point") }),
    deduct(2, { threshold: between(60, 79, "point") }),
    bonus(2, { threshold: atLeast(95, "point") }),
  ),
  clause(
    "11、第一次口头警告，第二次罚款20元，第三次予以辞退。",
    sanction(["warning"], { threshold: nth(1) }),
    fine(20, { threshold: nth(2) }),
    sanction(["dismissal"], { threshold: nth(3) }),
  ),
  clause(
    "12、当月迟到第4次起，每次扣2分。",
    deduct(2, { threshold: over(3, "occurrence", { window: "month" }) }),
  ),
  clause(
    "13、首次违反扣1分，再次违反扣3分。",
    deduct(1, { threshold: nth(1) }),
    deduct(3, { threshold: nth(2) }),
  ),
  clause(
    "14、一个月内累计三次以上未打卡，扣5分。",
    deduct(5, { threshold: atLeast(3, "occurrence", { window: "month" }) }),
  ),
  clause(
    "15、全年累计旷工满3天的，予以除名。",
    sanction(["dismissal"], { threshold: atLeast(3, "day", { window: "year" }) }),
  ),
  clause("16、初犯者予以警告。", sanction(["warning"], { threshold: nth(1) })),
  clause(
    "17、日报须于每天18:00前提交，每迟交一次扣0.5分。",
    deduct(0.5, { threshold: due({ time: "18:00" }) }),
  ),
  clause(
    "18、每月3日前报送排班表，迟报一天扣1分。",
    deduct(1, { per: "day", threshold: due({ monthDay: 3, roll: null }) }),
  ),
  clause(
    "19、每月8日提交总结（遇节假日顺延），每晚一天扣2分。",
    deduct(2, { per: "day", threshold: due({ monthDay: 8, roll: "workday" }) }),
  ),
  clause(
    "20、工单应在24小时内回复，未按时回复每单扣2分。",
    deduct(2, { per: "order", threshold: due({ after: 24, unit: "hour" }) }),
  ),
  clause(
    "21、离职手续须在三个工作日内办结，逾期每天扣1分。",
    deduct(1, { per: "day", threshold: due({ after: 3, unit: "workday" }) }),
  ),
  clause(
    "22、每周五下班前提交周报，缺交一次扣1分。",
    deduct(1, { threshold: due({ weekDay: 5 }) }),
  ),
  clause(
    "23、上午九点前未完成开线测试的，扣1分。",
    deduct(1, { threshold: due({ time: "09:00" }) }),
  ),
  clause("24、振铃3声以内未应答扣1分。", deduct(1)),
  clause("25、差错率高于0.5%，扣3分。", deduct(3, { threshold: over(0.5, "percent") })),
  clause(
    "26、差错率在1%～2%之间扣2分，2%以上扣4分。",
    deduct(2, { threshold: between(1, 2, "percent") }),
    deduct(4, { threshold: atLeast(2, "percent") }),
  ),
  clause(
    "27、迟到1-3次扣1分，4-6次扣3分，7次及以上扣5分。",
    deduct(1, { threshold: between(1, 3, "occurrence") }),
    deduct(3, { threshold: between(4, 6, "occurrence") }),
    deduct(5, { threshold: atLeast(7, "occurrence") }),
  ),
  clause(
    "28、超过10分钟至30分钟的扣2分。",
    deduct(2, { threshold: between(10, 30, "minute", { inclusive: false, includes: "to" }) }),
  ),
  clause("29、接听量达到120通以上，奖励50元。", reward(50, { threshold: atLeast(120, "call") })),
  clause("30、签约不足10单的，扣50元。", fine(50, { threshold: under(10, "order") })),
  clause(
    "31、累计扣分达到20分的，予以降级。",
    sanction(["demotion"], { threshold: atLeast(20, "point") }),
  ),
  clause(
    "32、每人每月调休不得超过2次。",
    none({ threshold: over(2, "occurrence", { window: "month" }) }),
  ),
  clause("33、迟到15分以上每次罚10元。", fine(10, { threshold: atLeast(15, "minute") })),
  clause("34、连续两个月排名末位的，扣10分。", deduct(10, { threshold: atLeast(2, "month") })),
  clause(
    "35、客户等候20秒（含）以上无人应答，扣1分。",
    deduct(1, { threshold: atLeast(20, "second") }),
  ),
  // Months and points are no two ends of one span.
  doubtful("36、连续两个月低于70分的，调离岗位。"),
  doubtful("37、超过3次低于90分的，每次扣1分。"),
  clause(
    "38、上班闲聊先警告，再犯每次罚10元。",
    sanction(["warning"]),
    fine(10, { threshold: over(1, "occurrence") }),
  ),
];
