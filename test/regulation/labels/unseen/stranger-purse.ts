import {
  atLeast,
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
  sectionBonus,
  under,
} from "../notation";

const bonuses = [
  clause(
    "获客户书面表扬或锦旗的，每次加2分，每月加分不超过6分。",
    bonus(2),
    cap("bonus", 6, { per: "month" }),
  ),
  clause("提出流程改进建议被采纳者，加1—5分。", bonus([1, 5])),
  clause("替同事顶班一次加0.5分（月封顶2分）。", bonus(0.5), cap("bonus", 2, { per: "month" })),
  clause("本章全月未被扣分的，奖3分。", sectionBonus(3)),
  doubtful("师带徒：徒弟一次考核合格，师傅加3分；三个月内徒弟离职的，取消加分。"),
  clause(
    "在公司年会、技能比赛中获一等奖加10分，二等奖加6分，三等奖加3分，参与奖加1分。",
    bonus(10),
    bonus(6),
    bonus(3),
    bonus(1),
  ),
  clause("加分项合计不超过20分，扣分项不设下限。", cap("bonus", 20)),
  clause(
    "电话回访完成率≥98%，加2分；≥95%，加1分；<90%，扣2分。",
    bonus(2, { threshold: atLeast(98, "percent") }),
    bonus(1, { threshold: atLeast(95, "percent") }),
    deduct(2, { threshold: under(90, "percent") }),
  ),
  doubtful("话术创新被全中心推广的加5分；被公司采用的加10分，同一项目取高。"),
];

const money = [
  clause(
    "月度之星每人奖励300元，季度之星每人奖励800元，年度之星奖励2000元。",
    reward(300, { per: "person" }),
    reward(800, { per: "person" }),
    reward(2000),
  ),
  clause(
    "成功挽留退订一单奖5元，超过10单的部分一单奖8元。",
    reward(5, { per: "order" }),
    reward(8, { per: "order", threshold: over(10, "order") }),
  ),
  clause("夜班补贴每班20元，节假日翻倍。", reward(20, { per: "shift", multiplier: 2 })),
  clause(
    "话务量达到1500通奖150元，达到1800通奖300元，达到2000通及以上奖500元。",
    reward(150, { threshold: atLeast(1500, "call") }),
    reward(300, { threshold: atLeast(1800, "call") }),
    reward(500, { threshold: atLeast(2000, "call") }),
  ),
  clause(
    "当月话务量排名前三的，依次奖励300元、200元、100元。",
    reward(300),
    reward(200),
    reward(100),
  ),
  clause(
    "小组全员质检达90分以上，组长奖200元，组员奖50元/人。",
    reward(200, { threshold: atLeast(90, "point") }),
    reward(50, { per: "person", threshold: atLeast(90, "point") }),
  ),
  doubtful("团队奖金3000元，由组长根据贡献二次分配。"),
  clause("客服推荐朋友入职并转正的，奖推荐人500元/人。", reward(500, { per: "person" })),
  clause(
    "全勤奖200元；迟到一次扣50元，两次扣100元，三次及以上取消全勤奖。",
    reward(200),
    fine(50, { threshold: nth(1) }),
    fine(100, { threshold: nth(2) }),
    fine(100, { unit: "percent", threshold: atLeast(3, "occurrence") }),
  ),
  doubtful("奖金池按当月扣款总额的80%返还给前五名。"),
  doubtful("月底得分最高者奖200元，最低者罚100元，得分相同者平分。"),
  clause(
    "外语来电接待每通补贴1元，每月最高补贴100元。",
    reward(1, { per: "call" }),
    cap("bonus", 100, { unit: "yuan", per: "month" }),
  ),
  clause("全年未请事假者，年终奖励1天带薪休假。", sanction(["other"])),
  clause(
    "工龄每满一年，月工资加50元，加满500元为止。",
    reward(50, { per: "year", round: "down" }),
    cap("bonus", 500, { unit: "yuan" }),
  ),
];

const pay = [
  clause(
    "绩效分低于60分的，待岗一周。",
    sanction(["suspension"], { threshold: under(60, "point") }),
  ),
  clause("绩效得分90分以上为A，80-89分为B，70-79分为C，69分及以下为D。", none()),
  clause("每分对应绩效工资10元，月末一次性结算。", none()),
  clause("本制度自发布之日起试行三个月，由客服部负责解释。", none()),
  clause("员工对考核结果有异议的，可在公布后3个工作日内向部门书面申诉。", none()),
  doubtful("试用期员工按正式员工标准的50%扣罚。"),
  doubtful("绩效系数：A=1.2，B=1.0，C=0.8，D=0.5。"),
];

/** What is given, and what points are worth in pay. */
export const strangerPurse = [...bonuses, ...money, ...pay];
