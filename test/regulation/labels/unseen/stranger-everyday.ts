import {
  atLeast,
  atMost,
  below,
  between,
  bonus,
  cap,
  clause,
  deduct,
  due,
  fine,
  noScore,
  none,
  nth,
  over,
  reward,
  sanction,
  sectionBonus,
  under,
  upTo,
} from "../notation";
import type { Label } from "../notation";

const callCentre = [
  clause("坐席示忙超过规定时长的，每发现一次扣1分。", deduct(1)),
  clause(
    "通话结束后未邀请客户评价，每通扣0.5分，每月最多扣5分。",
    deduct(0.5, { per: "call" }),
    cap("deduction", 5, { per: "month" }),
  ),
  clause("质检录音中出现服务禁语，扣5分/次；", deduct(5)),
  clause(
    "话后处理时长超过60秒的，每通扣0.2分；",
    deduct(0.2, { per: "call", threshold: over(60, "second") }),
  ),
  clause(
    "接通率达到92%以上加2分，低于85%的扣3分。",
    bonus(2, { threshold: atLeast(92, "percent") }),
    deduct(3, { threshold: under(85, "percent") }),
  ),
  clause(
    "外出就餐超时，每超10分钟扣1分，不足10分钟按10分钟计；",
    deduct(1, { per: "minute", perQty: 10, round: "up" }),
  ),
  clause(
    "未经班长同意擅自离席，5分钟以内扣1分，超过5分钟扣3分；",
    deduct(1, { threshold: upTo(5, "minute") }),
    deduct(3, { threshold: over(5, "minute") }),
  ),
  clause(
    "上线迟到一次扣1分，当月迟到三次以上的，每次扣2分。",
    deduct(1),
    deduct(2, { threshold: atLeast(3, "occurrence", { window: "month" }) }),
  ),
  clause("转接电话前未告知客户的，发现一例扣0.5分；", deduct(0.5, { per: "case" })),
  clause(
    "知识库纠错建议被采纳，每条加0.5分，每月加分不超过3分。",
    bonus(0.5, { per: "item" }),
    cap("bonus", 3, { per: "month" }),
  ),
  clause("无故旷工一天，扣发三天工资。", fine(3, { unit: "dayWage", per: "day" })),
];

const cityHotline = [
  clause(
    "工单签收超过2小时的，每件扣0.5分；",
    deduct(0.5, { per: "case", threshold: over(2, "hour") }),
  ),
  clause(
    "群众诉求应在3个工作日内答复，每逾期1天扣1分。",
    deduct(1, { per: "day", threshold: due({ after: 3, unit: "workday" }) }),
  ),
  clause(
    "办理结果弄虚作假的，每件扣5分，并予以全市通报；",
    deduct(5, { per: "case" }),
    sanction(["notice"]),
  ),
  clause(
    "满意率每低于90%一个百分点，扣1分；",
    deduct(1, { per: "percent", threshold: under(90, "percent") }),
  ),
  clause(
    "受理员将诉求分类选错，每件扣0.3分，错派承办单位的每件扣0.5分；",
    deduct(0.3, { per: "case" }),
    deduct(0.5, { per: "case" }),
  ),
  clause("被市级媒体正面报道的加3分，被省级媒体正面报道的加5分。", bonus(3), bonus(5)),
  clause(
    "按时办结率在95%至98%之间的扣1分，不足95%的扣3分；",
    deduct(1, { threshold: between(95, 98, "percent") }),
    deduct(3, { threshold: under(95, "percent") }),
  ),
  clause("话务员全月无差错工单的，当月加2分。", bonus(2, { per: "month" })),
];

const bank = [
  clause(
    "叫号后超过1分钟无柜员应答的，每次扣0.5分；",
    deduct(0.5, { threshold: over(1, "minute") }),
  ),
  clause("柜员日终未核对重要空白凭证的，每发现一次罚款50元。", fine(50)),
  clause(
    "大堂经理未引导客户分流，扣2分/次，月累计扣分不超过10分；",
    deduct(2),
    cap("deduction", 10, { per: "month" }),
  ),
  clause(
    "神秘人检查得分95分以上奖励200元，90分以下罚款200元；",
    reward(200, { threshold: atLeast(95, "point") }),
    fine(200, { threshold: atMost(90, "point") }),
  ),
  clause("泄露客户账户信息的，扣10分并予以记过；", deduct(10), sanction(["demerit"])),
  clause(
    "客户有责投诉每件扣3分，升级至监管部门的每件扣10分。",
    deduct(3, { per: "case" }),
    deduct(10, { per: "case" }),
  ),
  clause("成功堵截电信诈骗，每起奖励300元。", reward(300, { per: "case" })),
];

const telecom = [
  clause("营业员漏收身份证复印件，每户扣5元；", fine(5, { per: "item" })),
  clause(
    "宽带装机超时限的，每超30分钟扣1分，每单最多扣6分；",
    deduct(1, { per: "minute", perQty: 30 }),
    cap("deduction", 6, { per: "order" }),
  ),
  clause(
    "外呼营销每成功办理一单加0.2分，当月加分上限10分。",
    bonus(0.2, { per: "order" }),
    cap("bonus", 10, { per: "month" }),
  ),
  clause(
    "投诉工单超过48小时未回复客户，每单扣2分；",
    deduct(2, { per: "order", threshold: over(48, "hour") }),
  ),
  clause(
    "月末库存盘点短少终端的，按零售价赔偿，并处200元罚款。",
    sanction(["compensation"]),
    fine(200),
  ),
  clause(
    "离网率控制在1%以内的加3分，超过3%的扣3分；",
    bonus(3, { threshold: upTo(1, "percent") }),
    deduct(3, { threshold: over(3, "percent") }),
  ),
  clause(
    "违规预开卡的，第一次扣5分，第二次扣10分，第三次停止上岗。",
    deduct(5, { threshold: nth(1) }),
    deduct(10, { threshold: nth(2) }),
    sanction(["suspension"], { threshold: nth(3) }),
  ),
];

const hospital = [
  clause("挂号窗口误收、多收费用的，每人次扣1分；", deduct(1, { per: "personTime" })),
  clause("导诊护士未主动询问患者需求，发现一次扣20元；", fine(20)),
  clause("门诊投诉经查实，扣责任人100元，扣科室负责人50元；", fine(100), fine(50)),
  clause("随访电话未按计划完成，每少一人扣0.5分；", deduct(0.5, { per: "person" })),
  clause(
    "收到患者感谢信，每封奖励50元，锦旗每面奖励100元。",
    reward(50, { per: "document" }),
    reward(100, { per: "item" }),
  ),
  clause(
    "出院病人满意度低于95%，每降1%扣2分，扣完10分为止。",
    deduct(2, { per: "percent", threshold: under(95, "percent") }),
    cap("deduction", 10),
  ),
];

const webShop = [
  clause("旺旺首次响应超过60秒，每次扣1元；", fine(1, { threshold: over(60, "second") })),
  clause("询单转化率每提升1个百分点奖励20元；", reward(20, { per: "percent" })),
  clause(
    "因客服原因产生的退款，每单扣5元，单月超过10单的，每单扣10元。",
    fine(5, { per: "order" }),
    fine(10, { per: "order", threshold: over(10, "order", { window: "month" }) }),
  ),
  clause(
    "售后工单备注不全，每单扣0.5分；漏备注的每单扣1分。",
    deduct(0.5, { per: "order" }),
    deduct(1, { per: "order" }),
  ),
  clause(
    "中差评当月超过5条的，每多一条扣2元；",
    fine(2, { per: "item", threshold: over(5, "item", { window: "month" }) }),
  ),
  clause(
    "好评截图每张奖励2元，每人每月封顶200元；",
    reward(2, { per: "document" }),
    cap("bonus", 200, { unit: "yuan", per: "month" }),
  ),
  clause("大促期间拒不服从排班的，视情节扣50—200元；", fine([50, 200])),
];

const property = [
  clause(
    "客服管家未在10分钟内响应业主报修的，每次扣1分；",
    deduct(1, { threshold: due({ after: 10, unit: "minute" }) }),
  ),
  clause("楼道灯故障未登记，每处扣0.5分；", deduct(0.5, { per: "place" })),
  clause(
    "回访记录应于每月25日前提交，每推迟一天扣1分；",
    deduct(1, { per: "day", threshold: due({ monthDay: 25, roll: null }) }),
  ),
  clause("未组织业主恳谈会的，该项不得分；", noScore()),
  clause("本章节考核内容当月未发生扣分的，另奖2分。", sectionBonus(2)),
];

const logistics = [
  clause(
    "异常件2小时内未跟进的，罚客服专员10元/票；",
    fine(10, { per: "order", threshold: due({ after: 2, unit: "hour" }) }),
  ),
  clause(
    "错发目的地，每单罚款30元，造成客户拒收的每单罚款80元；",
    fine(30, { per: "order" }),
    fine(80, { per: "order" }),
  ),
  clause(
    "电话占线率高于10%的，每高1%扣0.5分，最多扣5分；",
    deduct(0.5, { per: "percent", threshold: over(10, "percent") }),
    cap("deduction", 5),
  ),
];

const shopAndInsurer = [
  below("罚款标准", clause("专柜员工迎宾时未面带微笑，5元/次；", fine(5))),
  clause(
    "收银台找零出错，发现一次扣10元，一个月内出错5次以上的扣100元；",
    fine(10),
    fine(100, { threshold: atLeast(5, "occurrence", { window: "month" }) }),
  ),
  clause("晨会无故缺席扣2分，迟到扣1分，早退扣1分。", deduct(2), deduct(1), deduct(1)),
  clause(
    "新单回访成功率未达98%的，每差一个百分点扣1分；",
    deduct(1, { per: "percent", threshold: under(98, "percent") }),
  ),
  clause("理赔资料一次性告知不全，导致客户二次往返的，每件扣2分；", deduct(2, { per: "case" })),
  clause(
    "报案电话10秒内未接听，每通扣0.5分。",
    deduct(0.5, { per: "call", threshold: due({ after: 10, unit: "second" }) }),
  ),
];

const sanctions = [
  clause("业务补考仍不合格的，作待岗培训处理；", sanction(["suspension", "retraining"])),
  clause(
    "一个季度内发生两次以上有责投诉的，停止上线一周；",
    sanction(["suspension"], { threshold: atLeast(2, "occurrence", { window: "quarter" }) }),
  ),
  clause("与客户发生争吵的，给予书面警告并停岗三天；", sanction(["warning", "suspension"])),
  clause("不能胜任岗位要求的，调离客服岗位。", sanction(["demotion"])),
  clause("投诉量居全区前三位的营业厅，由分管领导约谈厅经理；", sanction(["other"])),
  clause("当年有重大服务事故的员工，取消年度评优评先资格。", sanction(["disqualification"])),
  clause("瞒报、漏报服务事件的，扣发责任人当月奖金；", fine(100, { unit: "percent" })),
  clause("年度考核不称职的，予以降级处理。", sanction(["demotion"])),
  clause(
    "盗用客户信息牟利的，解除劳动合同，并依法追究法律责任；",
    sanction(["dismissal", "liability"]),
  ),
  clause("未按要求整改的单位，在全系统内通报；", sanction(["notice"])),
];

const norms = [
  clause("坐席人员上线前应检查耳机、话机及系统登录状态。", none()),
  clause("接待来访群众要做到来有迎声、问有答声、走有送声。", none()),
  clause("营业厅每日营业时间为8:30至17:30。", none()),
  clause("客服中心每周五下午组织一次业务学习。", none()),
  clause("投诉处理实行首问负责制，首问人员须全程跟进至办结。", none()),
  clause("本办法由客户服务部负责解释，自发布之日起施行。", none()),
  clause("快递柜台工作人员不得私自拆开客户包裹。", none()),
  clause("绩效得分由班长于次月3日前统计，报主管审核后公布。", none()),
  clause("导医人员应佩戴绶带，站立服务，主动搀扶行动不便的患者。", none()),
  clause("客户来电超过100通的时段，由值班长安排机动人员支援。", none()),
];

/** Ordinary clauses of many departments, by another who has not seen the grammar. */
export const everydayLabels: readonly Label[] = [
  ...callCentre,
  ...cityHotline,
  ...bank,
  ...telecom,
  ...hospital,
  ...webShop,
  ...property,
  ...logistics,
  ...shopAndInsurer,
  ...sanctions,
  ...norms,
];
