import {
  atLeast,
  bonus,
  clause,
  deduct,
  doubtful,
  due,
  fine,
  noScore,
  nth,
  over,
  sanction,
  under,
} from "../notation";

const overdue = over(5, "workday");
const untouched = over(48, "hour");

const complaints = [
  clause(
    "一、有责投诉：一般投诉每件扣3分，重大投诉每件扣8分，媒体曝光的每件扣20分。",
    deduct(3, { per: "case" }),
    deduct(8, { per: "case" }),
    deduct(20, { per: "case" }),
  ),
  clause(
    "投诉24小时内未首次联系客户的，扣责任人2分，扣其组长1分。",
    deduct(2, { threshold: due({ after: 24, unit: "hour" }) }),
    deduct(1, { threshold: due({ after: 24, unit: "hour" }) }),
  ),
  doubtful("3、同一客户重复投诉的，第二次起加倍扣分。"),
  clause("投诉定责后，主责扣5分，次责扣2分，无责不扣。", deduct(5), deduct(2)),
  clause("越级投诉到总部：当事客服-10分，班长-5分，主管-3分。", deduct(10), deduct(5), deduct(3)),
  doubtful("因服务态度被客户投诉并属实，罚100元/次，半年内再犯罚300元/次，第三次劝退。"),
  clause(
    "投诉处理超时每超一个工作日扣1分，超过5个工作日仍未结案的，另扣5分并通报批评。",
    deduct(1, { per: "day" }),
    deduct(5, { threshold: overdue }),
    sanction(["notice"], { threshold: overdue }),
  ),
  clause(
    "月度有责投诉满3件者调离原岗，满5件者淘汰。",
    sanction(["demotion"], { threshold: atLeast(3, "case", { window: "month" }) }),
    sanction(["dismissal"], { threshold: atLeast(5, "case", { window: "month" }) }),
  ),
  clause("对被投诉后拒不配合调查的员工，扣10分起。", deduct([10, null])),
  clause(
    "班组月度有责投诉为零，全组每人加1分；超过5件，全组每人减1分。",
    bonus(1, { per: "person" }),
    deduct(1, { per: "person", threshold: over(5, "case") }),
  ),
  doubtful("客户投诉经调解撤回的，原扣分减半。"),
  clause(
    "投诉材料应于次日12:00前提交，逾期每份扣1分。",
    deduct(1, { per: "document", threshold: due({ time: "12:00" }) }),
  ),
  clause(
    "工单超48小时未处理：客服扣2元/单、主管扣5元/单。",
    fine(2, { per: "order", threshold: untouched }),
    fine(5, { per: "order", threshold: untouched }),
  ),
  doubtful("12315来函每件扣当事人10分，由此产生的罚金公司与当事人各担一半。"),
  clause(
    "首次解决率低于75%的，扣班长2分；低于65%的，扣班长4分。",
    deduct(2, { threshold: under(75, "percent") }),
    deduct(4, { threshold: under(65, "percent") }),
  ),
];

const discipline = [
  clause("恐吓、威胁、报复投诉人的，立即解除劳动合同，不予任何经济补偿。", sanction(["dismissal"])),
  doubtful("索要或收受客户红包、礼品的，除退还外处以所收金额两倍罚款，并记大过一次。"),
  clause(
    "泄露客户隐私的，记过处分并扣罚当月绩效工资50%；造成损失的照价赔偿。",
    sanction(["demerit"]),
    fine(50, { unit: "percent" }),
    sanction(["compensation"]),
  ),
  doubtful("擅自承诺客户赔付的，由本人承担赔付金额的30%，组长承担10%。"),
  doubtful("推诿客户：视情况处以警告、罚款50元至200元或停岗处理。"),
  doubtful("批评教育后仍不改正的，按上述标准加倍处罚。"),
  clause(
    "虚假回访、伪造通话记录的，一次性扣20分，三个月内不得参加评优和晋级。",
    deduct(20),
    sanction(["disqualification"]),
  ),
  clause("顶撞上级、不服从排班，罚50；", fine(50)),
  clause(
    "一个自然月内累计收到三次书面警告的，视为严重违纪，公司有权解除合同。",
    sanction(["dismissal"], { threshold: atLeast(3, "occurrence", { window: "month" }) }),
  ),
  clause(
    "遗失客户资料：每份罚款30元，涉及身份证、银行卡的每份罚款200元。",
    fine(30, { per: "document" }),
    fine(200, { per: "document" }),
  ),
  clause(
    "群里传播负面言论者，第一次警告，第二次罚款200元，第三次予以开除。",
    sanction(["warning"], { threshold: nth(1) }),
    fine(200, { threshold: nth(2) }),
    sanction(["dismissal"], { threshold: nth(3) }),
  ),
  clause("挪用公款、盗窃公物一律移送司法机关。", sanction(["liability"])),
  doubtful("弄虚作假骗取奖励的，追回所发奖金，并处奖金等额罚款。"),
  clause("违反红线制度（详见附件二）者，季度考核不得分。", noScore({ per: "quarter" })),
  clause(
    "主管对下属投诉隐瞒不报，主管连带扣3分，情节严重者免去主管职务。",
    deduct(3),
    sanction(["demotion"]),
  ),
];

/** Complaints and discipline: who answers for them, how often, and what comes of it. */
export const strangerCases = [...complaints, ...discipline];
