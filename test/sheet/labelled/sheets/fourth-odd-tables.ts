import { labelled } from "../written";

/** Tables that stand on their side, count in strokes, or mix two languages. */
export const fourthOddTables = [
  labelled({
    name: "ticks where somebody offended, people of two teams across",
    layout: "L16",
    rulebook: "outbound-agent",
    sheet: "3月12日",
    month: "2026-03",
    merges: "A1:H1 A2:A3 B2:D2 E2:G2 H2:H3",
    rows: `
2026年3月12日现场检查（有违规的打√）
检查内容|一组|||二组|||备注
|谢危|姜雪|燕临|薛姝|尤芳|沈玠|
上班玩手机|√||||√||
现场吃东西||√|||||
未穿工衣||||||√|已提醒
打私人电话|√||||||
大声喧哗||||√|√||争执
检查人：张遮|||||||
`,
    records: `
谢危: B4 1.2 12; B7 1.5 12
姜雪: C5 1.4 12
尤芳: F4 1.2 12; F8 1.6 12
沈玠: G6 1.4 12
薛姝: E8 1.6 12
`,
    people: "燕临",
  }),
  labelled({
    name: "a ledger on its side, a column an event",
    layout: "L17",
    rulebook: "service-norms",
    sheet: "扣分横表",
    merges: "A1:F1",
    rows: `
四月服务规范扣分
日期|4月2日|4月3日|4月9日|4月17日|4月24日
姓名|宁缺|桑桑|宁缺|陈皮|桑桑
扣分项|漏单|语气生硬|错报工号|虚假工单|提前挂机
扣分|6|10|10|10|6
班长|唐王|唐王|夫子|夫子|唐王
`,
    records: `
宁缺: B4 17 p- =6; D4 2 p- =10
桑桑: C4 1 p- =10; F4 8 p- =6
陈皮: E4 16 p- =10
`,
    asked: "B2:F2",
  }),
  labelled({
    name: "half in English, names in letters",
    layout: "L18",
    rulebook: "outbound-agent",
    sheet: "QA Mar",
    month: "2026-03",
    rows: `
QA Deduction Log 质检扣分 Mar-2026
Date|Agent|Staff ID|Issue 问题|Points 扣分|TL|Status
2026-03-02|Tony 陈|E101|上班玩手机|0.5|Amy|confirmed
2026-03-05|Kevin 林|E105|推诿客户|1|Amy|confirmed
2026-03-05|Coco 许|E109|表达不清|0.1|Ben|cancelled
2026-03-13|Tony 陈|E101|业务抽查错误|0.1|Amy|confirmed
2026-03-27|Coco 许|E109|接打私人电话|0.5|Ben|pending
`,
    records: `
Tony陈#E101: D3 1.2 02 =0.5; D6 6.4 13 =0.1
Kevin林#E105: D4 3.2 05 =1
Coco许#E109: D5 6.1 05 void; D7 1.5 27 =0.5
`,
    asked: "G7",
  }),
  labelled({
    name: "a tally in strokes of 正 under clause numbers",
    layout: "L16",
    rulebook: "service-norms",
    sheet: "3月累计",
    merges: "A1:F1",
    rows: `
3月违规累计（划“正”字）
姓名|第1条|第8条|第13条|第17条|签名
叶白|一||正||
柳生||丅||一|
西门|||||
陆小|||正一||
`,
    records: `
叶白: B3 1 p-; D3 13 p- x5
柳生: C4 8 p- x2; E4 17 p-
陆小: D6 13 p- x6
`,
    people: "西门",
  }),
  labelled({
    name: "a matrix of points with the days in brackets behind them",
    layout: "L20",
    rulebook: "outbound-agent",
    sheet: "4月扣分表",
    month: "2026-04",
    merges: "A1:F1",
    rows: `
2026年4月外呼组扣分表（括号内为日期）
姓名|上班玩手机|吃零食|日报迟交|抽查答错|合计
寇仲|0.5（4.3）||0.2（4.7）||0.7
徐陵||0.5（4.10）|||0.5
跋锋||||0.1（4.16）|0.1
侯希|||||
`,
    records: `
寇仲: B3 1.2 03 =0.5; D3 7.1 07 =0.2
徐陵: C4 1.4 10 =0.5
跋锋: E5 6.4 16 =0.1
`,
    people: "侯希",
  }),
  labelled({
    name: "traditional characters and the years of the Republic",
    layout: "L18",
    rulebook: "rewards-penalties",
    sheet: "獎懲明細",
    month: "2026-03",
    rows: `
客服部獎懲明細表　民國115年3月
日期|員工編號|姓名|事由|金額（元）|獎／懲|覆核
115/03/03|T01|林黛|上班聊天|10|懲|王
115/03/03|T04|賈寶|客戶來信表揚|50|獎|王
115/03/11|T01|林黛|未做交接記錄||警告|王
115/03/19|T09|妙玉|用公司電話聊天|30|懲|李
115/03/26|T04|賈寶|辦公區打鬧|50|懲|李
`,
    records: `
林黛#T01: D3 P.2 03 =10; D5 I.2 11
賈寶#T04: D4 R.3 03 =50; D7 A.6 26 =50
妙玉#T09: D6 T.2 19 =30
`,
  }),
];
