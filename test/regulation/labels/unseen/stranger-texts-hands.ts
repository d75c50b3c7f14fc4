import type { LinesLabel } from "../lines";
import {
  atLeast,
  between,
  bonus,
  cap,
  deduct,
  due,
  fine,
  none,
  noScore,
  nth,
  over,
  reward,
  sanction,
  sectionBonus,
  under,
  upTo,
} from "../notation";
import { broken, line, regulation } from "./regulation";

const chatDesk = regulation("chapters, brackets and numbers: an online desk in points", [
  "在线客服部日常考核细则",
  "一、总则",
  line("（一）考核以自然月为周期，每人基础分100分。", none()),
  line("（二）考核由质检组与班长共同负责，次月5日前公示。", none()),
  "二、考勤",
  line(
    "（一）迟到：1．10分钟以内扣1分/次；2．10分钟以上30分钟以内扣2分/次；3．30分钟以上的按旷工半天处理。",
    deduct(1, { threshold: upTo(10, "minute") }),
    deduct(2, { threshold: between(10, 30, "minute") }),
    sanction(["absence"], { threshold: atLeast(30, "minute") }),
  ),
  line("（二）事假每天扣0.5分，病假凭医院证明不扣分。", deduct(0.5, { per: "day" })),
  line("（三）旷工每天扣10分。", deduct(10, { per: "day" })),
  line("（四）全月无考勤扣分者加1分。", sectionBonus(1)),
  "三、接待",
  "（一）响应",
  line(
    "1．平均首响超过30秒的，当月扣2分；",
    deduct(2, { threshold: over(30, "second"), per: "month" }),
  ),
  line(
    "2．平均首响超过45秒的，当月扣4分；",
    deduct(4, { threshold: over(45, "second"), per: "month" }),
  ),
  line(
    "3．客户等待超过3分钟无人应答，每个会话扣1分。",
    deduct(1, { per: "item", threshold: over(3, "minute") }),
  ),
  "（二）话术",
  line("1．复制粘贴错误内容给客户，每次扣1分；", deduct(1)),
  line("2．使用反问、质问语气，每次扣2分；", deduct(2)),
  line("3．辱骂客户，每次扣20分，并解除劳动合同。", deduct(20), sanction(["dismissal"])),
  "（三）工单",
  line("1．工单分类错误，每单扣0.5分；", deduct(0.5, { per: "order" })),
  line(
    "2．工单逾期未回复，逾期一天扣1分，同一工单最多扣5分。",
    deduct(1, { per: "day" }),
    cap("deduction", 5, { per: "order" }),
  ),
  "四、加分",
  line(
    "（一）收到客户点名表扬，每次加1分，每月封顶5分。",
    bonus(1),
    cap("bonus", 5, { per: "month" }),
  ),
  line("（二）参加公司组织的技能竞赛获奖的，加2至5分。", bonus([2, 5])),
  "五、附则",
  line("（一）本细则未尽事宜由部门会议讨论决定。", none()),
]);

const telesales = regulation("a team leader's list in yuan, loosely numbered", [
  "电销二部现场管理规定（7月版）",
  "大家看清楚，从7月1日起执行，罚款进部门活动经费，公开记账。",
  "★出勤",
  line(
    "1、早上9点前打卡，迟到10块，超过半小时50块；",
    fine(10),
    fine(50, { threshold: over(30, "minute") }),
  ),
  line(
    "2、漏打卡每月可补两次，第三次起每次20元；",
    fine(20, { threshold: over(2, "occurrence", { window: "month" }) }),
  ),
  line("3、请假没有提前说的，一次30元；", fine(30)),
  "★现场",
  line("4、桌面乱、下班不关电脑，5元/次；", fine(5)),
  line("5、上班时间睡觉、打游戏、看小说，发现一次罚50元；", fine(50)),
  line(
    "6、私自离岗超过15分钟，罚20元，超过1小时的算旷工。",
    fine(20, { threshold: over(15, "minute") }),
    sanction(["absence"], { threshold: over(1, "hour") }),
  ),
  "★通话",
  line(
    "7、日通时不到2小时，少10分钟罚5元；",
    fine(5, { per: "minute", perQty: 10, threshold: under(2, "hour") }),
  ),
  line(
    "8、跟客户吵架，第一次罚100元，第二次罚300元，第三次走人；",
    fine(100, { threshold: nth(1) }),
    fine(300, { threshold: nth(2) }),
    sanction(["dismissal"], { threshold: nth(3) }),
  ),
  line(
    "9、飞单、私单，一经发现立即开除，扣发当月提成；",
    sanction(["dismissal"]),
    fine(100, { unit: "percent" }),
  ),
  line("10、客户资料外传的，除赔偿损失外，罚款1000元。", sanction(["compensation"]), fine(1000)),
  "★奖励",
  line("11、日冠军奖30元，周冠军奖200元，月冠军奖1000元；", reward(30), reward(200), reward(1000)),
  line("12、新人首单奖50元；", reward(50)),
  line(
    "13、团队当月达标，组长奖500元，组员每人奖100元；",
    reward(500),
    reward(100, { per: "person" }),
  ),
  line(
    "14、连续三个月不达标的主管降为普通员工。",
    sanction(["demotion"], { threshold: atLeast(3, "month") }),
  ),
  line("15、以上由我解释，有意见当面提。", none()),
]);

const inspection = regulation("a table pasted as text: a hall's daily inspection", [
  "服务大厅每日巡检表",
  "序号\t检查项目\t扣分标准\t责任人",
  line("1\t未按时开门营业\t扣3分/次\t值班长", deduct(3)),
  line("2\t叫号器、饮水机未开启\t扣0.5分/次\t引导员", deduct(0.5)),
  line("3\t地面有纸屑、烟头\t每处扣0.2分\t保洁员", deduct(0.2, { per: "place" })),
  line("4\t工作人员未着工装\t每人扣1分\t当事人", deduct(1, { per: "person" })),
  line(
    "5\t客户等候超过15分钟未安抚\t扣1分/次\t引导员",
    deduct(1, { threshold: over(15, "minute") }),
  ),
  line(
    "6\t柜台暂停服务牌摆放超过10分钟\t扣2分/次\t柜员",
    deduct(2, { threshold: over(10, "minute") }),
  ),
  line("7\t宣传资料过期未更换\t扣0.5分/份\t值班长", deduct(0.5, { per: "document" })),
  line("8\t柜员与客户发生争吵\t扣5分/次，情节严重扣10分/次\t当事人", deduct(5), deduct(10)),
  line("9\t未执行首问负责制\t扣2分/次\t当事人", deduct(2)),
  line("10\t业务差错\t每笔扣1分\t柜员", deduct(1, { per: "order" })),
  line("11\t凭证漏盖章\t每张扣0.5分\t柜员", deduct(0.5, { per: "document" })),
  line("12\t晨会未召开\t扣2分/天\t值班长", deduct(2, { per: "day" })),
  line("13\t当日台账未登记\t扣1分/天\t值班长", deduct(1, { per: "day" })),
  line("14\t客户投诉查实\t扣5-10分/件\t当事人", deduct([5, 10], { per: "case" })),
  line("15\t客户送锦旗\t加3分/面\t当事人", bonus(3, { per: "item" })),
  line(
    "备注：同一人当日扣分超过10分的，当日不得分。",
    noScore({ per: "day", threshold: over(10, "point") }),
  ),
  "值班长签字：　　　　　日期：",
]);

const hotline = regulation("broken by the page, with shares of the leader: a hotline's month", [
  "热线中心绩效扣罚办法",
  "第一条  为规范管理，结合中心实际制定本办法。",
  "第二条  业务差错",
  broken(
    ["1.误告知资费造成客户不满的，每次扣2分，造成退费的，", "每次扣5分。"],
    deduct(2),
    deduct(5),
  ),
  line(
    "2.漏派工单的，每单扣1分，班长负连带责任扣0.5分。",
    deduct(1, { per: "order" }),
    deduct(0.5),
  ),
  line(
    "3.同类差错当月发生三次以上的，自第三次起每次扣4分。",
    deduct(4, { threshold: over(2, "occurrence", { window: "month" }) }),
  ),
  "第三条  服务质量",
  line(
    "1.质检单条得分低于60分的，每条扣1分。",
    deduct(1, { per: "item", threshold: under(60, "point") }),
  ),
  line(
    "2.客户评价“不满意”每条扣0.5分，当月最多扣5分。",
    deduct(0.5, { per: "item" }),
    cap("deduction", 5, { per: "month" }),
  ),
  broken(
    ["3.接通率低于90%，每下降1个百分点", "扣全组每人0.5分。"],
    deduct(0.5, { per: "percent", threshold: under(90, "percent") }),
  ),
  line("4.擅自挂断客户来电，扣10分并通报批评。", deduct(10), sanction(["notice"])),
  "第四条  现场纪律",
  line("1.大声喧哗、串岗，经提醒不改的扣1分。", deduct(1)),
  line("2.手机未存放，每次罚款20元。", fine(20)),
  line(
    "3.会议纪要须于会后2个工作日内提交，逾期一天扣0.5分。",
    deduct(0.5, { per: "day", threshold: due({ after: 2, unit: "workday" }) }),
  ),
  line(
    "4.吃早餐、零食者，首次警告，再次发生扣1分。",
    sanction(["warning"], { threshold: nth(1) }),
    deduct(1, { threshold: nth(2) }),
  ),
  "第五条  奖励",
  line("1.当月考核第一名奖励500元，第二名奖励300元。", reward(500), reward(300)),
  line("2.满意度达到99%以上的，奖励200元。", reward(200, { threshold: atLeast(99, "percent") })),
  line("3.连续半年无有责投诉的，奖励600元。", reward(600, { threshold: atLeast(0.5, "year") })),
  "第六条  结果应用",
  line(
    "1.绩效分连续两月低于70分的，予以调岗。",
    sanction(["demotion"], { threshold: under(70, "point") }),
  ),
  line(
    "2.年度累计扣分达到60分的，不参与年度评优。",
    sanction(["disqualification"], { threshold: atLeast(60, "point", { window: "year" }) }),
  ),
  line("3.本办法自8月1日起施行。", none()),
]);

/** Four short regulations by a fifth hand. */
export const handTexts: readonly LinesLabel[] = [chatDesk, telesales, inspection, hotline];
