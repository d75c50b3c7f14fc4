import { labelled } from "../written";

/** L19: scorecards of a team or a vendor, without a column of people. */
export const teamCards = [
  labelled({
    name: "an outsourcing team against its clauses, people counted by the day",
    layout: "L19",
    rulebook: "outbound-agent",
    sheet: "外呼一组3月",
    month: "2026-03",
    merges: "A1:E1",
    rows: `
外呼项目考核表（一组 2026年3月）
条款|考核内容|考核标准|发生情况|扣分
2.2|未开班前会|每次0.5分|3月6日未开|0.5
2.5|上报当值人数与实际不符|每人0.2分|3月10日多报2人|0.4
1.12|主管不配合移动公司工作|每次0.5分|无|0
7.2|月运营报告迟交|每天1分|3月迟交2天|2
7.6|报表与事实不符|每次1分|无|0
合计||||2.9
甲方代表：||乙方代表：||
`,
    records: `
-: B3 2.2 06 =0.5; B4 2.5 10 x2 =0.4; B6 7.2 x2 =2
`,
  }),
  labelled({
    name: "a site's hygiene card with an empty column where nothing was found",
    layout: "L19",
    rulebook: "hygiene",
    sheet: "西区",
    month: "2026-03",
    rows: `
西区坐席楼卫生评分卡
评价单位：西区物业班　　月份：2026年3月
指标|评分细则|扣分
地面不洁|每处2分|4
床铺不整|每床2分|
物品摆放凌乱|每处1分|1
垃圾未倒|每次2分|2
使用违章电器|每次10分|
合计||7
`,
    records: `
-: A4 W.1 =4; A6 W.3 =1; A7 W.4 =2
`,
  }),
  labelled({
    name: "two teams in two columns of deductions",
    layout: "L19",
    rulebook: "outbound-agent",
    sheet: "班组考核",
    month: "2026-04",
    rows: `
2026年4月班组考核扣分
序号|条款内容|一组|二组
1|未开班前会|0.5|0
2|现场嘈杂、脏乱|0|1
3|未按要求进行业务培训|1|0
4|报表与事实不符|0|1
合计扣分||1.5|2
`,
    records: `
-~一组: C3 2.2 =0.5; C5 6.5 =1
-~二组: D4 1.1 =1; D6 7.6 =1
`,
  }),
];
