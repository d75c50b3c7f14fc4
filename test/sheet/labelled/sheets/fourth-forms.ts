import { labelled } from "../written";

/** Printed forms, filled in. */
export const fourthForms = [
  labelled({
    name: "a slip for one fault with its amount and signatures",
    layout: "L6",
    rulebook: "rewards-penalties",
    sheet: "过失单",
    month: "2026-04",
    merges: "A1:F1 B4:F4 B5:F5 B6:F6",
    rows: `
员工过失通知单
编号：|2026-017|||填写日期：|2026-04-09
姓名|白浅|工号|K033|部门|客服部
过失事实|4月8日晚班未经许可带外来人员进入办公区||||
处罚依据|文明办公第4条，扣10元||||
员工意见|无异议||||
主管签字：|夜华|员工签字：|白浅|日期：|2026-04-09
`,
    records: `
白浅#K033: B4 P.4 08 =10
`,
  }),
  labelled({
    name: "a form of a month's faults of one person, the lines below left blank",
    layout: "L6",
    rulebook: "outbound-agent",
    sheet: "张果",
    month: "2026-03",
    merges: "A1:E1",
    rows: `
员工月度违规确认单
姓名：张果|工号：W118|部门：外呼三组|考核月份：2026年3月|
序号|违规时间|违规内容|扣分|本人签字
1|3月3日|上班时间网购|0.5|张果
2|3月12日|未换鞋进入机房|0.5|张果
3|3月25日|工作日报迟交|0.2|张果
4|3月27日|座位有垃圾|0.5|张果
5||||
合计|||1.7|
以上情况属实，本人确认。　　签字日期：2026年4月1日
`,
    records: `
张果#W118: C4 1.2 03 =0.5; C5 1.4 12 =0.5; C6 7.1 25 =0.2; C7 1.1 27 =0.5
`,
  }),
  labelled({
    name: "a team's weekly check with what was found and whom it concerns",
    layout: "L6",
    rulebook: "outbound-agent",
    sheet: "第12周检查",
    month: "2026-03",
    merges: "A1:E1",
    rows: `
班组周检查表
班组：外呼二组|检查人：主管 罗曼|检查日期：2026年3月20日||
检查项目|检查标准|检查结果|责任人|扣分
现场环境|整洁、安静|工位脏乱|宋瓷|0.5
工衣换鞋|统一着装|符合||0
私人电话|不得打私人电话|接打私人电话一次|元青|0.5
设备软件|不得私装软件|符合||0
班前会|每日召开|3月18日未开班前会|外呼二组|0.5
业务抽查|每人3题|答错2题|宋瓷|0.2
总扣分||||1.7
`,
    records: `
宋瓷: C4 1.1 20 =0.5; C9 6.4 20 x2 =0.2
元青: C6 1.5 20 =0.5
-~外呼二组: C8 2.2 18 =0.5
`,
  }),
];
