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
  sectionBonus,
  under,
  upTo,
} from "../notation";

/** Attendance and pay, several rules in a breath. */
const attendance = [
  clause(
    "1、迟到10分钟以内扣10元，10-30分钟扣30元，30分钟以上按旷工半天处理。",
    fine(10, { threshold: upTo(10, "minute") }),
    fine(30, { threshold: between(10, 30, "minute") }),
    sanction(["absence"], { threshold: atLeast(30, "minute") }),
  ),
  clause(
    "2、每迟到一分钟扣1元，当月累计迟到超过60分钟的，取消当月奖金；",
    fine(1, { per: "minute" }),
    fine(100, { unit: "percent", threshold: over(60, "minute", { window: "month" }) }),
  ),
  clause(
    "3、旷工一天扣三天工资，连续旷工三天或全年累计旷工五天的予以辞退。",
    fine(3, { unit: "dayWage", per: "day" }),
    sanction(["dismissal"], { threshold: atLeast(3, "day") }),
    sanction(["dismissal"], { threshold: atLeast(5, "day", { window: "year" }) }),
  ),
  clause("4、打卡后又外出吃早餐的，按迟到处理。", sanction(["late"])),
  clause(
    "5、代打卡者双方各扣100元，第二次记过。",
    fine(100),
    sanction(["demerit"], { threshold: nth(2) }),
  ),
  clause(
    "6、事假每月不超过2天，超出部分每天扣50元。",
    fine(50, { per: "day", threshold: over(2, "day", { window: "month" }) }),
  ),
  clause("7、扣款从当月工资中扣除，不足部分次月补扣。", none()),
  clause("8、缺卡一次扣半天工资（当天补签的不扣）", fine(0.5, { unit: "dayWage" })),
  doubtful("9、周末值班脱岗的双倍扣罚，即每次扣20分。"),
];

/** Steps, times and totals. */
const steps = [
  clause(
    "服务忌语第一次扣2分，第二次扣4分，第三次扣10分并停岗；",
    deduct(2, { threshold: nth(1) }),
    deduct(4, { threshold: nth(2) }),
    deduct(10, { threshold: nth(3) }),
    sanction(["suspension"], { threshold: nth(3) }),
  ),
  clause(
    "一个月内被有效投诉累计3次的，取消当年评优资格，当月绩效扣10%。",
    sanction(["disqualification"], { threshold: atLeast(3, "occurrence", { window: "month" }) }),
    fine(10, { unit: "percent", threshold: atLeast(3, "occurrence", { window: "month" }) }),
  ),
  clause(
    "虚假回访第一次扣发当月绩效的10%，第二次扣发30%，第三次及以后扣发全部绩效。",
    fine(10, { unit: "percent", threshold: nth(1) }),
    fine(30, { unit: "percent", threshold: nth(2) }),
    fine(100, { unit: "percent", threshold: over(2, "occurrence") }),
  ),
  clause(
    "工单超时30分钟以内扣1分，30至60分钟扣2分，60分钟以上扣5分，引起投诉的另扣3分。",
    deduct(1, { threshold: upTo(30, "minute") }),
    deduct(2, { threshold: between(30, 60, "minute") }),
    deduct(5, { threshold: atLeast(60, "minute") }),
    deduct(3),
  ),
  clause(
    "班组当月有效投诉2件以内不扣分，3-5件每件扣1分，5件以上每件扣2分。",
    deduct(1, { per: "case", threshold: between(3, 5, "case", { window: "month" }) }),
    deduct(2, { per: "case", threshold: atLeast(5, "case", { window: "month" }) }),
  ),
  clause(
    "漏单每单扣5元，月累计超过10单的，超出部分每单扣10元。",
    fine(5, { per: "order" }),
    fine(10, { per: "order", threshold: over(10, "order", { window: "month" }) }),
  ),
  clause(
    "投诉须24小时内回复，每超1小时扣0.5分，不足1小时按1小时计。",
    deduct(0.5, { per: "hour", round: "up", threshold: due({ after: 24, unit: "hour" }) }),
  ),
  clause(
    "日报每天18:00前交，晚交扣1分，不交扣3分，当月累计不交5次以上再扣10分。",
    deduct(1, { threshold: due({ time: "18:00" }) }),
    deduct(3),
    deduct(10, { threshold: atLeast(5, "occurrence", { window: "month" }) }),
  ),
  clause(
    "连续两个月排名末位的降一级工资，连续三个月的解除合同。",
    sanction(["demotion"], { threshold: atLeast(2, "month") }),
    sanction(["dismissal"], { threshold: atLeast(3, "month") }),
  ),
  clause(
    "扣分累计达到12分的停岗学习，达到20分的解除劳动合同。",
    sanction(["suspension"], { threshold: atLeast(12, "point") }),
    sanction(["dismissal"], { threshold: atLeast(20, "point") }),
  ),
  below(
    "罚款",
    clause(
      "离席不报备5元／次，一天内超过3次的10元／次。",
      fine(5),
      fine(10, { threshold: over(3, "occurrence", { window: "day" }) }),
    ),
  ),
];

/** Figures against a target, full marks and what is left of them. */
const targets = [
  clause(
    "首次解决率未达到80%的，每低1个百分点扣2分，最多扣10分。",
    deduct(2, { per: "percent", threshold: under(80, "percent") }),
    cap("deduction", 10),
  ),
  clause(
    "满意度（15分）：≥95%得满分，90%-95%扣5分，＜90%不得分。",
    deduct(5, { threshold: between(90, 95, "percent") }),
    noScore({ threshold: under(90, "percent") }),
  ),
  clause(
    "接通率（权重20%）目标值95%，每高1%加0.5分，最多加3分；每低1%扣1分。",
    bonus(0.5, { per: "percent", threshold: over(95, "percent") }),
    cap("bonus", 3),
    deduct(1, { per: "percent", threshold: under(95, "percent") }),
  ),
  clause(
    "业务考试80分及格，每低1分倒扣0.5分，上不封顶。",
    deduct(0.5, { per: "point", threshold: under(80, "point") }),
  ),
  clause(
    "每日电话回访不足50个的，每少1个扣0.5元。",
    fine(0.5, {
      per: "item",
      threshold: { under: 50, unit: "item", inclusive: false, window: "day" },
    }),
  ),
  clause(
    "绩效分低于85分的，每少1分扣绩效工资20元。",
    fine(20, { per: "point", threshold: under(85, "point") }),
  ),
  clause("绩效得分＝（满分－扣分）×权重。", none()),
  clause(
    "好评率98%以上奖200元，95%-98%奖100元，低于90%罚100元，其余不奖不罚。",
    reward(200, { threshold: atLeast(98, "percent") }),
    reward(100, { threshold: between(95, 98, "percent") }),
    fine(100, { threshold: under(90, "percent") }),
  ),
  clause("工单一次合格率每低于目标0.5个百分点扣1分；", deduct(1, { per: "percent", perQty: 0.5 })),
  clause("平均处理时长达标得满分，不达标不得分。", noScore()),
  doubtful("通话质量30分，A档得30分，B档得24分，C档得15分，D档得0分。"),
  doubtful("一票否决项：泄密、虚假工单、收受红包，当月绩效记零。"),
  doubtful("因个人失误造成损失的，按损失金额的50%赔偿，最高不超过2000元。"),
];

/** Who else pays, what is spared, and how people really type. */
const mixed = [
  clause("责任人扣5分，班长连带扣2分，主管连带扣1分。", deduct(5), deduct(2), deduct(1)),
  clause(
    "视情节轻重扣1-5分；情节特别严重的，调离客服岗位。",
    deduct([1, 5]),
    sanction(["demotion"]),
  ),
  clause("服务态度生硬，扣3-6分，造成恶劣影响的加倍。", deduct([3, 6], { multiplier: 2 })),
  clause("有下列行为之一的，每次扣3分：与客户争吵、推诿扯皮、擅自离席。", deduct(3)),
  clause(
    "首问责任制落实不到位一次扣一分 造成升级投诉扣三分 主管扣一分",
    deduct(1),
    deduct(3),
    deduct(1),
  ),
  clause(
    "未及时更新排班表导致空岗,扣排班员3分(每空岗1小时再扣1分).",
    deduct(3),
    deduct(1, { per: "hour" }),
  ),
  below(
    "扣分项",
    clause(
      "拒接、挂断客户电话：2分/通；辱骂客户：20分/通，并解除劳动合同。",
      deduct(2, { per: "call" }),
      deduct(20, { per: "call" }),
      sanction(["dismissal"]),
    ),
  ),
  clause(
    "客户投诉按责任划分：次要责任每件扣3分，主要责任每件扣6分，全部责任每件扣10分，无责不扣。",
    deduct(3, { per: "case" }),
    deduct(6, { per: "case" }),
    deduct(10, { per: "case" }),
  ),
  clause(
    "打架斗殴的，双方各罚500元并开除，构成犯罪的移送公安机关。",
    fine(500),
    sanction(["dismissal"]),
    sanction(["liability"]),
  ),
  clause(
    "表扬加1分/次，当月累计不超过5分；媒体报道不受此限，每次加5分。",
    bonus(1),
    cap("bonus", 5, { per: "month" }),
    bonus(5),
  ),
  clause(
    "知识库纠错被采纳的每条加0.5分，每季度最多加10分。",
    bonus(0.5, { per: "item" }),
    cap("bonus", 10, { per: "quarter" }),
  ),
  clause("老带新：徒弟转正，师傅奖300元；徒弟质检不合格，师傅陪扣50元。", reward(300), fine(50)),
  clause("全月无任何扣款者，奖100元，扣款一次即不发。", sectionBonus(100, { unit: "yuan" })),
  clause("不扣分情形：系统故障、停电、客户要求暂停录音。", none()),
  clause("（注：同一行为违反多条的，按最重一条处理，不重复扣分。）", none()),
  doubtful("试用期员工酌情减半扣分，情节轻微的免扣。"),
  doubtful("工牌遗失补办20元，工服损坏按原价七折赔偿。"),
];

/** What regulations look like when nobody has tidied them. */
export const strangerRough = [...attendance, ...steps, ...targets, ...mixed];
