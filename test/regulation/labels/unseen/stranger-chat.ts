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
  none,
  nth,
  over,
  reward,
  sanction,
  sectionBonus,
  under,
  upTo,
} from "../notation";

const tables = [
  doubtful("3\t迟到、早退\t次\t-2"),
  clause("着装\t未按要求着装\t1分/次", deduct(1)),
  doubtful("工单质量|错别字、漏填|-0.5/处"),
  clause("超时未回复（>60s）   -1分/条", deduct(1, { per: "item", threshold: over(60, "second") })),
  doubtful("好评 +0.5/个，封顶+5"),
  clause("响应时长 ≤30s：0；31-60s：-1；＞60s：-3"),
  below("扣分项", clause("代打卡 10/次", deduct(10))),
  below(
    "处罚标准",
    clause("旷工：半天100元，一天200元", fine(100, { per: "halfDay" }), fine(200, { per: "day" })),
  ),
  below("加分项", clause("提合理化建议并采纳 2分/条", bonus(2, { per: "item" }))),
  doubtful("抢单违规：首次-5，二次-10，三次清退"),
];

const chats = [
  clause(
    "迟到的自觉发红包，10分钟内10块，超10分钟20块",
    fine(10, { threshold: upTo(10, "minute") }),
    fine(20, { threshold: over(10, "minute") }),
  ),
  clause("@全体 即日起漏接电话一个扣5块，别说没通知", fine(5, { per: "item" })),
  clause("再有跟客户顶嘴的直接扣100，没得商量", fine(100)),
  clause("周末值班不在岗的扣50一次，电话打不通也算", fine(50)),
  clause(
    "卫生没搞的罚20，三次以上的打扫一个星期",
    fine(20),
    sanction(["other"], { threshold: atLeast(3, "occurrence") }),
  ),
  clause("工牌没戴5块工服没穿10块，抽查到就罚", fine(5), fine(10)),
  clause("本月起差评一个扣20，申诉成功的退回", fine(20, { per: "item" })),
  clause("日报晚上8点之前交，没交的10元", fine(10, { threshold: due({ time: "20:00" }) })),
  clause("这个月谁没被扣过分，月底奖200", sectionBonus(200, { unit: "yuan" })),
  clause(
    "成单一个奖5块，超20单的部分一个奖8块",
    reward(5, { per: "item" }),
    reward(8, { per: "item", threshold: over(20, "order") }),
  ),
];

const loose = [
  clause(
    "迟到早退者每次扣2分，迟到（早退）超过1小时者按旷工半天处理",
    deduct(2),
    sanction(["absence"], { threshold: over(1, "hour") }),
  ),
  clause("扣5分：与客户争吵、辱骂客户、擅自挂机。", deduct(5)),
  clause("凡有下列行为之一的，每次扣3分：推诿客户；泄露客户信息；工作时间饮酒。", deduct(3)),
  doubtful("（5）电话礼仪：问候语缺失-1，结束语缺失-1，抢话-2。"),
  doubtful("态度恶劣，扣2-5分或罚款50元。"),
  doubtful("未完成任务的，每少一单扣2，超出一单奖3。"),
  clause(
    "迟到一次2分两次5分三次10分",
    deduct(2, { threshold: nth(1) }),
    deduct(5, { threshold: nth(2) }),
    deduct(10, { threshold: nth(3) }),
  ),
  clause("服务态度投诉查实的扣 伍 分,并写检查 一 份。", deduct(5), sanction(["criticism"])),
  clause(
    "值班期间脱岗10-30分钟扣1分,30分钟-1小时扣3分,1小时以上算旷工",
    deduct(1, { threshold: between(10, 30, "minute") }),
    deduct(3, { threshold: between(30, 60, "minute") }),
    sanction(["absence"], { threshold: atLeast(1, "hour") }),
  ),
  doubtful("会议迟到按职务扣款：员工20元、班长30元、主管50元，无故不到的翻倍。"),
  clause("周一例会迟到的扣2分，其他日子迟到的扣1分。", deduct(2), deduct(1)),
  clause(
    "满意度低于 90 ％ 扣 3 分 / 月",
    deduct(3, { per: "month", threshold: under(90, "percent") }),
  ),
  clause("工作日迟到扣1分，节假日值班迟到扣2分；", deduct(1), deduct(2)),
  clause("上班时间（8：30）后到岗即为迟到，每次扣5元。", fine(5)),
  clause(
    "不服从管理：警告→罚款100→辞退",
    sanction(["warning"]),
    fine(100),
    sanction(["dismissal"]),
  ),
];

const asked = [
  clause("连续三个月满意度第一的，一次性奖励500元，另调休一天。", reward(500), sanction(["other"])),
  clause("未经允许私自调班，双方各扣50元，批准的班长扣100元", fine(50), fine(100)),
  clause(
    "抽查10通录音，每发现1通不合格扣2分，3通及以上不合格的本月质检分为0。",
    deduct(2, { per: "call" }),
    { ...cap("score", 0), threshold: atLeast(3, "call"), per: "month" },
  ),
  doubtful("请假未提前一天报备的，事假按双倍扣薪；"),
  clause("投诉扣分在当月工资中按每分10元折算。", none()),
  clause(
    "考核分每低于90分1分扣绩效10元，低于70分的当月绩效全扣。",
    fine(10, { per: "point", threshold: under(90, "point") }),
    fine(100, { unit: "percent", threshold: under(70, "point") }),
  ),
  clause("对表扬属实的员工，由部门奖励50至200元不等。", reward([50, 200])),
  clause(
    "培训考试80分合格，不合格每人扣2分，补考不合格再扣5分并待岗。",
    deduct(2, { per: "person" }),
    deduct(5),
    sanction(["suspension"]),
  ),
];

/** Irregular ones: rows of tables, chat, shorthand, and what the ordinary ones leave out. */
export const strangerChat = [...tables, ...chats, ...loose, ...asked];
