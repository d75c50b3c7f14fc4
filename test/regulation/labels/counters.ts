import {
  atLeast,
  between,
  bonus,
  cap,
  clause,
  deduct,
  fine,
  nth,
  over,
  reward,
  sanction,
  under,
  upTo,
} from "./notation";

/** A third round, labelled before it was read. */
export const counters = [
  clause("1、导游擅自增加购物点，每个点罚款500元。", fine(500, { per: "item" })),
  clause(
    "2、旅客行李错发，每件扣3分，24小时内找回的扣1分。",
    deduct(3, { per: "case" }),
    deduct(1, { threshold: upTo(24, "hour") }),
  ),
  clause(
    "3、景区讲解满意度每月低于90%的，扣当月绩效5%。",
    fine(5, { unit: "percent", threshold: under(90, "percent") }),
  ),
  clause("4、收费员多收、少收票款，除退还外，扣5分。", deduct(5)),
  clause(
    "5、护林员巡山少一次扣20元，全月少三次以上解聘。",
    fine(20),
    sanction(["dismissal"], { threshold: atLeast(3, "occurrence", { window: "month" }) }),
  ),
  clause(
    "6、药房发药差错：内部发现每例扣20元，患者投诉每例扣100元。",
    fine(20, { per: "case" }),
    fine(100, { per: "case" }),
  ),
  clause("7、食品留样不足48小时的，扣食堂管理员3分。", deduct(3, { threshold: under(48, "hour") })),
  clause(
    "8、快递网点遗失件率超万分之二，每超万分之一罚款200元。",
    fine(200, { per: "permille", perQty: 0.1, threshold: over(0.2, "permille") }),
  ),
  clause(
    "9、实习生请假三天以上者取消当月补贴。",
    fine(100, { unit: "percent", threshold: atLeast(3, "day") }),
  ),
  clause(
    "10、未锁柜门，发现一次扣2分，发现两次扣5分，第三次停岗。",
    deduct(2),
    deduct(5, { threshold: nth(2) }),
    sanction(["suspension"], { threshold: nth(3) }),
  ),
  clause(
    "11、车厢不洁，每处扣0.5分，单车扣满3分的停运整顿。",
    deduct(0.5, { per: "place" }),
    sanction(["suspension"], { threshold: atLeast(3, "point") }),
  ),
  clause("12、参赛获奖者按奖金1:1配套奖励。", reward(null)),
  clause(
    "13、业务量排名前三的柜员，分别奖励300、200、100元。",
    reward(300),
    reward(200),
    reward(100),
  ),
  clause("14、连续半年无差错者，工资上调一级。", sanction(["other"])),
  clause("15、私自外借公章，扣20分并移交纪委处理。", deduct(20), sanction(["liability"])),
  clause(
    "16、凡当月扣分达到10分的，当月奖金减半。",
    fine(50, { unit: "percent", threshold: atLeast(10, "point") }),
  ),
  clause(
    "17、迟到1-10分钟扣2分，11-30分钟扣5分，30分钟以上扣10分并按事假半天计。",
    deduct(2, { threshold: between(1, 10, "minute") }),
    deduct(5, { threshold: between(11, 30, "minute") }),
    deduct(10, { threshold: atLeast(30, "minute") }),
    sanction(["other"]),
  ),
  clause("18、考核得分每低1分，扣绩效20元。", fine(20, { per: "point" })),
  clause(
    "19、表扬信每封加0.5分，当月累计最高2分。",
    bonus(0.5, { per: "document" }),
    cap("bonus", 2, { per: "month" }),
  ),
  clause("20、发现火情及时扑救者，视情况奖励200至2000元。", reward([200, 2000])),
  clause("21、空调温度设置低于26度，每次扣行政部1分。", deduct(1)),
  clause("22、工具箱每少一件工具罚10元，自行补齐。", fine(10, { per: "case" })),
  clause("23、泄露标底者开除，罚款5万元。", sanction(["dismissal"]), fine(50000)),
  clause("24、罚款金额低于50元的，由班长现场收取。", fine(null)),
];
