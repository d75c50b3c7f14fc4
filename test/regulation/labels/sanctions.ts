import { below, bonus, clause, deduct, fine, none, reward, sanction } from "./notation";

/** Consequences that are no figures; several rules in one clause; figures that headings explain. */
export const sanctions = [
  clause("1、伪造工单的，予以开除。", sanction(["dismissal"])),
  clause("2、殴打同事者立即辞退并通报批评。", sanction(["dismissal", "notice"])),
  clause("3、损坏耳麦的，照价赔偿。", sanction(["compensation"])),
  clause("4、拷贝客户名单，罚款500元，并追究法律责任。", fine(500), sanction(["liability"])),
  clause("5、无故缺岗半日视为旷工。", sanction(["absence"])),
  clause("6、换班未登记的按旷工处理。", sanction(["absence"])),
  clause(
    "7、迟到超过一小时按早退处理。",
    sanction(["earlyLeave"], {
      threshold: { over: 1, unit: "hour", inclusive: false },
    }),
  ),
  clause("8、顶撞班长，给予书面警告一次。", sanction(["warning"])),
  clause("9、盗用他人账号的，记过一次，扣20分。", sanction(["demerit"]), deduct(20)),
  clause("10、考核连续不达标者待岗培训。", sanction(["suspension", "retraining"])),
  clause(
    "11、出卖客户信息的，解除劳动合同，不发当月工资。",
    sanction(["dismissal", "wageForfeit"]),
  ),
  clause("12、私收客户礼金，扣除当月工资并开除。", sanction(["wageForfeit", "dismissal"])),
  clause("13、弄丢钥匙的，扣2分，并赔偿损失。", deduct(2), sanction(["compensation"])),
  clause("14、出现重大差错取消当年评优资格。", sanction(["disqualification"])),
  clause("15、客户表扬：来电奖2分，书信奖3分，锦旗奖5-8分。", bonus(2), bonus(3), bonus([5, 8])),
  clause("16、一等奖奖励500元，二等奖300元，三等奖100元。", reward(500), reward(300), reward(100)),
  clause(
    "17、漏报扣1分；瞒报扣5分；谎报扣10分并通报。",
    deduct(1),
    deduct(5),
    deduct(10),
    sanction(["notice"]),
  ),
  clause("18、违反本条的，由主管视情节处理。", sanction(["other"])),
  clause(
    "19、当月被扣三次的，部门内作书面检讨。",
    sanction(["criticism"], {
      threshold: { over: 3, unit: "occurrence", inclusive: true, window: "month" },
    }),
  ),
  clause("20、交接不清造成的一切后果由当事人承担。", sanction(["liability"])),
  below("二、扣分项目", clause("21、未使用规范开头语 2分", deduct(2))),
  below("三、奖励办法", clause("22、主动回访并形成闭环：5分/次", bonus(5))),
  below("二、处罚标准", clause("23、占用消防通道 20元/次", fine(20))),
  below("三、违纪罚款", clause("24、串岗聊天：10-30元", fine([10, 30]))),
  below("一、沟通技巧（20分）", clause("25、语气平淡，占1-3分；", deduct([1, 3]))),
  below("二、电话规范：一次扣20元", clause("26、未报工号，一次扣30；", fine(30))),
  clause(
    "27、迟到扣5分，早退扣5分，旷工扣20分并扣当日工资。",
    deduct(5),
    deduct(5),
    deduct(20),
    fine(1, { unit: "dayWage" }),
  ),
  clause("28、上班睡觉罚款50元，累犯者劝退。", fine(50), sanction(["dismissal"])),
  clause("29、不服从调度的，停职反省一周。", sanction(["suspension"])),
  clause("30、奖惩结果每月公示一次。", none()),
];
