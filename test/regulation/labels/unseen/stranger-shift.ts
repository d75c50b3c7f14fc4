import {
  atLeast,
  below,
  between,
  bonus,
  cap,
  clause,
  deduct,
  doubtful,
  fine,
  nth,
  over,
  sanction,
  under,
  upTo,
} from "../notation";

const attendance = [
  clause(
    "1. 上班打卡时间晚于排班时间5分钟以内（含5分钟）的，每次扣0.5分；",
    deduct(0.5, { threshold: upTo(5, "minute") }),
  ),
  clause(
    "2. 晚到6至20分钟的，每次扣1分；晚到21分钟至1小时的，每次扣2分；",
    deduct(1, { threshold: between(6, 20, "minute") }),
    deduct(2, { threshold: between(21, 60, "minute") }),
  ),
  clause(
    "3. 早退10分钟以上的，按旷工半日论处，并扣罚绩效分4分。",
    sanction(["absence"], { threshold: atLeast(10, "minute") }),
    deduct(4, { threshold: atLeast(10, "minute") }),
  ),
  clause(
    "迟到累计：月内三次以内不计，第四次起每次扣20元。",
    fine(20, { threshold: over(3, "occurrence", { window: "month" }) }),
  ),
  clause(
    "代他人打卡，一经查实，代打者与被代打者均扣10分，并通报全中心。",
    deduct(10),
    sanction(["notice"]),
  ),
  clause(
    "旷工一天扣发三天工资，连续旷工三天或全年累计旷工五天的予以辞退。",
    fine(3, { unit: "dayWage", per: "day" }),
    sanction(["dismissal"], { threshold: atLeast(3, "day") }),
    sanction(["dismissal"], { threshold: atLeast(5, "day", { window: "year" }) }),
  ),
  clause(
    "请假须提前1个工作日提交申请，临时请假每次扣1分，一个季度内临时请假达3次的，取消当季评优资格。",
    deduct(1),
    sanction(["disqualification"], {
      threshold: atLeast(3, "occurrence", { window: "quarter" }),
    }),
  ),
  clause("换班未报备：双方每人扣2分。", deduct(2, { per: "person" })),
  clause(
    "每日在线时长不足7小时的，每少15分钟扣0.5分，不足15分钟的按15分钟算。",
    deduct(0.5, { per: "minute", perQty: 15, round: "up", threshold: under(7, "hour") }),
  ),
  clause("每月全勤者加3分。", bonus(3, { per: "month" })),
  below(
    "扣分标准",
    clause(
      "迟到（10分钟内）——1分；迟到（10分钟以上）——3分；旷工——10分",
      deduct(1, { threshold: upTo(10, "minute") }),
      deduct(3, { threshold: atLeast(10, "minute") }),
      deduct(10),
    ),
  ),
];

const floor = [
  clause(
    "（一）小休超时：每超1分钟扣0.2分，单日累计最多扣2分。",
    deduct(0.2, { per: "minute" }),
    cap("deduction", 2, { per: "day" }),
  ),
  clause(
    "（二）用餐时间为40分钟，超出部分按每10分钟1元计扣，不满10分钟不计。",
    fine(1, { per: "minute", perQty: 10, round: "down", threshold: over(40, "minute") }),
  ),
  doubtful("早会缺席一次扣2分，经组长事先同意的除外。"),
  clause("座席区内饮食、嬉戏打闹、大声喧哗的，发现一起扣1分。", deduct(1, { per: "case" })),
  clause(
    "离席未置示忙状态：首次口头提醒，第二次扣0.5分，第三次及以后每次扣1分。",
    sanction(["warning"], { threshold: nth(1) }),
    deduct(0.5, { threshold: nth(2) }),
    deduct(1, { threshold: over(2, "occurrence") }),
  ),
  clause("班前未完成系统检测，导致不能按时接线的，扣当班责任人3分/次。", deduct(3)),
  doubtful("工位卫生不达标，当日检查组记1分，同组一个月内被记满5次，组长另扣2分。"),
  clause("未佩戴工牌上岗者罚款5元，借用他人工牌者双方各罚20元。", fine(5), fine(20)),
  clause(
    "当班时间玩手机（含刷视频、打游戏、网购），每查到一次扣3分，当月第三次查到的停岗两天。",
    deduct(3),
    sanction(["suspension"], { threshold: nth(3, { window: "month" }) }),
  ),
  doubtful("巡场发现空岗，10分钟内扣1分，每再多10分钟加扣1分。"),
  clause(
    "交接班记录漏填一项扣0.5分，造成后续工单延误的加倍扣分。",
    deduct(0.5, { per: "item", multiplier: 2 }),
  ),
  clause("未关闭电脑、空调、照明离开的，当日最后离场者扣5元。", fine(5)),
  clause("晨检不合格的班组，组长扣1分，组员各扣0.5分。", deduct(1), deduct(0.5)),
  clause(
    "全组当日迟到人次超过3人次的，组长扣2分；超过5人次的，组长扣5分。",
    deduct(2, { threshold: over(3, "personTime", { window: "day" }) }),
    deduct(5, { threshold: over(5, "personTime", { window: "day" }) }),
  ),
  doubtful("培训无故缺席扣3分/次，迟到扣1分/次；因排班冲突不能参加者不扣。"),
  doubtful("会议期间手机响铃者自愿乐捐10元入班组活动经费。"),
  clause(
    "夜班睡岗：第一次扣5分，第二次扣10分并停岗三天，第三次解除劳动合同。",
    deduct(5, { threshold: nth(1) }),
    deduct(10, { threshold: nth(2) }),
    sanction(["suspension"], { threshold: nth(2) }),
    sanction(["dismissal"], { threshold: nth(3) }),
  ),
  clause("机房、监控室门未锁扣当值人员2-5分（由值班长视情节定）。", deduct([2, 5])),
  clause("现场管理类扣分每人每月以15分为限。", cap("deduction", 15, { per: "month" })),
];

/** Attendance and the floor: tiers, the nth time, pooled and shared. */
export const strangerShift = [...attendance, ...floor];
