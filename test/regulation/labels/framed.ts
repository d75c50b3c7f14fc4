import { type Label, clause, doubtful, none, sanction } from "./notation";

/** A condition, and a consequence that no vocabulary will ever be complete for. */
const unknownConsequences: readonly Label[] = [
  doubtful("单月被抽检5通，其中2通以上不合格者，褫停号牌一天，其间不计绩效。"),
  doubtful("连续两月排名末位者，收回工号。"),
  doubtful("未按时交回钥匙的，顺延转正。"),
  doubtful("因个人原因弄坏耳麦的，由其本人照价添置。"),
  doubtful("凡泄露客户电话的人员，收缴手机保管柜钥匙。"),
  doubtful("违者不得参与次月排休。"),
  doubtful("一经查实，移出储备干部名单。"),
  doubtful("一经发现收走饭卡。"),
  doubtful("第三次漏接的转至夜班。"),
  doubtful("累计4次以上，暂停接单权限。"),
  doubtful("出现辱骂客户情况时，暂停账号。"),
  doubtful("如有违反，则应撤下照片墙。"),
  doubtful("擅自换班，双方排入周末班。"),
  doubtful("月度接通率低于82%，暂缓升星。"),
  doubtful("不服从排班者转后勤岗。"),
  doubtful("两次抽考不过的一律换回实习牌。"),
  doubtful("无故缺席例会站着听完三天早会。"),
  doubtful("漏登记三次停用门禁。"),
  doubtful("本人须在两日内写明经过，逾期冻结账号。"),
  doubtful("须佩戴工牌上岗，否则请回更衣室站岗半小时。"),
  doubtful("质检抽听3通不合格，暂停其当班接听。"),
  doubtful("迟到一次扣2分。私拿赠品的，收回柜台钥匙。"),
  doubtful("脱岗扣3分。屡教不改者搬离前排工位。"),
  doubtful("泄露口令的，收回账号，并扣5分。"),
];

/** …that stands behind a fault without any sign of it, or is good to have. */
const unmarkedConsequences: readonly Label[] = [
  doubtful("当月绩效清零。"),
  doubtful("客户投诉成立，费用由责任人承担。"),
  doubtful("工牌遗失补办费用自理。"),
  doubtful("连续三个月排名最后，退回人力部。"),
  doubtful("抢单者本月不再派单。"),
  doubtful("态度恶劣者面壁思过。"),
  doubtful("打卡异常三次以上需面谈。"),
  doubtful("接通率末三位的班组集体加训。"),
  doubtful("受到客户表扬可调休半天。"),
  doubtful("全年无投诉，优先晋升。"),
  doubtful("月度第一名可优先选班。"),
  doubtful("年度优秀员工享受三天带薪假。"),
  doubtful("收银短款由当班收银员补足。"),
  doubtful("未按规定打卡，视为未出勤。"),
  doubtful("上班吃零食，一次五十个俯卧撑。"),
  doubtful("挂断客户电话，一律请离。"),
  doubtful("小休每次不超过10分钟，超时部分次日补回。"),
  doubtful("早会缺席，补早会纪要一篇。"),
];

/** What is only to be done, and blames nobody. */
const norms: readonly Label[] = [
  clause("来电应在铃响三声内接听。", none()),
  clause("客户留言须在30分钟内回复。", none()),
  clause("需要换班的，应提前一天填写换班单。", none()),
  clause("对评分有疑问的，可在5个工作日内向质检组提出。", none()),
  clause("如遇系统故障，应立即上报值班长。", none()),
  clause("客户情绪激动时，坐席应先安抚再记录诉求。", none()),
  clause("着装不整的，由班长当场纠正。", none()),
  clause("每班安排两名坐席值守，每小时轮换。", none()),
  clause("接通率应达到90%以上，满意度不低于95%。", none()),
  clause("每日班前会10分钟。", none()),
  clause("新员工岗前培训两周。", none()),
  clause("系统故障超过30分钟，应启动应急预案。", none()),
  clause("值班者负责开门，领班者负责锁门。", none()),
  clause("申请须在3日内提出，逾期不予受理。", none()),
];

/** 停止上线 and the like keep someone from work as 停岗 does; known sanctions in longer words. */
const suspensions: readonly Label[] = [
  clause("擅自外呼私人电话的，停止上线一天。", sanction(["suspension"])),
  clause("服务忌语未改的，停止上线培训两天。", sanction(["suspension", "retraining"])),
  clause("抽测未过者，下线学习。", sanction(["suspension"])),
  clause("辱骂客户的，暂停接线三天。", sanction(["suspension"])),
  clause("未按时整改的门店，在全区域内通报。", sanction(["notice"])),
  clause("谎报数据的，取消季度评优评先资格。", sanction(["disqualification"])),
];

/** Conditions with consequences that the grammar has no word for, and norms that only look like these. */
export const framed: readonly Label[] = [
  ...unknownConsequences,
  ...unmarkedConsequences,
  ...norms,
  ...suspensions,
];
