import { labelled } from "../written";

/** Printed forms of labels and values, late reports, and registers in other hands. */
export const fifthForms = [
  labelled({
    name: "two slips of a fault on one page, labels beside values",
    layout: "L6",
    rulebook: "rewards-penalties",
    sheet: "过失单",
    month: "2026-03",
    merges: "A1:D1 B4:D4 A8:D8 B11:D11",
    rows: `
员工过失通知单|||
姓名|谈笑|工号|KF-07
部门|客服部|发生日期|2026年3月12日
过失事实|上班时间浏览与工作无关的网站||
处罚|罚款10元|开单人|盖主任
员工签字：||日期：|
|||
员工过失通知单|||
姓名|鸿儒|工号|KF-11
部门|客服部|发生日期|2026年3月25日
过失事实|协议书签错||
处罚|罚款30元|开单人|盖主任
员工签字：||日期：|
`,
    records: `
谈笑#KF-07: B4 P.1 12
鸿儒#KF-11: B11 G.3 25
`,
  }),
  labelled({
    name: "a caller's month with labels left and items below",
    layout: "L6",
    rulebook: "outbound-agent",
    sheet: "个人考核",
    month: "2026-07",
    merges: "A1:D1 A2:B2 C2:D2 A3:B3 C3:D3",
    rows: `
坐席月度考核表|||
姓名：苗青青||工号：D118|
班组：外呼五组||考核月份：2026年7月|
序号|扣分项目|次数|扣分
1|上班闲聊|2|1
2|业务抽查答错|3|0.3
3|不穿工作服|1|0.5
合计||6|1.8
本人确认：||主管签字：|
`,
    records: `
苗青青#D118~外呼五组: B5 1.2 x2; B6 6.4 x3; B7 1.4
`,
  }),
  labelled({
    name: "reports due and handed in, with the days late",
    layout: "L1",
    rulebook: "outbound-agent",
    sheet: "报表上交",
    month: "2026-09",
    merges: "A1:F1",
    rows: `
报表上交情况登记|||||
报表名称|责任人|应交时间|实交时间|迟交天数（天）|结果
7月运营报告|闵行|'2026-08-05|'2026-08-07|2|运营报告迟交
7月流失名单|闵行|'2026-08-05|'2026-08-05|0|按时
8月运营报告|冀北|'2026-09-07|'2026-09-07|0|按时
8月流失名单|冀北|'2026-09-05|'2026-09-08|3|流失名单迟报
`,
    records: `
闵行: F3 7.2 2026-08-05 x2
冀北: F6 7.3 05 x3
`,
  }),
  labelled({
    name: "a traditional register of rewards and fines with signed figures",
    layout: "L1",
    rulebook: "rewards-penalties",
    sheet: "獎懲",
    month: "2026-11",
    merges: "A1:E1",
    rows: `
客服部員工獎懲登記表||||
日期|員工姓名|獎懲事由|金額|經辦人
2026/11/3|葉問蓮|接到客戶電話表揚|+20|顧經理
2026/11/5|蘇眉|辦公區內大聲喧嘩|'-50|顧經理
2026/11/16|葉問蓮|頭髮染成誇張顏色|'-20|顧經理
2026/11/19|溫庭|提出對公司的建議性意見|+20|顧經理
2026/11/27|蘇眉|隨便將外來人員帶入辦公區域|'-10|顧經理
`,
    records: `
葉問蓮: C3 R.3 03 =20; C5 A.3 16 =20
蘇眉: C4 A.6 05 =50; C7 P.4 27 =10
溫庭: C6 R.2 19 =20
`,
  }),
  labelled({
    name: "checked orders with how many were concerned",
    layout: "L1",
    rulebook: "service-norms",
    sheet: "跟单",
    month: "2026-08",
    merges: "A1:E1",
    rows: `
工单检查登记（2026年8月）||||
检查日期|录单员|存在问题|涉及单数|处理意见
'8.4|时维|工单内容不完整，后台无法处理|2|扣分
'8.4|九月|系统可查却录单|1|扣分
'8.12|时维|冒充客户录入工单|1|扣分并约谈
'8.20|序属|有操作指引仍录工单，没有即时回复|3|扣分
'8.26|九月|无|0|—
`,
    records: `
时维: C3 13 04 x2; C5 16 12
九月: C4 15 04
序属: C6 14 20 x3
`,
  }),
  labelled({
    name: "objections with what became of them",
    layout: "L7",
    rulebook: "service-norms",
    sheet: "申诉",
    month: "2026-05",
    merges: "A1:G1",
    rows: `
2026年5月质检申诉登记表||||||
序号|员工|质检日期|违规内容|扣分|申诉理由|申诉结果
1|乐正|'2026-05-08|态度敷衍|10|客户多次打断|申诉不成立
2|钟离|'2026-05-13|抢先挂机|6|系统掉线|申诉成立
3|乐正|'2026-05-19|误导客户引起争议|10|未申诉|
4|夏侯|'2026-05-22|不好好说话|10|未申诉|
`,
    records: `
乐正: D3 1 08 =10; D5 3 19 =10
钟离: D4 8 13 =6 void
夏侯: D6 ? 22
`,
    asked: "D6",
  }),
];
