import { labelled } from "../written";

/** Registers whose remarks, units and spellings decide what counts. */
export const anotherRegisters = [
  labelled({
    name: "a bank's register, dates in Chinese numerals, remarks that let off",
    layout: "L1",
    rulebook: "outbound-agent",
    sheet: "登记簿",
    month: "2026-05",
    rows: `
城商行客服中心外呼组违规登记簿（二〇二六年五月）
序|何日|何人|何事|记分|后来怎样
1|五月六日|屈原|上班看视频|0.5|
2|五月六日|宋玉|推卸责任|1|班长求情，免予扣分
3|五月十二日|景差|打私人电话|0.5|记错人了，此条不算
4|五月十三日|唐勒|打私人电话|0.5|
5|五月二十日|屈原|桌面杂乱|0.5|已在卫生检查表扣过，本表不重复扣
6|五月二十七日|宋玉|口径错误|0.5|听录音后撤回
7|五月三十一日|唐勒|怠工|0.5|本人已认可
`,
    records: `
屈原: D3 1.2 06 =0.5; D7 1.1 20 =0.5 void
宋玉: D4 3.2 06 =1 void; D8 6.2 27 =0.5 void
景差: D5 1.5 12 =0.5 void
唐勒: D6 1.5 13 =0.5; D9 1.8 31 =0.5
`,
  }),
  labelled({
    name: "a courier station's mistakes, counted in words, each date another way",
    layout: "L1",
    rulebook: "desk",
    sheet: "6月",
    month: "2026-06",
    rows: `
顺途速运城南站 客服差错登记（2026年6月）
客服|哪天|差错|几笔|说明
曾巩|6/2|录单错误|三笔|地址少门牌
欧阳修|'6.5|漏回访|两单|
曾巩|6月9号|回复超时|一次|
王安石|6-18|客户投诉|1|丢件未跟进
苏洵|6月22|漏交日报|俩|周一周二都没交
`,
    records: `
曾巩: C3 Z.1 02 x3; C5 Z.2 09
欧阳修: C4 Z.5 05 x2
王安石: C6 Z.3 18
苏洵: C7 Z.4 22 x2
`,
  }),
  labelled({
    name: "an English export with a status and dates spelled with month names",
    layout: "L1",
    rulebook: "desk",
    sheet: "Export",
    month: "2026-01",
    rows: `
Case ID|Event Date|Agent Name|Employee ID|Violation|Points Deducted|Status
QC-1001|06-Jan-2026|Cindy Luo|'E310|着装不规范|0.5|Confirmed
QC-1002|08-Jan-2026|Ray Fang|'E311|超时回复|0.5|Waived
QC-1003|Jan 9, 2026|Cindy Luo|'E310|客户有效投诉|5|Overturned
QC-1004|15-Jan-2026|Ivy Guo|'E312|工单差错|1|Under review
QC-1005|22-Jan-2026|Ray Fang|'E311|话术不规范|1|Confirmed
`,
    records: `
CindyLuo#E310: E2 Z.7 06 =0.5; E4 Z.3 09 =5 void
RayFang#E311: E3 Z.2 08 =0.5 void; E6 Z.6 22 =1
IvyGuo#E312: E5 Z.1 15 =1
`,
    asked: "G5",
  }),
  labelled({
    name: "signed amounts in traditional script, the year of the Republic",
    layout: "L1",
    rulebook: "rewards-penalties",
    sheet: "四月",
    month: "2026-04",
    merges: "A1:F1",
    rows: `
客戶服務部獎懲登記（民國115年4月）
日期|員工編號|姓名|事由|加扣金額（元）|備註
4/3|'A07|林佩儀|上班聊天|-10|
4/7|'A11|陳冠廷|客戶來電表揚|+20|
4/14|'A07|林佩儀|三聲未接|-20|系統故障，免罰
4/20|'A15|黃雅筑|協議書漏簽|-20|
4/28|'A11|陳冠廷|用公司電話聊天|-30|
`,
    records: `
林佩儀#A07: D3 P.2 03 =10; D5 T.1 14 =20 void
陳冠廷#A11: D4 R.3 07 =20; D7 T.2 28 =30
黃雅筑#A15: D6 G.2 20 =20
`,
  }),
  labelled({
    name: "two people in a cell, a ditto mark, and a name put right in the remark",
    layout: "L21",
    rulebook: "attendance",
    sheet: "七月",
    month: "2026-07",
    rows: `
日期|人员|情况|扣分|备注
2026年7月1日|范仲淹、韩琦|迟到|各1分|
2026年7月3日|富弼|早退|1|
〃|韩琦|漏打卡|0.5|
2026年7月10日|包拯、富弼|脱岗|每人2分|一起下楼买咖啡
2026年7月16日|富弼|迟到|1|登记有误，应为文彦博
2026年7月20日|范仲淹|早退|1|
`,
    records: `
范仲淹: C2 K.1 01 =1; C7 K.2 20 =1
韩琦: C2 K.1 01 =1; C4 K.4 03 =0.5
富弼: C3 K.2 03 =1; C5 K.5 10 =2
包拯: C5 K.5 10 =2
文彦博: C6 K.1 16 =1
`,
    asked: "B2 sharedRecord; B5 sharedRecord; A6:E6",
  }),
  labelled({
    name: "a hotel's twelve points a person, signs before the figures, what is left",
    layout: "L2",
    rulebook: "desk",
    sheet: "记分",
    rows: `
悦海酒店总机房记分本（每人12分，2026年第1季度）
姓名|日期|记分事由|本次|剩余
郑和|1月8日|宾客表扬|+2|14
王景弘|1月19日|着装不规范|-0.5|11.5
郑和|2月2日|响应超时|-0.5|13.5
马欢|2月14日|顶班|+1|13
王景弘|3月3日|客人有效投诉|-5|6.5
费信|||0|12
`,
    records: `
郑和: C3 B.1 2026-01-08 =2; C5 Z.2 2026-02-02 =0.5
王景弘: C4 Z.7 2026-01-19 =0.5; C7 Z.3 2026-03-03 =5
马欢: C6 B.3 2026-02-14 =1
`,
    people: "费信",
  }),
  labelled({
    name: "a weekly report in sentences, with numbered paragraphs",
    layout: "L21",
    rulebook: "outbound-agent",
    sheet: "周报",
    month: "2026-05",
    rows: `
现场管理周报（2026年5月4日—5月10日）
一、出勤：应到22人，实到21人，1人事假。
二、违规情况：
1. 5月5日，陆逊上班玩手机，扣0.5分。
2. 5月7日，周瑜与同事争吵，扣1分；鲁肃未着工装，扣0.5分。
3. 5月8日，吕蒙抽查答错，念其新入职，不予扣分。
三、下周计划：抓好班前会。
报告人：张昭
`,
    records: `
陆逊: A4 1.2 05 =0.5
周瑜: A5 1.6 07 =1
鲁肃: A5 1.4 07 =0.5
吕蒙: A6 6.4 08 void
`,
  }),
  labelled({
    name: "people by their numbers only, a stamp of day and time, plus or minus in a column",
    layout: "L1",
    rulebook: "desk",
    sheet: "流水",
    month: "2026-10",
    rows: `
工号|时间|事项|分值|类型
B12|2026.10.08 14:20|工单错误|1|减
B12|2026.10.09 09:05|支援其他班组|1|加
B20|2026.10.15 16:40|未回访|0.5|减
B31|2026.10.15 17:55|未按话术应答|1|减
`,
    records: `
-#B12: C2 Z.1 08 =1; C3 B.3 09 =1
-#B20: C4 Z.5 15 =0.5
-#B31: C5 Z.6 15 =1
`,
  }),
  labelled({
    name: "rewards and fines by person, each with a subtotal",
    layout: "L8",
    rulebook: "rewards-penalties",
    sheet: "按人汇总",
    month: "2026-09",
    merges: "A3:A5 A6:A8 A9:A10",
    rows: `
2026年9月员工奖惩明细（按人）
姓名|日期|内容|奖（元）|罚（元）
纪晓岚|9月2日|表扬信|50|
|9月10日|带家属进办公室||10
|小计||50|10
刘墉|9月6日|私自下载软件||50
|9月22日|纠正同事错误|50|
|小计||50|50
和珅|9月30日|拍桌子||10
|小计||0|10
合计|||100|70
`,
    records: `
纪晓岚: C3 R.3 02 =50; C4 P.4 10 =10
刘墉: C6 C.2 06 =50; C7 R.5 22 =50
和珅: C9 P.5 30 =10
`,
  }),
];
