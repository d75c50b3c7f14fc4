import { bonus, clause, deduct, fine, over, reward, sanction } from "../notation";

/** Traditional script, pinyin in brackets, faults of scanning. */
export const scans = [
  clause("1、未依規定佩戴名牌，每次扣０．５分。", deduct(0.5)),
  clause("2、顧客抱怨屬實者，每次扣三分。", deduct(3)),
  clause("3、服務優良獲來函嘉許，獎勵２分。", bonus(2)),
  clause("4、值班時(shí)聚眾喧嘩(huá)，扣罰(fá)20元。", fine(20)),
  clause(
    "5、擅自離崗(gǎng)超過二十分鐘，記過一次。",
    sanction(["demerit"], { threshold: over(20, "minute") }),
  ),
  clause("6、洩漏病患資料者，予以開除。", sanction(["dismissal"])),
  clause("7、遲交月報，每逾一日扣壹分。", deduct(1, { per: "day" })),
  clause("8 、未 关 门 窗 ， 一 次 扣 5 元 。", fine(5)),
  clause("9、工号牌遗失，罚款3O元。", fine(30)),
  clause("10、登记簿涂改，每处扣O.2分。", deduct(0.2, { per: "place" })),
  clause("11、拒不整改的，扣l5分。", deduct(15)),
  clause("12、错发通知，扣1。5分。", deduct(1.5)),
  clause("13、違反前項規定者，罰款新臺幣五百元。", fine(500)),
  clause("14、當月全勤者，每月發給獎金一千元。", reward(1000, { per: "month" })),
  clause("15、業(yè)務(wù)差錯(cuò)每筆減(jiǎn)2分。", deduct(2, { per: "order" })),
  clause("16、乱停车辆，罚 款 伍 拾 元。", fine(50)),
];
