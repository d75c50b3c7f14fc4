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

/** A bank's card centre, as its compliance department writes. */
const bank = [
  clause(
    "第三十一条 坐席违规代客操作的，每笔扣减绩效积分15分；涉及资金损失的，移送司法机关追究责任。",
    deduct(15, { per: "order" }),
    sanction(["liability"]),
  ),
  clause(
    "第三十二条 未完整播报风险提示语的，每通扣8分；同一坐席当季累计三通及以上的，取消当季评优资格。",
    deduct(8, { per: "call" }),
    sanction(["disqualification"], { threshold: atLeast(3, "call", { window: "quarter" }) }),
  ),
  clause(
    "第三十三条 一次问题解决率以82%为基准值，每偏低0.5个百分点扣1分，低于75%时本项不得分。",
    deduct(1, { per: "percent", perQty: 0.5, threshold: under(82, "percent") }),
    noScore({ threshold: under(75, "percent") }),
  ),
  clause(
    "第三十四条 催收坐席每日拨打同一债务人不得超过三次，超过部分每次罚款100元。",
    fine(100, { threshold: over(3, "occurrence", { window: "day" }) }),
  ),
  clause(
    "第三十五条 投诉成立且负主要责任的，扣10分；负同等责任的，扣6分；负次要责任的，扣3分；无责任的，不扣分。",
    deduct(10),
    deduct(6),
    deduct(3),
  ),
  clause("第三十六条 因直接主管未尽复听职责致使同类差错重复发生的，主管连带扣2分。", deduct(2)),
  clause("第三十七条 前条所称连带责任，不适用于主管休假期间。", none()),
  doubtful("第三十八条 绩效积分扣至零分为止，当月未扣足的部分结转次月。"),
  clause(
    "第三十九条 月激活量达到120户的，奖励200元；达到180户的，奖励400元；两档不重复享受。",
    reward(200, { threshold: atLeast(120, "item") }),
    reward(400, { threshold: atLeast(180, "item") }),
  ),
  clause(
    "第四十条 泄露客户卡号、有效期、校验码任一要素的，解除劳动合同，并赔偿由此造成的全部损失。",
    sanction(["dismissal", "compensation"]),
  ),
  clause(
    "第四十一条 坐席长每日旁听少于6通的，每少一通扣0.3分。",
    deduct(0.3, {
      per: "call",
      threshold: { under: 6, unit: "call", inclusive: false, window: "day" },
    }),
  ),
];

/** A hospital's appointment line. */
const appointments = [
  below("扣分标准", clause("1.预约挂号电话铃响3声未接（0.5分/次）；", deduct(0.5))),
  clause(
    "2.将急诊电话误转普通门诊，扣当班人员5分，造成延误救治的扣20分并调离岗位。",
    deduct(5),
    deduct(20),
    sanction(["demotion"]),
  ),
  clause(
    "3.爽约率高于10%时，每高1%扣预约中心0.5分，扣分上限3分。",
    deduct(0.5, { per: "percent", threshold: over(10, "percent") }),
    cap("deduction", 3),
  ),
  clause(
    "4.随访电话每漏访一人扣1分，谎报随访结果每人扣5分，当月奖金全部扣除。",
    deduct(1, { per: "person" }),
    deduct(5, { per: "person" }),
    fine(100, { unit: "percent" }),
  ),
  clause(
    "5.接到“120”转来信息须立即通知科室，延误1分钟以上3分钟以下扣2分，3分钟以上扣10分。",
    deduct(2, { threshold: between(1, 3, "minute") }),
    deduct(10, { threshold: atLeast(3, "minute") }),
  ),
  clause("6.纠纷热线记录不全，每缺一个要素扣0.2分；", deduct(0.2, { per: "item" })),
  clause("7.夜班（22:00—次日8:00）离开值班电话，一次性扣3分。", deduct(3)),
  clause(
    "8.电话满意度调查以90分为界，每高1分奖科室50元，每低1分罚科室50元。",
    reward(50, { per: "point", threshold: over(90, "point") }),
    fine(50, { per: "point", threshold: under(90, "point") }),
  ),
  clause("9.医保政策解释错误，初次不扣分，再犯扣2分。", deduct(2, { threshold: nth(2) })),
  clause(
    "10.总机接班迟到，每10分钟为一个计算单位，每单位扣1分，不满一个单位按一个单位计。",
    deduct(1, { per: "minute", perQty: 10, round: "up" }),
  ),
  doubtful("11.电话记录差错率超标的，扣分=超标百分点×2。"),
];

/** A city's 12345 line. */
const city = [
  clause(
    "（一）派发超时15分钟以内的，每件扣0.2分；超过15分钟的，每件扣0.5分；超过2小时的，每件扣1分。",
    deduct(0.2, { per: "case", threshold: upTo(15, "minute") }),
    deduct(0.5, { per: "case", threshold: over(15, "minute") }),
    deduct(1, { per: "case", threshold: over(2, "hour") }),
  ),
  clause(
    "（二）市民满意率低于全市平均水平的，每低1个百分点扣0.3分，本项最多扣3分。",
    deduct(0.3, { per: "percent" }),
    cap("deduction", 3),
  ),
  clause(
    "（三）工单虚假办结的，每件扣5分，由热线办公室予以全市通报。",
    deduct(5, { per: "case" }),
    sanction(["notice"]),
  ),
  clause(
    "（四）被省级督办的事项，扣2分/件；被国家级督办的，扣5分/件；同一事项只按最高标准扣一次。",
    deduct(2, { per: "case" }),
    deduct(5, { per: "case" }),
  ),
  clause(
    "（五）知识库信息须在政策发布之日起2个工作日内更新，每逾期1个工作日扣0.5分，不足1个工作日的按1个工作日计算。",
    deduct(0.5, { per: "day", round: "up", threshold: due({ after: 2, unit: "workday" }) }),
  ),
  clause(
    "（六）接线员受到市级以上表彰的，加5分；受到区级表彰的，加2分；就高不就低，不累计。",
    bonus(5),
    bonus(2),
  ),
  clause("（七）本细则所称“以上”“以内”含本数，“不足”“超过”不含本数。", none()),
  clause(
    "（八）话务日志未按日归档的，发现一日扣0.1分，一个季度内累计扣分不超过1分。",
    deduct(0.1, { per: "day" }),
    cap("deduction", 1, { per: "quarter" }),
  ),
  clause(
    "（九）造成重大社会影响的舆情事件，实行一票否决，当年不得评为优秀。",
    sanction(["disqualification"]),
  ),
  doubtful("（十）承办单位当年加分与扣分相抵后仍为负数的，结转下一年度考核。"),
  clause(
    "（十一）考核结果分为优秀（90分及以上）、良好（80至89分）、合格（60至79分）、不合格（60分以下）四个等次。",
    none(),
  ),
  clause(
    "（十二）答复口径与主管部门不一致的，扣1分；经提醒后24小时内未更正的，再扣2分。",
    deduct(1),
    deduct(2, { threshold: due({ after: 24, unit: "hour" }) }),
  ),
];

/** An insurer's call-backs. */
const insurance = [
  clause("5.1 新契约回访应在犹豫期内完成，未完成的每件扣20元。", fine(20, { per: "case" })),
  clause(
    "5.2 回访话术漏读必问项，每项扣2分，漏读两项以上该件回访不得分。",
    deduct(2, { per: "item" }),
    noScore({ threshold: atLeast(2, "item") }),
  ),
  clause(
    "5.3 误导性陈述经监管认定的，扣罚当月奖金的50%，年内再次发生的扣罚全部奖金并解除代理合同。",
    fine(50, { unit: "percent" }),
    fine(100, { unit: "percent", threshold: nth(2, { window: "year" }) }),
    sanction(["dismissal"], { threshold: nth(2, { window: "year" }) }),
  ),
  clause("5.4 报案电话漏记出险时间、地点、原因之一的，扣1分。", deduct(1)),
  clause(
    "5.5 客户投诉至监管部门，经核查属实，扣主办人30分、主管15分、经理5分。",
    deduct(30),
    deduct(15),
    deduct(5),
  ),
  clause(
    "5.6 续期催收达成率低于88%的，差额每1%扣当月绩效0.5%，至多扣5%。",
    fine(0.5, { unit: "percent", per: "percent", threshold: under(88, "percent") }),
    cap("deduction", 5, { unit: "percent" }),
  ),
  clause(
    "5.7 孤儿单服务满意度不低于96%的，加1.5分。",
    bonus(1.5, { threshold: atLeast(96, "percent") }),
  ),
  clause("5.8 代签名、代抄录风险语句，无论是否造成损失，一律除名。", sanction(["dismissal"])),
  doubtful("5.9 同时触犯两条以上的，择一从重扣分，不足以惩戒的可合并扣分。"),
  clause(
    "5.10 坐席休息超时累计每满30分钟扣0.5分，零头不计。",
    deduct(0.5, { per: "minute", perQty: 30, round: "down" }),
  ),
  clause(
    "5.11 考核期内无有责投诉且质检平均分95分以上的坐席，加4分。",
    bonus(4, { threshold: atLeast(95, "point") }),
  ),
  clause(
    "5.12 保全资料缺件一份扣1分，两份及以上扣3分。",
    deduct(1, { per: "document" }),
    deduct(3, { threshold: atLeast(2, "document") }),
  ),
];

/** A bus company's complaint desk. */
const bus = [
  below(
    "违规扣款",
    clause(
      "1、乘客热线接听不及时，每次5元；失物登记不全，每件3元；调度指令漏传，每条10元。",
      fine(5),
      fine(3, { per: "case" }),
      fine(10, { per: "item" }),
    ),
  ),
  clause(
    "2、司机被投诉甩站、拒载，核实一次扣300元，当年第二次待岗15天，第三次解除劳动合同。",
    fine(300),
    sanction(["suspension"], { threshold: nth(2, { window: "year" }) }),
    sanction(["dismissal"], { threshold: nth(3, { window: "year" }) }),
  ),
  doubtful("3、投诉处理时限为三天，超一天，罚20元，超三天，罚100元，队长同罚。"),
  clause(
    "4、线路服务考评：≥95分，每车奖100元；85（含）～95分，不奖不罚；＜85分，每车罚100元。",
    reward(100, { per: "item", threshold: atLeast(95, "point") }),
    fine(100, { per: "item", threshold: under(85, "point") }),
  ),
  clause(
    "5、末班车时间答复错误，扣2分，引起乘客滞留，扣8分，并向乘客当面道歉。",
    deduct(2),
    deduct(8),
  ),
  clause(
    "6、拾到乘客财物上交，价值500元以上的奖励50元，5000元以上的奖励300元。",
    reward(50, { threshold: atLeast(500, "yuan") }),
    reward(300, { threshold: atLeast(5000, "yuan") }),
  ),
  clause(
    "7、月度有责投诉为零的车队，加2分；有责投诉率超过百万分之三的，每超百万分之一扣0.5分。",
    bonus(2),
    deduct(0.5, { per: "permille", perQty: 0.001, threshold: over(0.003, "permille") }),
  ),
  clause(
    "8、误点10分钟内不计，超10分钟后每5分钟扣1分，最多扣4分。",
    deduct(1, { per: "minute", perQty: 5, threshold: over(10, "minute") }),
    cap("deduction", 4),
  ),
  doubtful("9、投诉信息瞒报的，在原扣分基础上加扣一半。"),
  clause("10、车长休息室内禁止打牌，违者没收牌具，每人罚50元。", fine(50, { per: "person" })),
];

export const strangerOffices = [...bank, ...appointments, ...city, ...insurance, ...bus];
