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
  none,
  nth,
  over,
  reward,
  sanction,
  under,
} from "../notation";

/** Dispatch and transport. */
export const logistics = [
  clause("（1）派车单漏填车号，每单扣1分；", deduct(1, { per: "order" })),
  clause(
    "（2）未按预约时间到仓，每满20分钟扣20元；",
    fine(20, { per: "minute", perQty: 20, round: "down" }),
  ),
  clause(
    "（3）装错货的，每单扣30元，当月最高扣300元；",
    fine(30, { per: "order" }),
    cap("deduction", 300, { unit: "yuan", per: "month" }),
  ),
  clause(
    "（4）在途信息未及时回传，每次扣0.5分，每日最多扣2分；",
    deduct(0.5),
    cap("deduction", 2, { per: "day" }),
  ),
  clause("（5）私自更改送货路线，罚款100元至500元；", fine([100, 500])),
  clause(
    "（6）货损率控制在千分之二以内，每超过千分之一扣3分。",
    deduct(3, { per: "permille", threshold: over(2, "permille") }),
  ),
  clause(
    "（7）回单应在5日内交回，每逾期1天扣10元。",
    fine(10, { per: "day", threshold: due({ after: 5, unit: "day" }) }),
  ),
  clause("（8）酒后驾车，一律开除。", sanction(["dismissal"])),
  clause("（9）司机拾获货物归还失主的，奖励200元。", reward(200)),
  clause(
    "（10）油耗每节约1%，奖20元；每超1%，罚30元。",
    reward(20, { per: "percent" }),
    fine(30, { per: "percent" }),
  ),
  clause("（11）车辆未清洗出车，一次扣五元。", fine(5)),
  clause(
    "（12）调度员未在接单后15分钟内派车，每单扣1分。",
    deduct(1, { per: "order", threshold: due({ after: 15, unit: "minute" }) }),
  ),
  clause(
    "（13）错发、漏发货物造成损失的照价赔偿，另扣20元。",
    sanction(["compensation"]),
    fine(20),
  ),
  clause(
    "（14）签收及时率98%以上奖100元，95%以下罚100元。",
    reward(100, { threshold: atLeast(98, "percent") }),
    fine(100, { threshold: atMost(95, "percent") }),
  ),
  clause(
    "（15）超载的，首次警告，第二次罚款200元，第三次停职。",
    sanction(["warning"], { threshold: nth(1) }),
    fine(200, { threshold: nth(2) }),
    sanction(["suspension"], { threshold: nth(3) }),
  ),
  clause(
    "（16）定位离线不满10分钟不扣分，10分钟以上不满30分钟扣1分，30分钟以上扣3分。",
    deduct(1, { threshold: between(10, 30, "minute", { inclusive: false, includes: "from" }) }),
    deduct(3, { threshold: atLeast(30, "minute") }),
  ),
  clause("（17）盘点账实不符，每项扣0.5分。", deduct(0.5, { per: "item" })),
  clause(
    "（18）未系安全带，5元/人次；未放三角木，5元/次。",
    fine(5, { per: "personTime" }),
    fine(5),
  ),
  clause("（19）行车记录仪被遮挡，按50元/次考核。", fine(50)),
  clause(
    "（20）司机月度评分低于75分，扣发当月安全奖的百分之五十。",
    fine(50, { unit: "percent", threshold: under(75, "point") }),
  ),
  clause("（21）调度电话长时间占线，扣1分/次", deduct(1)),
  clause("（22）货物堆放应整齐，高度不得超过2米。", none()),
  clause("（23）车辆保养脱期，每脱期一周扣50元。", fine(50, { per: "week" })),
  clause("（24）帮同事顶班一次加2分。", bonus(2)),
  clause(
    "（25）连续两个季度排名第一的线路，奖励500元。",
    reward(500, { threshold: atLeast(2, "quarter") }),
  ),
  clause("（26）发生货物被盗，扣责任人50元、班长20元。", fine(50), fine(20)),
  clause("（27）叉车钥匙未拔，负激励20元。", fine(20)),
  clause(
    "（28）伪造回单、虚报里程者，解除劳动合同并追究法律责任。",
    sanction(["dismissal", "liability"]),
  ),
];
