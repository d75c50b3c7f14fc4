import { labelled } from "../written";

/** Recordings listened to, inspections of places, scorecards of vendors and months. */
export const strangerQuality = [
  labelled({
    name: "a line a call, the problem and its points in two columns, phone beside",
    layout: "L11",
    rulebook: "call-quality",
    sheet: "4月抽听",
    month: "2026-04",
    rows: `
社保热线4月录音抽听
日期|话务员|来电号码|通话编号|主要问题|扣|整体评价
4月1日|巫马|13900000021|T0401-5|语速过快|2|良
4月1日|端木|13900000022|T0401-9|无|0|优秀
4月8日|巫马|13900000023|T0408-2|答非所问|3|中
4月8日|公冶|13900000024|T0408-7|推脱责任|5|差
`,
    records: `
巫马: E3 1.B.5 p- =2 @T0401-5; G3 4.1 p- @T0401-5; E5 2.B.2 p- =3 @T0408-2; G5 4.1 p- @T0408-2
端木: G4 4.1 p- @T0401-9
公冶: E6 1.D.2 p- =5 @T0408-7; G6 4.1 p- @T0408-7
`,
    asked: "A3; A4; A5; A6",
  }),
  labelled({
    name: "ticks under items, one line a recording",
    layout: "L11",
    rulebook: "desk",
    sheet: "质检勾选",
    month: "2026-03",
    rows: `
2026年3月录音质检（出现问题打1）
录音ID|坐席|日期|话术不规范|工单差错|响应超时|质检员
V-1|申不害|2026-03-03|1||| 王
V-2|慎到|2026-03-03||||王
V-3|申不害|2026-03-10||1|1|李
V-4|田骈|2026-03-11|1|||李
`,
    records: `
申不害: D3 Z.6 03 @V-1; E5 Z.1 10 @V-3; F5 Z.2 10 @V-3
田骈: D6 Z.6 11 @V-4
`,
    people: "慎到",
  }),
  labelled({
    name: "an inspection of a hall: the rule in one column, the fact in another",
    layout: "L12",
    rulebook: "hygiene",
    sheet: "5月8日检查",
    month: "2026-05",
    rows: `
营业厅卫生检查表
受检班组：前台班　　检查时间：2026年5月8日　　检查人：物业
序号|检查内容|评分标准|分值|现场情况|扣分
1|地面不洁|每处扣2分|10|入口有水渍2处|4
2|物品摆放凌乱|每处扣1分|10|符合要求|0
3|垃圾未倒|每次扣2分|10|未倒|2
4|私拉电线|发现扣10分|10|无|
5|床铺不整|每床扣2分|10|/|/
合计|||50||6
`,
    records: `
-: B4 W.1 08 x2 =4; B6 W.4 08 =2
`,
  }),
  labelled({
    name: "an inspection by floor, problems told in words only",
    layout: "L12",
    rulebook: "hygiene",
    sheet: "巡查",
    month: "2026-03",
    rows: `
宿舍及坐席区卫生巡查
巡查日期：2026年3月12日
区域|发现的问题|扣分|整改期限
A区坐席|桌面杂乱|1|3月13日
B区坐席|—||
C区坐席|垃圾桶满|2|3月13日
D区坐席|空调滴水|1|报修
`,
    records: `
-~A区坐席: B4 W.3 12 =1
-~C区坐席: B6 W.4 12 =2
-~D区坐席: B7 ? 12 =1
`,
    asked: "B7",
  }),
  labelled({
    name: "a vendor's month: the yardstick, what happened and the points, none named",
    layout: "L19",
    rulebook: "outbound-agent",
    sheet: "外包商3月",
    month: "2026-03",
    rows: `
外呼外包服务商月度考核（2026年3月）
服务商：某某科技（项目：宽带续费）
编号|考核点|发生次数|扣分|举证
2.2|班前会未开|2|1|3月4日、3月11日
1.11|主管未准时提数据|1|1|3月18日 11:20
6.3|发现问题未培训|0|0|
7.3|流失名单迟报|3天|1.5|3月8日才报
合计|||3.5|
`,
    records: `
-: B4 2.2 x2 =1; B5 1.11 x1 =1; B7 7.3 x3 =1.5
`,
  }),
  labelled({
    name: "keys of a system, Chinese labels, units and empty cells under them",
    layout: "L16",
    rulebook: "service-norms",
    sheet: "导出",
    month: "2026-03",
    rows: `
staff_no|staff_name|biz_date|violation|deduct_score|is_cancel
工号|姓名|业务日期|违规项|扣分|是否撤销
--|--|yyyyMMdd|--|分|Y/N
'A01|子贡|20260302|不耐烦|10|N
'A02|子路|20260304|漏单|6|Y
'A01|子贡|20260304|反查用户资料|10|N
'A03|子夏|20260310|未及时录单|6|N
`,
    records: `
子贡#A01: D4 1 02 =10; D6 6 04 =10
子路#A02: D5 17 04 =6 void
子夏#A03: D7 17 10 =6
`,
  }),
  labelled({
    name: "pasted from Word: a sentence above each small table",
    layout: "L17",
    rulebook: "outbound-agent",
    sheet: "通报汇编",
    month: "2026-03",
    rows: `
现场管理通报汇编
2026年3月4日巡场（早班），巡场人：梁主任
姓名|问题|扣分
伍举|未着工装|0.5
申包|现场吃零食|0.5

2026年3月18日巡场（晚班），巡场人：梁主任
姓名|问题|扣分
申包|大声喧哗|1
费无|私人电话|0.5
以上扣分计入当月考核，请各班组知悉。
`,
    records: `
伍举: B4 1.4 04 =0.5
申包: B5 1.4 04 =0.5; B9 1.6 18 =1
费无: B10 1.5 18 =0.5
`,
  }),
];
