import {
  atLeast,
  bonus,
  cap,
  clause,
  deduct,
  fine,
  noScore,
  nth,
  over,
  reward,
  sanction,
  sectionBonus,
} from "./notation";

/** Doubling, maxima, nothing scored, clean months. */
export const caps = [
  clause("1、提前挂机扣6分；引起投诉的加倍扣罚。", deduct(6, { multiplier: 2 })),
  clause("2、虚报数据扣5分，情节严重者双倍扣分。", deduct(5, { multiplier: 2 })),
  clause(
    "3、私改工单每单扣3分，造成损失的按三倍扣罚。",
    deduct(3, { per: "order", multiplier: 3 }),
  ),
  clause(
    "4、迟到每次扣1分，第三次起加倍。",
    deduct(1),
    deduct(null, { multiplier: 2, threshold: over(2, "occurrence") }),
  ),
  clause("5、漏登一处扣1分，最高扣10分。", deduct(1, { per: "place" }), cap("deduction", 10)),
  clause(
    "6、错别字每个扣0.2分，最多不超过2分。",
    deduct(0.2, { per: "item" }),
    cap("deduction", 2),
  ),
  clause(
    "7、未按脚本外呼，每通扣2分，扣完为止。",
    deduct(2, { per: "call" }),
    cap("deduction", null),
  ),
  clause("8、考勤虚假，该项不得分。", noScore()),
  clause("9、抄袭试卷的，本项计0分。", noScore()),
  clause(
    "10、建议采纳一条加1分，每月累计加分不超过5分。",
    bonus(1, { per: "item" }),
    cap("bonus", 5, { per: "month" }),
  ),
  clause(
    "11、每条奖励20元，封顶200元。",
    reward(20, { per: "item" }),
    cap("bonus", 200, { unit: "yuan" }),
  ),
  clause("12、每迟到一次扣5元，上限100元。", fine(5), cap("deduction", 100, { unit: "yuan" })),
  clause("13、以上各项当月未扣分者，奖励3分。", sectionBonus(3)),
  clause("14、本节全月无扣分，加2分。", sectionBonus(2)),
  clause("15、上述条款当月没有扣分的，奖励50元。", sectionBonus(50, { unit: "yuan" })),
  clause("16、全月无迟到早退奖励100元。", reward(100, { per: "month" })),
  clause("17、单项扣分最多20分。", cap("deduction", 20)),
  clause("18、总分最高不超过120分。", cap("score", 120)),
  clause("19、答错一题扣1分，扣满10分为止。", deduct(1, { per: "question" }), cap("deduction", 10)),
  clause("20、发现作假，当月绩效考核分为零。", noScore()),
  clause("21、屡教不改者加倍处罚。", fine(null, { unit: null, multiplier: 2 })),
  clause(
    "22、首次扣5分，第二次翻倍。",
    deduct(5, { threshold: nth(1) }),
    deduct(null, { multiplier: 2, threshold: nth(2) }),
  ),
  clause("23、未达成目标不得分，达成得满分。", noScore()),
  clause(
    "24、抽查不合格每项扣1分，三项以上不得分。",
    deduct(1, { per: "item" }),
    noScore({ threshold: atLeast(3, "item") }),
  ),
  clause("25、重复犯错的，按原标准两倍罚款。", fine(null, { multiplier: 2 })),
  clause(
    "26、泄密一次扣10分并予以通报批评，情节严重的加倍扣分。",
    deduct(10, { multiplier: 2 }),
    sanction(["notice"]),
  ),
];
