import { labelled } from "../written";

/** L3: a person a line, an item a column. */
export const matrices = [
  labelled({
    name: "scores against maxima in the headers, with a column of what is missing",
    layout: "L3",
    rulebook: "review",
    sheet: "汇总",
    month: "2026-03",
    merges: "A1:H1",
    rows: `
绩效考核汇总（2026年3月）
排名|姓名|服务规范（40）|考勤纪律（20）|业务知识（20）|团队协作（20）|总分（100）|未录入项
1|叶楠|40|20|19|20|99|
2|方圆|38|20|20|18|96|
3|汪洋|36|18|20|20|94|
4|田甜|35.5|20|17|19|91.5|
5|任重|40|20||20|80|业务知识
6|白桦|30|15|16|18|79|
平均分||36.6|18.8|18.4|19.2|89.9|
`,
    records: `
叶楠: E3 F.5 =1
方圆: C4 F.2 =2; F4 F.4 =2
汪洋: C5 F.2 =4; D5 F.3 =2
田甜: C6 F.2 =4.5; E6 F.5 =3; F6 F.4 =1
白桦: C8 F.2 =10; D8 F.3 =5; E8 F.5 =4; F8 F.4 =2
`,
    people: "任重",
    asked: "E7",
  }),
  labelled({
    name: "counts, as the title says, with zeros and dashes",
    layout: "L3",
    rulebook: "outbound-agent",
    sheet: "违规次数",
    month: "2026-03",
    rows: `
2026年3月 A组违规次数统计表
序号|姓名|迟到|打私人电话|抽查答错|日报迟交|表达不清|合计（次）
1|张伟|2|0|1|0|0|3
2|李娜|0|1|0|0|3|4
3|王强|-|-|-|-|-|0
4|赵敏|1||2|1||4
5|陈晨|0|0|0|0|0|0
6|刘洋||2|||1|3
小计||3|3|3|1|4|14
`,
    records: `
张伟: C3 2.3 x2; E3 6.4
李娜: D4 1.5; G4 6.1 x3
赵敏: C6 2.3; E6 6.4 x2; F6 7.1
刘洋: D8 1.5 x2; G8 6.1
`,
    people: "王强 陈晨",
  }),
  labelled({
    name: "deductions, as the title says, some below zero, a two-line header",
    layout: "L3",
    rulebook: "service-norms",
    sheet: "扣分汇总",
    month: "2026-04",
    merges: "A1:G1 A2:A3 B2:B3 C2:F2 G2:G3",
    rows: `
4月份服务规范扣分汇总表（2026年）
工号|客服姓名|扣分情况||||本月扣分
||语气生硬|提前挂机|反查资料|漏单|
'2001|江涛|10|||6|16
'2002|史云|||||0
'2003|顾盼||-6|||6
'2004|侯勇||6|10|12|28
'2005|邵华|20||||20
'2006|孟飞||||-6|6
合计||30|12|10|24|76
部门负责人签字确认：||||||
`,
    records: `
江涛#2001: C4 1 =10; F4 17 =6
顾盼#2003: D6 8 =6
侯勇#2004: D7 8 =6; E7 6 =10; F7 17 =12
邵华#2005: C8 1 =20
孟飞#2006: F9 17 =6
`,
    people: "史云",
  }),
  labelled({
    name: "numbers that nothing explains: counts or points cannot be told",
    layout: "L3",
    rulebook: "desk",
    sheet: "Sheet2",
    rows: `
姓名|工单差错|回访遗漏|客户投诉
龙飞|2|1|
万芳|1||1
段誉||2|
`,
    people: "龙飞 万芳 段誉",
    asked: "B1:D4",
  }),
  labelled({
    name: "ticks for what happened, in clauses by number",
    layout: "L3",
    rulebook: "outbound-agent",
    sheet: "3月二组",
    month: "2026-03",
    rows: `
二组现场违规登记（2026年3月，发生打●，多次写数字）
姓名|1.2 做无关的事|1.4 吃东西|1.5 私人电话|1.8 怠工|6.2 口径不符
钱程|●||||
孔亮|||●|●|
金鑫||2||●|
魏来||||||
陶冶|3||||●
姜山|||●||
`,
    records: `
钱程: B3 1.2
孔亮: D4 1.5; E4 1.8
金鑫: C5 1.4 x2; E5 1.8
陶冶: B7 1.2 x3; F7 6.2
姜山: D8 1.5
`,
    people: "魏来",
  }),
  labelled({
    name: "counts and points side by side under each item",
    layout: "L3",
    rulebook: "attendance",
    sheet: "考勤扣分",
    month: "2026-03",
    merges: "A1:I1 A2:A3 B2:C2 D2:E2 F2:G2 H2:I2",
    rows: `
2026年3月考勤扣分表
姓名|迟到||早退||缺卡||旷工|
|次数|扣分|次数|扣分|次数|扣分|天数|扣分
戚薇|2|2|0|0|1|0.5|0|0
谢坤|0|0|1|1|0|0|0|0
邹敏|0|0|0|0|0|0|0|0
喻言|1|1|0|0|4|2|0|0
柏松|0|0|0|0|0|0|1|5
总计|3|3|1|1|5|2.5|1|5
`,
    records: `
戚薇: B4 K.1 x2 =2; F4 K.4 =0.5
谢坤: D5 K.2 =1
喻言: B7 K.1 =1; F7 K.4 x4 =2
柏松: H8 K.3 =5
`,
    people: "邹敏",
  }),
];
