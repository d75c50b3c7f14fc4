import {
  atLeast,
  atMost,
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

const callFloor = [
  clause(
    "坐席迟到5分钟以内扣1分，5分钟以上30分钟以内扣3分；",
    deduct(1, { threshold: upTo(5, "minute") }),
    deduct(3, { threshold: between(5, 30, "minute") }),
  ),
  clause(
    "每迟到5分钟扣1分，不足5分钟的按5分钟计算。",
    deduct(1, { per: "minute", perQty: 5, round: "up" }),
  ),
  clause(
    "服务用语不规范，第一次扣1分，第二次扣2分，第三次起每次扣5分。",
    deduct(1, { threshold: nth(1) }),
    deduct(2, { threshold: nth(2) }),
    deduct(5, { threshold: over(2, "occurrence") }),
  ),
  clause(
    "通话中出现超过8秒的静音且未说明原因的，每通扣0.5分；",
    deduct(0.5, { per: "call", threshold: over(8, "second") }),
  ),
  clause("未使用静音键与同事交谈被客户听到，扣2分。", deduct(2)),
  clause(
    "首问解决率低于85%的，每降低1个百分点扣0.5分，扣完5分为止；",
    deduct(0.5, { per: "percent", threshold: under(85, "percent") }),
    cap("deduction", 5),
  ),
  clause("小休超时，累计每超过10分钟扣1分；", deduct(1, { per: "minute", perQty: 10 })),
  clause(
    "质检成绩连续两个月低于80分的，调离一线岗位。",
    sanction(["demotion"], { threshold: under(80, "point") }),
  ),
  clause("一通录音中同一错误出现多次，只扣一次分。", none()),
  clause(
    "未如实填写工单，每单扣1分，情节严重的每单扣3分；",
    deduct(1, { per: "order" }),
    deduct(3, { per: "order" }),
  ),
  clause("班长未及时复核申诉的，每条扣班长1分。", deduct(1, { per: "item" })),
  clause(
    "被客户点名表扬的，每次加1分，每月加分上限5分；",
    bonus(1),
    cap("bonus", 5, { per: "month" }),
  ),
  clause("挂断客户电话的，一经核实，当月绩效为零。", fine(100, { unit: "percent" })),
  clause(
    "外呼任务完成率达到100%得10分，90%（含）至100%得8分，低于90%不得分。",
    bonus(10, { threshold: atLeast(100, "percent") }),
    bonus(8, { threshold: between(90, 100, "percent") }),
    noScore({ threshold: under(90, "percent") }),
  ),
  clause(
    "月度话务量排名前三的，分别奖励300元、200元、100元；",
    reward(300),
    reward(200),
    reward(100),
  ),
];

const hotline = [
  clause(
    "工单退回超过两次的，每件扣责任单位1分。",
    deduct(1, { per: "case", threshold: over(2, "occurrence") }),
  ),
  clause(
    "紧急工单应于2小时内响应，超时每件扣1分；",
    deduct(1, { per: "case", threshold: due({ after: 2, unit: "hour" }) }),
  ),
  clause(
    "群众回访不满意的，每件扣0.5分，经二次办理后仍不满意的，每件再扣1分。",
    deduct(0.5, { per: "case" }),
    deduct(1, { per: "case" }),
  ),
  clause(
    "对重复投诉三次以上未解决的事项，每件扣3分并通报批评；",
    deduct(3, { per: "case", threshold: atLeast(3, "occurrence") }),
    sanction(["notice"], { threshold: atLeast(3, "occurrence") }),
  ),
  clause(
    "响应率、解决率、满意率均达到95%以上的，当月加3分；",
    bonus(3, { per: "month", threshold: atLeast(95, "percent") }),
  ),
  clause("工单答复内容与事实不符，每发现1件扣2分。", deduct(2, { per: "case" })),
  clause(
    "在规定时限内未签收的，每超1小时扣0.1分，最多扣1分；",
    deduct(0.1, { per: "hour" }),
    cap("deduction", 1),
  ),
  clause(
    "因推诿扯皮被上级督办的，每件扣5分，主要负责人作出书面检讨。",
    deduct(5, { per: "case" }),
    sanction(["criticism"]),
  ),
  clause(
    "话务员擅自挂断市民来电的，首次扣3分，再次发生扣6分；",
    deduct(3, { threshold: nth(1) }),
    deduct(6, { threshold: nth(2) }),
  ),
  clause(
    "每月5日前未报送上月分析报告的，扣1分，每迟报一天加扣0.5分。",
    deduct(1, { threshold: due({ monthDay: 5, roll: null }) }),
    deduct(0.5, { per: "day" }),
  ),
  clause(
    "夜间值班电话无人接听，发现一次扣2分，全年累计3次取消评优资格；",
    deduct(2),
    sanction(["disqualification"], {
      threshold: atLeast(3, "occurrence", { window: "year" }),
    }),
  ),
  clause(
    "诉求办理典型案例被市级采用加1分，省级采用加2分，国家级采用加5分。",
    bonus(1),
    bonus(2),
    bonus(5),
  ),
];

const bank = [
  clause("未落实“双人临柜”制度的，每次扣罚当班柜员各100元；", fine(100)),
  clause(
    "客户等候时间超过30分钟且未增开窗口的，每次扣1分。",
    deduct(1, { threshold: over(30, "minute") }),
  ),
  clause("录音录像资料缺失的，每份扣3分；", deduct(3, { per: "document" })),
  clause(
    "柜面差错率超过万分之五的，每超万分之一扣1分。",
    deduct(1, { per: "permille", perQty: 0.1, threshold: over(0.5, "permille") }),
  ),
  clause(
    "神秘顾客检查每低于95分1分，扣减绩效50元；",
    fine(50, { per: "point", threshold: under(95, "point") }),
  ),
  clause(
    "厅堂物品摆放不整齐、环境不整洁的，每处扣0.2分，最高扣2分；",
    deduct(0.2, { per: "place" }),
    cap("deduction", 2),
  ),
  clause(
    "违规代客保管存单、密码的，给予记过处分，并处500元罚款。",
    sanction(["demerit"]),
    fine(500),
  ),
  clause("全年未发生有责投诉的网点，年终加5分。", bonus(5)),
  clause("未按规定佩戴工号牌、着行服的，每人次扣20元；", fine(20, { per: "personTime" })),
  clause(
    "客户投诉处理时限为3个工作日，逾期每日扣2分，由此引发监管通报的扣20分。",
    deduct(2, { per: "day", threshold: due({ after: 3, unit: "workday" }) }),
    deduct(20),
  ),
];

const hospital = [
  clause("门诊预约电话铃响三声内未接听，每次扣0.5分；", deduct(0.5)),
  clause(
    "患者满意度调查≥95%不扣分，90%≤满意度＜95%扣2分，＜90%扣5分。",
    deduct(2, { threshold: between(90, 95, "percent", { inclusive: false, includes: "from" }) }),
    deduct(5, { threshold: under(90, "percent") }),
  ),
  clause("导诊台空岗每次扣科室1分，扣当事人50元；", deduct(1), fine(50)),
  clause(
    "出院患者随访率未达90%，每下降5个百分点扣1分；",
    deduct(1, { per: "percent", perQty: 5, threshold: under(90, "percent") }),
  ),
  clause(
    "收费窗口日结差错，长款上缴，短款自赔，另扣20元/次。",
    sanction(["compensation"]),
    fine(20),
  ),
  clause("收受患者红包的，一律上缴，并按收受金额的10倍罚款；", fine(null, { multiplier: 10 })),
  clause(
    "医患沟通不到位引发投诉，一般投诉扣2分，有责投诉扣5分，造成医疗纠纷的扣10分。",
    deduct(2),
    deduct(5),
    deduct(10),
  ),
  clause("咨询服务中心工作人员应做到首问负责，不得推诿病人。", none()),
  clause(
    "病区护士站呼叫铃响1分钟内未应答的，每次扣当班护士0.5分。",
    deduct(0.5, { threshold: due({ after: 1, unit: "minute" }) }),
  ),
];

const propertyDesk = [
  clause(
    "业主报修单超过24小时未派工，每单扣1分；",
    deduct(1, { per: "order", threshold: over(24, "hour") }),
  ),
  clause("前台电话漏接，每个扣5元；", fine(5, { per: "item" })),
  clause("物业费收缴率每低于目标值1%，扣管家绩效1分；", deduct(1, { per: "percent" })),
  clause(
    "收到业主锦旗一面奖励100元，表扬信一封奖励50元，口头表扬一次奖励10元。",
    reward(100, { per: "item" }),
    reward(50, { per: "document" }),
    reward(10),
  ),
  clause(
    "夜班睡岗，首次罚款100元，二次罚款200元，三次予以辞退。",
    fine(100, { threshold: nth(1) }),
    fine(200, { threshold: nth(2) }),
    sanction(["dismissal"], { threshold: nth(3) }),
  ),
  clause(
    "同一业主一个月内就同一问题投诉两次及以上的，扣3分。",
    deduct(3, { threshold: atLeast(2, "occurrence", { window: "month" }) }),
  ),
  clause(
    "未按约定时间上门，迟到15分钟以上的，每次扣1分；",
    deduct(1, { threshold: atLeast(15, "minute") }),
  ),
  clause("未着工装上岗，扣2分；工装脏污、缺扣，扣1分。", deduct(2), deduct(1)),
  clause("遗失业主寄存钥匙，照价赔偿并罚款200元；", sanction(["compensation"]), fine(200)),
  clause("本项满分10分，扣完为止。", cap("deduction", 10)),
];

const parcels = [
  clause(
    "客服未在30分钟内回复催件，每票罚5元；",
    fine(5, { per: "order", threshold: due({ after: 30, unit: "minute" }) }),
  ),
  clause(
    "虚假签收一经查实，每票罚款200元，当月累计达3票的予以清退；",
    fine(200, { per: "order" }),
    sanction(["dismissal"], { threshold: atLeast(3, "order", { window: "month" }) }),
  ),
  clause(
    "投诉升级到邮政管理部门的，每件罚款500元，站点负责人连带100元；",
    fine(500, { per: "case" }),
    fine(100),
  ),
  clause(
    "遗失件处理超72小时，超出部分每24小时扣10元；",
    fine(10, { per: "hour", perQty: 24, threshold: over(72, "hour") }),
  ),
  clause("理赔工单录入错误，每错一处扣1元；", fine(1, { per: "place" })),
  clause("月度零投诉的客服，奖励150元；", reward(150)),
];

const shops = [
  clause(
    "收银员长短款10元以内自补，超过10元的除补足外罚款20元；",
    sanction(["compensation"], { threshold: upTo(10, "yuan") }),
    fine(20, { threshold: over(10, "yuan") }),
  ),
  clause("导购上班时间玩手机，发现一次乐捐20元。", fine(20)),
  clause(
    "顾客投诉经核实为员工责任的，每次扣50元，当月第二次起每次扣100元。",
    fine(50),
    fine(100, { threshold: over(1, "occurrence", { window: "month" }) }),
  ),
  clause(
    "会员开卡每日少于3张的，每少一张扣2元；",
    fine(2, { per: "document", threshold: { ...under(3, "document"), window: "day" } }),
  ),
  clause(
    "早会缺席扣20元/次，迟到扣10元/次，连续三次缺席停岗学习一天；",
    fine(20),
    fine(10),
    sanction(["suspension"], { threshold: atLeast(3, "occurrence") }),
  ),
  clause(
    "店铺月评分90分及以上奖店长500元，80至89分不奖不罚，80分以下罚店长300元。",
    reward(500, { threshold: atLeast(90, "point") }),
    fine(300, { threshold: atMost(80, "point") }),
  ),
  clause(
    "退换货高峰期服务台两人以上空岗的，扣当班主管3分；",
    deduct(3, { threshold: atLeast(2, "person") }),
  ),
];

const factoryDesk = [
  clause(
    "售后热线24小时内未给出解决方案的，每次扣2分；",
    deduct(2, { threshold: due({ after: 24, unit: "hour" }) }),
  ),
  clause(
    "客诉8D报告应在5个工作日内提交，每延迟1天扣责任部门1分；",
    deduct(1, { per: "day", threshold: due({ after: 5, unit: "workday" }) }),
  ),
  clause(
    "IT服务台满意度评价出现1星的，每单扣2分，2星的每单扣1分；",
    deduct(2, { per: "order" }),
    deduct(1, { per: "order" }),
  ),
  clause("当月未扣分者，次月奖励100元绩效；", sectionBonus(100, { unit: "yuan" })),
  clause("备件发错型号的，运费由责任人承担，另扣30元；", sanction(["compensation"]), fine(30)),
  clause("未做服务记录的，该项0分。", noScore()),
  clause(
    "同类问题一周内重复发生3次的，加倍扣罚。",
    fine(null, {
      unit: null,
      multiplier: 2,
      threshold: atLeast(3, "occurrence", { window: "week" }),
    }),
  ),
  clause(
    "外派人员未按时返回且未报备，按旷工处理，扣当日工资；",
    sanction(["absence"]),
    fine(1, { unit: "dayWage" }),
  ),
];

const prose = [
  clause("考核得分=基础分100分-扣分+加分。", none()),
  clause("各科室应于每月3日前将考核表交客服部汇总。", none()),
  clause("投诉分为一般投诉、重要投诉和重大投诉三类。", none()),
  clause("员工对考核结果有异议的，可在收到通知之日起3个工作日内提出书面申诉。", none()),
  clause("客服中心实行7×24小时服务，保持电话畅通。", none()),
  clause("因系统故障、停电等不可抗力造成的超时不予扣分。", none()),
  clause("值班人员每2小时巡查一次服务大厅。", none()),
  clause("月度考核满分为100分，其中服务质量占60%，业务能力占40%。", none()),
];

/** Everyday clauses in ordinary styles, by a fourth who has not seen the grammar. */
export const strangerFloor = [
  ...callFloor,
  ...hotline,
  ...bank,
  ...hospital,
  ...propertyDesk,
  ...parcels,
  ...shops,
  ...factoryDesk,
  ...prose,
];
