import {
  type Label,
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
} from "./notation";

/** One condition over several consequences, and where another begins. */
const conditions: readonly Label[] = [
  clause(
    "1、私接订单，首次罚300元，再次罚600元并停岗；",
    fine(300, { threshold: nth(1) }),
    fine(600, { threshold: nth(2) }),
    sanction(["suspension"], { threshold: nth(2) }),
  ),
  clause(
    "2、当月被投诉累计4次的，取消年度评优资格，当月绩效扣15%。",
    sanction(["disqualification"], {
      threshold: atLeast(4, "occurrence", { window: "month" }),
    }),
    fine(15, { unit: "percent", threshold: atLeast(4, "occurrence", { window: "month" }) }),
  ),
  clause(
    "3、持械伤人的立即开除，触犯法律的移送公安机关。",
    sanction(["dismissal"]),
    sanction(["liability"]),
  ),
  clause(
    "4、病假每月不超过3天，超出部分每天扣40元。",
    fine(40, { per: "day", threshold: over(3, "day", { window: "month" }) }),
  ),
  clause(
    "5、当月累计早退超过45分钟的，罚款90元。",
    fine(90, { threshold: over(45, "minute", { window: "month" }) }),
  ),
  clause(
    "6、全年累计脱岗六次的，予以辞退。",
    sanction(["dismissal"], { threshold: atLeast(6, "occurrence", { window: "year" }) }),
  ),
  clause("7、漏登记扣登记员4分（每多漏1小时再扣2分）。", deduct(4), deduct(2, { per: "hour" })),
  clause(
    "8、一天漏接7通以上的，每通罚8元。",
    fine(8, { per: "call", threshold: atLeast(7, "call", { window: "day" }) }),
  ),
  clause(
    "9、打卡晚于9分钟一次罚6元，超过40分钟算旷工半天。",
    fine(6, { threshold: over(9, "minute") }),
    sanction(["absence"], { threshold: over(40, "minute") }),
  ),
];

/** What an item weighs and aims at. */
const items: readonly Label[] = [
  clause(
    "10、及时率（20分）：≥97%得满分，92%-97%扣6分，＜92%不得分。",
    deduct(6, { threshold: between(92, 97, "percent") }),
    noScore({ threshold: under(92, "percent") }),
  ),
  clause(
    "11、留存率（权重30%）目标值88%，每高1%加0.4分，最多加2分；每低1%扣0.8分。",
    bonus(0.4, { per: "percent", threshold: over(88, "percent") }),
    cap("bonus", 2),
    deduct(0.8, { per: "percent", threshold: under(88, "percent") }),
  ),
  clause(
    "12、应知应会75分及格，每低1分倒扣0.3分。",
    deduct(0.3, { per: "point", threshold: under(75, "point") }),
  ),
  clause(
    "13\t资料\t8\t合同遗失一份扣3分；错放一份扣1分",
    deduct(3, { per: "document" }),
    deduct(1, { per: "document" }),
  ),
  clause("14\t加分\t\t锦旗加4分/面", bonus(4, { per: "item" })),
  clause("班前会\t15%\t每周3次\t少一次扣1分", deduct(1)),
  clause("16、有下列情形之一的，每次扣4分：插队、喧哗、外借工牌。", deduct(4)),
  clause("17、交接不清的，两个人各扣6元。", fine(6)),
  clause("18、首次响应时长超过40秒的，扣2分。", deduct(2, { threshold: over(40, "second") })),
  clause("19、误付现金的，由经办人全额赔付，另扣2分。", sanction(["compensation"]), deduct(2)),
  clause(
    "20、好评率97%以上奖150元，低于85%罚70元，其余不奖不罚。",
    reward(150, { threshold: atLeast(97, "percent") }),
    fine(70, { threshold: under(85, "percent") }),
  ),
  clause("21、责任人卫生打扫不到位一次扣二分 引起投诉扣六分", deduct(2), deduct(6)),
  clause(
    "22、新装4个工作日内未通水的，每户扣2分。",
    deduct(2, { per: "item", threshold: due({ after: 4, unit: "workday" }) }),
  ),
  clause("1.6 小休不报备，每次扣0.4分。", deduct(0.4)),
  clause("1.7 月度抽测缺考者扣6分。", deduct(6)),
  clause("24、因12345热线转办件办理超期，每件扣3分。", deduct(3, { per: "case" })),
  doubtful("25、泄露客户资料，当月绩效考核为0分。"),
  clause("26、年会由各班组出一个节目，分数不计入考核。", none()),
];

/** What only looks like a consequence, a count or a condition. */
const looks: readonly Label[] = [
  below("一、有下列情形之一者，予以嘉奖", clause("1、拾物上交（价值200元以上）者。", none())),
  doubtful("2、员工大会上检讨，罚款200元、留厂查看或辞退。"),
  clause("3、没有就诊记录的作旷工处理，并扣60元/次；", sanction(["absence"]), fine(60)),
  doubtful("4、排班以班表为准，违者按考勤制度处罚。"),
  clause("5、重大过失致设备损坏，罚款500元。", fine(500)),
  clause("6、上岗、下岗列队不齐，每次扣2分。", deduct(2)),
  clause("7、着装不达标一次扣3分。", deduct(3)),
  clause("8、上班严禁穿拖鞋。违者20元一次。", fine(20)),
  clause("9、每次考核相应采购主管60~200元。", fine([60, 200])),
  clause("10、评上五星级窗口，奖励800元。", reward(800)),
  clause(
    "11、早退半小时以上记为旷工半日。",
    sanction(["absence"], { threshold: atLeast(0.5, "hour") }),
  ),
];

/** Further words of one kind. */
const further: readonly Label[] = [
  clause("12、缺勤未报备，每天扣发3倍日工资。", fine(3, { unit: "dayWage", per: "day" })),
  clause("13、占用公款的，扣30分并移交纪委处理。", deduct(30), sanction(["liability"])),
  clause(
    "14、晚归每10分钟扣2分，不足10分钟忽略不计。",
    deduct(2, { per: "minute", perQty: 10, round: "down" }),
  ),
  doubtful("15、迟到扣3分，4分钟内不算迟到，超过40分钟按旷工论处。"),
  clause("16、会议期间离场不按早退处理。", none()),
  doubtful("17、顶撞主管或当月累计早退四次者予以解聘。"),
  doubtful("18、挪用货款的，罚款4000元，并可能解除劳动合同。"),
  clause(
    "19、在每月组织的暗访中，名次上升20位以上的奖励700元。",
    reward(700, { threshold: atLeast(20, "person") }),
  ),
];

/** Clauses as people write them in a hurry, in tables and in chats. */
export const rougher: readonly Label[] = [...conditions, ...items, ...looks, ...further];
