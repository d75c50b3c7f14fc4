import { labelled } from "../written";

/** Months at a glance: people against items, or items against teams of people. */
export const fifthTables = [
  labelled({
    name: "a month's counts by team with the price in each head",
    layout: "L3",
    rulebook: "outbound-agent",
    sheet: "4月汇总",
    month: "2026-04",
    merges: "A1:G1 A3:A5 A7:A8",
    rows: `
呼出部2026年4月现场管理扣分统计（单位：次）||||||
组别|姓名|玩手机(0.5分/次)|吃零食(0.5分/次)|未穿工衣(0.5分/次)|大声喧哗(1分/次)|合计扣分
呼出一组|简宁|2||1||1.5
|巫山云||||1|1
|桑叶|||||0
小计||2|0|1|1|2.5
呼出二组|蒲松|1|3|||2
|娄晓晓|||2||1
小计||1|3|2|0|3
总计||3|3|3|1|5.5
`,
    records: `
简宁~呼出一组: C3 1.2 x2; E3 1.4
巫山云~呼出一组: F4 1.6
蒲松~呼出二组: C7 1.2; D7 1.4 x3
娄晓晓~呼出二组: E8 1.4 x2
`,
    people: "桑叶",
  }),
  labelled({
    name: "blocks of teams with heads and sums of their own",
    layout: "L3",
    rulebook: "outbound-agent",
    sheet: "5月",
    month: "2026-05",
    merges: "A1:E1 A2:E2 A8:E8",
    rows: `
2026年5月各组扣分情况（次数）||||
一、呼出一组（组长：向荣）||||
姓名|打私人电话|消极怠工|表达不清|小计（次）
匡正|1||4|5
盛夏||2||2
本组合计|1|2|4|7
||||
二、呼出二组（组长：靳东来）||||
姓名|业务抽查答错|未及时报障|现场吸烟|小计（次）
耿直|3|||3
云朵||1|1|2
本组合计|3|1|1|5
`,
    records: `
匡正: B4 1.5; D4 6.1 x4
盛夏: C5 1.8 x2
耿直: B10 6.4 x3
云朵: C11 1.13; D11 1.4
`,
  }),
  labelled({
    name: "counts by clause number with the month in a line of labels",
    layout: "L3",
    rulebook: "service-norms",
    sheet: "条款次数",
    month: "2026-06",
    merges: "A1:G1",
    rows: `
服务规范违规次数表||||||
考核月份：2026年6月|||填表：质检组|||
工号|姓名|第1条|第2条|第8条|第13条|第17条
K301|管彤|1|0|0|2|0
K302|蓝天意|0|0|1|0|0
K303|仇英|0|0|0|0|0
K304|易安|0|1|0|0|3
合计||1|1|1|2|3
`,
    records: `
管彤#K301: C4 1; F4 13 x2
蓝天意#K302: E5 8
易安#K304: D7 2; G7 17 x3
`,
    people: "仇英",
  }),
  labelled({
    name: "two rows of heads over dress, telephone and swapped shifts",
    layout: "L3",
    rulebook: "rewards-penalties",
    sheet: "综合检查",
    month: "2026-09",
    merges: "A1:H1 A2:A3 B2:B3 C2:D2 E2:F2 H2:H3",
    rows: `
客服部2026年9月综合检查表|||||||
序号|姓名|仪容仪表||电话接听||换班|备注
||穿着不得体|发型怪异|三声未接|电话聊天|未登记换班|
1|柴静好|1||2|||
2|沐阳|||||1|
3|席慕||1||1||发色已整改
4|戈壁||||||本月无违规
`,
    records: `
柴静好: C4 A.1; E4 T.1 x2
沐阳: G5 S.6
席慕: D6 A.3; F6 T.2
`,
    people: "戈壁",
  }),
  labelled({
    name: "faults in orders by person with a mean and a rate",
    layout: "L3",
    rulebook: "service-norms",
    sheet: "工单差错",
    month: "2026-07",
    merges: "A1:F1",
    rows: `
2026年7月工单质量差错统计表|||||
录单人|录单总量(单)|漏单(单)|未查清录单(单)|工单填写错误(单)|差错率
骆宾|412|1||2|0.73%
祖冲|388||||0.00%
井然|401||2|1|0.75%
平均|400.3|0.3|0.7|1|0.49%
`,
    records: `
骆宾: C3 17; E3 13 x2
井然: D5 15 x2; E5 13
`,
    people: "祖冲",
  }),
];
