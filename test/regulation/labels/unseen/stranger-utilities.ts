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
  under,
  upTo,
} from "../notation";

/** A waterworks, whose rules hang on a wall. */
const water = [
  clause(
    "■ 抢修电话接报后30分钟内出车，晚出车每5分钟扣1分，不足5分钟忽略不计",
    deduct(1, {
      per: "minute",
      perQty: 5,
      round: "down",
      threshold: due({ after: 30, unit: "minute" }),
    }),
  ),
  clause(
    "■ 估抄一户扣3元、漏抄一户扣5元、错抄一户扣8元",
    fine(3, { per: "item" }),
    fine(5, { per: "item" }),
    fine(8, { per: "item" }),
  ),
  clause(
    "■ 水质投诉2小时内必须回电，做不到的每件罚值班员30元",
    fine(30, { per: "case", threshold: due({ after: 2, unit: "hour" }) }),
  ),
  clause(
    "■ 影响5千户以上的停水未提前公告，扣分管经理10分",
    deduct(10, { threshold: atLeast(5000, "item") }),
  ),
  clause(
    "■ 全年扣分超过30分的班组，班长就地免职",
    sanction(["demotion"], { threshold: over(30, "point") }),
  ),
  below(
    "加分",
    clause(
      "■ 客户表扬：电话1分，短信或网络1.5分，锦旗3分，媒体5分（当季加分不超过10分）",
      bonus(1),
      bonus(1.5),
      bonus(3),
      bonus(5),
      cap("bonus", 10, { per: "quarter" }),
    ),
  ),
  doubtful("■ 同一小区重复报修，第一次不扣，以后每次比上次多扣1分"),
  clause("■ 2号泵房、3号泵房的值班电话由调度中心统一接听", none()),
];

/** A power company. */
const power = [
  clause(
    "第1款 故障报修派单超时5分钟以内的，考核0.2分/单；超时5分钟以上的，考核1分/单。",
    deduct(0.2, { per: "order", threshold: upTo(5, "minute") }),
    deduct(1, { per: "order", threshold: atLeast(5, "minute") }),
  ),
  clause(
    "第2款 计划停电信息报送差错，考核责任单位1分/条，引发12398投诉的，考核5分/件。",
    deduct(1, { per: "item" }),
    deduct(5, { per: "case" }),
  ),
  doubtful("第3款 属实投诉万户比超过0.5的，每增加0.1扣2分。"),
  clause("第4款 全年零有责投诉的供电所，奖励2万元。", reward(20000)),
  doubtful("第5款 解释电价错误造成退费的，按退费金额的1%扣罚，不足10元按10元扣罚。"),
  doubtful("第6款 用电检查人员吃拿卡要，一经查实，开除留用察看一年。"),
  clause(
    "第7款 应急值班30分钟内未到岗，扣3分，1小时内未到岗，扣8分，并取消当月值班津贴。",
    deduct(3, { threshold: due({ after: 30, unit: "minute" }) }),
    deduct(8, { threshold: due({ after: 1, unit: "hour" }) }),
    fine(100, { unit: "percent" }),
  ),
  clause(
    "第8款 同业对标第1名加3分，第2至3名加2分，第4至5名加1分，末位扣2分。",
    bonus(3),
    bonus(2),
    bonus(1),
    deduct(2),
  ),
  clause("第9款 95598热线录音保存期限不少于3年，工单保存期限不少于5年。", none()),
];

/** A gas company. */
const gas = [
  below("扣款标准", clause("01、公司原因致安检爽约，10元/户；", fine(10, { per: "item" }))),
  clause(
    "02、漏气报警电话占线超1分钟，扣值班长5分，不设下限；",
    deduct(5, { threshold: over(1, "minute") }),
  ),
  clause(
    "03、入户安检照片套用旧图，每张扣50元，5张（含）以上停职检查；",
    fine(50, { per: "document" }),
    sanction(["suspension"], { threshold: atLeast(5, "document") }),
  ),
  doubtful("04、漏气30分钟未到现场，每超1分钟扣0.5分，扣完20分另罚1000元；"),
  doubtful("05、误停气，每户扣2分，24小时内恢复的减半扣分；"),
  clause("06、换表未告知底数，一只表扣2分，用户拒签的免责；", deduct(2, { per: "item" })),
  clause(
    "07、投诉量全年不超过8件，每多1件扣负责人1000元。",
    fine(1000, { per: "case", threshold: over(8, "case", { window: "year" }) }),
  ),
  clause("08、IC卡圈存失败未登记的，一笔扣5角。", fine(0.5, { per: "order" })),
];

/** A utility in Taiwan. */
const traditional = [
  clause(
    "一、話務員未於三十秒內應答，每通扣0.2分。",
    deduct(0.2, { per: "call", threshold: due({ after: 30, unit: "second" }) }),
  ),
  clause(
    "二、無正當理由遲到，按每五分鐘扣一分計，未滿五分鐘者以五分鐘計。",
    deduct(1, { per: "minute", perQty: 5, round: "up" }),
  ),
  clause(
    "三、獲民眾書面表揚，經查證屬實者，每件加二分，全年以十分為限。",
    bonus(2, { per: "case" }),
    cap("bonus", 10, { per: "year" }),
  ),
  clause(
    "四、一個月內遭民眾申訴二次以上且可歸責者，記過一次。",
    sanction(["demerit"], { threshold: atLeast(2, "occurrence", { window: "month" }) }),
  ),
  clause(
    "五、代刷門禁卡者，雙方各記大過一次，並扣發當月獎金。",
    sanction(["demerit"]),
    fine(100, { unit: "percent" }),
  ),
  clause(
    "六、服務滿意度達九成五以上者，加三分；未達八成者，扣三分。",
    bonus(3, { threshold: atLeast(95, "percent") }),
    deduct(3, { threshold: under(80, "percent") }),
  ),
  clause(
    "七、案件逾一日至三日未結者，每件扣一分；逾四日至七日者，每件扣三分；逾八日以上者，每件扣五分。",
    deduct(1, { per: "case", threshold: between(1, 3, "day") }),
    deduct(3, { per: "case", threshold: between(4, 7, "day") }),
    deduct(5, { per: "case", threshold: atLeast(8, "day") }),
  ),
  clause("八、本要點未規定事項，依本公司工作規則辦理。", none()),
  doubtful("九、累計記過三次視同記大過一次，記大過兩次者免職。"),
  clause(
    "十、首次洩漏用戶資料者，罰新臺幣二千元；再犯者，解僱。",
    fine(2000, { threshold: nth(1) }),
    sanction(["dismissal"], { threshold: nth(2) }),
  ),
];

export const strangerUtilities = [...water, ...power, ...gas, ...traditional];
