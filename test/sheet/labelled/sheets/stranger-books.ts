import { labelled } from "../written";

/** Books of several tabs, and sheets that tell of no event at all. */
export const strangerBooks = [
  labelled({
    name: "a year's book: instructions, two months, a pivot of them",
    layout: "L20",
    rulebook: "outbound-agent",
    sheet: "使用说明",
    rows: `
违规登记簿使用说明
1. 每月一个页签，由班长当天登记。
2. 扣分标准见《呼出坐席管理规范》，例：迟到扣0.2分、吵架扣1分。
3. 不得涂改，登记错误在备注写“作废”。
`,
    more: [
      {
        sheet: "2026.1",
        rows: `
日期|姓名|事项|扣分|备注
5日|范蠡|未着工装|0.5|
12日|文种|上班闲聊|0.5|作废
`,
      },
      {
        sheet: "2026.2",
        rows: `
日期|姓名|事项|扣分|备注
3日|文种|日报迟交|0.2|
24日|计然|提问答错|0.1|
`,
      },
      {
        sheet: "透视",
        rows: `
求和项:扣分|列标签||
行标签|1月|2月|总计
范蠡|0.5||0.5
文种|0.5|0.2|0.7
计然||0.1|0.1
总计|1|0.3|1.3
`,
      },
    ],
    records: `
范蠡: 2026.1!C2 1.4 2026-01-05 =0.5
文种: 2026.1!C3 1.2 2026-01-12 =0.5 void; 2026.2!C2 7.1 2026-02-03 =0.2
计然: 2026.2!C3 6.4 2026-02-24 =0.1
`,
  }),
  labelled({
    name: "months as tabs named in words, each a matrix of counts",
    layout: "L20",
    rulebook: "attendance",
    sheet: "一月份",
    rows: `
2026年考勤次数统计
姓名|迟到|早退|漏打卡
白起|1|0|0
王翦|0|0|2
`,
    more: [
      {
        sheet: "二月份",
        rows: `
2026年考勤次数统计
姓名|迟到|早退|漏打卡
白起|0|0|0
王翦|0|1|0
`,
      },
    ],
    records: `
白起: B3 K.1 p2026-01
王翦: D4 K.4 p2026-01 x2; 二月份!C4 K.2 p2026-02
`,
  }),
  labelled({
    name: "a ledger beside a summary that repeats its points by person",
    layout: "L20",
    rulebook: "desk",
    sheet: "4月明细",
    month: "2026-04",
    rows: `
日期|姓名|扣分项|扣分
2026-04-02|廖化|工单差错|1
2026-04-09|马岱|回访遗漏|0.5
2026-04-09|廖化|超时回复|0.5
`,
    more: [
      {
        sheet: "4月汇总",
        rows: `
2026年4月扣分汇总
姓名|扣分合计|加分合计|最终得分|排名
马岱|0.5|0|99.5|2
廖化|1.5|0|98.5|3
周仓|0|0|100|1
`,
      },
    ],
    records: `
廖化: C2 Z.1 02 =1; C4 Z.2 09 =0.5
马岱: C3 Z.5 09 =0.5
`,
    people: "周仓",
  }),
  labelled({
    name: "a price list of packages",
    layout: "L22",
    rulebook: "outbound-agent",
    sheet: "资费速查",
    rows: `
宽带资费速查表（坐席桌面版）
套餐|月费|速率|合约期|违约金
畅享包|99元/月|300M|12个月|每月10元
尊享包|139元/月|500M|24个月|每月15元
校园包|29元/月|100M|—|无
`,
  }),
  labelled({
    name: "a board of the day's traffic",
    layout: "L22",
    rulebook: "desk",
    sheet: "看板",
    rows: `
400热线运营看板|||||
更新时间|2026-03-31 18:00||||
进线量|接起量|接通率|平均等待|满意度|投诉量
1520|1466|96.4%|18秒|98.1%|3
较昨日|↑42|↑0.3%|↓2秒|↓0.1%|↑1
`,
  }),
  labelled({
    name: "marks of an exam, which are nobody's deductions",
    layout: "L22",
    rulebook: "outbound-agent",
    sheet: "业务考试",
    month: "2026-03",
    rows: `
2026年3月业务知识考试成绩
序号|姓名|组别|笔试|实操|总分|是否合格
1|徐庶|一组|45|48|93|合格
2|庞统|一组|30|28|58|补考
3|法正|二组|缺考|缺考|0|补考
`,
    people: "徐庶 庞统 法正",
  }),
  labelled({
    name: "a list to sign, what was read aloud above it",
    layout: "L18",
    rulebook: "desk",
    sheet: "签收",
    month: "2026-04",
    rows: `
4月绩效签收表（2026年）
本人已知悉4月考核结果，对扣分无异议。
姓名|得分|等级|签名|日期||姓名|得分|等级|签名|日期
甘宁|97|A||||凌统|92|B||
周泰|88|C||||蒋钦|100|A||
`,
    people: "甘宁 凌统 周泰 蒋钦",
  }),
  labelled({
    name: "a tariff in points, grades of offence down the side",
    layout: "L13",
    rulebook: "desk",
    sheet: "扣分标准",
    merges: "A3:A5 A6:A7",
    rows: `
客服违规扣分标准（2026版）
级别|违规行为|扣分标准
一般|迟到10分钟以内|1分/次
|未戴工牌|0.5分/次
|工单漏填|1-2分/单
严重|与客户争吵|10分/次
|泄露客户信息|20分/次，并解除合同
`,
    rules: "C3 1 point; C4 0.5 point; C5 1-2 point; C6 10 point; C7 20 point",
  }),
  labelled({
    name: "rates by indicator for several people, with a table of bands below",
    layout: "L14",
    rulebook: "service-kpi",
    sheet: "KPI",
    month: "2026-05",
    rows: `
5月客服KPI达成（2026年）
客服|接通率(30%)|好评率(40%)|首解率(30%)|KPI得分|系数
贾诩|95.2%|99.0%|88%|96|1.1
荀攸|91.0%|97.5%|90%|90|1.0
程昱|89.9%|98.2%|85%|84|0.9

KPI得分|系数
95及以上|1.1
90-94|1.0
90以下|0.9
`,
    people: "贾诩 荀攸 程昱",
  }),
  labelled({
    name: "marks by self, group and leader, half of them not yet given",
    layout: "L15",
    rulebook: "review",
    sheet: "360评价",
    month: "2026-06",
    merges: "A1:G1 A2:A3 B2:C2 D2:E2 F2:G2",
    rows: `
2026年6月班组长360评价
被评价人|自评(20%)||组员(30%)||上级(50%)|
|评分|折算|评分|折算|评分|折算
夏侯|95|19|90|27|92|46
曹仁|98|19.6|88|26.4||
`,
    people: "夏侯 曹仁",
  }),
];
