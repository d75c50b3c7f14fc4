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
  upTo,
} from "../notation";

/** A hotel's front desk. */
export const hotel = [
  clause("1、接待客人未起身问好，每次扣1分。", deduct(1)),
  clause("2、前台电话响铃超过三声未接，每次罚款10元。", fine(10)),
  clause(
    "3、入住信息录入错误，每处扣0.5分；漏录证件号的，每人次扣2分。",
    deduct(0.5, { per: "place" }),
    deduct(2, { per: "personTime" }),
  ),
  clause("4、未核对证件即办理入住，每发现一次减3分，当班领班减1分。", deduct(3), deduct(1)),
  clause("5、私吞押金的，处押金两倍罚款。", fine(null, { multiplier: 2 })),
  clause(
    "6、客人行李寄存未挂牌，发现一次减1分，造成错领的加倍扣分。",
    deduct(1, { multiplier: 2 }),
  ),
  clause(
    "7、未按时叫醒客人，每次扣30元；引起投诉，每次扣100元并书面检讨。",
    fine(30),
    fine(100),
    sanction(["criticism"]),
  ),
  clause(
    "8、离店结账超过5分钟的，每超1分钟扣0.2分。",
    deduct(0.2, { per: "minute", threshold: over(5, "minute") }),
  ),
  clause(
    "9、客人在点评网站点名表扬，每条奖励20元，当月最高200元。",
    reward(20, { per: "item" }),
    cap("bonus", 200, { unit: "yuan", per: "month" }),
  ),
  clause("10、擅自为亲友免费开房的，立即开除并通报全店。", sanction(["dismissal", "notice"])),
  clause(
    "11、大堂吸烟者罚50元/次，第二次起加倍。",
    fine(50),
    fine(null, { multiplier: 2, threshold: over(1, "occurrence") }),
  ),
  clause(
    "12、交班时备用金不符，差额50元以内口头警告，超过50元罚款100元。",
    sanction(["warning"], { threshold: upTo(50, "yuan") }),
    fine(100, { threshold: over(50, "yuan") }),
  ),
  clause(
    "13、仪容检查每项不合格扣0.5分，累计不超过3分。",
    deduct(0.5, { per: "item" }),
    cap("deduction", 3),
  ),
  clause(
    "14、住客满意度达到百分之九十五以上，加三分。",
    bonus(3, { threshold: atLeast(95, "percent") }),
  ),
  clause("15、散客入住率每高两个百分点，奖励50元。", reward(50, { per: "percent", perQty: 2 })),
  clause(
    "16、夜审报表须在凌晨4:00前完成，逾时扣2分。",
    deduct(2, { threshold: due({ time: "04:00" }) }),
  ),
  clause("17、每年评选服务之星两名，每名奖励1000元。", reward(1000, { per: "person" })),
  clause("18、行李生应帮助客人提拿行李，不得索要小费。", none()),
  clause(
    "19、向客人索要小费的，罚款200元，第二次予以辞退。",
    fine(200),
    sanction(["dismissal"], { threshold: nth(2) }),
  ),
  clause("20、总机转接错误，扣0.5～1分。", deduct([0.5, 1])),
  clause("21、未经值班经理同意私自打折，赔偿差额并扣5分。", sanction(["compensation"]), deduct(5)),
  clause("22、错收假币，由收银员照价赔偿。", sanction(["compensation"])),
  clause(
    "23、前台人员当月累计三次以上迟到，取消当月全勤奖。",
    fine(100, { unit: "percent", threshold: atLeast(3, "occurrence", { window: "month" }) }),
  ),
  clause(
    "24、大堂副理每日至少巡查4次，每少一次扣1分。",
    deduct(1, { threshold: { under: 4, unit: "occurrence", inclusive: false, window: "day" } }),
  ),
  clause("25、客史档案错漏，每份扣贰分。", deduct(2, { per: "document" })),
  clause("26、制服领用后遗失，按原价赔偿。", sanction(["compensation"])),
  clause("27、会员每发展一名奖励30元。", reward(30, { per: "person" })),
  clause(
    "28、因服务疏漏被客人书面投诉，一次扣罚当月奖金的10%-20%。",
    fine([10, 20], { unit: "percent" }),
  ),
];
