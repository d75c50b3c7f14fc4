import {
  type Label,
  atLeast,
  below,
  between,
  clause,
  deduct,
  doubtful,
  fine,
  none,
  nth,
  over,
  reward,
  sanction,
  upTo,
} from "./notation";

/** Who falls short of what the clause demands, and what the demand is told with. */
const demands: readonly Label[] = [
  clause("1、每周回访商户不少于8户，并拍照存档；回访记录不全的，发现一次扣3分。", deduct(3)),
  clause("2、每天不少于两次巡场；巡场缺一次扣1分。", deduct(1)),
  clause("3、白班须提前二十分钟到岗领取耳麦，无故不到者一次罚款15元。", fine(15)),
  clause("4、每月应参加一次消防演练，未参加的罚款60元。", fine(60)),
  clause("5、优秀话务员：每季度评选一次，奖励本人600元。", reward(600)),
  clause("6、上岗必须佩戴胸卡，一次未佩戴扣2分。", deduct(2)),
  clause("7、交接本填写不规范，一次未签名扣1分。", deduct(1)),
];

/** Sanctions that only name what the clause is of, or what was suffered before. */
const namedSanctions: readonly Label[] = [
  clause(
    "8、警告处分：连续三次巡检不合格的班组，给予书面警告。",
    sanction(["warning"], { threshold: atLeast(3, "occurrence") }),
  ),
  clause(
    "9、记过处分：一年内累计两次警告处分的员工，将给予记过处分。",
    sanction(["demerit"], { threshold: atLeast(2, "occurrence", { window: "year" }) }),
  ),
  clause("10、淘汰：季度排名垫底的，予以辞退。", sanction(["dismissal"])),
  clause("11、代同事打卡者，将被记小过一次。", sanction(["demerit"])),
  clause("12、在柜台内用餐的，一经发现会被通报批评。", sanction(["notice"])),
  clause("13、私拆客户包裹者，将被记大过一次，并扣除300元工资。", sanction(["demerit"]), fine(300)),
  clause("14、上班睡觉，记小过一次。（注：记小过一次罚款80元）", sanction(["demerit"]), fine(80)),
  clause("15、被总部通报批评的，每次扣部门3分。", deduct(3)),
];

/** 按…处理, with two names or none that is known. */
const treatments: readonly Label[] = [
  clause("16、不得擅自调班，违者按迟到及早退处理；", sanction(["late", "earlyLeave"])),
  clause("17、超过上班时间打卡的，按迟到或旷工论处。", sanction(["late", "absence"])),
  doubtful("18、私自串岗的，按脱岗及旷工情形处理。"),
  doubtful("19、不服从调度的，轻者扣除补休一天，重者到总部报到。"),
  doubtful("20、当班弄丢钥匙的，扣掉调休两天。"),
];

/** Two limits, either of which will do. */
const eitherLimit: readonly Label[] = [
  clause(
    "21、一个月内连续旷工2天或累计旷工4天，作解除劳动合同处理。",
    sanction(["dismissal"], { threshold: atLeast(2, "day", { window: "month" }) }),
    sanction(["dismissal"], { threshold: atLeast(4, "day", { window: "month" }) }),
  ),
  clause(
    "22、连续迟到三次或者当月累计迟到五次以上者，罚款150元。",
    fine(150, { threshold: atLeast(3, "occurrence") }),
    fine(150, { threshold: atLeast(5, "occurrence", { window: "month" }) }),
  ),
  clause(
    "23、年累计旷工达7天或连续3天旷工者，予以辞退。",
    sanction(["dismissal"], { threshold: atLeast(7, "day", { window: "year" }) }),
    sanction(["dismissal"], { threshold: atLeast(3, "day") }),
  ),
  clause(
    "24、一周内漏打卡二次以上（含二次）者，扣发当月6%工资。",
    fine(6, {
      unit: "percent",
      threshold: atLeast(2, "occurrence", { window: "week" }),
    }),
  ),
  clause(
    "25、当月迟到累计3次，扣当月奖金的20%；累计6次及以上，扣当月奖金的60%。",
    fine(20, { unit: "percent", threshold: atLeast(3, "occurrence", { window: "month" }) }),
    fine(60, { unit: "percent", threshold: atLeast(6, "occurrence", { window: "month" }) }),
  ),
];

/** Figures before their verb, with a count between. */
const figureFirst: readonly Label[] = [
  clause("26、未戴发网进入后厨，按30元/人次处罚。", fine(30, { per: "personTime" })),
  clause("27、漏传回单，按2分/单扣除。", deduct(2, { per: "order" })),
  clause("28、快件面朝下摆放，按5元/件考核。", fine(5, { per: "case" })),
  clause(
    "29、报表每迟一天罚50元，超过三天按200元/天计罚。",
    fine(50, { per: "day" }),
    fine(200, { per: "day", threshold: over(3, "day") }),
  ),
];

/** Figures and words that are names. */
const names: readonly Label[] = [
  clause("30、技能比武一等奖，奖励800元奖金；", reward(800)),
  clause(
    "31、知识竞赛一等奖奖300元，二等奖奖200元，三等奖奖100元。",
    reward(300),
    reward(200),
    reward(100),
  ),
  clause("32、节能创新奖：所提办法被采用的，奖励1500元。", reward(1500)),
  clause("33、因“一件事”办理环节推诿，每次扣2分。", deduct(2)),
  clause("34、本办法实行百分制，按月评定。", none()),
  clause("35、电话铃响五声内未接听的，每次扣1分。", deduct(1)),
  clause(
    "36、一次解决率低于85%的，扣3分。",
    deduct(3, { threshold: { under: 85, unit: "percent", inclusive: false } }),
  ),
  clause("37、重大失火事件一票否决，当年不得评优。", sanction(["disqualification"])),
  clause("38、投诉回访每发现一处不符合扣1分。", deduct(1, { per: "place" })),
  clause("39、擅自为亲友免费办卡的，每张罚款20元。", fine(20, { per: "document" })),
];

/** What is said behind a consequence and changes nothing. */
const behind: readonly Label[] = [
  clause("40、与客户对骂者罚款50元，并写出检查。", fine(50), sanction(["criticism"])),
  clause("41、好评录音被采用，奖励10元-100元不等。", reward([10, 100])),
  clause("42、漏报停电信息，扣值长4分，不设下限。", deduct(4)),
  clause("43、转化率每升1个百分点奖30元，上不封顶。", reward(30, { per: "percent" })),
  clause("44、季度末位者，取消当季评优资格。", sanction(["disqualification"])),
  clause(
    "45、负面通报的，扣12分，取消本年度各项评先选优资格。",
    deduct(12),
    sanction(["disqualification"]),
  ),
  clause("46、窃取客户资料的，调离客服岗位。", sanction(["demotion"])),
  clause("47、造成安全事故的，追究其经济、行政及刑事责任。", sanction(["liability"])),
  clause("48、病假每天扣2分半天扣1分。", deduct(2, { per: "day" }), deduct(1, { per: "halfDay" })),
  clause("49、门岗未登记，扣队长2分、当值1分、经理1分。", deduct(2), deduct(1), deduct(1)),
  clause("50、夜班脱岗，罚当班100元，主管连带20元。", fine(100), fine(20)),
  clause("51、评为月度之星的员工，获得150元奖金。", reward(150)),
  clause("52、旷工一天，扣除当日工资。", fine(1, { unit: "dayWage", per: "day" })),
  clause("53、旷工期间停发一切工资。", sanction(["wageForfeit"])),
];

/** As headings tell it. */
const headed: readonly Label[] = [
  below(
    "处罚细则",
    clause(
      "54、早会迟到10分钟以内扣款5元，10至30分钟扣款15元。",
      fine(5, { threshold: upTo(10, "minute") }),
      fine(15, { threshold: between(10, 30, "minute") }),
    ),
  ),
  clause(
    "55、首次违规口头提醒，第二次并罚款20元。",
    sanction(["warning"], { threshold: nth(1) }),
    fine(20, { threshold: nth(2) }),
  ),
];

/** Clauses as ordinary regulations put them, in our own words. */
export const ordinary: readonly Label[] = [
  ...demands,
  ...namedSanctions,
  ...treatments,
  ...eitherLimit,
  ...figureFirst,
  ...names,
  ...behind,
  ...headed,
];
