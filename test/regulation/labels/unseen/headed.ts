import { below, bonus, clause, deduct, fine, reward } from "../notation";

/** Figures that only the heading above explains. */
export const headed = [
  below("三、扣分细则", clause("1、应答不规范 1分/次", deduct(1))),
  below("第三章 加分奖励", clause("1、协助他组解决难题 2分", bonus(2))),
  below("二、罚款项目", clause("1、随地吐痰 10元", fine(10))),
  below("（二）奖励项目", clause("1、月度服务明星：200元", reward(200))),
  below("四、处罚", clause("1、值班饮酒：100-200元", fine([100, 200]))),
  below("五、加分项", clause("1、提案被采纳 3分/条", bonus(3, { per: "item" }))),
  below("二、扣分项目（30分）", clause("1、漏打考勤 0.5分", deduct(0.5))),
  below("一、违规：一次扣10元", clause("1、穿拖鞋上班，一次扣20；", fine(20))),
  below("六、处罚标准", clause("1\t上岗未戴帽\t5元/次", fine(5))),
  below("七、奖励标准", clause("2\t拾得失物上交\t50-200元/次", reward([50, 200]))),
  below("一、服务用语（20分）", clause("1、未用敬语，占2-4分；", deduct([2, 4]))),
];
