import { labelled } from "../written";

/** L20: a tab a month; the month lives in the tab's name. Rosters stand beside. */
export const yearBooks = [
  labelled({
    name: "three months and a summary, the year in the titles",
    layout: "L20",
    rulebook: "desk",
    sheet: "1月",
    rows: `
2026年坐席扣分记录
日期|姓名|事项|扣分
5日|毛宁|录单错误|1
12日|郝佳|漏回访|0.5
20日|毛宁|未戴工牌|0.5
`,
    more: [
      {
        sheet: "2月",
        rows: `
2026年坐席扣分记录
日期|姓名|事项|扣分
3日|龚雪|漏交日报|1
3日|郝佳|响应超时|0.5
26日|毛宁|有效投诉|5
`,
      },
      {
        sheet: "3月",
        rows: `
2026年坐席扣分记录
日期|姓名|事项|扣分
9日|郝佳|话术不规范|1
17日|龚雪|工单错误|1
`,
      },
      {
        sheet: "汇总",
        rows: `
2026年一季度扣分汇总
姓名|1月|2月|3月|合计
毛宁|1.5|5|0|6.5
郝佳|0.5|0.5|1|2
龚雪|0|1|1|2
`,
      },
    ],
    records: `
毛宁: C3 Z.1 2026-01-05 =1; C5 Z.7 2026-01-20 =0.5; 2月!C5 Z.3 2026-02-26 =5
郝佳: C4 Z.5 2026-01-12 =0.5; 2月!C4 Z.2 2026-02-03 =0.5; 3月!C3 Z.6 2026-03-09 =1
龚雪: 2月!C3 Z.4 2026-02-03 =1; 3月!C4 Z.1 2026-03-17 =1
`,
  }),
  labelled({
    name: "months as tabs with counts by person, a roster that lists one more",
    layout: "L20",
    rulebook: "attendance",
    sheet: "花名册",
    rows: `
序号|工号|姓名|部门|岗位|入职日期
1|'4001|常远|客服部|坐席|2024-05-06
2|'4002|武松|客服部|坐席|2023-11-01
3|'4003|尤勇|客服部|班长|2022-03-15
`,
    more: [
      {
        sheet: "2026年1月",
        rows: `
姓名|迟到次数|早退次数|漏打卡次数
常远|2|0|1
武松|0|1|0
`,
      },
      {
        sheet: "2026年2月",
        rows: `
姓名|迟到次数|早退次数|漏打卡次数
常远|0|0|0
武松|1|0|3
麦子|1|0|0
`,
      },
    ],
    records: `
常远: 2026年1月!B2 K.1 p2026-01 x2; 2026年1月!D2 K.4 p2026-01
武松: 2026年1月!C3 K.2 p2026-01; 2026年2月!B3 K.1 p2026-02; 2026年2月!D3 K.4 p2026-02 x3
麦子: 2026年2月!B4 K.1 p2026-02
`,
    people: "尤勇",
    asked: "2026年2月!A4 notOnRoster",
  }),
  labelled({
    name: "English months, one hidden row, a ledger beside its roster with two of a name",
    layout: "L20",
    rulebook: "desk",
    sheet: "Jan-2026",
    hiddenRows: [3],
    rows: `
日期|姓名|事项|扣分
2026-01-06|姜山|工单差错|1
2026-01-13|王芳|未穿工装|0.5
2026-01-20|姜山|日报未交|1
`,
    more: [
      {
        sheet: "Feb-2026",
        rows: `
日期|姓名|事项|扣分
2026-02-04|陶冶|回复超时|0.5
2026-02-11|姜山|客户投诉|5
`,
      },
      {
        sheet: "人员名单",
        rows: `
工号|姓名|班组
'5001|姜山|一组
'5002|王芳|一组
'5003|王芳|二组
'5004|陶冶|二组
`,
      },
    ],
    records: `
姜山: C2 Z.1 2026-01-06 =1; C4 Z.4 2026-01-20 =1; Feb-2026!C3 Z.3 2026-02-11 =5
王芳: C3 Z.7 2026-01-13 =0.5
陶冶: Feb-2026!C2 Z.2 2026-02-04 =0.5
`,
    asked: "B3 ambiguousName",
  }),
];
