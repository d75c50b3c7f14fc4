import {
  atLeast,
  below,
  between,
  cap,
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
} from "../notation";

/** A school's repair line, as its foreman writes. */
const school = [
  clause("一、报修电话没人接，被学生发到网上的，扣200元，科长陪扣100元。", fine(200), fine(100)),
  clause(
    "二、水电维修24小时内到场，拖一天扣10元，拖三天以上扣50元再写检查。",
    fine(10, { per: "day", threshold: due({ after: 24, unit: "hour" }) }),
    fine(50, { threshold: atLeast(3, "day") }),
    sanction(["criticism"]),
  ),
  clause(
    "三、食堂投诉一周超过5起，罚承包方500元，每再多一起加罚100元。",
    fine(500, { threshold: over(5, "case", { window: "week" }) }),
    fine(100, { per: "case" }),
  ),
  clause("四、寒暑假值班一天补贴80元，除夕、初一翻倍。", reward(80, { per: "day", multiplier: 2 })),
  clause("五、打饭阿姨手抖不扣分。", none()),
  clause(
    "六、服务评分低于3.5分，当月奖金打八折。",
    fine(20, { unit: "percent", threshold: under(3.5, "point") }),
  ),
  clause("七、热水器坏了没报，罚二十到五十块，看态度。", fine([20, 50])),
  doubtful("八、宿管阿姨和稀泥，扣3、5分。"),
];

/** Outsourced personnel services. */
const outsourcing = [
  clause("1. 达成系数：≥100%为1.0，90%～100%为0.9，＜90%为0.8。", none()),
  below(
    "违约扣款",
    clause(
      "2. 招聘专线漏接，10元/通，周累计10通以上的改按20元/通。",
      fine(10, { per: "call" }),
      fine(20, { per: "call", threshold: atLeast(10, "call", { window: "week" }) }),
    ),
  ),
  clause("3. 答复错误造成工资多发的，由责任人追回，追不回的全额赔偿。", sanction(["compensation"])),
  clause(
    "4. 被客户书面要求换人的，扣300元，并退回总部重新培训。",
    fine(300),
    sanction(["retraining"]),
  ),
  clause(
    "5. 社保增减员每月15日前办结，逾期的每人次罚200元。",
    fine(200, { per: "personTime", threshold: due({ monthDay: 15, roll: null }) }),
  ),
  clause("6. 保密评级被评为C级，扣5分；D级，扣10分并更换接口人。", deduct(5), deduct(10)),
  doubtful("7. 服务扣点：迟交一次0.5个点，漏报一次1个点。"),
  clause("8. 季度优秀接口人不超过2名，每名奖励1,500元。", reward(1500, { per: "person" })),
  clause(
    "9. 合同到期前30天未发续签提醒，每份扣3分；到期仍未发，每份扣10分。",
    deduct(3, { per: "document" }),
    deduct(10, { per: "document" }),
  ),
  doubtful("10. 项目经理按其组员扣款总额的10%连带扣款。"),
];

/** A chain of pharmacies and its parking. */
const pharmacy = [
  clause("①处方电话漏问过敏史：扣1分，涉及青霉素类：扣5分；", deduct(1), deduct(5)),
  doubtful("②温控报警未接听，第一次扣3分，第二次扣6分，依次翻倍；"),
  clause("③会员日（每月8日、18日、28日）当天请假，扣2分。", deduct(2)),
  clause(
    "④远程药师离线15分钟以上，每满15分钟扣1分。",
    deduct(1, {
      per: "minute",
      perQty: 15,
      round: "down",
      threshold: atLeast(15, "minute"),
    }),
  ),
  clause("⑤特殊药品超量销售，每盒罚100元。", fine(100, { per: "item" })),
  clause("⑥慢病回访3次未接通可终止，不计漏访。", none()),
  below(
    "扣分标准",
    clause(
      "⑦缺货登记后48小时内未答复顾客，0.5分/人，累计10人取消季度评优资格。",
      deduct(0.5, { per: "person", threshold: due({ after: 48, unit: "hour" }) }),
      sanction(["disqualification"], { threshold: atLeast(10, "person") }),
    ),
  ),
  clause(
    "⑧道闸远程协助超过3分钟未抬杆，一辆次扣1元，当月以50元为限。",
    fine(1, { per: "item", threshold: over(3, "minute") }),
    cap("deduction", 50, { unit: "yuan", per: "month" }),
  ),
  doubtful("⑨错收停车费的，按错收金额的双倍罚款，最低20元。"),
  clause(
    "⑩退货率15%以内不考核，15%-20%考核50元，20%以上考核120元。",
    fine(50, { threshold: between(15, 20, "percent") }),
    fine(120, { threshold: atLeast(20, "percent") }),
  ),
];

/** A heating company in its season, and a theatre's box office. */
const seasons = [
  clause(
    "（1）供暖期内每月3日前报送上月退费清单，逢周末、法定节假日顺延，迟报一天扣1分；",
    deduct(1, { per: "day", threshold: due({ monthDay: 3, roll: "workday" }) }),
  ),
  clause(
    "（2）室温投诉处理不及时，首次扣2分，一个月内累计五次以上作书面检讨；",
    deduct(2, { threshold: nth(1) }),
    sanction(["criticism"], { threshold: atLeast(5, "occurrence", { window: "month" }) }),
  ),
  clause("（3）擅自停暖比照脱岗处理，按旷工论。", sanction(["absence"])),
  clause("（4）供暖首周（11月15日至21日）不扣分，只登记。", none()),
  clause(
    "（5）测温员每日入户不得低于12户，差一户扣2元，连着三天完不成的停工三天。",
    fine(2, {
      per: "item",
      threshold: { under: 12, unit: "item", inclusive: false, window: "day" },
    }),
    sanction(["suspension"], { threshold: atLeast(3, "day") }),
  ),
  clause("（6）票务咨询错报场次，每人次扣责任人30元；", fine(30, { per: "personTime" })),
  clause(
    "（7）月挽留退票20单以上且无差评的，奖200元，有一条差评的，此项奖励取消。",
    reward(200, { threshold: atLeast(20, "order", { window: "month" }) }),
  ),
  clause(
    "（8）团体票折扣最低八五折，低于此折扣出票的，差额由经办人赔偿。",
    sanction(["compensation"]),
  ),
  clause(
    "（9）当月扣款总额不得超过本人当月绩效的三成。",
    cap("deduction", 30, { unit: "percent", per: "month" }),
  ),
  clause("（10）领位员与检票员互换岗位，经值班经理同意的不罚，不经同意的各罚15元。", fine(15)),
  doubtful("（11）剧场停电期间出的差错，减按三分之一扣分。"),
];

export const strangerStaff = [...school, ...outsourcing, ...pharmacy, ...seasons];
