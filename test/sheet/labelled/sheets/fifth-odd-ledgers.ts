import { labelled } from "../written";

/** Diaries, slips and lists as people write them when nobody gives them a form. */
export const fifthOddLedgers = [
  labelled({
    name: "a duty manager's diary, a paragraph a day",
    layout: "L21",
    rulebook: "outbound-agent",
    sheet: "值班日志",
    month: "2026-06",
    merges: "A1:C1",
    rows: `
值班经理日志 2026年6月||
日期|值班经理|当日情况
6月1日|水主任|现场正常，无违规。
6月2日|水主任|林小寒上班玩手机；许知秋在工位吃零食。
6月3日|山主任|许知秋迟到10分钟，方子墨迟到5分钟。
6月4日|山主任|空调报修，已处理。
6月5日|水主任|方子墨与林小寒在现场吵架。
`,
    records: `
林小寒: C4 1.2 02; C7 1.6 05
许知秋: C4 1.4 02; C5 2.3 03
方子墨: C5 2.3 03; C7 1.6 05
`,
    asked: "C7",
  }),
  labelled({
    name: "a column a week, what and how often in the cells",
    layout: "L21",
    rulebook: "outbound-agent",
    sheet: "周记录",
    month: "2026-04",
    merges: "A1:F1",
    rows: `
2026年4月坐席违规周记录|||||
姓名|第一周|第二周|第三周|第四周|备注
沈园|玩手机2次|无|吃零食1次、玩手机1次|无|
陆游川|无|无|无|无|全月无违规
唐琬|无|打私人电话|无|消极怠工2次|
`,
    records: `
沈园: B3 1.2 x2; D3 1.4; D3 1.2
唐琬: C5 1.5; E5 1.8 x2
`,
    people: "陆游川",
  }),
  labelled({
    name: "a list of fines without a header below a title",
    layout: "L8",
    rulebook: "rewards-penalties",
    sheet: "罚款",
    month: "2026-03",
    merges: "A1:D1",
    rows: `
2026年3月罚款|||
3月2日|安小鱼|办公区内玩游戏|10元
3月9日|杭一白|电话响铃三声未接|20元
3月9日|安小鱼|勾肩搭背|10元
3月23日|杭一白|化浓妆|10元
`,
    records: `
安小鱼: C2 P.1 02 =10; C4 A.7 09 =10
杭一白: C3 T.1 09 =20; C5 A.2 23 =10
`,
  }),
  labelled({
    name: "dates and shifts as bars across, events below them",
    layout: "L9",
    rulebook: "outbound-agent",
    sheet: "交班记录",
    month: "2026-05",
    merges: "A1:D1 A2:D2 A6:D6 A9:D9",
    rows: `
现场交班记录|||
2026年5月18日 早班  值班长：柯南|||
工号|姓名|事件|处理
L01|毛利|上班闲聊|扣0.5
L04|灰原|未换鞋进现场|扣0.5
2026年5月18日 晚班  值班长：目暮|||
工号|姓名|事件|处理
L09|步美|接打私人电话|扣0.5
2026年5月19日 早班  值班长：柯南|||
工号|姓名|事件|处理
L01|毛利|损坏耳机，照价赔偿|扣2
`,
    records: `
毛利#L01: C4 1.2 18; C11 1.7 19
灰原#L04: C5 1.4 18
步美#L09: C8 1.5 18
`,
  }),
  labelled({
    name: "two tabs of two months, the days alone in the cells",
    layout: "L1",
    rulebook: "service-norms",
    sheet: "2026年1月",
    month: "2026-01",
    rows: `
几号|谁|什么问题|扣几分
8|孙尚|对客户语气生硬|10
15|大乔|漏单|6
22号|孙尚|拒报工号|10
`,
    more: [
      {
        sheet: "2026年2月",
        rows: `
几号|谁|什么问题|扣几分
3|大乔|工单填写错误|5
11|孙尚|反查用户资料|10
`,
      },
    ],
    records: `
孙尚: C2 1 08 =10; C4 2 22 =10; 2026年2月!C3 6 2026-02-11 =10
大乔: C3 17 15 =6; 2026年2月!C2 13 2026-02-03 =5
`,
  }),
  labelled({
    name: "a listening slip to be ticked where something was wrong",
    layout: "L6",
    rulebook: "call-quality",
    sheet: "勾选单",
    month: "2026-07",
    merges: "A1:D1",
    rows: `
通话质检勾选单（有问题打√）|||
坐席：裴度|录音：Z-908|日期：2026-07-07|质检：牛僧
项目|扣分|有问题|没问题
吐字不清晰|1|√|
应答不流畅|3||√
不安抚客户抱怨|2|√|
条理不清晰|3||√
`,
    records: `
裴度: A4 1.B.4 07 =1 @Z-908; A6 2.A.2 07 =2 @Z-908
`,
  }),
];
