import { labelled } from "../written";

/** Forms and slips: one person a tab, stacked forms, tickets, checklists. */
export const thirdForms = [
  labelled({
    name: "an appraisal form in a tab for each caller",
    layout: "L6",
    rulebook: "outbound-agent",
    sheet: "江离",
    month: "2026-03",
    merges: "A1:F1",
    rows: `
坐席个人月度考核表
姓名：|江离|班组：|呼出一组|考核月份：|2026年3月
序号|考核内容|扣分标准|次数|扣分|备注
1|做与工作无关的事|0.5分/次|2|1|3/6、3/19
2|未按规定登录|0.2分/次|0|0|
3|监听态度差|0.5分/例|1|0.5|3/11录音
4|日报迟交|0.2分/次|1|0.2|
|合计|||1.7|
本人签字：||主管签字：|||
`,
    more: [
      {
        sheet: "白芷",
        merges: "A1:F1",
        rows: `
坐席个人月度考核表
姓名：|白芷|班组：|呼出一组|考核月份：|2026年3月
序号|考核内容|扣分标准|次数|扣分|备注
1|做与工作无关的事|0.5分/次|0|0|
2|未按规定登录|0.2分/次|1|0.2|3/24系统故障后未重登
3|监听态度差|0.5分/例|0|0|
4|日报迟交|0.2分/次|0|0|
|合计|||0.2|
本人签字：||主管签字：|||
`,
      },
      {
        sheet: "杜若",
        merges: "A1:F1",
        rows: `
坐席个人月度考核表
姓名：|杜若|班组：|呼出一组|考核月份：|2026年3月
序号|考核内容|扣分标准|次数|扣分|备注
1|做与工作无关的事|0.5分/次|0|0|
2|未按规定登录|0.2分/次|0|0|
3|监听态度差|0.5分/例|0|0|
4|日报迟交|0.2分/次|0|0|
|合计|||0|
本人签字：||主管签字：|||
`,
      },
    ],
    records: `
江离: E4 1.2 x2 =1; E6 4.1 =0.5; E7 7.1 =0.2
白芷: 白芷!E5 2.1 =0.2
`,
    people: "杜若",
  }),
  labelled({
    name: "three appraisals under one another on one page",
    layout: "L7",
    rulebook: "service-norms",
    sheet: "4月考核",
    month: "2026-04",
    rows: `
客服代表服务规范考核单（2026年4月）
被考核人：宛若|工号：C01|班组：热线一班
违规内容|次数|扣分|说明
跟客户说话生硬|1|10|
漏单|1|6|
合计扣分||16|

客服代表服务规范考核单（2026年4月）
被考核人：澹台明|工号：C02|班组：热线一班
违规内容|次数|扣分|说明
抢挂电话|2|12|
合计扣分||12|

客服代表服务规范考核单（2026年4月）
被考核人：百里雁|工号：C03|班组：热线二班
违规内容|次数|扣分|说明
无|||
合计扣分||0|
`,
    records: `
宛若#C01: A4 1 =10; A5 17 =6
澹台明#C02: A11 8 x2 =12
`,
    people: "百里雁",
  }),
  labelled({
    name: "a slip for one fault with labels beside their values",
    layout: "L6",
    rulebook: "rewards-penalties",
    sheet: "过失单",
    month: "2026-03",
    merges: "A1:D1 B4:D4 B5:D5 B6:D6",
    rows: `
员工过失通知单
单号：|NO.26031|开单日期：|2026-03-11
姓名：|辛夷|所属班组：|客服一组
过失事实：|上班时间在工位上看网络小说
处理依据：|文明办公第2条
处理结果：|罚款10元
员工签名：||主管签名：|
`,
    records: `
辛夷: B4 P.2 11 =10
`,
  }),
  labelled({
    name: "a checklist of the room with the standard, the finding and who is liable",
    layout: "L12",
    rulebook: "rewards-penalties",
    sheet: "现场检查",
    month: "2026-03",
    merges: "A1:F1 A2:F2",
    rows: `
客服现场检查表
检查时间：2026年3月24日　　检查人：值班主管
序号|项目|检查标准|检查情况|责任人|罚款(元)
1|卫生|地面整洁，门窗明亮|地面不整洁|方寸|
2|卫生|晚班打扫公共区域|晚班未打扫|祝余|
3|座椅|离座座椅归位|符合||
4|仪表|发型不怪异|发色夸张，染成紫色|祝余|20
5|纪律|不上无关网站|上网购物|方寸|10
6|纪律|不串岗|符合||
`,
    records: `
方寸: D4 H.2 24; D8 P.1 24 =10
祝余: D5 H.6 24; D7 A.3 24 =20
`,
  }),
];
