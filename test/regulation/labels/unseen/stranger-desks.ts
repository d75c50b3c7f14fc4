import {
  atLeast,
  below,
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
  sectionBonus,
  under,
} from "../notation";

/** An operator's hotline, numbered by chapter. */
const hotline = [
  clause("1.1 铃响三声内未接听来电，每次扣1分。", deduct(1)),
  clause("1.2 开头语、结束语每缺一项扣0.5分。", deduct(0.5, { per: "item" })),
  clause(
    "1.3 通话中静音超过20秒且未向客户说明的，扣1分/次。",
    deduct(1, { threshold: over(20, "second") }),
  ),
  clause("1.4 受理业务时未使用普通话，发现一次扣2分；", deduct(2)),
  clause("1.5 抢话、打断客户讲话，每通扣1分；", deduct(1, { per: "call" })),
  clause(
    "1.6 向无关人员透露机主资料的，一次性扣除20分，并作辞退处理。",
    deduct(20),
    sanction(["dismissal"]),
  ),
  clause("1.7 工单描述有错别字，每处扣0.1分；", deduct(0.1, { per: "place" })),
  clause("1.8 小休超时，每超1分钟扣0.2分。", deduct(0.2, { per: "minute" })),
  clause(
    "1.9 质检成绩低于85分的，每低1分扣0.5分。",
    deduct(0.5, { per: "point", threshold: under(85, "point") }),
  ),
  clause("1.10 客户主动来电表扬，每次加2分。", bonus(2)),
  clause("1.11 月度业务考试不及格者扣5分，缺考者扣10分。", deduct(5), deduct(10)),
  clause("1.12 本章各项全月未扣分者，奖励2分。", sectionBonus(2)),
];

/** The front desk of an estate. */
const frontDesk = [
  clause("（1）业主到访，前台未起身迎接，每次扣0.5分；", deduct(0.5)),
  clause(
    "（2）接到报修后30分钟内未派单，每单扣1分；",
    deduct(1, { per: "order", threshold: due({ after: 30, unit: "minute" }) }),
  ),
  clause(
    "（3）每月走访业主不少于20户，每少一户扣1分；",
    deduct(1, {
      per: "item",
      threshold: { under: 20, unit: "item", inclusive: false, window: "month" },
    }),
  ),
  clause("（4）公告栏内过期通知未撤下，每张扣0.5分；", deduct(0.5, { per: "document" })),
  clause("（5）收到业主锦旗，每面加3分；", bonus(3, { per: "item" })),
  clause("（6）因个人原因造成有效投诉，每宗扣5分；", deduct(5, { per: "case" })),
  clause(
    "（7）当月物业费收缴率达到95%的，加5分；",
    bonus(5, { per: "month", threshold: atLeast(95, "percent") }),
  ),
  clause("（8）对讲机保管不善丢失的，照价赔偿；", sanction(["compensation"])),
  clause("（9）钥匙交接无签字，一次扣客服助理2分。", deduct(2)),
];

/** A bank's counters and a hospital's reception. */
const counters = [
  clause("第6条 柜员离柜未摆放暂停服务牌，每次扣2分。", deduct(2)),
  clause(
    "第7条 客户等候超过15分钟无人安抚，每人次扣0.5分。",
    deduct(0.5, { per: "personTime", threshold: over(15, "minute") }),
  ),
  clause("第8条 未双手递接凭证，扣0.5分每次。", deduct(0.5)),
  clause("第9条 误收假币的，由当事柜员全额赔付，另扣3分。", sanction(["compensation"]), deduct(3)),
  clause("第10条 未按时开门营业，每晚1分钟罚款10元。", fine(10, { per: "minute" })),
  clause("第11条 网点全体人员应按排班表到岗，不得擅自调班。", none()),
  clause("导诊台空岗，每次扣科室50元；", fine(50)),
  clause("就诊卡发错，每张扣5元；", fine(5, { per: "document" })),
  clause("未佩戴胸牌上岗，罚款20元/人次；", fine(20, { per: "personTime" })),
  clause("对患者冷嘲热讽的，罚当事人200元，并在全院通报；", fine(200), sanction(["notice"])),
  clause("拾金不昧者，视情况奖励50至200元。", reward([50, 200])),
];

/** A web shop, a city's hotline, a power company. */
const others = [
  clause("1）平均首次响应时长超过30秒的，扣5分；", deduct(5, { threshold: over(30, "second") })),
  below("罚款标准", clause("2）漏回买家消息，3元/条；", fine(3, { per: "item" }))),
  clause("3）错发赠品，每单扣5元；", fine(5, { per: "order" })),
  clause("4）当月个人销售额第一名奖励300元，第二名奖励200元；", reward(300), reward(200)),
  clause("5）催付成功，一单奖1元。", reward(1, { per: "order" })),
  clause("工单超期未办结，每件扣0.5分；", deduct(0.5, { per: "case" })),
  clause(
    "工单被退回两次以上的，每件扣1分；",
    deduct(1, { per: "case", threshold: atLeast(2, "occurrence") }),
  ),
  clause(
    "2个工作日内未联系诉求人的，每件扣0.5分；",
    deduct(0.5, { per: "case", threshold: due({ after: 2, unit: "workday" }) }),
  ),
  clause(
    "诉求人评价不满意的每件扣0.3分，经核实属不合理诉求的不扣分；",
    deduct(0.3, { per: "case" }),
  ),
  clause(
    "每月5日前未上报上月分析的，扣2分；",
    deduct(2, { threshold: due({ monthDay: 5, roll: null }) }),
  ),
  clause(
    "抢修人员超过45分钟未到现场，每次罚班组100元。",
    fine(100, { threshold: over(45, "minute") }),
  ),
  clause("抄错电表，每户扣10元。", fine(10, { per: "item" })),
  clause(
    "满意率90%及以上加2分，低于80%扣2分。",
    bonus(2, { threshold: atLeast(90, "percent") }),
    deduct(2, { threshold: under(80, "percent") }),
  ),
  clause("迟到、早退一次扣10元，旷工一天扣100元。", fine(10), fine(100, { per: "day" })),
  clause(
    "上班时间玩手机，首次给予警告，第二次起每次扣2分。",
    sanction(["warning"], { threshold: nth(1) }),
    deduct(2, { threshold: over(1, "occurrence") }),
  ),
  clause("考核结果分为优秀、良好、合格、不合格四个等次。", none()),
  clause("申诉应在结果公布后3个工作日内提出，逾期不予受理。", none()),
  doubtful("服务态度不好的，按有关规定扣分。"),
];

/** What most regulations say, in the many ways they say it. */
export const strangerDesks = [...hotline, ...frontDesk, ...counters, ...others];
