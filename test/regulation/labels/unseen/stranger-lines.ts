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
  noScore,
  over,
  sanction,
  under,
  upTo,
} from "../notation";

const calls = [
  clause("未使用标准开头语或结束语，每通扣1分", deduct(1, { per: "call" })),
  clause(
    "静音超过30秒未向客户说明的，扣2分；超过60秒的，扣4分。",
    deduct(2, { threshold: over(30, "second") }),
    deduct(4, { threshold: over(60, "second") }),
  ),
  clause("服务禁语：出现一次扣5分，引发客户投诉的当通录音记0分。", deduct(5), noScore()),
  clause(
    "抢话、打断客户：2次以内扣1分，3次及以上扣3分。",
    deduct(1, { threshold: upTo(2, "occurrence") }),
    deduct(3, { threshold: atLeast(3, "occurrence") }),
  ),
  clause(
    "当日漏接电话3通以上的，扣4分。",
    deduct(4, { threshold: atLeast(3, "call", { window: "day" }) }),
  ),
  clause(
    "转接未告知客户等候时间，扣1分每通；盲转扣3分每通；",
    deduct(1, { per: "call" }),
    deduct(3, { per: "call" }),
  ),
  clause("电话接起慢于三声的扣1分，三声内接起但未报工号的扣0.5分。", deduct(1), deduct(0.5)),
  clause("外呼未按规定时段拨打（早9点前、晚9点后），每通电话扣2分。", deduct(2, { per: "call" })),
  clause("通话中与同事闲聊、嗑瓜子、吃零食的，见一次扣两分。", deduct(2)),
  clause("遗漏登记来电的，每遗漏一条扣1元", fine(1, { per: "item" })),
];

const chats = [
  clause(
    "在线客服首响超过20秒，每次扣0.5分，每日扣满3分为止。",
    deduct(0.5, { threshold: over(20, "second") }),
    cap("deduction", 3, { per: "day" }),
  ),
  doubtful("工单填写不规范：缺客户姓名-1，缺联系电话-1，诉求描述不清-2。"),
  clause(
    "响应慢：1分钟-3分钟，扣1分；3分钟以上，扣3分；（均含本数）",
    deduct(1, { threshold: between(1, 3, "minute") }),
    deduct(3, { threshold: atLeast(3, "minute") }),
  ),
  clause(
    "服务评价：非常满意加0.2分/单，一般不加不减，不满意减1分/单，非常不满意减2分/单。",
    bonus(0.2, { per: "order" }),
    deduct(1, { per: "order" }),
    deduct(2, { per: "order" }),
  ),
  clause(
    "转人工不及时，每延误10分钟扣0.5分；延误超过4小时，一次扣5分。",
    deduct(0.5, { per: "minute", perQty: 10 }),
    deduct(5, { threshold: over(4, "hour") }),
  ),
  clause(
    "在微信群内与客户发生言语冲突的，扣20分并作书面检讨。",
    deduct(20),
    sanction(["criticism"]),
  ),
];

const tables = [
  clause("6\t超时挂机\t每次\t扣2分", deduct(2)),
  below("扣分标准", clause("| 着装不整 | 每人次 | 1分 |", deduct(1, { per: "personTime" }))),
  below("加分标准", clause("客户表扬电话　每次　1分", bonus(1))),
  clause(
    "项目：解决率；目标：≥92%；扣罚：每低1个百分点扣2分；",
    deduct(2, { per: "percent", threshold: under(92, "percent") }),
  ),
];

const quality = [
  clause(
    "4.2 泄露其他客户订单信息的，该月质检成绩为零，并按公司保密制度追究责任。",
    noScore({ per: "month" }),
    sanction(["liability"]),
  ),
  clause(
    "质检平均分低于85分的，每低1分扣绩效20元，最多扣200元。",
    fine(20, { per: "point", threshold: under(85, "point") }),
    cap("deduction", 200, { unit: "yuan" }),
  ),
  doubtful("质检均分95分（含）以上奖100元；98分（含）以上奖200元，两项不兼得。"),
  clause("质检申诉不成立者，追加扣1分。", deduct(1)),
  doubtful("同一差错一个月内被质检到两次的，第二次按双倍扣分。"),
  clause(
    "录音抽检，每发现一处话术错误扣0.5分，单通录音上限5分。",
    deduct(0.5, { per: "place" }),
    cap("deduction", 5, { per: "recording" }),
  ),
  clause(
    "回访率未达95%，差1个百分点扣1分，扣完10分为止。",
    deduct(1, { per: "percent", threshold: under(95, "percent") }),
    cap("deduction", 10),
  ),
  clause("智能质检判定的红线问题，复核属实，单次扣30分；", deduct(30)),
  clause(
    "态度生硬扣3分，若客户当通表示不满再扣3分，若升级投诉再扣4分。",
    deduct(3),
    deduct(3),
    deduct(4),
  ),
  clause(
    "知识库考试成绩80分以下扣3分，60分以下扣8分。",
    deduct(3, { threshold: atMost(80, "point") }),
    deduct(8, { threshold: atMost(60, "point") }),
  ),
  clause("质检成绩位列全中心后三名者，扣当月绩效奖金的5%。", fine(5, { unit: "percent" })),
  clause(
    "应答口头禅过多（每通5次以上），酌情扣1～2分。",
    deduct([1, 2], { per: "call", threshold: atLeast(5, "occurrence") }),
  ),
];

/** Calls, chats and what the inspectors of both write. */
export const strangerLines = [...calls, ...chats, ...tables, ...quality];
