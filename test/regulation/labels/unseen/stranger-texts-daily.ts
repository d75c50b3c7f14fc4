import type { LinesLabel } from "../lines";
import {
  atLeast,
  between,
  bonus,
  cap,
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
import { broken, line, regulation } from "./regulation";

const water = regulation("numbered articles: a water company's hotline", [
  "清源水务集团客服热线坐席考核管理规定",
  "第一章 总则",
  line("第一条 为规范96XXX热线服务行为，提升用户满意度，制定本规定。", none()),
  line("第二条 本规定适用于热线全体坐席、班长及质检员。", none()),
  line("第三条 考核采用百分制，每月一考，考核结果与当月绩效工资挂钩。", none()),
  "第二章 考勤纪律",
  line(
    "第四条 迟到、早退30分钟以内的，每次扣1分；30分钟以上的，每次扣3分。",
    deduct(1, { threshold: upTo(30, "minute") }),
    deduct(3, { threshold: atLeast(30, "minute") }),
  ),
  line(
    "第五条 旷工半天扣5分，旷工一天扣10分，连续旷工三天以上的解除劳动合同。",
    deduct(5, { per: "halfDay" }),
    deduct(10, { per: "day" }),
    sanction(["dismissal"], { threshold: atLeast(3, "day") }),
  ),
  line("第六条 未经批准擅自换班的，双方各扣2分。", deduct(2)),
  line("第七条 交接班记录不完整的，每缺一项扣0.5分。", deduct(0.5, { per: "item" })),
  "第三章 服务质量",
  line(
    "第八条 接听电话未使用规范用语的，每通扣0.5分，同一班次累计不超过3分。",
    deduct(0.5, { per: "call" }),
    cap("deduction", 3, { per: "shift" }),
  ),
  line(
    "第九条 与用户争辩、顶撞的，每次扣5分；辱骂用户的，每次扣20分，并予以辞退。",
    deduct(5),
    deduct(20),
    sanction(["dismissal"]),
  ),
  line("第十条 停水信息发布后，坐席仍答复错误的，每例扣2分。", deduct(2, { per: "case" })),
  line(
    "第十一条 抢修类工单应在10分钟内派出，每超5分钟扣1分。",
    deduct(1, { per: "minute", perQty: 5, threshold: due({ after: 10, unit: "minute" }) }),
  ),
  broken(
    ["第十二条 月度平均质检成绩低于85分的，每低1分扣1分；低于75分", "的，离岗培训一周。"],
    deduct(1, { per: "point", threshold: under(85, "point") }),
    sanction(["suspension", "retraining"], { threshold: under(75, "point") }),
  ),
  line(
    "第十三条 用户满意率达到98%的加3分，每再提高0.5个百分点加1分，最高加5分。",
    bonus(3, { threshold: atLeast(98, "percent") }),
    bonus(1, { per: "percent", perQty: 0.5 }),
    cap("bonus", 5),
  ),
  "第四章 附则",
  line("第十四条 被投诉人在投诉处理期间，不参与当月评优。", sanction(["disqualification"])),
  line("第十五条 对扣分有异议的，应在公示后2个工作日内提出，逾期不予受理。", none()),
  line("第十六条 本规定由客户服务部负责解释。", none()),
]);

const mall = regulation("a table out of a spreadsheet: a mall's service desk", [
  "银泰城服务台员工绩效扣分表",
  "序号\t类别\t扣分事项\t扣分标准\t备注",
  line(
    "1\t考勤\t迟到、早退\t1分/次\t超过30分钟按旷工",
    deduct(1),
    sanction(["absence"], { threshold: over(30, "minute") }),
  ),
  line("2\t考勤\t旷工\t10分/天", deduct(10, { per: "day" })),
  line("3\t仪容\t未化淡妆、未盘发\t0.5分/次", deduct(0.5)),
  line("4\t仪容\t未佩戴工牌\t1分/次", deduct(1)),
  line("5\t服务\t未起身迎接顾客\t1分/次", deduct(1)),
  line("6\t服务\t与顾客发生争执\t5分/次\t情节严重者辞退", deduct(5), sanction(["dismissal"])),
  line("7\t服务\t广播内容播错\t2分/次", deduct(2)),
  line("8\t服务\t失物招领未登记\t2分/件", deduct(2, { per: "case" })),
  line(
    "9\t服务\t投诉24小时内未回复\t3分/件",
    deduct(3, { per: "case", threshold: due({ after: 24, unit: "hour" }) }),
  ),
  line("10\t现金\t礼品卡账实不符\t5分/次\t短款自赔", deduct(5), sanction(["compensation"])),
  line("11\t现场\t台面杂乱\t0.5分/处", deduct(0.5, { per: "place" })),
  line("12\t现场\t空岗超过5分钟\t2分/次", deduct(2, { threshold: over(5, "minute") })),
  line("13\t加分\t顾客书面表扬\t+2分/次", bonus(2)),
  line("14\t加分\t拾金不昧\t+1~5分/次\t视金额", bonus([1, 5])),
  line("15\t加分\t全勤\t+2分/月", bonus(2, { per: "month" })),
  line("注：每月基础分100分，每分对应10元绩效，扣完为止。", none()),
]);

const group = regulation("a message in a work chat: an online shop", [
  "【通知】各位小伙伴，10月客服奖惩调整如下，即日执行：",
  "一、扣款",
  line("1、首响超30秒 0.5元/次", fine(0.5, { threshold: over(30, "second") })),
  line("2、未读消息过夜的 5元/条", fine(5, { per: "item" })),
  line("3、发错优惠券，差额自己补，另扣10元", sanction(["compensation"]), fine(10)),
  line(
    "4、跟客户吵架第一次100第二次200第三次走人",
    fine(100, { threshold: nth(1) }),
    fine(200, { threshold: nth(2) }),
    sanction(["dismissal"], { threshold: nth(3) }),
  ),
  line(
    "5、备注漏写，一单2元，造成错发的一单10元",
    fine(2, { per: "order" }),
    fine(10, { per: "order" }),
  ),
  line(
    "6、中差评24小时内没跟进的，一条扣5元",
    fine(5, { per: "item", threshold: due({ after: 24, unit: "hour" }) }),
  ),
  line("7、迟到每分钟1元，上不封顶😂", fine(1, { per: "minute" })),
  line("8、请假没找人顶班扣50", fine(50)),
  line("9、旷工一天扣三天工资", fine(3, { unit: "dayWage", per: "day" })),
  "二、奖励",
  line(
    "1、询单转化率≥60%奖200，≥65%奖400，≥70%奖600",
    reward(200, { threshold: atLeast(60, "percent") }),
    reward(400, { threshold: atLeast(65, "percent") }),
    reward(600, { threshold: atLeast(70, "percent") }),
  ),
  line("2、催付成功一单奖1元", reward(1, { per: "order" })),
  line("3、追评改好评 5元/条", reward(5, { per: "item" })),
  line("4、全月无扣款奖100", sectionBonus(100, { unit: "yuan" })),
  line("5、夜班补贴20元一晚", reward(20)),
  line("以上有疑问找@小雨，群里不讨论", none()),
]);

const ward = regulation("a formal sheet with weights: a hospital's patient service centre", [
  "患者服务中心月度考核标准（总分100分）",
  "一、劳动纪律（20分）",
  line(
    "1.迟到或早退一次扣1分，超过15分钟扣2分。",
    deduct(1),
    deduct(2, { threshold: over(15, "minute") }),
  ),
  line("2.上班时间串岗、聊天、玩手机，每人次扣1分。", deduct(1, { per: "personTime" })),
  line("3.无故不参加科室会议者扣2分，请假者不扣分。", deduct(2)),
  "二、服务质量（50分）",
  line(
    "1.预约电话接通率≥95%，每下降1%扣1分。",
    deduct(1, { per: "percent", threshold: under(95, "percent") }),
  ),
  line(
    "2.患者投诉经查属实，每例扣5分，该项扣完后仍有投诉的从总分中扣除。",
    deduct(5, { per: "case" }),
  ),
  line(
    "3.陪检患者不得超过约定时间20分钟，否则每次扣1分。",
    deduct(1, { threshold: over(20, "minute") }),
  ),
  line(
    "4.标本送检延误，每例扣2分，遗失、送错标本每例扣10分。",
    deduct(2, { per: "case" }),
    deduct(10, { per: "case" }),
  ),
  line("5.轮椅、平车未消毒，发现一处不符合要求扣0.5分。", deduct(0.5, { per: "place" })),
  line(
    "6.患者满意度90%-95%扣2分，85%-90%（不含90%）扣4分，低于85%此项不得分。",
    deduct(2, { threshold: between(90, 95, "percent") }),
    deduct(4, { threshold: between(85, 90, "percent", { inclusive: false, includes: "from" }) }),
    noScore({ threshold: under(85, "percent") }),
  ),
  "三、培训学习（20分）",
  line("1.培训缺席一次扣2分，迟到扣1分。", deduct(2), deduct(1)),
  line("2.理论考试不及格扣3分，补考不及格扣5分。", deduct(3), deduct(5)),
  line(
    "3.操作考核低于90分，每低5分扣1分。",
    deduct(1, { per: "point", perQty: 5, threshold: under(90, "point") }),
  ),
  "四、加分项目（10分）",
  line(
    "1.收到感谢信加1分/封，锦旗加2分/面，最多加5分。",
    bonus(1, { per: "document" }),
    bonus(2, { per: "item" }),
    cap("bonus", 5),
  ),
  line("2.及时发现安全隐患并避免不良事件的，加3分/次。", bonus(3)),
  line(
    "3.在省级以上刊物发表文章的，加5分/篇；市级的，加2分/篇。",
    bonus(5, { per: "document" }),
    bonus(2, { per: "document" }),
  ),
  line(
    "注：科室总分低于80分的，扣科主任当月绩效5%。",
    fine(5, { unit: "percent", threshold: under(80, "point") }),
  ),
]);

/** Whole regulations by the fourth: articles, a spreadsheet, a chat, a sheet with weights. */
export const dailyTexts: readonly LinesLabel[] = [water, mall, group, ward];
