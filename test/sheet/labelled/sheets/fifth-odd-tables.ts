import { labelled } from "../written";

/** Tables that a clerk can read and that no form book foresees. */
export const fifthOddTables = [
  labelled({
    name: "items down and people of two teams across",
    layout: "L3",
    rulebook: "outbound-agent",
    sheet: "9月对照",
    month: "2026-09",
    merges: "A1:F1 A2:A3 B2:C2 D2:E2 F2:F3",
    rows: `
2026年9月违规次数对照表|||||
项目＼人员|林组||何组||合计
|成蹊|谢桥|何夕|简兮|
上班玩手机|1||2||3
接打私人电话||||1|1
大声喧哗|||1||1
合计|1|0|3|1|5
`,
    records: `
成蹊~林组: B4 1.2
何夕~何组: D4 1.2 x2; D6 1.6
简兮~何组: E5 1.5
`,
    people: "谢桥",
  }),
  labelled({
    name: "two items a person down, days across, counts in the cells",
    layout: "L4",
    rulebook: "outbound-agent",
    sheet: "10月上半",
    month: "2026-10",
    merges: "A1:I1 A3:A4 A5:A6",
    rows: `
呼出组2026年10月违规日历（次数）||||||||
姓名|项目|'8|'9|'10|'12|'13|'14|合计
关山月|玩手机|1||||2||3
|吃零食||1|||||1
项庄|玩手机|||||||0
|吃零食||||1||1|2
合计||1|1|0|1|2|1|6
`,
    records: `
关山月: C3 1.2 08; G3 1.2 13 x2; D4 1.4 09
项庄: F6 1.4 12; H6 1.4 14
`,
  }),
  labelled({
    name: "fines on the left, rewards on the right, titled apart",
    layout: "L1",
    rulebook: "rewards-penalties",
    sheet: "奖罚并排",
    month: "2026-04",
    merges: "A1:D1 F1:I1",
    rows: `
一、扣款|||||二、奖励|||
日期|姓名|原因|金额||日期|姓名|原因|金额
'2026-04-02|卫青|上班看报纸|10||'2026-04-07|荆轲|客户来信表扬|50
'2026-04-09|荆轲|长时间占用电话|30||'2026-04-16|卫青|得到其他部门主管赞许|20
'2026-04-23|卫青|奇装异服，穿着不得体|10|||||
合计|||50||合计|||70
`,
    records: `
卫青: C3 P.2 02 =10; C5 A.1 23 =10; H4 R.4 16 =20
荆轲: C4 T.2 09 =30; H3 R.3 07 =50
`,
  }),
  labelled({
    name: "letters for offences, what they mean in a table beside",
    layout: "L4",
    rulebook: "outbound-agent",
    sheet: "代码表",
    month: "2026-11",
    merges: "A1:I1",
    rows: `
2026年11月第二周现场违规||||||||
姓名|11/9|11/10|11/11|11/12|11/13||代码|含义
南宫燕|A||B||||A|上班玩手机
西门雨||C|||A||B|现场吃零食
东方朔|||||||C|打私人电话
`,
    records: `
南宫燕: B3 1.2 09; D3 1.4 11
西门雨: C4 1.5 10; F4 1.2 13
`,
    people: "东方朔",
  }),
  labelled({
    name: "teams' heads reported and present, and the meeting before the shift",
    layout: "L2",
    rulebook: "outbound-agent",
    sheet: "当值日报",
    month: "2026-03",
    merges: "A1:F1",
    rows: `
2026年3月班组当值检查|||||
日期|班组|上报当值人数|实际当值人数|相差（人）|班前会
3月2日|外呼甲班|18|18|0|已开
3月2日|外呼乙班|16|14|2|已开
3月3日|外呼甲班|18|17|1|未开
3月3日|外呼乙班|15|15|0|未开
`,
    records: `
-~外呼乙班: E4 2.5 02 x2; F6 2.2 03
-~外呼甲班: E5 2.5 03; F5 2.2 03
`,
  }),
  labelled({
    name: "a card of points left, before and after each fault",
    layout: "L1",
    rulebook: "service-norms",
    sheet: "分数余额",
    month: "2026-02",
    merges: "A1:F1",
    rows: `
服务规范基准分登记卡（每人每月100分）|||||
姓名|日期|摘要|上次余分|扣减|本次余分
辛弃|'2026-02-01|月初|||100
辛弃|'2026-02-06|语气生硬|100|10|90
辛弃|'2026-02-18|提前挂机，客户投诉，加倍|90|12|78
易水|'2026-02-01|月初|||100
易水|'2026-02-10|漏单|100|6|94
`,
    records: `
辛弃: C4 1 06 =10; C5 8 18 =12
易水: C7 17 10 =6
`,
  }),
];
