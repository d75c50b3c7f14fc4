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
} from "./notation";

/** Workshops, wards, kitchens, sites and counters: labelled before the grammar had seen them. */
export const industries = [
  // 物业
  clause("1、巡楼签到缺一处，扣岗位责任人0.5分。", deduct(0.5, { per: "place" })),
  clause(
    "2、业主报修30分钟内未到场的，每次扣2分，超过2小时的扣5分。",
    deduct(2, { threshold: due({ after: 30, unit: "minute" }) }),
    deduct(5, { threshold: over(2, "hour") }),
  ),
  clause(
    "3、楼道灯不亮未报修，发现一盏扣5元，一周内累计三盏以上的扣30元。",
    fine(5, { per: "item" }),
    fine(30, { threshold: atLeast(3, "item", { window: "week" }) }),
  ),
  clause(
    "4、收费率每低于目标1个百分点，扣项目经理绩效2%，以10%为限。",
    fine(2, { unit: "percent", per: "percent" }),
    cap("deduction", 10, { unit: "percent" }),
  ),
  clause(
    "5、保洁员未按时清运垃圾，首次口头警告，再犯每次罚10元。",
    sanction(["warning"], { threshold: nth(1) }),
    fine(10, { threshold: over(1, "occurrence") }),
  ),
  clause("6、门岗对外来车辆不登记放行，一辆次罚20元。", fine(20, { per: "item" })),
  clause("7、全年无安全责任事故的班组，年终一次性奖励2000元。", reward(2000)),
  clause("8、业主书面表扬一次加1分，送锦旗加3分，见报加5分。", bonus(1), bonus(3), bonus(5)),
  clause("9、水箱清洗记录缺失者扣2—4分。", deduct([2, 4])),
  clause(
    "10、监控室脱岗5分钟以上10分钟以内扣20元，10分钟以上扣50元。",
    fine(20, { threshold: between(5, 10, "minute") }),
    fine(50, { threshold: atLeast(10, "minute") }),
  ),
  // 医院
  clause(
    "1、病历书写每缺一项扣0.5分，缺首次病程记录扣3分。",
    deduct(0.5, { per: "item" }),
    deduct(3),
  ),
  clause(
    "2、抢救记录未在6小时内补记的，扣2分/份。",
    deduct(2, { per: "document", threshold: due({ after: 6, unit: "hour" }) }),
  ),
  clause(
    "3、护理差错未造成后果者，每例扣当班护士50元；造成后果者，每例扣200至500元，并写出书面检查。",
    fine(50, { per: "case" }),
    fine([200, 500], { per: "case" }),
    sanction(["criticism"]),
  ),
  clause(
    "4、手卫生依从率低于90%，每下降2%扣科室1分。",
    deduct(1, { per: "percent", perQty: 2, threshold: under(90, "percent") }),
  ),
  clause(
    "5、收受红包者，除如数退还外，处以所收金额五倍罚款，并给予记过处分。",
    fine(null, { multiplier: 5 }),
    sanction(["demerit"]),
  ),
  clause(
    "6、迟报传染病卡一例扣20元，漏报一例扣50元，瞒报一例扣200元。",
    fine(20, { per: "case" }),
    fine(50, { per: "case" }),
    fine(200, { per: "case" }),
  ),
  clause(
    "7、患者满意度达95%及以上，科室加2分；90%（含）至95%不奖不罚；90%以下扣2分。",
    bonus(2, { threshold: atLeast(95, "percent") }),
    deduct(2, { threshold: atMost(90, "percent") }),
  ),
  clause(
    "8、处方不合格率超过1%的，每超0.1个百分点扣药房10元。",
    fine(10, { per: "percent", perQty: 0.1, threshold: over(1, "percent") }),
  ),
  clause(
    "9、值班医师会诊延迟，超过10分钟扣1分，超过30分钟扣3分。",
    deduct(1, { threshold: over(10, "minute") }),
    deduct(3, { threshold: over(30, "minute") }),
  ),
  clause(
    "10、发表核心期刊论文一篇奖励1000元，省级期刊一篇奖励300元。",
    reward(1000, { per: "document" }),
    reward(300, { per: "document" }),
  ),
  // 学校
  clause("1、教师上课迟到，每次扣0.5分；旷课每节扣2分。", deduct(0.5), deduct(2, { per: "item" })),
  clause(
    "2、教案少一课时扣1分，作业少批一次扣0.5分，直至该项扣完。",
    deduct(1, { per: "item" }),
    deduct(0.5),
    cap("deduction", null),
  ),
  clause("3、班级流动红旗每得一次，班主任加0.5分。", bonus(0.5)),
  clause(
    "4、监考失职一人次扣3分，情节严重的取消评优资格。",
    deduct(3, { per: "personTime" }),
    sanction(["disqualification"]),
  ),
  clause("5、指导学生获市级一等奖加5分，二等奖加3分，三等奖加1分。", bonus(5), bonus(3), bonus(1)),
  clause(
    "6、学生事故隐瞒不报，本学期考核不得评优，并扣10分。",
    sanction(["disqualification"]),
    deduct(10),
  ),
  clause(
    "7、事假每学期累计不超过5天不扣分，第6天起每天扣1分。",
    deduct(1, { per: "day", threshold: over(5, "day") }),
  ),
  clause(
    "8、及格率高于年级平均分的，每高1%加0.2分，封顶4分。",
    bonus(0.2, { per: "percent" }),
    cap("bonus", 4),
  ),
  clause(
    "9、宿舍内务检查90分以上为合格，低于90分每次扣班级1分。",
    deduct(1, { threshold: under(90, "point") }),
  ),
  clause(
    "10、教研活动应于每周三前上交记录，逾期不交每次扣1分。",
    deduct(1, { threshold: due({ weekDay: 3 }) }),
  ),
  // 物流
  clause(
    "1、货物错发一票，罚款100元；丢失一件，照价赔偿并罚款200元。",
    fine(100, { per: "order" }),
    sanction(["compensation"]),
    fine(200),
  ),
  clause(
    "2、签收率低于98%，每低0.1%罚站点50元，上不封顶。",
    fine(50, { per: "percent", perQty: 0.1, threshold: under(98, "percent") }),
  ),
  clause(
    "3、派件超时24小时以内每票扣2元，24—48小时每票扣5元，48小时以上每票扣10元。",
    fine(2, { per: "order", threshold: upTo(24, "hour") }),
    fine(5, { per: "order", threshold: between(24, 48, "hour") }),
    fine(10, { per: "order", threshold: atLeast(48, "hour") }),
  ),
  clause(
    "4、虚假签收每单处罚200元，当月第三次起加倍处罚。",
    fine(200, { per: "order" }),
    fine(null, { multiplier: 2, threshold: over(2, "occurrence", { window: "month" }) }),
  ),
  clause("5、叉车违章作业，扣12分中的3分。", deduct(3)),
  clause(
    "6、装车货损率控制在万分之三以内，超标扣当班组长100元。",
    fine(100, { threshold: over(0.3, "permille") }),
  ),
  clause("7、司机油耗每百公里节约1升奖励5元，超耗1升扣5元。", reward(5), fine(5)),
  clause("8、车辆未按规定例检的，驾驶员记2分并罚款100元。", deduct(2), fine(100)),
  clause(
    "9、客户投诉派送员态度恶劣，经核实每次罚款300元，三次解除合作。",
    fine(300),
    sanction(["dismissal"], { threshold: nth(3) }),
  ),
  clause("10、月度零投诉、零遗失的网点奖励500元。", reward(500)),
  // 酒店餐饮
  clause(
    "1、客房漏查房一间，扣服务员10元，造成跑单由当事人照价赔偿。",
    fine(10, { per: "item" }),
    sanction(["compensation"]),
  ),
  clause("2、打破餐具，按进价的50%赔偿。", sanction(["compensation"])),
  clause("3、传菜错台一次扣2分，客人退菜的由责任人买单。", deduct(2)),
  clause(
    "4、厨房卫生不达标，每项罚厨师长50元，主管连带30元。",
    fine(50, { per: "item" }),
    fine(30),
  ),
  clause(
    "5、当月获客人好评5次以上奖100元，10次以上奖300元。",
    reward(100, { threshold: atLeast(5, "occurrence", { window: "month" }) }),
    reward(300, { threshold: atLeast(10, "occurrence", { window: "month" }) }),
  ),
  clause("6、上班带妆不合要求，扣1分，屡教不改的加扣3分。", deduct(1), deduct(3)),
  clause("7、冰箱生熟混放，一次性扣5分，不设下限。", deduct(5)),
  clause("8、员工餐浪费，每次乐捐20元。", fine(20)),
  clause(
    "9、退房查房超时3分钟扣1分，每再超1分钟加扣0.5分。",
    deduct(1, { threshold: over(3, "minute") }),
    deduct(0.5, { per: "minute" }),
  ),
  clause(
    "10、私吞客人遗留物品，一经查实立即开除，并追究法律责任。",
    sanction(["dismissal", "liability"]),
  ),
  // 零售
  clause(
    "1、收银长短款10元以下自补，10元以上除补足外另罚20元。",
    fine(20, { threshold: atLeast(10, "yuan") }),
  ),
  clause(
    "2、价签缺失1张扣0.5分，每店每月最多扣5分。",
    deduct(0.5, { per: "document" }),
    cap("deduction", 5, { per: "month" }),
  ),
  clause(
    "3、盘点差异率＞0.5%扣3分，＞1%扣5分，＞2%店长免职。",
    deduct(3, { threshold: over(0.5, "percent") }),
    deduct(5, { threshold: over(1, "percent") }),
    sanction(["demotion"], { threshold: over(2, "percent") }),
  ),
  clause(
    "4、过期商品上架，每件罚款50元，上限500元。",
    fine(50, { per: "case" }),
    cap("deduction", 500, { unit: "yuan" }),
  ),
  clause("5、销售额每完成1万元奖励100元。", reward(100)),
  clause(
    "6、会员开卡每日不少于3张，每少1张扣1元。",
    fine(1, {
      per: "document",
      threshold: { under: 3, unit: "document", inclusive: false, window: "day" },
    }),
  ),
  clause(
    "7、与顾客争吵者，无论原因如何，一律罚款200元，情节严重予以辞退。",
    fine(200),
    sanction(["dismissal"]),
  ),
  clause("8、试用品私拿，按零售价3倍罚款。", fine(null, { multiplier: 3 })),
  clause(
    "9、员工购物未走员工通道，警告一次，累计三次警告者予以辞退。",
    sanction(["warning"]),
    sanction(["dismissal"], { threshold: atLeast(3, "occurrence") }),
  ),
  clause("10、促销堆头未按时撤换，迟一天扣2分。", deduct(2, { per: "day" })),
  // 银行
  clause(
    "1、柜员差错率不高于万分之一点五，每超过万分之零点五扣1分。",
    deduct(1, { per: "permille", perQty: 0.05, threshold: over(0.15, "permille") }),
  ),
  clause(
    "2、客户等候超过20分钟未安抚，每次扣网点1分。",
    deduct(1, { threshold: over(20, "minute") }),
  ),
  clause("3、未双人复核，扣经办2分、复核2分、主管1分。", deduct(2), deduct(2), deduct(1)),
  clause("4、理财双录缺失，扣10分/笔，且该笔业绩不予计算。", deduct(10, { per: "order" })),
  clause(
    "5、神秘人检查得分95分（含）以上的网点，奖励3000元；85分以下，罚款2000元。",
    reward(3000, { threshold: atLeast(95, "point") }),
    fine(2000, { threshold: atMost(85, "point") }),
  ),
  clause("6、信用卡逾期率每压降0.1个百分点加0.5分。", bonus(0.5, { per: "percent", perQty: 0.1 })),
  clause(
    "7、反洗钱报告逾期1个工作日扣0.5分，逾期3个工作日以上扣3分。",
    deduct(0.5, { per: "day" }),
    deduct(3, { threshold: atLeast(3, "workday") }),
  ),
  clause(
    "8、季度内无违规的柜员，按季奖励300元。",
    sectionBonus(300, { unit: "yuan", per: "quarter" }),
  ),
  clause(
    "9、参加总行竞赛获名次，按第一名10分、第二名8分、第三名6分加分。",
    bonus(10),
    bonus(8),
    bonus(6),
  ),
  clause(
    "10、现金出纳短款5000元以上，撤职并移送司法机关。",
    sanction(["demotion", "liability"], { threshold: atLeast(5000, "yuan") }),
  ),
  // 工厂
  clause(
    "1、不戴安全帽进车间，每人每次罚款50元，班组长负连带责任罚款20元。",
    fine(50, { per: "personTime" }),
    fine(20),
  ),
  clause(
    "2、产品一次合格率98%为基准，每升高0.5%奖班组100元，每降低0.5%罚班组100元。",
    reward(100, { per: "percent", perQty: 0.5, threshold: over(98, "percent") }),
    fine(100, { per: "percent", perQty: 0.5, threshold: under(98, "percent") }),
  ),
  clause(
    "3、设备点检漏一项扣1元，造假一项扣50元。",
    fine(1, { per: "item" }),
    fine(50, { per: "item" }),
  ),
  clause(
    "4、上班睡觉，发现一次扣100元；年度内第二次，扣300元；第三次，辞退。",
    fine(100),
    fine(300, { threshold: nth(2, { window: "year" }) }),
    sanction(["dismissal"], { threshold: nth(3, { window: "year" }) }),
  ),
  clause(
    "5、停线每满10分钟扣2分，不足10分钟不计。",
    deduct(2, { per: "minute", perQty: 10, round: "down" }),
  ),
  clause("6、合理化建议被采纳的奖50～200元/条。", reward([50, 200], { per: "item" })),
  clause("7、5S检查不合格，扣1分。", deduct(1)),
  clause("8、废料未分类，每桶扣责任人3元。", fine(3, { per: "item" })),
  clause("9、交接班不清，双方各扣2分。", deduct(2)),
  clause(
    "10、无故旷工一日扣三日工资，连续旷工三日或全年累计旷工五日者除名。",
    fine(3, { unit: "dayWage", per: "day" }),
    sanction(["dismissal"], { threshold: atLeast(3, "day") }),
    sanction(["dismissal"], { threshold: atLeast(5, "day", { window: "year" }) }),
  ),
  // 工地
  clause("1、高处作业未系安全带，罚款100—500元/人。", fine([100, 500], { per: "person" })),
  clause("2、动火作业未办证，扣项目部5分，并停工整顿。", deduct(5), sanction(["suspension"])),
  clause(
    "3、安全例会缺席，项目经理罚款1000元，安全员罚款500元，其他人员罚款200元。",
    fine(1000),
    fine(500),
    fine(200),
  ),
  clause(
    "4、临电箱未上锁，每处罚50元，限期整改，逾期未改双倍罚款。",
    fine(50, { per: "place", multiplier: 2 }),
  ),
  clause(
    "5、发生轻伤事故一起扣10分，重伤一起扣30分，死亡事故一票否决。",
    deduct(10, { per: "case" }),
    deduct(30, { per: "case" }),
  ),
  clause(
    "6、资料上报每迟一天罚款200元，超过五天按500元/天计罚。",
    fine(200, { per: "day" }),
    fine(500, { per: "day", threshold: over(5, "day") }),
  ),
  clause("7、评为市级文明工地奖励项目部10000元，省级奖励30000元。", reward(10000), reward(30000)),
  clause("8、现场吸烟者罚50元，举报者奖50元。", fine(50), reward(50)),
  // 运维
  clause(
    "1、故障响应超15分钟扣1分，超30分钟扣2分，超1小时扣5分并通报批评。",
    deduct(1, { threshold: over(15, "minute") }),
    deduct(2, { threshold: over(30, "minute") }),
    deduct(5, { threshold: over(1, "hour") }),
    sanction(["notice"], { threshold: over(1, "hour") }),
  ),
  clause(
    "2、系统可用率99.9%以上得20分，每降低0.01%扣1分，低于99.5%不得分。",
    bonus(20, { threshold: atLeast(99.9, "percent") }),
    deduct(1, { per: "percent", perQty: 0.01 }),
    noScore({ threshold: under(99.5, "percent") }),
  ),
  clause("3、未经审批变更，一律按5分/次扣除。", deduct(5)),
  clause("4、值班电话无人接听，每次-2分。", deduct(2)),
  clause(
    "5、主动发现隐患，每项+1分，每月不超过5分。",
    bonus(1, { per: "item" }),
    cap("bonus", 5, { per: "month" }),
  ),
  clause("6、备份失败未处理，扣3分，造成数据丢失的，本月绩效为0。", deduct(3), noScore()),
  clause(
    "7、工单48小时未闭环，扣1分/单。",
    deduct(1, { per: "order", threshold: over(48, "hour") }),
  ),
  clause(
    "8、同一问题一个月内重复出现2次及以上，扣5分。",
    deduct(5, { threshold: atLeast(2, "occurrence", { window: "month" }) }),
  ),
  // 政务
  clause(
    "1、窗口缺岗10分钟以内扣1分，10-30分钟扣2分，30分钟以上按旷工半天计。",
    deduct(1, { threshold: upTo(10, "minute") }),
    deduct(2, { threshold: between(10, 30, "minute") }),
    sanction(["absence"], { threshold: atLeast(30, "minute") }),
  ),
  clause("2、未落实一次性告知，被投诉查实的，扣2分。", deduct(2)),
  clause(
    "3、考勤满分10分，迟到早退每次扣0.5分，请假每天扣0.2分，扣完为止。",
    deduct(0.5),
    deduct(0.2, { per: "day" }),
    cap("deduction", 10),
  ),
  clause(
    "4、信息被省级采用加2分，市级采用加1分，县级采用加0.5分，累计不超过10分。",
    bonus(2),
    bonus(1),
    bonus(0.5),
    cap("bonus", 10),
  ),
  clause('5、群众评议"不满意"一票扣0.5分。', deduct(0.5, { per: "order" })),
  clause("6、弄虚作假的，该项计零分，并倒扣2分。", noScore(), deduct(2)),
  clause("7、着装不规范者由值班主任当场纠正。", none()),
  clause("8、受到上级通报批评的，每次扣5分。", deduct(5)),
  clause("9、年度考核得分前三名的单位，评为优秀。", none()),
  clause("10、一票否决事项发生的，当年不得评先评优。", sanction(["disqualification"])),
  // 保险 / 中介 / 电商
  clause("1、新单回访成功率每低1个点，扣佣金1%。", fine(1, { unit: "percent", per: "percent" })),
  clause(
    "2、诱导客户退保，罚没当单佣金，并处佣金2倍罚款。",
    fine(100, { unit: "percent" }),
    fine(null, { multiplier: 2 }),
  ),
  clause(
    "3、虚假房源每套扣500元，门店经理连带扣200元/套。",
    fine(500, { per: "item" }),
    fine(200, { per: "item" }),
  ),
  clause(
    "4、客服首次响应时长＞60秒，扣0.2分/次；平均响应时长每超10秒扣1分。",
    deduct(0.2, { threshold: over(60, "second") }),
    deduct(1, { per: "second", perQty: 10 }),
  ),
  clause(
    "5、差评未在24小时内处理，每个扣10元，处理成功的返还5元。",
    fine(10, { per: "item", threshold: due({ after: 24, unit: "hour" }) }),
    reward(5),
  ),
  clause("6、转化率达标奖500元，超标部分每1%奖50元。", reward(500), reward(50, { per: "percent" })),
  clause(
    "7、直播迟到开播，1-5分钟罚50元，5-10分钟罚100元，10分钟以上罚200元并停播一场。",
    fine(50, { threshold: between(1, 5, "minute") }),
    fine(100, { threshold: between(5, 10, "minute") }),
    fine(200, { threshold: atLeast(10, "minute") }),
    sanction(["suspension"], { threshold: atLeast(10, "minute") }),
  ),
  clause(
    "8、泄露客户电话，罚款不少于1000元，直至追究刑事责任。",
    fine([1000, null]),
    sanction(["liability"]),
  ),
  clause(
    "9、请假未批先休，按旷工处理，每天扣发2倍日工资。",
    sanction(["absence"]),
    fine(2, { unit: "dayWage", per: "day" }),
  ),
  clause(
    "10、旺季请假不批准；擅自离岗的，扣发当月奖金的30%-50%。",
    fine([30, 50], { unit: "percent" }),
  ),
  // 安保 / 环卫 / 客运
  clause("1、上岗酒后闹事，立即辞退，扣发当月工资。", sanction(["dismissal", "wageForfeit"])),
  clause(
    "2、垃圾桶满溢未清，每只扣1分，同一点位一天内重复扣分不超过3分。",
    deduct(1, { per: "item" }),
    cap("deduction", 3, { per: "day" }),
  ),
  clause(
    "3、司机闯红灯一次扣6分、超速20%以上扣3分，年度扣满12分停班学习。",
    deduct(6),
    deduct(3, { threshold: atLeast(20, "percent") }),
    sanction(["suspension"], { threshold: atLeast(12, "point") }),
  ),
  clause("4、票款不符，差1元罚10元。", fine(10)),
  clause(
    "5、拾金不昧价值1000元以上的，奖励价值的5%。",
    reward(5, { unit: "percent", threshold: atLeast(1000, "yuan") }),
  ),
  clause(
    "6、夜巡打点每漏一点扣2元，一班漏三点以上视为脱岗，罚50元。",
    fine(2, { per: "item" }),
    fine(50, { threshold: atLeast(3, "item") }),
  ),
  clause(
    "7、有责投诉每万人次不超过2件，每超1件扣1分。",
    deduct(1, { per: "case", threshold: over(2, "case") }),
  ),
  clause(
    "8、晚点发车5分钟以上，每班次扣10元；无故停班，每班次扣100元。",
    fine(10, { per: "shift", threshold: atLeast(5, "minute") }),
    fine(100, { per: "shift" }),
  ),
];
