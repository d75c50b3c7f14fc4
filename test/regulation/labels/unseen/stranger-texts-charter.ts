import type { LinesLabel } from "../lines";
import {
  atLeast,
  atMost,
  between,
  bonus,
  cap,
  deduct,
  due,
  fine,
  noScore,
  none,
  over,
  sanction,
  sectionBonus,
  under,
} from "../notation";
import { line, regulation } from "./regulation";

const charter = regulation("chapters and articles: a city's hotline", [
  "临川市便民服务热线话务中心绩效考核管理办法",
  "第一章 总则",
  line("第一条 为规范话务员服务行为，提升群众满意度，结合中心实际，制定本办法。", none()),
  line("第二条 本办法适用于中心全体在岗话务员、班长及质检员。", none()),
  line("第三条 考核实行百分制，按月进行，基础分为100分。", none()),
  "第二章 现场纪律",
  line(
    "第四条 迟到、早退的，每次扣1分；超过30分钟的，按旷工半日论处。",
    deduct(1),
    sanction(["absence"], { threshold: over(30, "minute") }),
  ),
  line(
    "第五条 工作时间擅自离岗的，每次扣2分；离岗超过15分钟的，每次扣5分。",
    deduct(2),
    deduct(5, { threshold: over(15, "minute") }),
  ),
  line("第六条 有下列行为之一的，每次扣1分：", deduct(1)),
  line("（一）在话务区进食、吸烟的；", none()),
  line("（二）未经登记带外来人员进入话务区的；", none()),
  line("（三）下班未关闭终端电源的。", none()),
  "第三章 服务质量",
  line(
    "第七条 来电应在10秒内应答，超时未应答的，每通扣0.5分。",
    deduct(0.5, { per: "call", threshold: due({ after: 10, unit: "second" }) }),
  ),
  line(
    "第八条 使用服务禁语的，每次扣5分；与来电人争吵的，每次扣10分，并调离话务岗位。",
    deduct(5),
    deduct(10),
    sanction(["demotion"]),
  ),
  line("第九条 诉求要素记录不全，致使工单被退回的，每件扣1分。", deduct(1, { per: "case" })),
  line(
    "第十条 紧急诉求30分钟内未派发的，每件扣3分。",
    deduct(3, { per: "case", threshold: due({ after: 30, unit: "minute" }) }),
  ),
  line(
    "第十一条 月度质检合格率低于95%的，每低1个百分点扣1分，最多扣10分。",
    deduct(1, { per: "percent", threshold: under(95, "percent") }),
    cap("deduction", 10),
  ),
  line(
    "第十二条 群众回访满意率在98%以上的加3分，低于85%的扣3分，低于75%的扣8分。",
    bonus(3, { threshold: atLeast(98, "percent") }),
    deduct(3, { threshold: under(85, "percent") }),
    deduct(8, { threshold: under(75, "percent") }),
  ),
  "第四章 业务培训",
  line("第十三条 无故缺席培训的每次扣2分，迟到的每次扣0.5分。", deduct(2), deduct(0.5)),
  line(
    "第十四条 月度业务测试80分以上不扣分，60分至79分扣2分，60分以下扣5分。",
    deduct(2, { threshold: between(60, 79, "point") }),
    deduct(5, { threshold: atMost(60, "point") }),
  ),
  line(
    "第十五条 各班组应于每月25日前完成知识库更新，逾期每日扣0.2分。",
    deduct(0.2, { per: "day", threshold: due({ monthDay: 25, roll: null }) }),
  ),
  "第五章 加分",
  line(
    "第十六条 获来电表扬的每次加1分，获赠锦旗的每面加3分，当月累计加分不超过10分。",
    bonus(1),
    bonus(3, { per: "item" }),
    cap("bonus", 10, { per: "month" }),
  ),
  line("第十七条 在市级以上技能竞赛中获奖的，加5—10分。", bonus([5, 10])),
  line("第十八条 当月未被扣分的，另加2分。", sectionBonus(2)),
  "第六章 结果运用",
  line("第十九条 月度得分95分以上为优秀，85分以上为良好，70分以上为合格，其余为不合格。", none()),
  line(
    "第二十条 月度不合格的，扣发当月绩效的20%；连续两个月不合格的，停岗培训；全年累计四个月不合格的，解除劳动合同。",
    fine(20, { unit: "percent" }),
    sanction(["suspension", "retraining"], { threshold: atLeast(2, "month") }),
    sanction(["dismissal"], { threshold: atLeast(4, "month", { window: "year" }) }),
  ),
  line(
    "第二十一条 班组当月有三人以上不合格的，扣班长5分。",
    deduct(5, { threshold: atLeast(3, "person", { window: "month" }) }),
  ),
  line("第二十二条 对考核结果有异议的，可在公示之日起3个工作日内提出书面申诉。", none()),
  "第七章 附则",
  line("第二十三条 本办法由中心综合科负责解释，自印发之日起施行。", none()),
]);

const table = regulation("rows pasted from a document: an estate's front desk and its head", [
  "客服前台月度考核表（满分100分）",
  "被考核人：                 考核月份：",
  "序号\t考核项目\t分值\t评分标准",
  line("1\t仪容仪表\t10\t未按规定着装一次扣2分；未戴工牌一次扣1分", deduct(2), deduct(1)),
  line(
    "2\t接待礼仪\t15\t未起身相迎扣1分/次；与业主争执扣5分/次，引发投诉的该项不得分",
    deduct(1),
    deduct(5),
    noScore(),
  ),
  line("3\t电话接听\t10\t三声内未接听一次扣1分；未报公司名称一次扣0.5分", deduct(1), deduct(0.5)),
  line(
    "4\t报修派单\t15\t超过10分钟派单，每单扣1分；漏派每单扣3分",
    deduct(1, { per: "order", threshold: over(10, "minute") }),
    deduct(3, { per: "order" }),
  ),
  line(
    "5\t维修回访\t10\t回访率低于90%，每低1%扣0.5分；记录缺一条扣0.2分",
    deduct(0.5, { per: "percent", threshold: under(90, "percent") }),
    deduct(0.2, { per: "item" }),
  ),
  line(
    "6\t费用收缴\t20\t收缴率≥98%得满分，95%-98%扣5分，90%-95%扣10分，低于90%不得分",
    deduct(5, { threshold: between(95, 98, "percent") }),
    deduct(10, { threshold: between(90, 95, "percent") }),
    noScore({ threshold: under(90, "percent") }),
  ),
  line(
    "7\t档案管理\t5\t业主档案丢失一份扣2分，错放一份扣0.5分",
    deduct(2, { per: "document" }),
    deduct(0.5, { per: "document" }),
  ),
  line(
    "8\t投诉处理\t10\t有效投诉每宗扣2分；24小时内未回复每宗扣3分",
    deduct(2, { per: "case" }),
    deduct(3, { per: "case", threshold: due({ after: 24, unit: "hour" }) }),
  ),
  line("9\t劳动纪律\t5\t迟到早退每次扣1分，旷工一次扣5分", deduct(1), deduct(5)),
  line(
    "10\t加分\t\t口头表扬加0.5分/次；书面表扬加1分/次；锦旗加3分/面",
    bonus(0.5),
    bonus(1),
    bonus(3, { per: "item" }),
  ),
  line(
    "11\t加分\t\t合理化建议被采纳一条加1分，最高加5分",
    bonus(1, { per: "item" }),
    cap("bonus", 5),
  ),
  line("12\t否决\t\t私收费用、泄露业主信息，当月考核为0分"),
  "考核人：            日期：",
  "",
  "附：客服主管考核表",
  "项目      权重    目标      扣分标准",
  line(
    "团队满意度  30%  96%  低于96%的，每低1个百分点扣2分",
    deduct(2, { per: "percent", threshold: under(96, "percent") }),
  ),
  line(
    "工单及时率  30%  98%  低于98%的，每低0.5个百分点扣1分",
    deduct(1, { per: "percent", perQty: 0.5, threshold: under(98, "percent") }),
  ),
  line(
    "员工流失率  20%  5%  超过5%的，每高1个百分点扣2分，最多扣10分",
    deduct(2, { per: "percent", threshold: over(5, "percent") }),
    cap("deduction", 10),
  ),
  line("班组培训  10%  每月2次  少一次扣2分", deduct(2)),
  line(
    "报表报送  10%  每月3日前  迟报一天扣1分，错报一处扣0.5分",
    deduct(1, { per: "day", threshold: due({ monthDay: 3, roll: null }) }),
    deduct(0.5, { per: "place" }),
  ),
  "备注：扣分须附照片或录音。",
]);

export const charterTexts: readonly LinesLabel[] = [charter, table];
