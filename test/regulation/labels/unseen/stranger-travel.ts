import {
  atLeast,
  atMost,
  below,
  between,
  bonus,
  cap,
  clause,
  deduct,
  doubtful,
  fine,
  none,
  nth,
  over,
  reward,
  sanction,
  under,
  upTo,
} from "../notation";

/** An airline's ticket line. */
const airline = [
  clause("一、回复“等通知”而不说明延误原因者：扣2分/通。", deduct(2, { per: "call" })),
  doubtful("二、误退票票损500元以下个人承担50%，500元以上个人承担30%。"),
  clause(
    "三、轮椅、无陪儿童服务申请漏录，一例扣5分，旅客因此不能登机的，一例扣15分，并赔偿升舱差价。",
    deduct(5, { per: "case" }),
    deduct(15, { per: "case" }),
    sanction(["compensation"]),
  ),
  clause(
    "四、每月接话量2000通为底线，每少100通扣50元，不足100通的部分不扣。",
    fine(50, {
      per: "call",
      perQty: 100,
      round: "down",
      threshold: { under: 2000, unit: "call", inclusive: false, window: "month" },
    }),
  ),
  clause(
    "五、误机责任判归坐席的，扣当月绩效工资30%；连续两个月发生的，扣60%。",
    fine(30, { unit: "percent" }),
    fine(60, { unit: "percent", threshold: atLeast(2, "month") }),
  ),
  clause(
    "六、里程兑换错误，每笔扣2分，24小时内自行纠正的扣0.5分。",
    deduct(2, { per: "order" }),
    deduct(0.5, { threshold: upTo(24, "hour") }),
  ),
  clause(
    "七、安抚话术每缺一要素扣一分，缺三要素以上扣五分。",
    deduct(1, { per: "item" }),
    deduct(5, { threshold: atLeast(3, "item") }),
  ),
  clause(
    "八、每人每月换班不得多于三次。",
    none({ threshold: over(3, "occurrence", { window: "month" }) }),
  ),
  clause("九、英语热线月测不及格的，停岗并重新培训。", sanction(["suspension", "retraining"])),
];

/** A railway's information desk. */
const railway = [
  clause("1 受理失物未填写《遗失物品登记表》，扣0.5分。", deduct(0.5)),
  clause(
    "2 答错列车时刻，扣1分，旅客因此误车的，扣10分，并赔偿改签费用。",
    deduct(1),
    deduct(10),
    sanction(["compensation"]),
  ),
  clause(
    "3 停运信息应及时更新到语音台，逾时10～30分钟扣值班主任2分，逾时30分钟以上扣5分。",
    deduct(2, { threshold: between(10, 30, "minute") }),
    deduct(5, { threshold: atLeast(30, "minute") }),
  ),
  below("（三）扣分", clause("4 工单类别选错一次0.3分，当日自查改正的不计。", deduct(0.3))),
  clause("5 春运40天零差错者，一次性加3分；暑运62天零差错者，一次性加2分。", bonus(3), bonus(2)),
  clause(
    "6 考核实行12分制，扣满6分停岗学习，扣满12分调离岗位。",
    sanction(["suspension"], { threshold: atLeast(6, "point") }),
    sanction(["demotion"], { threshold: atLeast(12, "point") }),
  ),
  doubtful("7 迟到1小时扣半天工资。"),
  clause(
    "8 举报违规经查实，奖励20~100元；泄露举报人的，扣泄露者200元。",
    reward([20, 100]),
    fine(200),
  ),
  clause("9 G字头列车咨询须在3分钟内查明并答复旅客。", none()),
];

/** A scenic spot. */
const scenic = [
  clause(
    "1.售票窗口排队超过20人未加开窗口，发现1次扣2分；",
    deduct(2, { threshold: over(20, "person") }),
  ),
  clause(
    "2.讲解漏讲每处扣5元，提前结束每10分钟扣10元；",
    fine(5, { per: "place" }),
    fine(10, { per: "minute", perQty: 10 }),
  ),
  clause("3.旺季（5月至10月）发生的，按1.5倍罚款；", fine(null, { multiplier: 1.5 })),
  clause(
    "4.拒收现金被投诉，扣当班1分、站长0.5分、部门负责人0.2分；",
    deduct(1),
    deduct(0.5),
    deduct(0.2),
  ),
  clause(
    "5.抽查发现烟头10个以上的，每个扣0.1分，不足10个不扣；",
    deduct(0.1, { per: "item", threshold: atLeast(10, "item") }),
  ),
  clause(
    "6.投诉当日清，过夜一件扣2分，隔周一件扣6分；",
    deduct(2, { per: "case" }),
    deduct(6, { per: "case" }),
  ),
  doubtful("7.扣分可以用当月志愿服务时长冲抵，两小时冲一分；"),
  clause("8.遗失对讲机，扣3O0元，并照价赔偿；", fine(300), sanction(["compensation"])),
];

/** Riders' support of a food delivery platform. */
const delivery = [
  below(
    "扣分项",
    clause(
      "[01] 骑手求助首响超过90秒 | 0.2分/次 | 每日封顶1分",
      deduct(0.2, { threshold: over(90, "second") }),
      cap("deduction", 1, { per: "day" }),
    ),
  ),
  below("扣分项", clause("[02] 商家投诉升级 | 1分/单", deduct(1, { per: "order" }))),
  doubtful("[03] 餐损赔付超50元的，超出部分由客服补20%"),
  clause("[04] 恶劣天气完单率每超过1个百分点奖10元，低于基准不罚", reward(10, { per: "percent" })),
  clause(
    "[05] 辱骂骑手：首犯罚200元并书面检讨，二犯清退",
    fine(200, { threshold: nth(1) }),
    sanction(["criticism"], { threshold: nth(1) }),
    sanction(["dismissal"], { threshold: nth(2) }),
  ),
  doubtful("[06] 差评挽回一单加0.5分，超时的扣回一半"),
  clause(
    "[07] 私信1小时内回复率达不到90%，扣1分；达不到80%，扣3分",
    deduct(1, { threshold: under(90, "percent") }),
    deduct(3, { threshold: under(80, "percent") }),
  ),
  clause("[08] 2026年1月起骑手端与商家端两个队列合并考核", none()),
];

/** A car maker's 400 line. */
const cars = [
  clause(
    "1）400电话接通率95%（含）以上加2分，90%以下扣3分。",
    bonus(2, { threshold: atLeast(95, "percent") }),
    deduct(3, { threshold: atMost(90, "percent") }),
  ),
  clause(
    "2）预约进店率低于60%扣5分，低于50%扣10分，低于40%的顾问待岗一周。",
    deduct(5, { threshold: under(60, "percent") }),
    deduct(10, { threshold: under(50, "percent") }),
    sanction(["suspension"], { threshold: under(40, "percent") }),
  ),
  clause(
    "3）每月回访不少于80个有效样本，每缺1个扣0.1分，缺20个以上扣5分。",
    deduct(0.1, {
      per: "item",
      threshold: { under: 80, unit: "item", inclusive: false, window: "month" },
    }),
    deduct(5, { threshold: atLeast(20, "item", { window: "month" }) }),
  ),
  below(
    "罚款",
    clause(
      "4）保养到期提醒漏打，每台2元；漏打导致客户流失，每台50元。",
      fine(2, { per: "item" }),
      fine(50, { per: "item" }),
    ),
  ),
  clause(
    "5）索赔件超期未返厂，按件扣20元，超期30日以上按件扣100元。",
    fine(20, { per: "case" }),
    fine(100, { per: "case", threshold: atLeast(30, "day") }),
  ),
  clause("6）顾问与坐席互相推诿，两人同扣3分，情节严重同扣6分。", deduct(3), deduct(6)),
  doubtful("7）救援派单超时的，按超时分钟数的平方根扣分。"),
  doubtful("8）罚款金额为当日工资或50元，取其高者。"),
];

export const strangerTravel = [...airline, ...railway, ...scenic, ...delivery, ...cars];
